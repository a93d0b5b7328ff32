// The payers and policies held, as every room's tests meet them.
import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import {
  booksOf,
  loadPolicy,
  payerOf,
  readPayer,
  type BookVersion,
  type PayerFile,
  type PreparedBook,
  type PreparedPolicy,
  type Problem,
} from '../src/determination/index.ts';
import { heldFacts, parseCase, type Facts, type Vocabulary } from '../src/facts/index.ts';

/** How far a policy's file says that it was read. */
const readingShape = z.looseObject({
  readWith: z.number(),
  alsoRead: z.optional(z.record(z.string(), z.array(z.string()))),
});

const payerFolder = new URL('../public/payers/', import.meta.url);
const policyFolder = new URL('../public/policies/', import.meta.url);

const refused = (file: string, problems: readonly Problem[]): TypeError =>
  new TypeError(problems.map(({ place, message }) => `${file}: ${place}: ${message}`).join('\n'));

const filesIn = (folder: URL, name: RegExp): readonly string[] =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .sort();

/** The payers held, in the order of lists. */
export const heldPayers: readonly PayerFile[] = filesIn(payerFolder, /^[^.]+\.json$/)
  .map((file) => {
    const { payer, problems } = readPayer(JSON.parse(readFileSync(new URL(file, payerFolder), 'utf8')), heldFacts);
    if (!payer) throw refused(file, problems);
    return payer;
  })
  .sort((a, b) => a.place - b.place);

/** The vocabulary of cases of the payers held. */
export const heldVocabulary: Vocabulary = { ...heldFacts, payers: heldPayers.map(payerOf) };

/** The text of every policy file, by the name of the file. */
export const policyTexts: ReadonlyMap<string, string> = new Map(
  filesIn(policyFolder, /_\d{4}-\d{2}\.json$/).map((file) => [file, readFileSync(new URL(file, policyFolder), 'utf8')]),
);

/**
 * A policy's file as if it had been read for every answer of today: what its text says of the answers that it met does not hang on
 * what the table of facts took in since.
 */
export const readForAll = (text: string): string => {
  const policy = z.parse(readingShape, JSON.parse(text));
  const { readWith, alsoRead = {} } = policy;
  const younger = heldFacts.facts.flatMap(({ name, domain }) => {
    const lists =
      domain.of === 'choices' ? [domain.choices] : domain.of === 'choices-by-site' ? Object.values(domain.choices) : [];
    const values = lists.flat().flatMap(({ value, since = 1 }) => (since > readWith ? [value] : []));
    return values.length === 0 ? [] : [[name, values] as const];
  });
  return JSON.stringify({ ...policy, alsoRead: { ...alsoRead, ...Object.fromEntries(younger) } });
};

/** A policy by itself, over the lines of business of all payers; one that is refused throws, for a test has no use for it. */
export const policyAlone = (text: string): PreparedPolicy => {
  const loaded = loadPolicy(JSON.parse(text), heldVocabulary);
  if (!loaded.ok) throw refused('a policy', loaded.problems);
  return loaded.prepared;
};

const versionOf = (text: string): BookVersion => {
  const { read } = policyAlone(text);
  const { policy, version, inForce } = read.policy;
  return { policy, version, from: inForce.from, until: inForce.until, read };
};

const ownerOf = (payer: PayerFile, book: PayerFile['book']) => ({
  ...payerOf(payer),
  cautions: payer.cautions,
  book,
});

/** The payer that applies a policy: of several the one with the fewest others beside it. */
export const payerApplying = (policy: string): PayerFile => {
  const [payer] = heldPayers
    .filter(({ book }) => book.some((entry) => entry.policy === policy))
    .sort((a, b) => a.book.length - b.book.length);
  if (!payer) throw new TypeError(`no payer applies ${policy}`);
  return payer;
};

const aloneInBook = new WeakMap<PreparedPolicy, PreparedBook>();

/** A policy from the text of its file, as the members of its payer meet it. */
export const heldPolicy = (text: string): PreparedPolicy => {
  const version = versionOf(text);
  const { policy } = version;
  const book = booksOf(ownerOf(payerApplying(policy), [{ policy }]), [version], heldFacts)({});
  const speaking = book.entries[0]?.text;
  if (!speaking) throw new TypeError(`${policy} does not speak`);
  aloneInBook.set(speaking, book);
  return speaking;
};

/** The book that holds a policy of `heldPolicy` and no other. */
export const bookOf = (policy: PreparedPolicy): PreparedBook => {
  const book = aloneInBook.get(policy);
  if (!book) throw new TypeError(`${policy.policy.policy} is in no book of its own`);
  return book;
};

/** Every policy held, as the members of its payer meet it. */
export const heldPolicies = (): readonly PreparedPolicy[] => [...policyTexts.values()].map(heldPolicy);

const versions = (): readonly BookVersion[] => [...policyTexts.values()].map(versionOf);

/** The books of all payers held, by the day, freshly compiled: nothing that a case was judged by before is kept. */
export const freshBooks = (): ReadonlyMap<string, ReturnType<typeof booksOf>> => {
  const all = versions();
  return new Map(heldPayers.map((payer) => [payer.id, booksOf(ownerOf(payer, payer.book), all, heldFacts)]));
};

let books: ReturnType<typeof freshBooks> | undefined;
const booksHeld = (): ReturnType<typeof freshBooks> => (books ??= freshBooks());

/** A payer's book on the day of a case. */
export const heldBook = (payer: string, facts: Facts): PreparedBook => {
  const bookOn = booksHeld().get(payer);
  if (!bookOn) throw new TypeError(`no payer ${payer}`);
  return bookOn(facts);
};

/** The books that judge a case: of its payer, or of every payer while it is unknown. */
export const booksJudging = (facts: Facts): readonly PreparedBook[] =>
  heldPayers
    .filter(({ id }) => facts['payer'] === undefined || facts['payer'] === id)
    .map(({ id }) => heldBook(id, facts));

/** The facts of a case that has no errors, read as any case is. */
export const factsOf = (input: unknown, vocabulary: Vocabulary = heldVocabulary): Facts => {
  const { facts, errors } = parseCase(input, vocabulary);
  if (errors.length > 0) throw new TypeError(errors.map(({ field, message }) => `${field}: ${message}`).join('\n'));
  return facts;
};

/** The JSON of a policy with the payer whose members meet it, and its lines of business: what a brute force reads. */
export const asMembersMeet = (text: string): string => {
  const json: unknown = JSON.parse(text);
  if (typeof json !== 'object' || json === null || !('policy' in json)) throw new TypeError('no policy');
  const { id, name, linesOfBusiness } = payerApplying(String(json.policy));
  return JSON.stringify({ payer: { id, name }, products: linesOfBusiness, ...json });
};
