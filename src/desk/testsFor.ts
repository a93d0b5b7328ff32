import { isBounds, type Facts } from '../facts/index.ts';
import { boundNames, emptyTest, partsOf, type DraftTest } from './condition.ts';
import type { NewKey } from './conditionFile.ts';
import type { Draft } from './draft.ts';

/** Tests that exactly the cases with these facts meet. */
export const testsFor =
  (facts: Facts) =>
  (newKey: NewKey): readonly DraftTest[] =>
    Object.entries(facts).flatMap(([fact, value]): readonly DraftTest[] => {
      if (value === undefined) return [];
      const test = { ...emptyTest(newKey()), fact };
      if (typeof value === 'number') return [{ ...test, bounds: { atLeast: String(value), atMost: String(value) } }];
      if (!isBounds(value)) return [{ ...test, values: typeof value === 'object' ? value : [String(value)] }];
      const bounds = Object.fromEntries(
        boundNames.flatMap((name) => (value[name] === undefined ? [] : [[name, String(value[name])]])),
      );
      return [{ ...test, bounds }];
    });

/** The key of the clause in which a place lies: the clause itself, one of its conditions, or a passage that it cites. */
export const clauseAt = ({ policy }: Draft, place: string): string | undefined =>
  policy.clauses.find(
    ({ key, when, cites }) =>
      key === place ||
      cites.some((id) => `cite:${id}` === place) ||
      partsOf(when).some((part) => part.key === place || part.cites.some((id) => `cite:${id}` === place)),
  )?.key;
