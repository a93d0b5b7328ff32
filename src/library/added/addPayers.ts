import * as z from 'zod/mini';
import { payerOf, readPayer, type PayerFile, type Problem } from '../../determination/index.ts';
import { schemaProblems, type FactsTable } from '../../facts/index.ts';
import type { LibraryNote } from '../holdings.ts';
import type { PayerEntry } from '../shape.ts';
import { originOf } from './origin.ts';
import { hasEntry, inPart, partName, wordIn, type LibraryProblem } from './problem.ts';
import { payerAdditionSchema } from './shape.ts';

/** A payer as it is once a library is in, with what of its book the library brought. */
export interface PayerAdded {
  /** The part of the library that brought it. */
  readonly part: string;
  readonly entry: PayerEntry;
  readonly isNew: boolean;
  /** How many entries its book had before. */
  readonly bookBefore: number;
}

/** What the parts of a library say of payers. */
export interface PayersAdded {
  readonly payers: readonly PayerAdded[];
  readonly problems: readonly LibraryProblem[];
}

/** The payers that are held as they are once others are added, and then the new ones. A payer added to again counts as it is last. */
export const payersGrown = (held: readonly PayerEntry[], added: readonly PayerAdded[]): readonly PayerEntry[] => {
  const last = (payer: PayerEntry): PayerEntry => added.findLast(({ entry }) => entry.id === payer.id)?.entry ?? payer;
  return [...held, ...added.flatMap(({ entry, isNew }) => (isNew ? [entry] : []))].map(last);
};

const asFile = ({ id, name, otherNames, contacts, cautions, book, products }: PayerEntry): PayerFile => ({
  format: 1,
  id,
  name,
  otherNames,
  contacts,
  cautions,
  book: book.map(({ told: _told, ...entry }) => entry),
  place: 0,
  linesOfBusiness: products,
});

const newPayer = (
  input: unknown,
  table: FactsTable,
  held: readonly PayerEntry[],
  note: LibraryNote,
): PayerEntry | readonly Problem[] => {
  const { payer, problems } = readPayer(input, table);
  if (!payer) return problems;
  const { id, name, otherNames, contacts, cautions, book, linesOfBusiness } = payer;
  if (held.some((each) => each.id === id))
    return [
      {
        place: 'id',
        message: `"${id}" is held already; allowed: another id, or what is added to it as { "id": "${id}", "adds": … }`,
      },
    ];
  const told = [originOf(note, `How ${name} applies its policies`)];
  return {
    id,
    name,
    otherNames,
    contacts,
    cautions,
    book: book.map((entry) => ({ ...entry, told })),
    products: payerOf({ ...payer, linesOfBusiness }).products.map(({ value, word }) => ({ value, word })),
    versions: [],
  };
};

/** Problems of the payer as it would be, told of what was added to it. */
const inAddition = ({ place, message }: Problem, { book }: PayerEntry): Problem => {
  const [, index, rest = ''] = /^book(?:\[(\d+)\](.*))?$/.exec(place) ?? [];
  return {
    place: index === undefined ? place : `adds.book[${String(Number(index) - book.length)}]${rest}`,
    message,
  };
};

const grownPayer = (
  input: unknown,
  table: FactsTable,
  held: readonly PayerEntry[],
  note: LibraryNote,
): PayerEntry | readonly Problem[] => {
  const parsed = z.safeParse(payerAdditionSchema, input);
  if (!parsed.success) return schemaProblems(parsed.error.issues, 'an addition to a payer', input);
  const { id, adds } = parsed.data;
  const payer = held.find((each) => each.id === id);
  if (!payer)
    return [
      {
        place: 'id',
        message: `"${id}" is no payer that is held; allowed: ${held.map((each) => each.id).join(', ')}, or a whole payer`,
      },
    ];
  const names = [payer.name, ...payer.otherNames];
  const told = [originOf(note, `An entry at the end of the book of ${payer.name}`)];
  const grown: PayerEntry = {
    ...payer,
    otherNames: [...payer.otherNames, ...(adds.otherNames ?? [])],
    contacts: adds.contacts ? [...(payer.contacts ?? []), ...adds.contacts] : payer.contacts,
    book: [...payer.book, ...(adds.book ?? []).map((entry) => ({ ...entry, told }))],
  };
  const problems = [
    ...(adds.otherNames ?? []).flatMap((name, index, all) =>
      names.includes(name) || all.indexOf(name) !== index
        ? [{ place: `adds.otherNames[${String(index)}]`, message: `"${name}" is a name of this payer already` }]
        : [],
    ),
    ...readPayer(asFile(grown), table).problems.map((problem) => inAddition(problem, payer)),
  ];
  return problems.length > 0 ? problems : grown;
};

const isEntry = (made: PayerEntry | readonly Problem[]): made is PayerEntry => 'versions' in made;

/** Takes in the payers of a library: whole ones, and what is added at the end of those held. What is held is never changed or put in another order. */
export const addPayers = (
  held: readonly PayerEntry[],
  entries: readonly unknown[],
  table: FactsTable,
  note: LibraryNote,
): PayersAdded => {
  const problems: LibraryProblem[] = [];
  const payers: PayerAdded[] = [];
  for (const [index, input] of entries.entries()) {
    if (input === undefined) continue;
    const part = partName('payers', index);
    const before = payersGrown(held, payers);
    const isNew = !hasEntry(input, 'adds');
    const made = isNew ? newPayer(input, table, before, note) : grownPayer(input, table, before, note);
    const bookBefore = before.find(({ id }) => isEntry(made) && id === made.id)?.book.length ?? 0;
    if (isEntry(made)) payers.push({ part, entry: made, isNew, bookBefore });
    else problems.push(...inPart(part, wordIn(input, 'id'), made));
  }
  return { payers, problems };
};
