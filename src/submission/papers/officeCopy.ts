import { cautionsInOrder, openBetweenTexts, passagesOfWay, placeInWords } from '../../determination/index.ts';
import { dateInDigits, factNamed, questionOf } from '../../facts/index.ts';
import { changedInWords, comparedInWords, copyStandingOf, onItsPage, unchangedInWords } from '../comparison/index.ts';
import { entryFor, evidenceWords, whereFound } from '../evidence/index.ts';
import { entered, heading, line, list, paragraph, strong, type Paper, type Part } from '../paper/index.ts';
import { documentsOf } from './coverage.ts';
import { policyNames } from './policyNames.ts';
import { detailOf, knownFact, type Submission } from './submission.ts';
import { authorizationInWords, verdictInShort } from './verdictWords.ts';

const passages = ({ determination, compared }: Submission): readonly Part[] => {
  const cited = determination.criteria.filter(({ governs }) => governs).flatMap(passagesOfWay);
  const once = [...new Map(cited.map((passage) => [`${passage.document} ${passage.id}`, passage])).values()];
  if (once.length === 0) return [];
  return [
    heading('Passages relied on'),
    ...list(
      once
        .map(onItsPage(compared ? [compared] : []))
        .map((passage) =>
          line(
            `${passage.document}, ${placeInWords(passage)}: ${passage.says}`,
            passage.quote === null ? '' : ` “${passage.quote}”`,
          ),
        ),
    ),
  ];
};

/** The cautions; where the payer's own document says the same, that stands in the place of the text's age. */
const cautions = ({ determination, compared, policy, facts, notCounted }: Submission): readonly Part[] => {
  const ordered = cautionsInOrder(determination.cautions);
  const atTheEnd = determination.cautions.filter((caution) => !ordered.includes(caution));
  const told = [...ordered, ...atTheEnd].map(({ id, title, says }) => ({
    id,
    words: line(strong(`${title}. `), says),
  }));
  const standing = copyStandingOf(compared ? [compared] : [], determination, policy, facts);
  const comparison = standing?.isUnchanged
    ? [line(strong('The text is still the payer’s. '), unchangedInWords(standing))]
    : standing && standing.changed.length > 0
      ? [
          line(
            strong('The payer’s text has changed. '),
            `It was ${comparedInWords(standing.compared)}: ${changedInWords(standing)}. Do not rely on this reading.`,
          ),
        ]
      : [];
  const without =
    notCounted.length === 0 ? [] : [line(strong('This was given without all that was added. '), notCounted.join(' '))];
  return list([
    ...without,
    ...comparison,
    ...told.flatMap(({ id, words }) => (id === 'review-due' && standing?.isUnchanged ? [] : [words])),
  ]);
};

/** Every question that was asked and every fact that is known, with its answer; what was typed where it reads otherwise. */
const answers = (submission: Submission): readonly Part[] => {
  const { asked, vocabulary, facts, typed, unread } = submission;
  const names = vocabulary.facts.flatMap(({ name }) =>
    (asked.includes(name) || facts[name] !== undefined || unread[name] !== undefined) && name !== 'calculated'
      ? [name]
      : [],
  );
  const { calculated } = facts;
  return [
    heading('Questions and answers'),
    {
      is: 'table',
      head: ['Question', 'Answer'],
      widths: [60, 40],
      rows: names.flatMap((name) => {
        const fact = factNamed(vocabulary, name);
        if (!fact) return [];
        const word = name === 'serviceDate' ? undefined : knownFact(submission, name)?.word;
        const date = name === 'serviceDate' && typeof facts[name] === 'string' ? dateInDigits(facts[name]) : undefined;
        const text = typed[name];
        const notes = [
          ...(Array.isArray(calculated) && calculated.includes(name) ? ['calculated'] : []),
          ...(text === undefined ? [] : [`typed: ${text}`]),
        ];
        return [
          [
            line(questionOf(fact, facts).question),
            line(
              `${date ?? word ?? (unread[name] === undefined ? 'Not known' : `Typed and not read: ${unread[name]}`)}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`,
            ),
          ],
        ];
      }),
    },
  ];
};

const documents = (submission: Submission): readonly Part[] => {
  const { determination, evidence } = submission;
  if (determination.documents === null) return [heading('Documents'), paragraph(line(`${openBetweenTexts}.`))];
  const items = documentsOf(submission);
  return items.length === 0
    ? []
    : [
        heading('Documents'),
        {
          is: 'table',
          head: ['Document', 'Where it stands', 'Where it is'],
          widths: [50, 20, 30],
          rows: items.map((item) => {
            const entry = entryFor(evidence, item.id);
            return [line(item.says), line(evidenceWords[entry.state]), line(whereFound(entry))];
          }),
        },
      ];
};

const source = ({ policy }: Submission): readonly Part[] =>
  policy
    ? [
        heading('The text that was read'),
        {
          is: 'terms',
          rows: [
            { label: 'Text', line: line(policyNames(policy).whole) },
            { label: 'Read on', line: line(dateInDigits(policy.source.readOn)) },
            { label: 'SHA-256', line: line(policy.source.sha256) },
          ],
        },
      ]
    : [];

/** The office's own copy, which is not sent: what the reading rests on, cautions, answers, version, calls and dates. */
export const officeCopy = (submission: Submission): Paper => ({
  name: 'office-copy',
  title: 'Office copy, do not send',
  look: 'form',
  isSent: false,
  parts: [
    heading('Office copy, do not send', 1),
    paragraph(
      line(
        `${dateInDigits(submission.today)} · ${submission.payerName} · ${verdictInShort(submission)} · Prior authorization: ${authorizationInWords(submission)}`,
      ),
    ),
    ...passages(submission),
    heading('Cautions'),
    ...cautions(submission),
    ...answers(submission),
    ...documents(submission),
    ...source(submission),
    heading('Dates'),
    {
      is: 'terms',
      rows: [
        { label: 'Decision due', line: line(entered(detailOf(submission, 'decisionDue'), 'date')) },
        { label: 'Valid until', line: line(entered(detailOf(submission, 'validUntil'), 'date')) },
        { label: 'Appeal until', line: line(entered(detailOf(submission, 'appealUntil'), 'date')) },
      ],
    },
    heading('Calls'),
    {
      is: 'table',
      head: ['Date and time', 'Spoke with', 'Reference number', 'What was said'],
      widths: [18, 22, 20, 40],
      rows: Array.from({ length: 4 }, () => [line('\u00a0'), line('\u00a0'), line('\u00a0'), line('\u00a0')]),
    },
  ],
});
