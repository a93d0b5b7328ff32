import type { Vocabulary } from '../facts/index.ts';
import type { ClauseCheck } from './clauseCheck.ts';
import { clauseFaults } from './clauseFaults.ts';
import type { Draft } from './draft.ts';
import { factFaults } from './factFaults.ts';
import { faultsIn, type Fault } from './faults.ts';
import { policyFaults, type HeldNames } from './policyFaults.ts';
import { wordFaults } from './wordFaults.ts';

/** What a draft is looked at with. */
export interface DeskGround {
  /** The facts and payers that are held, without those of the draft. */
  readonly held: Vocabulary;
  readonly versions: HeldNames['versions'];
  readonly added: HeldNames['added'];
  /** The local date, YYYY-MM-DD. */
  readonly today: string;
}

const documentFaults = ({ document }: Draft): readonly Fault[] => {
  const fault = faultsIn('document');
  if (!document) return [fault('document', 'open', 'Add the payer’s document.')];
  return document.sha256 === ''
    ? [
        fault(
          'document',
          'wrong',
          'This page cannot take the fingerprint of the document. Open it over https, or as a file, and add the document again.',
        ),
      ]
    : [];
};

/** All that stands between a draft and a policy that judges cases, each with its place. */
export const problemsOf = (
  draft: Draft,
  check: ClauseCheck,
  { held, versions, added, today }: DeskGround,
): readonly Fault[] => [
  ...documentFaults(draft),
  ...policyFaults(
    draft,
    { payers: held.payers, facts: new Set([...held.facts, ...draft.facts].map(({ name }) => name)), versions, added },
    today,
  ),
  ...clauseFaults(draft, check),
  ...factFaults(draft, held.facts),
  ...wordFaults(draft),
];
