import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { heldItems, withSharedItems } from '../determination/index.ts';
import { heldFacts, readJson } from '../facts/index.ts';
import { MOST_BYTES, openLibrary, readLibrary, type Library } from '../library/added/index.ts';
import { holdingsOf, indexFromText } from '../library/index.ts';
import { policyFolder } from './policyFolder.ts';

/** A library made of files: its text for standard output, or what is wrong, by file and place, for standard error. */
export type Packed =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly string[] };

type Parts = Pick<Library, 'facts' | 'payers' | 'policies' | 'cases' | 'fingerprints'>;
/** The files that the parts of each list come from, in their order. */
type Sources = Record<string, string>;

const has = (value: unknown, ...keys: readonly string[]): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));

/** Which list of a library a part belongs in, by what it has; undefined: it is none. */
const listOf = (part: unknown): 'facts' | 'payers' | 'policies' | 'cases' | undefined => {
  if (has(part, 'clauses')) return 'policies';
  if (has(part, 'case', 'expected')) return 'cases';
  if (has(part, 'id') && (has(part, 'book') || has(part, 'adds'))) return 'payers';
  return has(part, 'name') && (has(part, 'question') || has(part, 'adds')) ? 'facts' : undefined;
};

/** The parts that a file holds: one, several in a list, or a whole library. */
const partsIn = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value.map((each: unknown) => each);
  if (!has(value, 'kind')) return [value];
  const { facts, payers, policies, cases } = value;
  return [facts, payers, policies, cases].flatMap((list) =>
    Array.isArray(list) ? list.map((each: unknown) => each) : [],
  );
};

const printsIn = (value: unknown): Parts['fingerprints'] => {
  if (has(value, 'passages', 'watched')) return { [`${String(value['policy'])}_${String(value['version'])}`]: value };
  return has(value, 'kind', 'fingerprints') && has(value['fingerprints']) ? value['fingerprints'] : {};
};

const held = () =>
  holdingsOf(heldFacts, indexFromText(readFileSync(join(policyFolder, 'index.json'), 'utf8')), (file) =>
    Promise.resolve(readFileSync(join(policyFolder, file), 'utf8')),
  );

/** What a library is called, who read it, and the day (YYYY-MM-DD) on which it is made. */
export interface Packing {
  readonly name: string;
  readonly readBy: string;
  readonly today: string;
}

/**
 * Makes a library of files: policies, payers, facts, worked cases, fingerprints, and libraries, each known by what it has. It is
 * checked as a page checks one that is opened.
 */
export const packLibrary = async (files: readonly string[], { name, readBy, today }: Packing): Promise<Packed> => {
  const problems: string[] = [];
  const parts: Parts = { facts: [], payers: [], policies: [], cases: [], fingerprints: {} };
  const sources: Sources = {};
  for (const path of files) {
    const file = basename(path);
    const json = readJson(readFileSync(path, 'utf8'), MOST_BYTES);
    if (!json.ok) {
      problems.push(`${file}: ${json.message}`);
      continue;
    }
    const prints = printsIn(json.value);
    Object.assign(parts.fingerprints, prints);
    if (!has(json.value, 'kind') && Object.keys(prints).length > 0) continue;
    for (const part of partsIn(json.value)) {
      const list = listOf(part);
      if (list === undefined)
        problems.push(`${file}: it is no policy, payer, fact, worked case, fingerprint or library`);
      else {
        sources[`${list}[${String(parts[list].length)}]`] = file;
        parts[list].push(list === 'policies' ? withSharedItems(part, heldItems).whole : part);
      }
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  const library = { kind: 'cryocheck-library', format: 1, name, madeOn: today, readBy, ...parts };
  const text = `${JSON.stringify(library, null, 2)}\n`;
  const read = readLibrary(text);
  const opened = read.ok
    ? await openLibrary(text, held(), { id: name, file: name, on: today, by: 'site' }, today)
    : read;
  const told = opened.problems.map(
    ({ part, place, message }) => `${sources[part] ?? part}: ${place === '' ? '' : `${place}: `}${message}`,
  );
  return told.length > 0 ? { ok: false, problems: told } : { ok: true, text };
};
