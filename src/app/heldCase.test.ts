import { expect, it } from 'vitest';
import { HELD_AS } from './caseStore.ts';
import { heldIn } from './heldCase.ts';

const answers = { texts: { payer: 'acme', sizeCm: '4,3' }, calculated: [] };
const note = { state: 'present', title: 'CT', date: '', place: '' };

it('a note that cannot be read takes neither the answers nor the other notes with it', () => {
  const evidence = { imaging: note, 'No id of ours': note, plan: { state: 'lost' }, ['x'.repeat(200)]: note };
  expect(heldIn({ [HELD_AS]: { answers, evidence } })).toStrictEqual({
    answers,
    evidence: { imaging: note, ['x'.repeat(200)]: note },
  });
});

it('nothing where there is no case', () => {
  expect(heldIn({ [HELD_AS]: { evidence: {} } })).toBeUndefined();
});
