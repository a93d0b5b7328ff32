import { inSentence, type Choice, type FactDefinition } from '../facts/index.ts';
import { plainNumber } from './conditionFile.ts';
import type { Draft } from './draft.ts';
import { valuesOf } from './factEdits.ts';
import { numberEnds, type DraftFact } from './draftFact.ts';
import { faultsIn, type Fault } from './faults.ts';
import { slug } from './slug.ts';

const clauses = faultsIn('clauses');

type Told = (kind: Fault['kind'], says: string, field?: string) => Fault;

/** Makes the faults of a new question: each names it, as several may be written. */
const faultsOf =
  ({ key, label }: DraftFact): Told =>
  (kind, says, field) =>
    clauses(key, kind, label.trim() === '' ? says : `“${label.trim()}”: ${inSentence(says)}`, field);

const endFaults = (fact: DraftFact, told: Told): readonly Fault[] => {
  const { atLeast, atMost, isWhole } = fact;
  const ends = numberEnds(fact);
  const isWhere = [
    ['atLeast', atLeast],
    ['atMost', atMost],
  ] as const;
  if (ends === undefined)
    return isWhere
      .filter(([, text]) => text.trim() !== '' && plainNumber(text) === undefined)
      .map(([field, text]) => told('wrong', `Its number “${text}” is no plain number, such as 4 or 3.5.`, field));
  return [
    ...(isWhole && !(Number.isInteger(ends.least) && Number.isInteger(ends.most))
      ? [told('wrong', 'Of whole numbers alone, the least and the greatest are whole.', 'atMost')]
      : []),
    ...(ends.most <= ends.least ? [told('wrong', 'The greatest number must be above the least.', 'atMost')] : []),
  ];
};

const wholeness = (fact: DraftFact): readonly Fault[] => {
  const { label, question, sites, of, answers } = fact;
  const told = faultsOf(fact);
  const lines = answers
    .split('\n')
    .map(slug)
    .filter((line) => line !== '');
  return [
    ...(label.trim() === '' ? [told('open', 'Name the new question in a few words.')] : []),
    ...(question.trim() === '' ? [told('open', 'Write the question as it is asked.')] : []),
    ...(sites.length === 0 ? [told('open', 'Say for tumors of which site it is asked.')] : []),
    ...(of === 'choices' && lines.length < 2 ? [told('open', 'Give at least two answers, one a line.')] : []),
    ...(of === 'choices' && new Set(lines).size < lines.length ? [told('wrong', 'An answer stands there twice.')] : []),
    ...(of === 'number' ? endFaults(fact, told) : []),
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
        ? [faultsOf(fact)('wrong', 'It is asked for a site that is not there any more: say for which it is asked.')]
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
