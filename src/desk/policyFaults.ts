import { isCalendarDate } from '../facts/index.ts';
import type { Draft } from './draft.ts';
import { slug } from './slug.ts';
import { faultsIn, type Fault } from './faults.ts';
import { editionOf, linesOfBusinessOf, policyIdOf, printedAsOf, versionOf } from './names.ts';
import { codeFaults } from './codeFaults.ts';
import { paperFaults } from './paperFaults.ts';

/** What a draft is checked against: the payers and policies that are held. */
export interface HeldNames {
  readonly payers: readonly {
    readonly id: string;
    readonly name: string;
    readonly products: readonly { readonly value: string }[];
  }[];
  /** Names of the facts that are held. */
  readonly facts: ReadonlySet<string>;
  readonly versions: readonly { readonly policy: string; readonly version: string }[];
  /** Those of them that were added on this device, by policy and version with a space between. */
  readonly added: ReadonlySet<string>;
}

const what = faultsIn('what');
const SHORT_NAME = /^[a-z0-9]+([.-][a-z0-9]+)*$/;

const payerFaults = (draft: Draft, { payers }: HeldNames): readonly Fault[] => {
  const { id, name, when } = draft.payer;
  if (id === '') return [what('payer', 'open', 'Choose the payer, or add a new one.')];
  const lines = id === 'new' ? linesOfBusinessOf(draft) : (payers.find((each) => each.id === id)?.products ?? []);
  const gone = when.find((line) => !lines.some(({ value }) => value === line));
  const ticked =
    gone === undefined
      ? []
      : [what('linesOfBusiness', 'wrong', `The payer has no line of business “${gone}” any more: take the tick away.`)];
  if (id !== 'new') return ticked;
  if (slug(name) === '') return [what('payerName', 'open', 'Give the name of the new payer.')];
  const same = payers.find((each) => each.id === slug(name));
  // By its words: one that is being written otherwise bears the name that it had.
  const words = linesOfBusinessOf(draft).map(({ word }) => slug(word));
  return [
    ...(same ? [what('payerName', 'wrong', `${same.name} is among the payers already: choose it in the list.`)] : []),
    ...(new Set(words).size < words.length
      ? [what('linesOfBusiness', 'wrong', 'A line of business stands there twice.')]
      : []),
    ...(words.includes('')
      ? [what('linesOfBusiness', 'wrong', 'A line of business has a name of letters or digits.')]
      : []),
    ...ticked,
  ];
};

const nameFaults = (draft: Draft, { versions, added }: HeldNames, today: string): readonly Fault[] => {
  const { number, title, began } = { ...draft.policy, began: draft.began };
  if (number.trim() === '' && title.trim() === '')
    return [what('title', 'open', 'Give the title or the number of the policy, as it is printed.')];
  const [policy, version] = [policyIdOf(draft), versionOf(draft, today)];
  const isHeld = versions.some((each) => each.policy === policy && each.version === version);
  return [
    ...(printedAsOf(draft).length > 100
      ? [what('printedAs', 'wrong', 'The name of the document has more than 100 characters: shorten it.')]
      : []),
    ...(editionOf(draft).length > 30
      ? [what('edition', 'wrong', 'The edition has more than 30 characters: shorten it.')]
      : []),
    ...(SHORT_NAME.test(version)
      ? []
      : [
          what(
            'version',
            'wrong',
            `“${version}” is no short name. Allowed: lower-case letters and digits, with single hyphens or dots between.`,
          ),
        ]),
    ...(SHORT_NAME.test(policy)
      ? []
      : [
          what(
            'policyId',
            'wrong',
            `“${policy}” is no short name. Allowed: lower-case letters and digits, with single hyphens or dots between.`,
          ),
        ]),
    ...(isHeld
      ? [
          what(
            'version',
            'wrong',
            added.has(`${policy} ${version}`)
              ? 'A library with this policy is added on this device: take it off under Policies, or give this one another number.'
              : began === null
                ? `A policy named ${policy}, version ${version}, is held already. Give this one another short name, or another version.`
                : `This version is held already. Give the day from which the newer text is in force.`,
          ),
        ]
      : []),
    ...(draft.policy.scope.cites.length === 0
      ? [what('scope', 'open', 'Mark where the document says what it is about, such as its title, and take it here.')]
      : []),
  ];
};

