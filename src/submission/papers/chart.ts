import { openBetweenTexts } from '../../determination/index.ts';
import { inSentence, dateInDigits, typedDateInDigits } from '../../facts/index.ts';
import { entryFor } from '../evidence/index.ts';
import { line, type Paper } from '../paper/index.ts';
import { factPhrase, knownFindings } from './factPhrases.ts';
import { clauseReliedOn } from './letter.ts';
import { policyNames } from './policyNames.ts';
import { metAlternative } from './requirements.ts';
import { asSentence, knownFact, type Submission } from './submission.ts';
import { authorizationInWords, verdictInShort } from './verdictWords.ts';

const patient = (submission: Submission): string => {
  const words = ['site', 'tumorType', 'stage'].flatMap((name) => {
    const known = knownFact(submission, name);
    return known ? [name === 'site' ? known.word : inSentence(known.word)] : [];
  });
  const findings = knownFindings(submission).flatMap((name) => factPhrase(submission, name) ?? []);
  return asSentence([...words, ...findings].join(', ') || 'No fact entered yet');
};

const verdict = (submission: Submission): string => {
  const clause = clauseReliedOn(submission);
  const reason = clause && (metAlternative(clause)?.inShort ?? clause.inShort);
  return `${verdictInShort(submission)}${reason === undefined ? '' : ` (${inSentence(reason)})`}.`;
};

const documents = ({ determination, evidence }: Submission): string => {
  if (determination.documents === null) return `Documents: ${inSentence(openBetweenTexts)}.`;
  const rows = determination.documents.map((item) => ({ item, entry: entryFor(evidence, item.id) }));
  if (rows.length === 0) return 'Documents: none listed.';
  const outstanding = rows.filter(({ entry }) => entry.state !== 'present');
  const names = outstanding.map(({ item, entry }) => {
    const date = typedDateInDigits(entry.date);
    const requested = entry.state === 'requested' ? ` (requested${date === '' ? '' : ` ${date}`})` : '';
    return `${inSentence(item.name)}${requested}`;
  });
  const have = `Documents: ${String(rows.length - outstanding.length)} of ${String(rows.length)}`;
  return names.length === 0 ? `${have}.` : `${have}; outstanding: ${names.join(', ')}.`;
};

const MOST_WATCHED = 2;

const watch = ({ determination }: Submission): string => {
  const own = determination.cautions.filter(({ id }) => id !== 'contract-governs').slice(0, MOST_WATCHED);
  return `Watch: ${own.length === 0 ? 'nothing beyond the member’s benefits.' : `${own.map(({ title }) => inSentence(title)).join('; ')}.`}`;
};

/** Seven lines for any chart: no markup, no names. */
export const chart = (submission: Submission): Paper => {
  const { payerName, policy, today } = submission;
  const named = policy ? `${payerName}, ${policyNames(policy).whole}` : payerName;
  const lines = [
    `Cryoablation coverage check, ${dateInDigits(today)}. ${named}.`,
    patient(submission),
    verdict(submission),
    `Prior authorization: ${authorizationInWords(submission)}.`,
    documents(submission),
    watch(submission),
    'Not a guarantee of payment.',
  ];
  return {
    name: 'chart',
    title: 'Text for the chart',
    look: 'copy',
    isSent: false,
    parts: [{ is: 'lines', lines: lines.map((text) => line(text)) }],
  };
};
