import type { FactDefinition } from '../definition.ts';

export const setting: FactDefinition = {
  name: 'setting',
  label: 'Setting',
  question: 'Will it be done as an inpatient or an outpatient?',
  help: 'The status at the time of the procedure. Observation is outpatient.',
  step: 'treatment',
  domain: {
    of: 'choices',
    choices: [
      { value: 'inpatient', word: 'Inpatient' },
      { value: 'outpatient', word: 'Outpatient' },
    ],
  },
};

export const approach: FactDefinition = {
  name: 'approach',
  label: 'Approach',
  question: 'Which approach is planned?',
  help: 'From the treatment plan: it narrows the procedure codes.',
  step: 'treatment',
  domain: {
    of: 'choices',
    choices: [
      { value: 'percutaneous', word: 'Percutaneous', hint: 'Through the skin, guided by imaging' },
      { value: 'laparoscopic', word: 'Laparoscopic' },
      { value: 'open', word: 'Open surgery' },
      { value: 'bronchoscopic', word: 'Bronchoscopic' },
      { value: 'topical', word: 'Topical', hint: 'On the surface: spray or probe on skin or mucosa' },
    ],
  },
};

export const cptCodes: FactDefinition = {
  name: 'cptCodes',
  label: 'Planned procedure codes',
  question: 'Which procedure codes are planned?',
  help: 'Five characters each, with a space or a comma between them. They are checked against the policy’s own list.',
  step: 'treatment',
  domain: { of: 'procedure-codes' },
};

export const calculated: FactDefinition = {
  name: 'calculated',
  label: 'Calculated here',
  question: 'Which facts did a calculator fill in?',
  help: 'Kept with the case, so that a reader can tell a reported value from a calculated one.',
  step: 'treatment',
  domain: { of: 'fact-names' },
};

export const stageEdition: FactDefinition = {
  name: 'stageEdition',
  label: 'Staging edition',
  question: 'Which edition was the stage taken from?',
  help: 'The edition of the staging manual of the American Joint Committee on Cancer (AJCC). It decides nothing here, but a reviewer needs it.',
  step: 'treatment',
  sites: ['lung'],
  accompanies: 'stage',
  domain: {
    of: 'choices',
    choices: [
      { value: 'ajcc-7', word: '7th edition', hint: '2010 to 2017' },
      { value: 'ajcc-8', word: '8th edition', hint: '2018 to 2024' },
      { value: 'ajcc-9', word: 'Version 9', hint: 'From 2025' },
    ],
  },
};
