import {
  determine,
  noVersionFor,
  rule,
  versionFor,
  type Clause,
  type Determination,
  type LoadedPolicy,
  type PreparedPolicy,
  type Problem,
  type Ruling,
} from '../determination/index.ts';
import type { FactDefinition, Facts } from '../facts/index.ts';
import { indexMismatch, policyFromText } from './policyText.ts';
import type { PayerEntry, VersionEntry } from './shape.ts';

/** A policy version that the index lists: loaded, refused, or (`isUnread`) not fetched, which may be tried again. */
export interface HeldVersion extends VersionEntry {
  readonly loaded: LoadedPolicy & { readonly isUnread?: boolean };
}

/** All versions of one payer's policy, and the judge of its cases. */
export interface PayerLibrary {
  readonly payer: PayerEntry;
  readonly versions: readonly HeldVersion[];
  /** The policy that judges a case; undefined where no version was in force, or the one that was is refused. */
  readonly policyFor: (facts: Facts) => PreparedPolicy | undefined;
  /** `today` is the local date, YYYY-MM-DD. */
  readonly judge: (facts: Facts, today: string) => Judgement;
  /** The same answer without its reasons, for many payers at once. */
  readonly rule: (facts: Facts) => PayerRuling;
}

/** A version that should judge a case and cannot. */
export interface Unavailable {
  readonly kind: 'unavailable';
  readonly version: HeldVersion;
  readonly problems: readonly Problem[];
  /** Whether its file could not be fetched, and may be there the next time. */
  readonly isUnread?: boolean | undefined;
}

/** What a payer's version says in short, and by which clauses; or why nothing can be said. */
export type PayerRuling =
  | {
      readonly kind: 'ruled';
      readonly ruling: Ruling;
      readonly deciding: readonly Clause[];
      readonly prepared: PreparedPolicy | undefined;
    }
  | Unavailable;

/** The version that judges a case and what it says, or why no determination can be made. */
export type Judgement =
  | {
      readonly kind: 'determined';
      readonly determination: Determination;
      readonly prepared: PreparedPolicy | undefined;
    }
  | Unavailable;

/** A version from the text of its file; one that is not what the index lists is refused. */
export const holdVersion = (entry: VersionEntry, text: string, facts: readonly FactDefinition[]): HeldVersion => {
  const loaded = policyFromText(text, facts);
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

const outsideAll = (payer: PayerEntry, versions: readonly HeldVersion[], facts: Facts): Determination => {
  const held = versions.flatMap(({ loaded }) => (loaded.ok ? [loaded.prepared.policy] : []));
  const dates = versions.map(({ policy, version, from, until }) => ({ policy, version, from, until }));
  return noVersionFor(payer.id, dates, held, String(facts['serviceDate']));
};

/** Lets the version in force speak; without one, or where it is refused, that is the answer. */
const bySpeaking = <Answer>(
  versions: readonly HeldVersion[],
  facts: Facts,
  speak: (prepared: PreparedPolicy) => Answer,
  none: () => Answer,
): Answer | Unavailable => {
  const version = versionFor(versions, facts);
  if (!version) return none();
  const { loaded } = version;
  return loaded.ok
    ? speak(loaded.prepared)
    : { kind: 'unavailable', version, problems: loaded.problems, isUnread: loaded.isUnread };
};

/** The last ruling is kept: another answer on which it cannot turn leaves it the very same. */
const ruler = (payer: PayerEntry, versions: readonly HeldVersion[]): PayerLibrary['rule'] => {
  let last: { readonly key: string; readonly ruling: PayerRuling } | undefined;
  return (facts) => {
    const version = versionFor(versions, facts);
    const turnsOn = version?.loaded.ok === true ? version.loaded.prepared.turnsOn : ['serviceDate'];
    const key = [version?.file, ...turnsOn.map((name) => facts[name])].join('|');
    if (last?.key === key) return last.ruling;
    const ruling = bySpeaking<PayerRuling>(
      versions,
      facts,
      (prepared) => ({ kind: 'ruled', ...rule(prepared, facts), prepared }),
      () => ({ kind: 'ruled', ruling: outsideAll(payer, versions, facts), deciding: [], prepared: undefined }),
    );
    last = { key, ruling };
    return ruling;
  };
};

/** The library of a payer: cases are judged by the version that was in force on their date of service. */
export const payerLibrary = (payer: PayerEntry, versions: readonly HeldVersion[]): PayerLibrary => ({
  payer,
  versions,
  policyFor: (facts) => {
    const loaded = versionFor(versions, facts)?.loaded;
    return loaded?.ok === true ? loaded.prepared : undefined;
  },
  judge: (facts, today) =>
    bySpeaking<Judgement>(
      versions,
      facts,
      (prepared) => ({ kind: 'determined', determination: determine(prepared, facts, today), prepared }),
      () => ({ kind: 'determined', determination: outsideAll(payer, versions, facts), prepared: undefined }),
    ),
  rule: ruler(payer, versions),
});
