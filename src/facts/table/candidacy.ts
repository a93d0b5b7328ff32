import type { FactDefinition } from '../definition.ts';

export const bridgeToTransplant: FactDefinition = {
  name: 'bridgeToTransplant',
  label: 'Bridge to transplant',
  question: 'Is the treatment meant to keep the patient a transplant candidate?',
  help: 'From the transplant team’s note or the waiting-list entry.',
  step: 'candidacy',
  sites: ['liver'],
  domain: { of: 'yes-no' },
};

export const surgicalCandidacy: FactDefinition = {
  name: 'surgicalCandidacy',
  label: 'Surgical candidacy',
  question: 'Is the patient a candidate for surgery?',
  help: 'In the surgeon’s words, with anesthesia where it weighed in. Declining an operation does not make a poor candidate.',
  wording: {
    lung: {
      question: 'Is the patient a candidate for lung surgery?',
      help: 'As thoracic surgery wrote it, with lung function and heart risk. Declining an operation does not make a poor candidate.',
    },
    kidney: {
      question: 'Is the patient a candidate for kidney surgery?',
      help: 'As the surgeon (and anesthesia) wrote it. “Poor” and “not a candidate” can lead to different results: keep the note’s own word.',
    },
  },
  step: 'candidacy',
  sites: ['kidney', 'lung'],
  domain: {
    of: 'choices',
    choices: [
      { value: 'candidate', word: 'A candidate', hint: 'Could have the operation, wanted or not' },
      { value: 'poor-candidate', word: 'A poor candidate', hint: 'Possible, but at high risk' },
      { value: 'not-a-candidate', word: 'Not a candidate', hint: 'Surgery is ruled out' },
    ],
  },
};

export const centralAirwayPalliation: FactDefinition = {
  name: 'centralAirwayPalliation',
  label: 'Palliation of a central airway obstruction',
  question: 'Is this to relieve a lesion that blocks the central airway?',
  help: 'Trachea, carina or a main bronchus, seen on bronchoscopy or CT, with symptoms, and treatment meant to palliate.',
  step: 'candidacy',
  sites: ['lung'],
  domain: { of: 'yes-no' },
};
