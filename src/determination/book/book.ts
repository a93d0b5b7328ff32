import type { FactDefinition, Facts, Payer, Vocabulary } from '../../facts/index.ts';
import type { Origin } from '../caution.ts';
import type { CompiledPolicy } from '../compile.ts';
import type { Decision } from '../compileBySite.ts';
import { statusReading, type StatusReading } from '../criteria.ts';
import type { VersionInForce } from '../currency.ts';
import { restrictBy, type Diagrams, type Node } from '../diagram/node.ts';
import type { PayerCautionRead } from '../payer/readPayer.ts';
import type { BookEntry, PayerCaution } from '../payer/shape.ts';
import type { PolicyRead } from '../policy/readPolicy.ts';
import type { PreparedPolicy } from '../prepare.ts';
import { standingOf, type Standing } from '../standing.ts';

/** A payer with its book of policies and its own cautions. */
export interface BookOwner extends Payer {
  readonly cautions: readonly PayerCaution[];
  readonly book: readonly OwnedEntry[];
}

/** An entry of a book, with what is told of where it comes from; most come with the product, and nothing is told of them. */
export type OwnedEntry = BookEntry & { readonly told?: readonly Origin[] | undefined };

/** A version of a policy of the book; `read` is undefined where its file is missing or refused. */
export interface BookVersion extends VersionInForce {
  readonly read: PolicyRead | undefined;
  /** What is told of where it comes from. */
  readonly told?: readonly Origin[] | undefined;
}

/** An entry of the book on a day. */
export interface EntryOnDay {
  /** Where it counts: everywhere, or for these lines of business, or where no entry before it does. */
  readonly when: 'always' | 'no-other' | readonly string[];
  /** The policy that it applies; undefined: it stands for members whom no entry takes in. */
  readonly policy: string | undefined;
  /** The version in force; undefined: none that is held is. */
  readonly version: BookVersion | undefined;
  /** All versions that are held of its policy. */
  readonly versions: readonly BookVersion[];
  /** What is told of where the entry and its version come from. */
  readonly told: readonly Origin[];
}

export interface PreparedEntry extends EntryOnDay {
  /** The cases in which it counts. */
  readonly counts: Node<boolean>;
  /** Undefined where no version is in force, or the one that is cannot be used. */
  readonly text: PreparedPolicy | undefined;
}

/** Where a case ends in a book: at which entry, and what is decided there; no entry: none addresses the case. */
export interface End {
  readonly entry: PreparedEntry | undefined;
  readonly decision: Decision;
}

/** A payer's book on a day: one diagram from which outcome, missing facts and texts in question are read. */
export interface PreparedBook extends Pick<CompiledPolicy, 'root' | 'decisions' | 'conditions' | 'vocabulary'> {
  readonly payer: Payer;
  readonly entries: readonly PreparedEntry[];
  readonly ends: { readonly root: Node<End>; readonly diagrams: Diagrams<End> };
  /** Numbers and titles by which texts name the policies of this book. */
  readonly names: ReadonlySet<string>;
  readonly cautionsAt: (site: string | undefined) => readonly PayerCautionAt[];
  readonly standing: (facts: Facts) => Standing;
  /** Whether a fact can still change the outcome, the other facts being what they are. */
  readonly canTurnOn: (fact: FactDefinition, facts: Facts) => boolean;
  /** Names of the facts on which anything that it rules can turn. */
  readonly turnsOn: readonly string[];
  /** Whether the rule of prior authorization of any text in question differs between inpatient and outpatient. */
  readonly settingMatters: (facts: Facts) => boolean;
  /** The codes that its texts list. */
  readonly codes: PreparedPolicy['codes'];
}

/** What questions are asked for: a payer's book, or a policy by itself. */
export type Judge = Pick<PreparedBook, 'root' | 'decisions' | 'standing' | 'canTurnOn' | 'settingMatters' | 'codes'>;

/** A caution of the payer at a site. */
export interface PayerCautionAt {
  readonly entry: PayerCaution;
  readonly when: StatusReading;
}

/** The cautions of the payer at each site, their conditions read once. */
export const payerCautionsAt = (
  cautions: readonly PayerCautionRead[],
  vocabulary: Vocabulary,
): PreparedBook['cautionsAt'] => {
  const made = new Map<string | undefined, readonly PayerCautionAt[]>();
  return (site) => {
    const known =
      made.get(site) ??
      cautions
        .map(({ entry, when }) => ({
          entry,
          when: when ? statusReading(when, { vocabulary, passages: () => [], site }) : ('met' as const),
        }))
        .filter(({ when }) => when !== 'not-met');
    made.set(site, known);
    return known;
  };
};

type Made = Omit<PreparedBook, 'standing' | 'canTurnOn' | 'turnsOn' | 'settingMatters' | 'codes'>;

const namesIn = (nodes: readonly Node<unknown>[]): readonly string[] =>
  nodes.flatMap(({ support }) => support.map(({ fact }) => fact.name));

/** What a ruling can turn on: also the setting, and, where an entry has no version, the day that says which is nearest. */
const turningOn = ({ root, ends, entries }: Made): readonly string[] => [
  ...new Set([
    ...namesIn([root, ends.root, ...entries.map(({ counts }) => counts)]),
    ...entries.flatMap(({ text }) => text?.turnsOn ?? []),
    'setting',
    ...(entries.some(({ version }) => version === undefined) ? ['serviceDate'] : []),
  ]),
];

/** A book with what is read off its diagram most. */
export const preparedBook = (made: Made): Omit<PreparedBook, 'settingMatters'> => ({
  ...made,
  standing: (facts) => standingOf(made, facts),
  canTurnOn: (fact, facts) =>
    restrictBy(made.decisions, made.root, facts).support.some((variable) => variable.fact === fact),
  turnsOn: turningOn(made),
  codes: made.entries.flatMap(({ text }) => text?.codes ?? []),
});
