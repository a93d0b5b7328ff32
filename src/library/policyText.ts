import { loadPolicy, type LoadedPolicy, type SharedItems } from '../determination/index.ts';
import { readJson, type Vocabulary } from '../facts/index.ts';
import type { VersionEntry } from './shape.ts';

/** Reads the text of a policy file strictly and prepares it to judge cases; `items` are those that it shares, where not the product's. */
export const policyFromText = (text: string, vocabulary: Vocabulary, items?: SharedItems): LoadedPolicy => {
  const json = readJson(text);
  return json.ok
    ? loadPolicy(json.value, vocabulary, items)
    : { ok: false, problems: [{ place: '', message: json.message }] };
};

/** Why a loaded policy is not the one that the index lists under its file. */
export const indexMismatch = (
  entry: VersionEntry,
  {
    policy,
    version,
    inForce,
  }: {
    readonly policy: string;
    readonly version: string;
    readonly inForce: { readonly from: string | null; readonly until: string | null };
  },
): string | undefined => {
  const until = entry.ended ? entry.ended.fileUntil : entry.until;
  const listed = `${entry.policy} ${entry.version}, ${entry.from ?? 'ever'} to ${until ?? 'now'}`;
  const found = `${policy} ${version}, ${inForce.from ?? 'ever'} to ${inForce.until ?? 'now'}`;
  return listed === found ? undefined : `the index lists ${listed}, the file holds ${found}`;
};
