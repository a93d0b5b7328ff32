import { beginsBefore, type Policy, type PayerFile, type PreparedPolicy } from '../determination/index.ts';
import type { PayerEntry, PolicyIndex, VersionEntry } from './shape.ts';

/** A policy file that is good. */
export interface PolicyFile {
  readonly file: string;
  readonly prepared: PreparedPolicy;
}

const byFirstDay = (a: PolicyFile, b: PolicyFile): number =>
  beginsBefore(a.prepared.policy.inForce, b.prepared.policy.inForce) ? -1 : 1;

/** A policy file as the index lists it. */
export const versionOf = ({ file, prepared }: PolicyFile): VersionEntry => {
  const { policy, version, printedAs, edition, inForce } = prepared.policy;
  return { file, policy, version, printedAs, edition, from: inForce.from, until: inForce.until };
};

const payerEntryOf = (payer: PayerFile, files: readonly PolicyFile[]): PayerEntry => {
  const { $schema: _schema, format: _format, place: _place, linesOfBusiness, ...entries } = payer;
  const policies = [...new Set(payer.book.map(({ policy }) => policy))];
  const own = policies.flatMap((policy) =>
    files.filter(({ prepared }) => prepared.policy.policy === policy).sort(byFirstDay),
  );
  return { ...entries, products: linesOfBusiness, versions: own.map(versionOf) };
};

/** The index of payers and policy files. Payers stand by their place, of two alike by name. */
export const buildIndex = (payers: readonly PayerFile[], files: readonly PolicyFile[]): PolicyIndex => ({
  format: 2,
  payers: [...payers]
    .sort((a, b) => a.place - b.place || (a.name < b.name ? -1 : 1))
    .map((payer) => payerEntryOf(payer, files)),
});

type InForce = Pick<Policy['inForce'], 'from' | 'until'>;

/** Versions of one policy whose days overlap. */
export const overlaps = (
  policies: readonly {
    readonly file: string;
    readonly policy: Pick<Policy, 'policy'> & { readonly inForce: InForce };
  }[],
): readonly { readonly file: string; readonly message: string }[] =>
  [...policies]
    .sort((a, b) => (beginsBefore(a.policy.inForce, b.policy.inForce) ? -1 : 1))
    .flatMap((version, index, all) =>
      all
        .slice(index + 1)
        .filter(({ policy: { policy, inForce } }) => {
          const { until } = version.policy.inForce;
          return policy === version.policy.policy && (until === null || inForce.from === null || inForce.from < until);
        })
        .map(({ file, policy: { inForce } }) => ({
          file,
          message: `it is in force from ${inForce.from ?? 'ever'}, while ${version.file} is in force until ${version.policy.inForce.until ?? 'further notice'}`,
        })),
    );

/** What a payer's book names that is not held. */
export const booksWithoutPolicy = (
  { book }: PayerFile,
  policies: readonly Pick<Policy, 'policy'>[],
): readonly { readonly place: string; readonly message: string }[] =>
  book.flatMap(({ policy }, index) =>
    policies.some((each) => each.policy === policy)
      ? []
      : [{ place: `book[${String(index)}].policy`, message: `no version of "${policy}" is held` }],
  );
