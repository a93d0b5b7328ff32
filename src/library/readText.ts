import * as z from 'zod/mini';
import { loadPolicy, type LoadedPolicy } from '../determination/index.ts';
import type { FactDefinition } from '../facts/index.ts';
import { indexSchema, type PolicyIndex, type VersionEntry } from './shape.ts';

// A policy of today has some 30,000 characters and 8 levels. What is far beyond that is refused before it is looked at.
const MOST_CHARACTERS = 1_000_000;
const MOST_LEVELS = 40;

/** How deep brackets nest, counted without recursion; stops counting once over the limit. */
const levelsOf = (text: string): number => {
  let level = 0;
  let deepest = 0;
  let inText = false;
  for (let index = 0; index < text.length && deepest <= MOST_LEVELS; index++) {
    const character = text[index];
    if (inText && character === '\\') index++;
    else if (character === '"') inText = !inText;
    else if (inText) continue;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++level);
    else if (character === '}' || character === ']') level--;
  }
  return deepest;
};

/** JSON from a text, or what is wrong with it in words. */
export const readJson = (text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string } => {
  if (text.length > MOST_CHARACTERS) return { ok: false, message: `${String(text.length)} characters; at most ${String(MOST_CHARACTERS)} are read` };
  if (levelsOf(text) > MOST_LEVELS) return { ok: false, message: `it nests more than ${String(MOST_LEVELS)} levels deep` };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, message: `it is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
};

/** Reads the text of a policy file strictly and prepares it to judge cases. */
export const policyFromText = (text: string, facts: readonly FactDefinition[]): LoadedPolicy => {
  const json = readJson(text);
  return json.ok ? loadPolicy(json.value, facts) : { ok: false, problems: [{ place: '', message: json.message }] };
};

/** Why a loaded policy is not the one that the index lists under its file. */
export const indexMismatch = (entry: VersionEntry, { policy, version, inForce }: { readonly policy: string; readonly version: string; readonly inForce: { readonly from: string; readonly until: string | null } }): string | undefined => {
  const listed = `${entry.policy} ${entry.version}, ${entry.from} to ${entry.until ?? 'now'}`;
  const found = `${policy} ${version}, ${inForce.from} to ${inForce.until ?? 'now'}`;
  return listed === found ? undefined : `the index lists ${listed}, the file holds ${found}`;
};

/** Reads the index of policies; throws with the place of what is wrong, because nothing can be judged without it. */
export const indexFromText = (text: string): PolicyIndex => {
  const json = readJson(text);
  if (!json.ok) throw new TypeError(`index.json: ${json.message}`);
  const parsed = z.safeParse(indexSchema, json.value);
  if (!parsed.success) throw new TypeError(`index.json: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
  return parsed.data;
};
