import type { Policy, PreparedPolicy } from '../determination/index.ts';
import type { PayerEntry, PolicyIndex, VersionEntry } from './shape.ts';

const productsOf = (policies: readonly Policy[]): PayerEntry['products'] => [
  ...new Map(policies.flatMap(({ products }) => products).map((product) => [product.value, product])).values(),
];

/** Facts of the outcome's diagram that are tested before the site. */
const asksFirst = ({ root, vocabulary }: PreparedPolicy): readonly string[] => {
  const site = vocabulary.facts.findIndex(({ name }) => name === 'site');
  return root.support.filter(({ rank }) => rank < site).map(({ fact }) => fact.name);
};

interface PolicyFile {
  readonly file: string;
  readonly prepared: PreparedPolicy;
}

const byFirstDay = (a: PolicyFile, b: PolicyFile): number =>
  a.prepared.policy.inForce.from < b.prepared.policy.inForce.from ? -1 : 1;

const versionOf = ({ file, prepared }: PolicyFile): VersionEntry => {
  const {
    policy,
    version,
    inForce: { from, until },
  } = prepared.policy;
  const { possibleOutcomes, questionsLeft } = prepared.standing({});
  return {
    file,
    policy,
    version,
    from,
    until,
    asksFirst: [...asksFirst(prepared)],
    opens: { possibleOutcomes: [...possibleOutcomes], questionsLeft },
  };
};

/**
 * The index of a set of policy files. Payers stand in the place that their newest policy gives, those without one last, by
 * name; versions stand oldest first.
 */
export const buildIndex = (files: readonly PolicyFile[]): PolicyIndex => {
  const ids = [...new Set(files.map(({ prepared }) => prepared.policy.payer.id))];
  const payers = ids.map((id) => ({
    id,
    own: files.filter(({ prepared }) => prepared.policy.payer.id === id).sort(byFirstDay),
  }));
  return {
    format: 1,
    payers: payers
      .map(({ id, own }) => ({
        id,
        name: own.at(-1)?.prepared.policy.payer.name ?? id,
        place: own.at(-1)?.prepared.policy.payer.place ?? Number.POSITIVE_INFINITY,
        products: productsOf(own.map(({ prepared }) => prepared.policy)),
        versions: own.map(versionOf),
      }))
      .sort((a, b) => (a.place === b.place ? (a.name < b.name ? -1 : 1) : a.place - b.place))
      .map(({ id, name, products, versions }) => ({ id, name, products, versions })),
  };
};

/** Versions of one payer's policy whose days overlap. */
export const overlaps = ({ payers }: PolicyIndex): readonly { readonly file: string; readonly message: string }[] =>
  payers.flatMap(({ versions }) =>
    versions.flatMap((version, index) =>
      versions
        .slice(index + 1)
        .filter((later) => version.until === null || later.from < version.until)
        .map((later) => ({
          file: later.file,
          message: `it is in force from ${later.from}, while ${version.file} is in force until ${version.until ?? 'further notice'}`,
        })),
    ),
  );
