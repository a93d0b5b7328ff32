import {
  booksOf,
  determine,
  endsFor,
  originsOf,
  rule,
  ruleWithCautions,
  type BookVersion,
  type Caution,
  type Clause,
  type Determination,
  type LoadedPolicy,
  type PreparedBook,
  type PreparedPolicy,
  type Problem,
  type Ruling,
} from '../determination/index.ts';
import type { Facts, FactsTable, Vocabulary } from '../facts/index.ts';
import { indexMismatch, policyFromText } from './policyText.ts';
import type { PayerEntry, VersionEntry } from './shape.ts';

/** A policy version that the index lists: loaded, refused, or (`isUnread`) not fetched, which may be tried again. */
export interface HeldVersion extends VersionEntry {
  readonly loaded: LoadedPolicy & { readonly isUnread?: boolean };
}

/** A payer's book with all versions of its policies, and the judge of its cases. */
export interface PayerLibrary {
  readonly payer: PayerEntry;
  readonly versions: readonly HeldVersion[];
  /** The book that judges a case; undefined where all that it can say is that a file is refused. */
  readonly bookFor: (facts: Facts) => PreparedBook | undefined;
  /** `today` is the local date, YYYY-MM-DD. */
  readonly judge: (facts: Facts, today: string) => Judgement;
  /** The same answer without its reasons, for many payers at once. */
  readonly rule: (facts: Facts) => PayerRuling;
  /** The same with its cautions, for the rows of a long list. `today` is the local date, YYYY-MM-DD. */
  readonly ruleWithCautions: (facts: Facts, today: string) => CautionedRuling;
}

/** A version that could decide a case and cannot be used. */
export interface Unavailable {
  readonly kind: 'unavailable';
  readonly version: HeldVersion;
  readonly problems: readonly Problem[];
  /** Whether its file could not be fetched, and may be there the next time. */
  readonly isUnread?: boolean | undefined;
}

/** What a payer's book says in short, and by which clauses; or why nothing can be said. */
export type PayerRuling =
  | {
      readonly kind: 'ruled';
      readonly ruling: Ruling;
      readonly deciding: readonly Clause[];
      /** Where what it rests on comes from; empty where all of it comes with the product. */
      readonly origins: readonly Caution[];
      readonly book: PreparedBook;
      /** The one text in question; undefined where there are several or none. */
      readonly prepared: PreparedPolicy | undefined;
    }
  | Unavailable;

/** What a payer's book says in short, with its cautions; or why nothing can be said. */
export type CautionedRuling =
  | {
      readonly kind: 'ruled';
      readonly ruling: Ruling & Pick<Determination, 'cautions'>;
      readonly book: PreparedBook;
    }
  | Unavailable;

/** What a payer's book says, or why no determination can be made. */
export type Judgement =
  | {
      readonly kind: 'determined';
      readonly determination: Determination;
      readonly book: PreparedBook;
      readonly prepared: PreparedPolicy | undefined;
    }
  | Unavailable;

/** A version from the text of its file; one that is not what the index lists is refused. */
export const holdVersion = (entry: VersionEntry, text: string, vocabulary: Vocabulary): HeldVersion => {
  const loaded = policyFromText(text, vocabulary);
  const mismatch = loaded.ok ? indexMismatch(entry, loaded.prepared.policy) : undefined;
  return {
    ...entry,
    loaded: mismatch === undefined ? loaded : { ok: false, problems: [{ place: entry.file, message: mismatch }] },
  };
};

/** A version whose file could not be had. `isUnread`: it failed on the way, and may be there the next time. */
export const missingVersion = (entry: VersionEntry, message: string, isUnread = false): HeldVersion => ({
  ...entry,
  loaded: { ok: false, problems: [{ place: entry.file, message }], isUnread },
});

const oneOf = (
  { entries }: PreparedBook,
  { policy, version }: Pick<Ruling, 'policy' | 'version'>,
): PreparedPolicy | undefined =>
  entries.find(({ text }) => text?.policy.policy === policy && text.policy.version === version)?.text;

/** A fact's value as part of a key: bounds and lists by what they hold. */
const keyOf = (facts: Facts, name: string): string => {
  const value = facts[name];
  return typeof value === 'object' ? JSON.stringify(value) : `${typeof value} ${String(value)}`;
};

/** The last ruling is kept: another answer on which it cannot turn leaves it the very same. */
const keepingLast = (bookOn: (facts: Facts) => PreparedBook, ruleOn: PayerLibrary['rule']): PayerLibrary['rule'] => {
  let last: { readonly book: PreparedBook; readonly key: string; readonly ruling: PayerRuling } | undefined;
  return (facts) => {
    const book = bookOn(facts);
    const key = book.turnsOn.map((name) => keyOf(facts, name)).join('|');
    if (last?.book === book && last.key === key) return last.ruling;
    const ruling = ruleOn(facts);
    last = { book, key, ruling };
    return ruling;
  };
};

/** The library of a payer: cases are judged by its book with the versions that were in force on their date of service. */
export const payerLibrary = (payer: PayerEntry, versions: readonly HeldVersion[], table: FactsTable): PayerLibrary => {
  const bookVersions = versions.map(({ policy, version, from, until, told, loaded }): BookVersion => ({
    policy,
    version,
    from,
    until,
    told,
    read: loaded.ok ? loaded.prepared.read : undefined,
  }));
  const bookOn = booksOf(payer, bookVersions, table);
  const areAllUsable = versions.every(({ loaded }) => loaded.ok);
  /** The first version that could decide the case and cannot be used. */
  const unavailableFor = (book: PreparedBook, known: Facts): Unavailable | undefined => {
    if (areAllUsable) return undefined;
    const end = endsFor(book, known).find(({ decision }) => decision === 'unusable');
    const version = versions[bookVersions.findIndex((each) => each === end?.entry?.version)];
    return version?.loaded.ok === false
      ? { kind: 'unavailable', version, problems: version.loaded.problems, isUnread: version.loaded.isUnread }
      : undefined;
  };
  const ruleAnew: PayerLibrary['rule'] = (known) => {
    const book = bookOn(known);
    const unavailable = unavailableFor(book, known);
    if (unavailable) return unavailable;
    const { ruling, deciding } = rule(book, known);
    return {
      kind: 'ruled',
      ruling,
      deciding,
      origins: originsOf(book, ruling, known),
      book,
      prepared: oneOf(book, ruling),
    };
  };
  return {
    payer,
    versions,
    bookFor: (known) => {
      const book = bookOn(known);
      return endsFor(book, known).every(({ decision }) => decision === 'unusable') ? undefined : book;
    },
    judge: (known, today) => {
      const book = bookOn(known);
      const unavailable = unavailableFor(book, known);
      if (unavailable) return unavailable;
      const determination = determine(book, known, today);
      return { kind: 'determined', determination, book, prepared: oneOf(book, determination) };
    },
    rule: keepingLast(bookOn, ruleAnew),
    ruleWithCautions: (known, today) => {
      const book = bookOn(known);
      return unavailableFor(book, known) ?? { kind: 'ruled', ruling: ruleWithCautions(book, known, today), book };
    },
  };
};
