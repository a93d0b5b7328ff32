import { determine, noVersionFor, versionFor, type Determination, type LoadedPolicy, type PreparedPolicy, type Problem } from '../determination/index.ts';
import type { FactDefinition, Facts, Vocabulary } from '../facts/index.ts';
import { indexMismatch, policyFromText } from './readText.ts';
import type { PayerEntry, PolicyIndex, VersionEntry } from './shape.ts';

/** A policy version that the index lists, loaded or refused. */
export interface HeldVersion extends VersionEntry {
  readonly loaded: LoadedPolicy;
}

/** All versions of one payer's policy. */
export interface PayerLibrary {
  readonly payer: PayerEntry;
  readonly versions: readonly HeldVersion[];
}

/** The version that judges a case and what it says, or why no determination can be made. */
export type Judgement =
  | { readonly kind: 'determined'; readonly determination: Determination; readonly prepared: PreparedPolicy | undefined }
  | { readonly kind: 'unavailable'; readonly version: HeldVersion; readonly problems: readonly Problem[] };

/** The vocabulary of cases: the facts table with the payers of the index. */
export const vocabularyOf = (facts: readonly FactDefinition[], { payers }: PolicyIndex): Vocabulary => ({ facts, payers });

/** A version from the text of its file; one that is not what the index lists is refused. */
export const holdVersion = (entry: VersionEntry, text: string, facts: readonly FactDefinition[]): HeldVersion => {
  const loaded = policyFromText(text, facts);
  const mismatch = loaded.ok ? indexMismatch(entry, loaded.prepared.policy) : undefined;
  return { ...entry, loaded: mismatch === undefined ? loaded : { ok: false, problems: [{ place: entry.file, message: mismatch }] } };
};

/** A version whose file could not be had. */
export const missingVersion = (entry: VersionEntry, message: string): HeldVersion => ({ ...entry, loaded: { ok: false, problems: [{ place: entry.file, message }] } });

/** Judges a case by the version of the payer's policy that was in force on its date of service. */
export const judge = ({ payer, versions }: PayerLibrary, facts: Facts, today: string): Judgement => {
  const version = versionFor(versions, facts);
  if (!version) {
    const held = versions.flatMap(({ loaded }) => (loaded.ok ? [loaded.prepared.policy] : []));
    const dates = versions.map(({ policy, version: name, from, until }) => ({ policy, version: name, from, until }));
    return { kind: 'determined', determination: noVersionFor(payer.id, dates, held, String(facts['serviceDate'])), prepared: undefined };
  }
  const { loaded } = version;
  return loaded.ok
    ? { kind: 'determined', determination: determine(loaded.prepared, facts, today), prepared: loaded.prepared }
    : { kind: 'unavailable', version, problems: loaded.problems };
};
