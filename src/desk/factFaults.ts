import type { Choice, FactDefinition } from '../facts/index.ts';
import { plainNumber } from './conditionFile.ts';
import type { Draft } from './draft.ts';
import { valuesOf } from './factEdits.ts';
import type { DraftFact } from './draftFact.ts';
import { faultsIn, type Fault } from './faults.ts';
import { slug } from './slug.ts';

const clauses = faultsIn('clauses');

const wholeness = (fact: DraftFact): readonly Fault[] => {
  const { key, label, question, sites, of, answers, atLeast, atMost, isWhole } = fact;
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
    ...(of === 'number' && atLeast.trim() === ''
      ? [clauses(key, 'open', 'Give the least number that can be true.')]
      : []),
    ...(of === 'number' && atMost.trim() === ''
      ? [clauses(key, 'open', 'Give the greatest number that can be true.')]
      : []),
    ...[atLeast, atMost]
      .filter((text) => of === 'number' && text.trim() !== '' && plainNumber(text) === undefined)
      .map((text) => clauses(key, 'wrong', `“${text}” is no plain number, such as 4 or 3.5.`)),
    ...(of === 'number' && isWhole && [atLeast, atMost].some((end) => !Number.isInteger(plainNumber(end) ?? 0))
      ? [clauses(key, 'wrong', 'Of whole numbers alone, the least and the greatest are whole.')]
      : []),
    ...(of === 'number' && (plainNumber(atMost) ?? 1) <= (plainNumber(atLeast) ?? 0)
      ? [clauses(key, 'wrong', 'The greatest number must be above the least.')]
      : []),
  ];
};

const isSameWord = (one: string, other: string): boolean => slug(one) !== '' && slug(one) === slug(other);

const answersOf = ({ domain }: FactDefinition, site: string): readonly Choice[] => {
  if (domain.of === 'choices') return domain.choices;
  return domain.of === 'choices-by-site' ? (domain.choices[site] ?? []) : [];
};

/** What is not written, or cannot stay, of new questions and new answers; `held` are the facts that there are without them. */
export const factFaults = ({ facts, values }: Draft, held: readonly FactDefinition[]): readonly Fault[] => {
  const sites = new Set([
    ...valuesOf(held, 'site'),
    ...values.filter(({ fact }) => fact === 'site').map(({ value }) => value),
  ]);
  return [
    ...facts.flatMap((fact) => [
      ...wholeness(fact),
      ...(fact.sites.some((site) => !sites.has(site))
        ? [clauses(fact.key, 'wrong', 'It is asked for a site that is not there any more: say for which it is asked.')]
        : []),
      ...([...held, ...facts.filter((each) => each !== fact)].some(
        ({ label, name }) => name === fact.name || isSameWord(label, fact.label),
      )
        ? [
            clauses(
              fact.key,
              'wrong',
              `There is a question “${fact.label.trim()}” already: name this one in other words.`,
            ),
          ]
        : []),
    ]),
    ...values.flatMap((own) => {
      const { key, word, fact, site } = own;
      const asked = held.find(({ name }) => name === fact);
      const beside = values.filter((each) => each !== own && each.fact === fact && each.site === site);
      const there = [...(asked ? answersOf(asked, site) : []), ...beside];
      return [
        ...(word.trim() === '' ? [clauses(key, 'open', 'Write the new answer.')] : []),
        ...(asked?.domain.of === 'choices-by-site' && site === ''
          ? [clauses(key, 'open', 'Say for tumors of which site it is an answer.')]
          : []),
        ...(there.some((choice) => isSameWord(choice.word, word))
          ? [clauses(key, 'wrong', 'There is such an answer already.')]
          : []),
      ];
    }),
  ];
};