const noDay = (place: string, day: string): readonly Fault[] =>
  day === '' || isCalendarDate(day) ? [] : [what(place, 'wrong', `${day} is no day of the calendar.`)];

const inForceFaults = ({ policy: { inForce, reviewDue, held, heldNote } }: Draft): readonly Fault[] => [
  ...(inForce.basis === ''
    ? [what('inForce', 'open', 'Say from when the policy is in force, or that the text does not say.')]
    : []),
  ...(inForce.basis !== '' && inForce.basis !== 'not-stated' && inForce.from === ''
    ? [what('inForce', 'open', 'Give the first day on which the policy is in force.')]
    : []),
  ...(inForce.basis !== '' && inForce.basis !== 'not-stated' && inForce.cites.length === 0
    ? [what('inForce', 'open', 'Mark where the document prints that day.')]
    : []),
  ...noDay('inForce', inForce.from),
  ...noDay('until', inForce.until),
  ...noDay('reviewDue', reviewDue.on),
  ...(inForce.from !== '' && inForce.until !== '' && inForce.until <= inForce.from
    ? [what('until', 'wrong', 'The policy would end before it begins.')]
    : []),
  ...(reviewDue.on !== '' && reviewDue.basis === ''
    ? [what('reviewDue', 'open', 'Say where the day of the next review comes from.')]
    : []),
  ...(reviewDue.on !== '' && reviewDue.cites.length === 0 && inForce.cites.length === 0
    ? [what('reviewDue', 'open', 'Mark the date on which the day of review rests.')]
    : []),
  ...(held === '' ? [what('held', 'open', 'Say whether you have the whole document.')] : []),
  ...(held === 'statement' && heldNote.says.trim() === ''
    ? [what('held', 'open', 'Say which part of the document is not held.')]
    : []),
];

const sourceFaults = ({ policy: { kind, readOn, address, checkedOn } }: Draft, today: string): readonly Fault[] => [
  ...(kind === '' ? [what('kind', 'open', 'Say where the document comes from.')] : []),
  ...(readOn === ''
    ? [what('readOn', 'open', 'Give the day on which the document was read.')]
    : readOn > today
      ? [what('readOn', 'wrong', 'The document cannot have been read on a day to come.')]
      : []),
  ...(address.trim() !== '' && checkedOn === ''
    ? [what('checkedOn', 'open', 'Give the day on which it was looked at there.')]
    : []),
  ...(address.trim() !== '' && checkedOn > today
    ? [what('checkedOn', 'wrong', 'It cannot have been looked at on a day to come.')]
    : []),
];

const ruleFaults = ({ policy }: Draft): readonly Fault[] => [
  ...(['inpatient', 'outpatient'] as const).flatMap((setting) =>
    policy[setting].status === 'not-applicable' && policy[setting].says.trim() === ''
      ? [
          what(
            setting,
            'open',
            `Say in your own words what the document prints of ${setting}: that authorization is not applicable, or that the service is not covered.`,
          ),
        ]
      : [],
  ),
  ...(['inpatient', 'outpatient'] as const).flatMap((setting) =>
    policy[setting].status === ''
      ? [what(setting, 'open', `Say whether prior authorization is needed, ${setting}, or that the text does not say.`)]
      : policy[setting].status !== 'not-stated' && policy[setting].cites.length === 0
        ? [what(setting, 'open', `Mark where the document says so of prior authorization, ${setting}.`)]
        : [],
  ),
  ...(policy.billing.rule === ''
    ? [what('billing', 'open', 'Say what holds before the member is billed, or that the text gives no rule.')]
    : []),
];

/** What is not written, or cannot stay, of whose policy it is and what it says of itself. `today` is the local date, YYYY-MM-DD. */
export const policyFaults = (draft: Draft, held: HeldNames, today: string): readonly Fault[] => [
  ...payerFaults(draft, held),
  ...nameFaults(draft, held, today),
  ...inForceFaults(draft),
  ...sourceFaults(draft, today),
  ...ruleFaults(draft),
  ...codeFaults(draft),
  ...paperFaults(draft, held.facts),
];
