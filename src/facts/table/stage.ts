import type { Choice, FactDefinition } from '../definition.ts';

const stageGroups = (groups: readonly string[]): readonly Choice[] =>
  groups.map((value) => ({ value, word: `Stage ${value}` }));

export const stage: FactDefinition = {
  name: 'stage',
  label: 'Stage group',
  question: 'What is the clinical stage group?',
  help: 'From the tumor board or oncology note. If only T, N and M are given, work the stage group out below.',
  wording: {
    kidney: {
      question: 'What is the clinical stage of the kidney cancer?',
      help: 'From the urology or oncology note. Stages I and II are confined to the kidney; that is what “localized” is read as.',
    },
  },
  step: 'stage',
  sites: ['kidney', 'lung'],
  domain: {
    of: 'choices-by-site',
    choices: {
      kidney: stageGroups(['I', 'II', 'III', 'IV']),
      lung: stageGroups(['0', 'IA1', 'IA2', 'IA3', 'IB', 'IIA', 'IIB', 'IIIA', 'IIIB', 'IIIC', 'IVA', 'IVB']),
    },
  },
};

export const nodes: FactDefinition = {
  name: 'nodes',
  label: 'Lymph nodes',
  question: 'Are lymph nodes involved?',
  help: 'The N of the TNM stage: N0 is negative, N1 or more is positive. From imaging or nodal sampling.',
  step: 'stage',
  sites: ['lung'],
  domain: {
    of: 'choices',
    choices: [
      { value: 'negative', word: 'Negative (N0)' },
      { value: 'positive', word: 'Positive (N1 or more)' },
    ],
  },
};

export const sizeCm: FactDefinition = {
  name: 'sizeCm',
  label: 'Greatest dimension',
  question: 'How large is the tumor at its greatest dimension?',
  help: 'The largest diameter in the latest computed tomography (CT), MRI or ultrasound report.',
  step: 'stage',
  sites: ['kidney'],
  domain: {
    of: 'number',
    unit: 'cm',
    above: 0,
    atMost: 50,
    unlikelyAbove: 20,
    converts: [{ unit: 'mm', factor: 0.1 }],
  },
};

export const allFociTreatable: FactDefinition = {
  name: 'allFociTreatable',
  label: 'All foci treatable',
  question: 'Can every tumor focus be adequately treated?',
  help: 'From the plan of the treating radiologist or surgeon, set against all foci on the liver imaging.',
  step: 'stage',
  sites: ['liver'],
  domain: { of: 'yes-no' },
};

export const extrahepaticDisease: FactDefinition = {
  name: 'extrahepaticDisease',
  label: 'Metastases outside the liver',
  question: 'Is there metastatic disease outside the liver?',
  help: 'From the staging scans of chest, abdomen and pelvis.',
  step: 'stage',
  sites: ['liver'],
  domain: { of: 'yes-no' },
};
