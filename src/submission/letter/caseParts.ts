import { answersOf, answerText, plannedCodes, type Submission } from '../chart/index.ts';
import { checklistOf, evidenceWords, proofOf, whereFound, type ChecklistRow } from '../evidence/index.ts';
import { heading, list, paragraph, table, type DraftPart } from './draft.ts';

const atHand = ({ item, entry }: ChecklistRow): string => {
  const where = whereFound(entry);
  return where === '' ? item.says : `${item.says} (${where})`;
};

/** The documents at hand that prove one of these facts. */
export const shownBy = ({ determination: { documents }, evidence }: Submission, facts: readonly string[]): string =>
  [
    ...new Set(
      facts
        .flatMap((fact) => proofOf(fact, documents, evidence))
        .filter(({ entry }) => entry.state === 'present')
        .map(atHand),
    ),
  ].join('; ');

/** What was entered, each with the document at hand that shows it; what was asked and is not known, by name. */
export const factParts = (submission: Submission): readonly DraftPart[] => {
  const answers = answersOf(submission).filter(({ fact }) => fact.domain.of !== 'payers');
  const [known, unknown] = [
    answers.filter(({ answer }) => answer !== undefined),
    answers.filter(({ answer }) => answer === undefined),
  ];
  if (answers.length === 0) return [];
  return [
    heading('What was entered'),
    ...table(
      ['Fact', 'Entered', 'Shown by'],
      known.map((answer) => [answer.fact.label, answerText(answer), shownBy(submission, [answer.fact.name])]),
    ),
    ...(unknown.length === 0
      ? []
      : [paragraph(`Asked and not known: ${unknown.map(({ fact }) => fact.label).join('; ')}.`)]),
  ];
};

/** The planned procedure codes with what the policy's list says of each; none is suggested here. */
export const codeParts = (submission: Submission): readonly DraftPart[] => {
  const planned = plannedCodes(submission);
  return planned.length === 0 ? [] : [heading('Planned procedure codes'), ...list(planned)];
};

const basisWords = { policy: 'Asked for by the policy', criterion: 'Evidence for a reviewer' } as const;

/** The checklist: each document with its basis, its state and where it is. What is not present is named as such. */
export const documentParts = ({ determination: { documents }, evidence }: Submission): readonly DraftPart[] => {
  const { policy, criterion, outstanding } = checklistOf(documents, evidence);
  if (documents.length === 0) return [];
  return [
    heading('Documents'),
    ...table(
      ['Document', 'Basis', 'State', 'Where'],
      [...policy, ...criterion].map(({ item, entry }) => [
        item.says,
        basisWords[item.basis],
        evidenceWords[entry.state],
        whereFound(entry),
      ]),
    ),
    paragraph(
      outstanding === 0
        ? 'Every document of this list is marked present.'
        : `Not marked present: ${String(outstanding)} of ${String(documents.length)}.`,
    ),
  ];
};
