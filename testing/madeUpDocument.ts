import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { fingerprintsOf } from '../src/passages/index.ts';

const heldSchema = z.object({
  policy: z.string(),
  version: z.string(),
  number: z.nullable(z.string()),
  title: z.nullable(z.string()),
  citations: z.record(z.string(), z.unknown()),
});

/** A document of our own that stands in for a payer's: a sentence for each citation of a policy held. */
export interface MadeUpDocument {
  readonly lines: readonly string[];
  /** Ids of the citations, in the order of their sentences. */
  readonly cited: readonly string[];
  /** The file of its fingerprints. */
  readonly fingerprints: string;
  /** The same lines with the sentence of a citation changed by a word. */
  readonly changedAt: (id: string) => readonly string[];
}

const WORDS =
  'garden shed fence barn well roof wall stone brick sand lime moss root frost snow hail mason spade rope ladder hinge latch plank beam tile gutter drain pump hose bucket'.split(
    ' ',
  );

/** Twelve words, other ones for each number: the digits of a power of a prime. */
const sentenceOf = (number: number): string =>
  Array.from({ length: 12 }, (_, at) => WORDS[((number + 1) * 7919 * (at + 3) + at * at * 31) % WORDS.length]).join(
    ' ',
  );

const HEAD = 5;

/** A document for a version of a policy held, by the name of its file. */
export const madeUpDocument = (file: string): MadeUpDocument => {
  const held = z.parse(heldSchema, JSON.parse(readFileSync(`public/policies/${file}`, 'utf8')));
  const cited = Object.keys(held.citations);
  const lines = [
    `Policy Number: ${held.number ?? 'none'}`,
    held.title ?? 'No title',
    'Effective date: September 1, 2026. Next review: 9/2027.',
    'Policy',
    '',
    ...cited.map((_, at) => `The ${sentenceOf(at)} number ${String(at + 100)} is looked at.`),
    '',
  ];
  return {
    lines,
    cited,
    fingerprints: JSON.stringify(
      fingerprintsOf({
        policy: held.policy,
        version: held.version,
        sha256: '0'.repeat(64),
        text: lines.join('\n'),
        cited: cited.map((id, at) => ({ id, lines: [HEAD + at + 1, HEAD + at + 1] })),
      }),
    ),
    changedAt: (id) =>
      lines.map((line, at) => (at === HEAD + cited.indexOf(id) ? line.replace('number', 'seldom number') : line)),
  };
};
