import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../../src/determination/index.ts';
import { readDocumentFile, type DocumentRead } from '../../src/documents/index.ts';
import {
  compareCopy,
  fingerprintsFrom,
  type CitedLines,
  type Comparison,
  type Fingerprints,
} from '../../src/passages/index.ts';
import { policyAlone, policyTexts } from '../held.ts';

/** The folder of the payers' texts. */
const folder = process.env['SOURCES'] ?? '../shared/sources';

/** A policy version held, with the payer's text that it was read from and the fingerprints that are kept of it. */
export interface HeldSource {
  readonly name: string;
  readonly policy: Policy;
  readonly text: string;
  readonly cited: readonly CitedLines[];
  readonly prints: Fingerprints;
}

export const heldSources: readonly HeldSource[] = [...policyTexts].map(([file, content]) => {
  const { policy } = policyAlone(content).read;
  return {
    name: file.replace('.json', ''),
    policy,
    text: readFileSync(join(folder, policy.source.file), 'utf8'),
    cited: Object.entries(policy.citations).map(([id, { lines }]) => ({ id, lines: [lines[0], lines[1]] as const })),
    prints: fingerprintsFrom(JSON.parse(readFileSync(`public/fingerprints/${file}`, 'utf8'))),
  };
});

/** The source of this name; there must be one. */
export const sourceNamed = (name: string): HeldSource => {
  const found = heldSources.find((each) => each.name === name);
  if (!found) throw new RangeError(`${name} is not held`);
  return found;
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The document as it is read from a file. */
export const readCopy = async (bytes: Uint8Array | string): Promise<Extract<DocumentRead, { ok: true }>['pages']> => {
  const read = await readDocumentFile({ name: 'copy', bytes: typeof bytes === 'string' ? bytesOf(bytes) : bytes });
  if (!read.ok) throw new Error(read.says);
  return read.pages;
};

/** A copy compared with what is held of a source. */
export const compared = async (source: HeldSource, bytes: Uint8Array | string): Promise<Comparison> =>
  compareCopy(source.prints, await readCopy(bytes), source.policy);

/** Ids of the cited passages that do not stand in a copy as they were read, in the order of their names. */
export const differing = ({ passages }: Comparison): readonly string[] =>
  passages.flatMap(({ id, found }) => (found === 'unchanged' ? [] : [id])).sort();
