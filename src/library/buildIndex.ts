import type { Policy, PreparedPolicy } from '../determination/index.ts';
import type { PayerEntry, PolicyIndex } from './shape.ts';

const productsOf = (policies: readonly Policy[]): PayerEntry['products'] => [
  ...new Map(policies.flatMap(({ products }) => products).map((product) => [product.value, product])).values(),
];

/** Facts of the outcome's diagram that are tested before the site. */
const asksFirst = ({ root, vocabulary }: PreparedPolicy): readonly string[] => {
  const site = vocabulary.facts.findIndex(({ name }) => name === 'site');
  return root.support.filter(({ rank }) => rank < site).map(({ fact }) => fact.name);
};

/**
 * The index of a set of policy files. Payers keep the order that `before` gives them; new ones follow by name.
 * Versions stand oldest first.
 */
export const buildIndex = (files: readonly { readonly file: string; readonly prepared: PreparedPolicy }[], before: readonly string[]): PolicyIndex => {
  const ids = [...new Set(files.map(({ prepared }) => prepared.policy.payer.id))].sort();
  const ordered = [...before.filter((id) => ids.includes(id)), ...ids.filter((id) => !before.includes(id))];
  return {
    format: 1,
    payers: ordered.map((id) => {
      const own = files.filter(({ prepared }) => prepared.policy.payer.id === id).sort((a, b) => (a.prepared.policy.inForce.from < b.prepared.policy.inForce.from ? -1 : 1));
      return {
        id,
        name: own.at(-1)?.prepared.policy.payer.name ?? id,
        products: productsOf(own.map(({ prepared }) => prepared.policy)),
        versions: own.map(({ file, prepared }) => {
          const { policy, version, inForce: { from, until } } = prepared.policy;
          return { file, policy, version, from, until, asksFirst: [...asksFirst(prepared)] };
        }),
      };
    }),
  };
};

/** Versions of one payer's policy whose days overlap. */
export const overlaps = ({ payers }: PolicyIndex): readonly { readonly file: string; readonly message: string }[] =>
  payers.flatMap(({ versions }) =>
    versions.flatMap((version, index) =>
      versions
        .slice(index + 1)
        .filter((later) => version.until === null || later.from < version.until)
        .map((later) => ({ file: later.file, message: `it is in force from ${later.from}, while ${version.file} is in force until ${version.until ?? 'further notice'}` })),
    ),
  );
