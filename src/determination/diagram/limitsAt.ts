import {
  choicesOf,
  isAskedFor,
  leavesOf,
  type Bounds,
  type FactDefinition,
  type Vocabulary,
} from '../../facts/index.ts';
import type { Criterion } from '../policy/criterion.ts';

/** Whether a criterion is met by every tumor of a site, by none, or by some. */
export const meetingAt = (criterion: Criterion, site: string, vocabulary: Vocabulary): 'all' | 'none' | 'some' => {
  if ('parts' in criterion) {
    const parts = criterion.parts.map((part) => meetingAt(part, site, vocabulary));
    const every = (meeting: 'all' | 'none'): boolean => parts.every((part) => part === meeting);
    if (criterion.kind === 'not') return every('all') ? 'none' : every('none') ? 'all' : 'some';
    if (every('all') && parts.length > 0) return 'all';
    if (criterion.kind === 'some') {
      const [met, open] = ['all', 'some'].map((meeting) => parts.filter((part) => part === meeting).length);
      const least = criterion.least ?? 1;
      return (met ?? 0) >= least ? 'all' : (met ?? 0) + (open ?? 0) < least ? 'none' : 'some';
    }
    if (criterion.kind === 'any') return parts.includes('all') ? 'all' : every('none') ? 'none' : 'some';
    return parts.includes('none') ? 'none' : 'some';
  }
  const { fact } = criterion;
  if (!isAskedFor(fact, site)) return 'none';
  if (criterion.kind === 'number') return 'some';
  if (fact.name === 'site') return criterion.values.includes(site) ? 'all' : 'none';
  if (fact.domain.of !== 'choices-by-site') return 'some';
  const values = leavesOf(choicesOf(fact, vocabulary, { site })).map(({ value }) => value);
  return values.some((value) => criterion.values.includes(value)) ? 'some' : 'none';
};

const limitsIn = (
  criterion: Criterion,
  fact: FactDefinition,
  site: string,
  vocabulary: Vocabulary,
): readonly Bounds[] => {
  if (meetingAt(criterion, site, vocabulary) !== 'some') return [];
  if ('parts' in criterion) return criterion.parts.flatMap((part) => limitsIn(part, fact, site, vocabulary));
  return criterion.kind === 'number' && criterion.fact === fact ? [criterion.bounds] : [];
};

/** The limits by which criteria can test a number for tumors of a site; what they ask of other sites alone is left out. */
export const limitsAt = (
  criteria: readonly Criterion[],
  fact: FactDefinition,
  site: string,
  vocabulary: Vocabulary,
): readonly Bounds[] => criteria.flatMap((criterion) => limitsIn(criterion, fact, site, vocabulary));
