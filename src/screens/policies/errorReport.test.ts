import { describe, expect, it } from 'vitest';
import { policyAlone, policyTexts } from '../../../testing/held.ts';
import { errorReport } from './errorReport.ts';

const { policy } = policyAlone(policyTexts.get('regence-132_2026-06.json') ?? '');

const head = [
  'A reading of CryoCheck that seems wrong',
  '',
  'Policy: Surgery 132 (6/2026)',
  'Kept as: regence-132_2026-06',
  'Text read: regence-132_2026-06.txt, on 2026-11-21',
  'Fingerprint of that text (SHA-256): 97f0fd75aa52517121ad3524517db215b629d1cb6ff5ea807b6db27bbdc67c65',
];

describe('what does a report of an error say', () => {
  it('which clause of which text, how it was read, and what seems wrong', () => {
    expect(
      errorReport(policy, { clause: 'clause-16', wrong: '  Line 44 names more sites.\n' }, '2026-12-01').split('\n'),
    ).toStrictEqual([
      ...head,
      'Clause 16, II: Every other solid tumor that meets no part of criterion I',
      'Leads to: Investigational. Needed interpretation: a list is closed. Citations: L44',
      'Written on: 2026-12-01',
      '',
      'What seems wrong:',
      'Line 44 names more sites.',
      '',
    ]);
  });

  it.each(['', 'clause-0', 'clause-17'])('clause “%s” is none: then the policy as a whole', (clause) => {
    expect(errorReport(policy, { clause, wrong: ' ' }, '2026-12-01').split('\n')).toStrictEqual([
      ...head,
      'Clause: the policy as a whole',
      'Written on: 2026-12-01',
      '',
      'What seems wrong:',
      '(not said)',
      '',
    ]);
  });
});
