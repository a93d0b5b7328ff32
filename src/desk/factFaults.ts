import type { FactDefinition } from '../facts/index.ts';
import { plainNumber } from './conditionFile.ts';
import type { Draft } from './draft.ts';
import { slug, type DraftFact } from './draftFact.ts';
import { faultsIn, type Fault } from './faults.ts';

const clauses = faultsIn('clauses');

const wholeness = (fact: DraftFact): readonly Fault[] => {
  const { key, label, question, sites, of, answers, atLeast, atMost } = fact;
  const lines = answers
    .split('\n')
    .map(slug)
    .filter((line) => line !== '');
  return [
    ...(label.trim() === '' ? [clauses(key, 'open', 'Name the new question in a few words.')] : []),
    ...(question.trim() === '' ? [clauses(key, 'open', 'Write the question as it is asked.')] : []),
    ...(sites.length === 0 ? [clauses(key, 'open', 'Say for tumors of which site it is asked.')] : []),
    ...(of === 'choices' && lines.length < 2 ? [clauses(key, 'open', 'Give at least two answers, one a line.')] : []),
    ...(of === 'choices' && new Set(lines).size < lines.length
      ? [clauses(key, 'wrong', 'An answer stands there twice.')]
      : []),
    ...(of === 'number' && atMost.trim() === ''
      ? [clauses(key, 'open', 'Give the greatest number that can be true.')]
      : []),
    ...[atLeast, atMost]
      .filter((text) => of === 'number' && text.trim() !== '' && plainNumber(text) === undefined)
      .map((text) => clauses(key, 'wrong', `“${text}” is no plain number, such as 4 or 3.5.`)),
    ...(of === 'number' && (plainNumber(atMost) ?? 1) <= (plainNumber(atLeast) ?? 0)
      ? [clauses(key, 'wrong', 'The greatest number must be above the least.')]
      : []),
  ];
};

/** What is not written, or cannot stay, of new questions and new answers; `held` are the facts that there are without them. */
export const factFaults = ({ facts, values }: Draft, held: readonly FactDefinition[]): readonly Fault[] => [
  ...facts.flatMap((fact) => [
    ...wholeness(fact),
    ...(held.some(({ name }) => name === fact.name) || facts.some((each) => each !== fact && each.name === fact.name)
      ? [clauses(fact.key, 'wrong', `There is a question named “${fact.name}” already: name this one in other words.`)]
      : []),
  ]),
  ...values.flatMap(({ key, word, fact, site, value }) => {
    const domain = held.find(({ name }) => name === fact)?.domain;
    const there =
      domain?.of === 'choices' ? domain.choices : domain?.of === 'choices-by-site' ? (domain.choices[site] ?? []) : [];
    return [
      ...(word.trim() === '' ? [clauses(key, 'open', 'Write the new answer.')] : []),
      ...(there.some((choice) => choice.value === value)
        ? [clauses(key, 'wrong', 'There is such an answer already.')]
        : []),
    ];
  }),
];
