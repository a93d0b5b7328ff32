import type { Vocabulary } from '../facts/index.ts';
import { assessorAt } from './criteria.ts';
import type { Criterion } from './policy/criterion.ts';

const between = { all: ', and ', any: ', or ' } as const;

/** A condition in one line, before anything is known of a case: "Tumor type: uveal melanoma, and Stage: I or II". */
export const conditionInWords = (criterion: Criterion, vocabulary: Vocabulary): string => {
  if (!('parts' in criterion)) {
    const { says, required } = assessorAt(criterion, { vocabulary, passages: () => [], site: undefined })({});
    return `${says}: ${required}`;
  }
  const parts = criterion.parts.map((part) =>
    'parts' in part && part.parts.length > 1
      ? `(${conditionInWords(part, vocabulary)})`
      : conditionInWords(part, vocabulary),
  );
  if (criterion.kind === 'some') return `at least ${String(criterion.least ?? 1)} of: ${parts.join('; ')}`;
  return criterion.kind === 'not' ? `not ${parts.join('')}` : parts.join(between[criterion.kind]);
};
