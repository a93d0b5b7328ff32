import * as z from 'zod/mini';
import type { Facts, Problem, Vocabulary } from '../facts/index.ts';
import { outcomesIn } from './census.ts';
import { casesReaching, isReached, supporting } from './clauseFindings.ts';
import type { Decision } from './compileBySite.ts';
import { combine } from './diagram/combine.ts';
import type { PolicyOutcome } from './outcome.ts';
import { conditionSchema, type Condition } from './policy/condition.ts';
import type { Criterion } from './policy/criterion.ts';
import { readCondition } from './policy/readCondition.ts';
import { readPolicy } from './policy/readPolicy.ts';
import { unreadBy } from './policy/unread.ts';
import { siteKeeper, type ClauseToFind } from './siteKeeper.ts';

/** What some clauses come to. */
interface FoundClauses {
  /** Cases that no clause decides, by the facts that they share; undefined where every case is decided. */
  readonly undecided: Facts | undefined;
  /** The places of the clauses that no case reaches. */
  readonly clauses: readonly number[];
  /** The place of the clause before this one that takes all of its cases by itself; undefined where it takes several for that. */
  readonly takerOf: (clause: number) => number | undefined;
  /** Complete cases by what is decided. */
  readonly outcomes: ReadonlyMap<Decision, number>;
}

/** Finds what clauses come to that are still written: after a change, what the change cannot touch is not found again. */
export interface ClauseFinder {
  /** A condition by itself; undefined where a policy with it cannot be read. */
  readonly read: (condition: Condition) => Criterion | undefined;
  /** What clauses come to together. One that was read to the same criterion and decides the same is the same clause; without a criterion it takes whatever none before it does. */
  readonly find: (clauses: readonly ClauseToFind[]) => FoundClauses;
  /** The parts of a clause that no case of it can meet. */
  readonly unmetParts: (criterion: Criterion) => readonly Criterion[];
}

/** What a clause decides changes nothing of where it holds. */
const ANY: PolicyOutcome = 'investigational';

/** A finder for the clauses of a policy that is otherwise as `input` says; undefined where that cannot be read. What is found is what `findingsOf` finds of the whole. */
export const clauseFinder = (input: unknown, vocabulary: Vocabulary): ClauseFinder | undefined => {
  const policy = readPolicy(input, vocabulary).read?.policy;
  if (!policy) return undefined;
  const unread = unreadBy(policy, vocabulary);
  const compile = siteKeeper(unread, vocabulary);
  return {
    read: (condition) => {
      const parsed = z.safeParse(conditionSchema, condition);
      if (!parsed.success) return undefined;
      const problems: Problem[] = [];
      const criterion = readCondition(parsed.data, 'when', {
        vocabulary,
        unread,
        definitions: policy.definitions,
        tell: (problem) => problems.push(problem),
        hasRoom: () => true,
      });
      return problems.length === 0 ? criterion : undefined;
    },
    find: (clauses) => {
      const { sites, root, reached, conditions, counted } = compile(clauses);
      /** Whether one clause takes all cases of another one by itself; a remainder has every case that is left. */
      const takesAll = (taker: number, own: number): boolean =>
        sites.every(({ holdsOf }) => {
          const holds = clauses[own]?.criterion ? (holdsOf(own) ?? conditions.leaf(false)) : conditions.leaf(true);
          const taken = holdsOf(taker) ?? conditions.leaf(false);
          return !isReached(
            combine(conditions, [taken, holds], ([isTaken, isOwn]) => isTaken !== true && isOwn === true),
          );
        });
      return {
        undecided: casesReaching(root, (decision) => decision === 'undecided'),
        clauses: [...clauses.keys()].filter((index) => !reached.has(index)),
        takerOf: (index) => [...clauses.keys()].slice(0, index).find((taker) => takesAll(taker, index)),
        outcomes: outcomesIn(root, counted),
      };
    },
    unmetParts: (criterion) => {
      const { sites, conditions } = compile([{ criterion, outcome: ANY }]);
      return supporting(criterion).filter(
        (part) =>
          !sites.some(({ holdsOf, at }) => {
            const holds = holdsOf(0);
            return (
              holds !== undefined && isReached(combine(conditions, [holds, at(part)], (met) => met.every(Boolean)))
            );
          }),
      );
    },
  };
};
