import type { Draft } from './draft.ts';
import { slug } from './draftFact.ts';

/** The id of the payer: of one that is held, or made from the name of a new one. */
export const payerIdOf = ({ payer }: Draft): string => (payer.id === 'new' ? slug(payer.name) : payer.id);

/** The lines of business of a new payer, one a line as typed. */
export const linesOfBusinessOf = ({ payer }: Draft): readonly { readonly value: string; readonly word: string }[] =>
  payer.linesOfBusiness
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((word) => ({ value: slug(word), word }));

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

/** The name of the version: as written, or the month from which it is in force; where none is stated, the year. */
export const versionOf = ({ policy: { version, inForce } }: Draft, today: string): string =>
  version !== '' ? version : inForce.from === '' ? `read-${today.slice(0, 7)}` : inForce.from.slice(0, 7);

/** What people call the document: as written, or by its number or title. */
export const printedAsOf = ({ policy: { printedAs, number, title } }: Draft): string => {
  if (printedAs.trim() !== '') return printedAs.trim();
  return number.trim() === '' ? title.trim().slice(0, 100) : `Medical Policy ${number.trim()}`;
};

/** The edition in words: as written, or the month from which it is in force. */
export const editionOf = ({ policy: { edition, inForce } }: Draft): string => {
  if (edition.trim() !== '') return edition.trim();
  return inForce.from === '' ? 'no date' : `${String(Number(inForce.from.slice(5, 7)))}/${inForce.from.slice(0, 4)}`;
};
