import type { Answers } from '../../../questionnaire/index.ts';
import type { Way } from '../way.ts';

/** Said below a field that a calculator filled in. */
export const CALCULATED = 'Calculated here. Change it to override.';

/** What is said below a field of what was entered: that it was converted, or calculated and how near to a limit. */
export const noteOn = (name: string, { calculated }: Answers, { judgements, path, read }: Way): string | undefined => {
  if (!calculated.includes(name)) return read.notes[name];
  const near = judgements.flatMap(({ judgement }) =>
    judgement.kind === 'determined' ? (judgement.prepared?.nearThresholds(path.counted) ?? []) : [],
  );
  return [CALCULATED, ...near.filter(({ fact }) => fact === name).map(({ says }) => says)].join(' ');
};
