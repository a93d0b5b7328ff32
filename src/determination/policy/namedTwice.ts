import type { Problem } from '../../facts/index.ts';
import type { Policy } from './shape.ts';

interface Named {
  readonly place: string;
  readonly name: string;
}

const repeats = (what: string, named: readonly Named[]): readonly Problem[] =>
  named.flatMap(({ place, name }, index) => {
    const first = named.find((each) => each.name === name);
    return first === named[index] || first === undefined
      ? []
      : [{ place, message: `${what} "${name}" stands already at ${first.place}` }];
  });

/** What is named twice in a policy that must be one: documents and cautions by id, and codes. */
export const namedTwice = ({ documents, cautions, codes }: Policy): readonly Problem[] => [
  ...repeats(
    'document',
    documents.map(({ id }, index) => ({ place: `documents[${String(index)}].id`, name: id })),
  ),
  ...repeats(
    'caution',
    cautions.map(({ id }, index) => ({ place: `cautions[${String(index)}].id`, name: id })),
  ),
  ...repeats(
    'code',
    (codes ?? []).flatMap((entry, index) =>
      entry.codes.map((code, at) => ({ place: `codes[${String(index)}].codes[${String(at)}]`, name: code })),
    ),
  ),
];
