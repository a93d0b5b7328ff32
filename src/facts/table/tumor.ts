import type { FactDefinition } from '../definition.ts';

export const ablationExtent: FactDefinition = {
  name: 'ablationExtent',
  label: 'Extent of ablation',
  question: 'How much of the prostate will be treated?',
  help: 'From the treatment plan. Half of the gland (hemiablation) or one lesion counts as focal.',
  step: 'tumor',
  sites: ['prostate'],
  domain: {
    of: 'choices',
    choices: [
      { value: 'whole-gland', word: 'The whole gland' },
      { value: 'focal', word: 'Only a part (focal)' },
    ],
  },
};

export const desmoidLocation: FactDefinition = {
  name: 'desmoidLocation',
  label: 'Location of the desmoid',
  question: 'Where does the desmoid tumor lie?',
  help: 'From the magnetic resonance imaging (MRI) or computed tomography (CT) report. The abdominal wall lies outside the abdominal cavity.',
  step: 'tumor',
  sites: ['soft-tissue'],
  domain: {
    of: 'choices',
    choices: [
      {
        value: 'extra-abdominal',
        word: 'Outside the abdominal cavity',
        hint: 'Limbs, trunk, head and neck, abdominal wall',
      },
      { value: 'intra-abdominal', word: 'Inside the abdomen or peritoneum', hint: 'Mesentery, pelvis' },
    ],
  },
};

export const progressive: FactDefinition = {
  name: 'progressive',
  label: 'Growing',
  question: 'Is the tumor growing?',
  help: 'Growth measured on two or more dated scans counts; an impression without measurements does not.',
  step: 'tumor',
  sites: ['soft-tissue'],
  domain: { of: 'yes-no' },
};

export const symptomatic: FactDefinition = {
  name: 'symptomatic',
  label: 'Symptoms from the tumor',
  question: 'Does the tumor cause symptoms?',
  help: 'From the history: pain, loss of function or pressure that the note ties to this tumor.',
  wording: {
    liver: {
      question: 'Do the liver metastases cause symptoms?',
      help: 'From the history: hormone symptoms such as flushing or diarrhea, or pain, that the note ties to the metastases.',
    },
  },
  step: 'tumor',
  sites: ['soft-tissue', 'liver'],
  domain: { of: 'yes-no' },
};
