import { leavesOf, withWider, type Choice, type FactDefinition, type Vocabulary } from '../../facts/index.ts';
import type { ChoiceTest, Composite } from './criterion.ts';
import type { Clause, Policy } from './shape.ts';

type Reading = Pick<Policy, 'readWith' | 'alsoRead'>;

/** Values of a fact that a policy was never read for. */
export interface Unread {
  readonly fact: FactDefinition;
  readonly values: readonly string[];
}

/** The values of a list that a case can end with and that are a kind of nothing that the policy was read with. */
const unreadAmong = (choices: readonly Choice[], name: string, { readWith, alsoRead }: Reading): readonly string[] => {
  const since = new Map(choices.map((choice) => [choice.value, choice.since ?? 1]));
  // Where there was nothing to choose at all when it was read, its reading of the site stands for all of it.
  if ([...since.values()].every((edition) => edition > readWith)) return [];
  const isRead = (value: string): boolean =>
    (since.get(value) ?? 1) <= readWith || (alsoRead?.[name] ?? []).includes(value);
  return leavesOf(choices)
    .map(({ value }) => value)
    .filter((value) => !withWider(choices, value).some(isRead));
};

/** What a policy was never read for, fact by fact: values that are younger than its reading and not confirmed in its file. */
export const unreadBy = (reading: Reading, { facts }: Vocabulary): readonly Unread[] =>
  facts.flatMap((fact) => {
    const { domain, name } = fact;
    const lists =
      domain.of === 'choices' ? [domain.choices] : domain.of === 'choices-by-site' ? Object.values(domain.choices) : [];
    const values = [...new Set(lists.flatMap((choices) => unreadAmong(choices, name, reading)))];
    return values.length === 0 ? [] : [{ fact, values }];
  });

/** Whether a fact says which tumor it is: nothing that a policy says can be trusted for one that it was not read for. */
export const saysWhichTumor = ({ name, impliesSite }: FactDefinition): boolean =>
  name === 'site' || impliesSite === true;

const testOf = ({ fact, values }: Unread): ChoiceTest => ({ kind: 'choice', fact, values, cites: [] });

/** The cases of a policy that are younger than its reading. */
export interface NewerClause {
  readonly clause: Clause;
  /** Any answer that it was not read for. */
  readonly criterion: Composite;
  readonly isNewer: true;
}

const label = 'Newer answer';

/** The clause that stands before all others where there are answers for which the policy was not read: they are for the payer. */
export const newerClause = (unread: readonly Unread[]): NewerClause => ({
  isNewer: true,
  clause: {
    label,
    outcome: 'payer-review',
    says: 'An answer that did not exist when this policy was read.',
    inShort: 'an answer that is newer than our reading of the policy',
    question:
      'Our reading of this policy is older than this answer, and does not say how the policy judges it. How does it?',
    when: { label, any: unread.map(({ fact, values }) => ({ [fact.name]: [...values] })) },
    cites: [],
    rules: [],
  },
  criterion: { kind: 'any', parts: unread.map(testOf), cites: [] },
});
