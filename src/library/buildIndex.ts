import {
  beginsBefore,
  booksOf,
  payerOf,
  type Policy,
  type PayerFile,
  type PreparedBook,
  type PreparedPolicy,
} from '../determination/index.ts';
import type { FactDefinition } from '../facts/index.ts';
import type { PayerEntry, PolicyIndex, VersionEntry } from './shape.ts';

/** A policy file that is good. */
export interface PolicyFile {
  readonly file: string;
  readonly prepared: PreparedPolicy;
}

/** Facts of the book's diagram that are tested before the site. */
const asksFirst = ({ root, vocabulary }: PreparedBook): string[] => {
  const site = vocabulary.facts.findIndex(({ name }) => name === 'site');
  return root.support.filter(({ rank }) => rank < site).map(({ fact }) => fact.name);
};

const byFirstDay = (a: PolicyFile, b: PolicyFile): number =>
  beginsBefore(a.prepared.policy.inForce, b.prepared.policy.inForce) ? -1 : 1;

const versionOf = ({ file, prepared }: PolicyFile): VersionEntry => {
  const { policy, version, printedAs, edition, inForce } = prepared.policy;
  return { file, policy, version, printedAs, edition, from: inForce.from, until: inForce.until };
};

/** The days on which anything changes in a book: a version comes or goes, or an entry. */
const cutsIn = ({ book }: PayerFile, versions: readonly VersionEntry[]): readonly string[] => [
  ...new Set(
    [...book, ...versions].flatMap(({ from, until }) => [from, until]).filter((day) => typeof day === 'string'),
  ),
];

const FIRST_DAY = '0001-01-01';

const daysOf = (
  payer: PayerFile,
  versions: readonly VersionEntry[],
  bookOn: ReturnType<typeof booksOf>,
): PayerEntry['days'] => {
  const cuts = [...cutsIn(payer, versions)].sort();
  return [null, ...cuts].map((from, place) => ({
    from,
    until: cuts[place] ?? null,
    asksFirst: asksFirst(bookOn({ serviceDate: from ?? FIRST_DAY })),
  }));
};

const payerEntryOf = (payer: PayerFile, files: readonly PolicyFile[], facts: readonly FactDefinition[]): PayerEntry => {
  const { $schema: _schema, format: _format, place: _place, linesOfBusiness, ...entries } = payer;
  const policies = [...new Set(payer.book.map(({ policy }) => policy))];
  const own = policies.flatMap((policy) =>
    files.filter(({ prepared }) => prepared.policy.policy === policy).sort(byFirstDay),
  );
  const versions = own.map(versionOf);
  const bookOn = booksOf(
    { ...payerOf(payer), cautions: payer.cautions, book: payer.book },
    own.map((each) => ({ ...versionOf(each), read: each.prepared.read })),
    facts,
  );
  return {
    ...entries,
    products: linesOfBusiness,
    versions,
    days: daysOf(payer, versions, bookOn),
    withoutDay: { asksFirst: asksFirst(bookOn({})) },
  };
};

/** The index of payers and policy files. Payers stand by their place, of two alike by name. */
export const buildIndex = (
  payers: readonly PayerFile[],
  files: readonly PolicyFile[],
  facts: readonly FactDefinition[],
): PolicyIndex => ({
  format: 2,
  payers: [...payers]
    .sort((a, b) => a.place - b.place || (a.name < b.name ? -1 : 1))
    .map((payer) => payerEntryOf(payer, files, facts)),
});

/** Versions of one policy whose days overlap. */
export const overlaps = (
  policies: readonly { readonly file: string; readonly policy: Policy }[],
): readonly { readonly file: string; readonly message: string }[] =>
  [...policies]
    .sort((a, b) => (beginsBefore(a.policy.inForce, b.policy.inForce) ? -1 : 1))
    .flatMap((version, index, all) =>
      all
        .slice(index + 1)
        .filter(({ policy: { policy, inForce } }) => {
          const { until } = version.policy.inForce;
          return policy === version.policy.policy && (until === null || inForce.from === null || inForce.from < until);
        })
        .map(({ file, policy: { inForce } }) => ({
          file,
          message: `it is in force from ${inForce.from ?? 'ever'}, while ${version.file} is in force until ${version.policy.inForce.until ?? 'further notice'}`,
        })),
    );

/** What a payer's book names that is not held. */
export const booksWithoutPolicy = (
  { book }: PayerFile,
  policies: readonly Policy[],
): readonly { readonly place: string; readonly message: string }[] =>
  book.flatMap(({ policy }, index) =>
    policies.some((each) => each.policy === policy)
      ? []
      : [{ place: `book[${String(index)}].policy`, message: `no version of "${policy}" is held` }],
  );
