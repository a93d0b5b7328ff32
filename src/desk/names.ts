import type { Draft, DraftPolicy } from './draft.ts';
import { entriesOf } from './lineNames.ts';
import { slug } from './slug.ts';

/** The id of the payer: of one that is held, or made from the name of a new one. */
export const payerIdOf = ({ payer }: Draft): string => (payer.id === 'new' ? slug(payer.name) : payer.id);

/** The lines of business of a new payer, one a line as typed. */
export const linesOfBusinessOf = ({ payer }: Draft): readonly { readonly value: string; readonly word: string }[] =>
  entriesOf({ text: payer.linesOfBusiness, names: payer.lineNames });

/** The name under which the policy is kept: as written, or made from the payer and its number or title. */
export const policyIdOf = (draft: Draft): string => {
  const { policy, number, title } = draft.policy;
  if (policy !== '') return policy;
  const own = slug(number) === '' ? slug(title).split('-').slice(0, 4).join('-') : slug(number);
  const payer = payerIdOf(draft);
  return [payer, own.startsWith(`${payer}-`) ? own.slice(payer.length + 1) : own]
    .filter((part) => part !== '')
    .join('-');
};

/** The first day in force; empty where none is printed, whatever was typed before that was said. */
export const firstDayOf = ({ inForce: { basis, from } }: Pick<DraftPolicy, 'inForce'>): string =>
  basis === 'not-stated' ? '' : from;

/** The name of the version: as written, or the month from which it is in force; where none is stated, that in which it was read. */
export const versionOf = ({ policy }: Draft, today: string): string => {
  if (policy.version !== '') return policy.version;
  const from = firstDayOf(policy);
  return from === '' ? `read-${(policy.readOn === '' ? today : policy.readOn).slice(0, 7)}` : from.slice(0, 7);
};

/** What people call the document: as written, or by its number or title. */
export const printedAsOf = ({ policy: { printedAs, number, title } }: Draft): string => {
  if (printedAs.trim() !== '') return printedAs.trim();
  return number.trim() === '' ? title.trim().slice(0, 100) : `Medical Policy ${number.trim()}`;
};

/** The edition in words: as written, or the month from which it is in force. */
export const editionOf = ({ policy }: Draft): string => {
  if (policy.edition.trim() !== '') return policy.edition.trim();
  const from = firstDayOf(policy);
  return from === '' ? 'no date' : `${String(Number(from.slice(5, 7)))}/${from.slice(0, 4)}`;
};
