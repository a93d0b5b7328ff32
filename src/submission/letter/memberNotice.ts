import { citedInWords } from '../../determination/index.ts';
import {
  answersOf,
  answerText,
  billingCaution,
  joined,
  outcomeReading,
  plannedCodes,
  policyName,
  sentence,
  type Submission,
} from '../chart/index.ts';
import { fields, heading, list, paragraph, table, type Draft, type DraftPart } from './draft.ts';
import { regardingOf, sourceParts } from './frame.ts';

/** The draft for the member, or why there is none. */
export type MemberNotice =
  { readonly is: 'draft'; readonly draft: Draft } | { readonly is: 'none'; readonly says: string };

const shown: readonly string[] = ['site', 'tumorType', 'serviceDate'];

const serviceParts = (submission: Submission): readonly DraftPart[] => [
  heading('The planned service'),
  paragraph('Cryoablation: a tumor is destroyed by freezing.'),
  ...table(
    ['Fact', 'Entered'],
    answersOf(submission)
      .filter(({ fact, answer }) => shown.includes(fact.name) && answer !== undefined)
      .map((answer) => [answer.fact.label, answerText(answer)]),
  ),
  ...list(plannedCodes(submission)),
];

const closing = {
  notice: {
    kind: 'member-notice',
    title: 'Notice to the member before the service',
    parts: [fields(['Expected cost to the member', 'Given by'])],
    signs: 'Signature of the member, as received',
  },
  'written-agreement': {
    kind: 'member-agreement',
    title: 'Agreement of the member in advance',
    parts: [
      paragraph(
        'By signing I say that I was told this before the service, and that I choose to have it and to pay for it myself if my plan does not.',
      ),
      fields(['Expected cost to the member', 'Given by']),
    ],
    signs: 'Signature of the member, before the service',
  },
} as const;

/**
 * The notice or agreement for the member that the payer's own text asks for, where the outcome lets the member be billed.
 * Undefined where it does not; none where the text states no rule.
 */
export const memberNoticeFor = (submission: Submission): MemberNotice | undefined => {
  const { determination, prepared, payerName, today } = submission;
  const caution = billingCaution(determination);
  if (!caution || !prepared) return undefined;
  const { rule } = prepared.policy.billing;
  if (rule === 'not-stated')
    return { is: 'none', says: `${sentence(caution.says)} So no notice or agreement is drafted.` };
  const { kind, title, parts, signs } = closing[rule];
  const { outcome, governing, payerWord, cautions } = determination;
  return {
    is: 'draft',
    draft: {
      kind,
      title,
      date: today,
      addressee: [],
      regarding: regardingOf(submission),
      parts: [
        ...serviceParts(submission),
        heading('What your plan’s policy says'),
        paragraph(
          `The policy of ${payerName} is ${policyName(prepared.policy)}. ${outcomeReading(outcome).says} Deciding clause: ${joined(governing, 'and')}.${payerWord === null ? '' : ` In the plan’s own words: “${payerWord}”.`}`,
        ),
        paragraph(
          'Your plan may not pay for it, and you may be asked to pay. This is a reading of the policy, not the plan’s decision: ask your plan about your benefits before you decide.',
        ),
        heading('What the policy says about billing you'),
        paragraph(`${caution.says} Where: ${citedInWords(caution.cites)}.`),
        ...parts,
        ...sourceParts(submission),
      ],
      signature: [
        { label: signs, text: '' },
        { label: 'Date', text: '' },
      ],
      notes: cautions.filter(({ id }) => id !== caution.id).map(({ says }) => says),
    },
  };
};
