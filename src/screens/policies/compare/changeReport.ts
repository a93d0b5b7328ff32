import { documentName, passagesOf, placeInWords, type Policy } from '../../../determination/index.ts';
import { dateInDigits } from '../../../facts/index.ts';
import type { ComparedPassage, Comparison } from '../../../passages/index.ts';
import { foundWords } from './compareWords.ts';

const passageLines = (policy: Policy, { id, found, page, excerpt }: ComparedPassage): readonly string[] => {
  const [passage] = passagesOf(policy, [id]);
  const news = excerpt.filter(({ isNew }) => isNew).map(({ text }) => text.replace(/\s+/g, ' '));
  return [
    `- ${id}, ${passage ? placeInWords(passage) : 'no place'}: ${foundWords[found].toLowerCase()}${page === null ? '' : `, page ${String(page)} of the copy`}`,
    `  Our reading: ${passage?.says ?? ''}`,
    ...(news.length === 0 ? [] : [`  New words: ${news.join(' … ')}`]),
  ];
};

/** What changed in a payer's document, as plain text for whoever keeps the library. Nothing of a case. `today` is YYYY-MM-DD. */
export const changeReport = (policy: Policy, comparison: Comparison, today: string): string => {
  const changed = comparison.passages.filter(({ found }) => found !== 'unchanged');
  return [
    'A payer’s document compared with a reading of CryoCheck',
    '',
    `Policy: ${documentName(policy)}`,
    `Kept as: ${policy.policy}_${policy.version}`,
    `Text read: ${policy.source.file}, SHA-256 ${policy.source.sha256}`,
    `Compared on: ${dateInDigits(today)}`,
    `Dates in the copy: ${[...new Set(comparison.dates.map(({ printed }) => printed))].join(', ') || 'none'}`,
    '',
    `Cited passages that changed or are gone: ${String(changed.length)} of ${String(comparison.passages.length)}`,
    ...changed.flatMap((each) => passageLines(policy, each)),
    '',
    `New sentences: ${String(comparison.new.length)}`,
    ...comparison.new.map((each) => `- ${each}`),
    '',
  ].join('\n');
};
