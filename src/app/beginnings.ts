import { judgeCase, readCase } from '../case/index.ts';
import type { Vocabulary } from '../facts/index.ts';
import {
  holdVersion,
  payerLibrary,
  type Beginning,
  type Holdings,
  type PayerEntry,
  type PayerLibrary,
} from '../library/index.ts';
import { UNKNOWN } from '../questionnaire/index.ts';
import { progressInWords } from '../screens/parts/progressInWords.ts';

/** The days on which a payer's book may begin to say something else, and one before them all. */
const turningDays = ({ book, versions }: PayerEntry): readonly string[] =>
  [...new Set(['', ...[...book, ...versions].flatMap(({ from, until }) => [from ?? '', until ?? ''])])].sort();

const FIRST_DAY = '0001-01-01';

/** Where the cases of one payer begin, from each day on which that changes. */
const beginningsOfOne = (payer: PayerEntry, library: PayerLibrary, vocabulary: Vocabulary): readonly Beginning[] =>
  turningDays(payer)
    .map((from): Beginning => {
      const serviceDate = from === '' ? FIRST_DAY : from;
      const read = readCase({ texts: { payer: payer.id, serviceDate }, calculated: [] }, vocabulary);
      const judged = judgeCase(read, { payers: [payer], libraries: [library] }, serviceDate);
      return { payers: [payer.id], from, words: progressInWords(judged) };
    })
    .filter(({ words }, at, all) => words !== all[at - 1]?.words);

/** Payers of which the same is said from the same day on are said together. */
const together = (beginnings: readonly Beginning[]): readonly Beginning[] => {
  const byWords = new Map<string, Beginning>();
  for (const each of beginnings) {
    const key = `${each.from} ${each.words}`;
    const before = byWords.get(key)?.payers ?? [];
    byWords.set(key, { ...each, payers: [...before, ...each.payers] });
  }
  return [...byWords.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
};

/** What is said where no payer is known, also when one was chosen before. */
const withoutPayer = (vocabulary: Vocabulary): Beginning => {
  const read = readCase({ texts: {}, calculated: [] }, vocabulary);
  return {
    payers: [UNKNOWN],
    from: '',
    words: progressInWords(judgeCase(read, { payers: [], libraries: [] }, FIRST_DAY)),
  };
};

/** Where the cases of each payer begin: what the progress says while nothing but payer and date of service is known. For the build. */
export const beginningsOf = async ({ facts, index, vocabulary, readFile }: Holdings): Promise<readonly Beginning[]> => {
  const ofPayer = async (payer: PayerEntry): Promise<readonly Beginning[]> => {
    const versions = payer.versions.map(async (entry) => holdVersion(entry, await readFile(entry.file), vocabulary));
    return beginningsOfOne(payer, payerLibrary(payer, await Promise.all(versions), facts), vocabulary);
  };
  return [withoutPayer(vocabulary), ...together((await Promise.all(index.payers.map(ofPayer))).flat())];
};
