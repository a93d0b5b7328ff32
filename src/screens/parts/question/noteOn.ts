import type { JudgedCase } from '../../../case/index.ts';

/** Said below a field that a calculator filled in. */
export const CALCULATED = 'Calculated here. Change it to override.';

/** What is said below a field of what was entered: that it was converted, or calculated and how near to a limit. */
export const noteOn = (name: string, { answers, judgements, facts, notes }: JudgedCase): string | undefined => {
  if (!answers.calculated.includes(name)) return notes[name];
  const near = judgements.flatMap(({ judgement }) =>
    judgement.kind === 'determined' ? (judgement.prepared?.nearThresholds(facts) ?? []) : [],
  );
  return [CALCULATED, ...near.filter(({ fact }) => fact === name).map(({ says }) => says)].join(' ');
};
