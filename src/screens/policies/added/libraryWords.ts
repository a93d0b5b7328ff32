import type { Library, LibraryProblem } from '../../../library/index.ts';
import { listInWords } from '../../../facts/index.ts';

const counted = (count: number, one: string, several: string): readonly string[] =>
  count === 0 ? [] : [`${String(count)} ${count === 1 ? one : several}`];

/** What a library brings, in words. */
export const contentsInWords = ({ payers, policies, facts, cases }: Library): string =>
  listInWords([
    ...counted(policies.length, 'policy text', 'policy texts'),
    ...counted(payers.length, 'entry about a payer', 'entries about payers'),
    ...counted(facts.length, 'question or answer', 'questions or answers'),
    ...counted(cases.length, 'worked case', 'worked cases'),
  ]);

/** A problem as a line: the part, what it is, the place in it, and what is wrong there. */
export const problemInWords = ({ part, of, place, message }: LibraryProblem): string => {
  const where = [part, of === '' ? '' : `(${of})`, place].filter((word) => word !== '').join(' ');
  return where === '' ? message : `${where}: ${message}`;
};

/** The name of a library's file. */
export const libraryFileName = ({ name }: Pick<Library, 'name'>): string =>
  `${
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'library'
  }.json`;
