import { expect, test } from 'vitest';
import { heldVocabulary, policyAlone, policyTexts } from '../../testing/held.ts';
import { changedEnds, loadPolicy } from '../determination/index.ts';
import { checkClauses, policyFileOf, withPolicy } from './index.ts';
import { newerVersionOf } from './startFrom.ts';

test.each([...policyTexts])('%s taken to the desk and filed again decides every case as before', (_, text) => {
  const held = policyAlone(text);
  const taken = withPolicy(newerVersionOf(held.policy, 'regence', held.policy.readWith), {
    version: held.policy.version,
    edition: held.policy.edition,
    held: held.policy.held,
    kind: held.policy.source.kind,
    readOn: held.policy.source.readOn,
    inpatient: held.policy.priorAuthorization.inpatient,
    outpatient: held.policy.priorAuthorization.outpatient,
    billing: held.policy.billing,
    inForce: {
      ...held.policy.inForce,
      from: held.policy.inForce.from ?? '',
      until: held.policy.inForce.until ?? '',
    },
  });
  const filed = policyFileOf(
    { ...taken, document: { name: held.policy.source.file, sha256: held.policy.source.sha256, pages: 1, lines: [] } },
    '2026-11-26',
  );
  const again = loadPolicy(filed, heldVocabulary);
  expect(again.ok ? [] : again.problems).toEqual([]);
  if (!again.ok) return;
  expect(changedEnds(held, again.prepared)).toEqual([]);
  expect(again.prepared.policy.clauses.map(({ label, cites }) => [label, cites])).toEqual(
    held.policy.clauses.map(({ label, cites }) => [label, cites]),
  );
  expect(checkClauses(taken, heldVocabulary)).toMatchObject({
    undecided: undefined,
    shutOut: [],
    faults: [],
  });
});
