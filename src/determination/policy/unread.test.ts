import { expect, it } from 'vitest';
import type { Choice, FactDefinition } from '../../facts/index.ts';
import { newerClause, saysWhichTumor, unreadBy } from './unread.ts';

const choice = (value: string, since?: number, kindOf?: string): Choice => ({
  value,
  word: value,
  ...(since === undefined ? {} : { since }),
  ...(kindOf === undefined ? {} : { kindOf }),
});
const fact = (name: string, domain: FactDefinition['domain']): FactDefinition => ({
  name,
  label: name,
  question: name,
  help: name,
  step: 'tumor',
  domain,
});
const grade = fact('grade', {
  of: 'choices',
  choices: [choice('a'), choice('b', 2), choice('c', 3, 'b'), choice('d', 3)],
});
const type = fact('type', {
  of: 'choices-by-site',
  choices: {
    kidney: [choice('k', 2), choice('l', 2)],
    lung: [choice('m'), choice('n', 2)],
    skin: [choice('n', 2), choice('o')],
  },
});
const yes = fact('yes', { of: 'yes-no' });
const unread = (readWith: number, alsoRead?: Readonly<Record<string, string[]>>, facts = [grade, type, yes]) =>
  unreadBy({ readWith, alsoRead }, { edition: 3, facts, steps: [], contradictions: [], payers: [] }).map(
    ({ fact: { name }, values }) => `${name}: ${values.join()}`,
  );

it('answers that are younger than the reading of a policy, fact by fact, each once', () => {
  // At the kidney there was nothing to choose at all: that reading stands for all of it.
  expect(unread(1)).toStrictEqual(['grade: b,c,d', 'type: n']);
  // A kind of what was read was read as that.
  expect(unread(2)).toStrictEqual(['grade: d']);
  expect(unread(3)).toStrictEqual([]);
});

it('but for those that were read for it since, and kinds of them', () => {
  expect(unread(1, { grade: ['b'], type: ['n'] })).toStrictEqual(['grade: d']);
  expect(unread(1, { grade: ['d'], type: ['m'] })).toStrictEqual(['grade: b,c', 'type: n']);
});

it('the site and what implies it say which tumor it is', () => {
  expect([fact('site', yes.domain), { ...grade, impliesSite: true as const }, grade].map(saysWhichTumor)).toStrictEqual(
    [true, true, false],
  );
});

it('they have a clause of their own, left to the payer', () => {
  const { clause, criterion, isNewer } = newerClause([
    { fact: grade, values: ['b', 'd'] },
    { fact: type, values: ['n'] },
  ]);
  expect(isNewer).toBe(true);
  expect(clause).toStrictEqual({
    label: 'Newer answer',
    outcome: 'payer-review',
    says: 'An answer that did not exist when this policy was read.',
    inShort: 'an answer that is newer than our reading of the policy',
    question:
      'Our reading of this policy is older than this answer, and does not say how the policy judges it. How does it?',
    when: { label: 'Newer answer', any: [{ grade: ['b', 'd'] }, { type: ['n'] }] },
    cites: [],
    rules: [],
  });
  expect(criterion).toStrictEqual({
    kind: 'any',
    parts: [
      { kind: 'choice', fact: grade, values: ['b', 'd'], cites: [] },
      { kind: 'choice', fact: type, values: ['n'], cites: [] },
    ],
    cites: [],
  });
});
