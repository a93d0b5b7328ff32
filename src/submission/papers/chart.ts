import { cautionsInOrder, openBetweenTexts, originsIn } from '../../determination/index.ts';
import { inSentence, dateInDigits, typedDateInDigits } from '../../facts/index.ts';
import { entryFor, evidenceWords } from '../evidence/index.ts';
import { line, type Paper } from '../paper/index.ts';
import { factPhrase, knownFindings } from './factPhrases.ts';
import { documentsToSend } from './coverage.ts';
import { clauseReliedOn } from './letter.ts';
import { policyNames } from './policyNames.ts';
import { metAlternative } from './requirements.ts';
import { asSentence, knownFact, type Submission } from './submission.ts';
import { authorizationInWords, verdictInShort } from './verdictWords.ts';

/** The tumor and what was found, as one sentence of few words. */
export const patientInShort = (submission: Submission): string => {
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

const documents = (submission: Submission): string => {
  const { determination, evidence } = submission;
  if (determination.documents === null) return `Documents: ${inSentence(openBetweenTexts)}.`;
  const rows = documentsToSend(submission).map((item) => ({ item, entry: entryFor(evidence, item.id) }));
  if (rows.length === 0) return 'Documents: none listed.';
  const sought = rows.filter(({ entry }) => entry.state === 'requested' || entry.state === 'missing');
  const names = sought.map(({ item, entry }) => {
    const date = typedDateInDigits(entry.date);
    const state = evidenceWords[entry.state].toLowerCase();
    return `${inSentence(item.name)} (${state}${entry.state === 'requested' && date !== '' ? ` ${date}` : ''})`;
  });
  const have = rows.filter(({ entry }) => entry.state === 'present').length;
  const unchecked = rows.length - have - sought.length;
  return `${[
    `Documents: ${String(have)} of ${String(rows.length)} at hand`,
    ...(names.length === 0 ? [] : [`outstanding: ${names.join('; ')}`]),
    ...(unchecked === 0 ? [] : [`${String(unchecked)} not checked yet`]),
  ].join('; ')}.`;
};

const MOST_WATCHED = 2;

const watch = ({ determination }: Submission): string => {
  const own = cautionsInOrder(determination.cautions).slice(0, MOST_WATCHED);
  if (own.length === 0) return 'Watch: nothing beyond the member’s benefits.';
  return `Watch: ${own.map(({ title }) => asSentence(title)).join(' ')}`;
};

/** Seven lines for any chart: no markup, no names. */
export const chart = (submission: Submission): Paper => {
  const { payerName, policy, today } = submission;
  const [origin] = originsIn(submission.determination.cautions);
  const text = policy ? `${payerName}, ${policyNames(policy).whole}` : payerName;
  const named = origin ? `${text}, ${inSentence(origin.title)}` : text;
  const lines = [
    `Cryoablation coverage check, ${dateInDigits(today)}. ${named}.`,
    patientInShort(submission),
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
