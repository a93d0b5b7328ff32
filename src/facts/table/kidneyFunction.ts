import type { FactDefinition } from '../definition.ts';

export const solitaryKidney: FactDefinition = {
  name: 'solitaryKidney',
  label: 'One functioning kidney',
  question: 'Does the patient have only one functioning kidney?',
  help: 'From the history or imaging: the other kidney is absent, was removed or does not work.',
  step: 'function',
  sites: ['kidney'],
  domain: { of: 'yes-no' },
};

export const egfr: FactDefinition = {
  name: 'egfr',
  label: 'Estimated glomerular filtration rate (eGFR)',
  question: 'What is the estimated glomerular filtration rate (eGFR)?',
  help: 'From the latest laboratory report, with its date. If only the creatinine is reported, work it out below.',
  step: 'function',
  sites: ['kidney'],
  domain: { of: 'number', unit: 'mL/min/1.73 m²', atLeast: 0, atMost: 200, unlikelyAbove: 150, nearThreshold: 1 },
};

export const resectionWorsensKidneyFunction: FactDefinition = {
  name: 'resectionWorsensKidneyFunction',
  label: 'Resection likely to worsen kidney function',
  question: 'Is the standard operation likely to worsen kidney function substantially?',
  help: 'A judgement that urology or nephrology must have written down: the loss expected from cutting out the tumor.',
  step: 'function',
  sites: ['kidney'],
  domain: { of: 'yes-no' },
};
