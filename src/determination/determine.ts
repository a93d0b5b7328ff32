import type { Facts } from '../facts/index.ts';
import { cautionsFor, type Caution } from './cautions.ts';
import { codesFor, type ListedCode } from './codes.ts';
import { assessClauses, type AssessedClause } from './clauses.ts';
import { documentsFor, type ChecklistItem } from './documents.ts';
import { governingOf } from './governing.ts';
import type { PreparedPolicy } from './prepare.ts';
import { rulingBy, type Ruling } from './ruling.ts';
import { standingOf } from './standing.ts';

/** What one policy version says of one case, with its reasons. */
export interface Determination extends Ruling {
  readonly criteria: readonly AssessedClause[];
  readonly documents: readonly ChecklistItem[];
  readonly codes: readonly ListedCode[];
  readonly cautions: readonly Caution[];
}

/**
 * Judges a case by one policy version. Outcome, possible outcomes and missing facts are exact: they are read off the
 * policy's decision diagram. `today` is the local date, YYYY-MM-DD. The facts must come from `parseCase`.
 */
export const determine = (prepared: PreparedPolicy, facts: Facts, today: string): Determination => {
  const { site } = facts;
  const view = prepared.at(typeof site === 'string' ? site : undefined);
  const standing = standingOf(prepared, facts);
  const governing = governingOf(prepared, facts, standing);
  const criteria = assessClauses(view, facts, governing);
  return {
    ...rulingBy(prepared, facts, standing, governing),
    criteria,
    documents: documentsFor(view, facts, criteria, standing),
    codes: codesFor(view, facts, standing.outcome),
    cautions: cautionsFor(prepared, view, facts, standing.outcome, governing, today),
  };
};
