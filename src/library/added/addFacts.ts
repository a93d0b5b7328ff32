import * as z from 'zod/mini';
import {
  expandKinds,
  factProblems,
  factSchema,
  schemaProblems,
  sitesAndTypes,
  type Choice,
  type FactDefinition,
  type FactGround,
  type FactsTable,
  type Problem,
} from '../../facts/index.ts';
import { addToFact } from './addToFact.ts';
import { hasEntry, inPart, partName, wordIn, type LibraryProblem } from './problem.ts';
import { factAdditionSchema } from './shape.ts';

/** Kinds of facts that a library may bring; the others say whose case it is, and there is one of each. */
const brought = ['choices', 'choices-by-site', 'yes-no', 'number'];

const groundOf = ({ edition, steps, facts }: FactsTable): FactGround => ({
  edition,
  steps,
  sites: sitesAndTypes(facts).sites.map(({ value }) => value),
  names: facts.map(({ name }) => name),
});

const choicesIn = ({ domain }: FactDefinition): readonly (readonly [string, readonly Choice[]])[] => {
  if (domain.of === 'choices') return [['domain.choices', domain.choices]];
  return domain.of === 'choices-by-site'
    ? Object.entries(domain.choices).map(([site, choices]) => [`domain.choices.${site}`, choices])
    : [];
};

/** What a new fact may not be, whatever its entries. */
const newFactProblems = (fact: FactDefinition, table: FactsTable): readonly Problem[] => [
  ...(table.facts.some(({ name }) => name === fact.name)
    ? [
        {
          place: 'name',
          message: `"${fact.name}" is held already; allowed: another name, or more answers to it as { "name": "${fact.name}", "adds": … }`,
        },
      ]
    : []),
  // A record of facts is asked by name: such a name would find what every object has.
  ...(fact.name in {} ? [{ place: 'name', message: `"${fact.name}" cannot be the name of a fact` }] : []),
  ...(brought.includes(fact.domain.of)
    ? []
    : [
        {
          place: 'domain.of',
          message: `"${fact.domain.of}" is not brought by a library; allowed: ${brought.join(', ')}`,
        },
      ]),
  ...(fact.impliesSite
    ? [{ place: 'impliesSite', message: 'which tumor it is says a fact that is held; add answers to that one' }]
    : []),
  ...choicesIn(fact).flatMap(([place, choices]) =>
    choices.flatMap(({ since }, index) =>
      since === undefined
        ? []
        : [{ place: `${place}[${String(index)}].since`, message: 'a library has no edition; leave it out' }],
    ),
  ),
  ...Object.keys(fact.wording ?? {}).flatMap((key) => {
    const { sites, types } = sitesAndTypes(table.facts);
    return [...sites, ...types].some(({ value }) => value === key)
      ? []
      : [{ place: `wording.${key}`, message: `"${key}" is no site and no type of tumor` }];
  }),
];

/** The facts with one more, last in its step. */
const withFact = (table: FactsTable, fact: FactDefinition): FactsTable => {
  const order = table.steps.map(({ id }) => id);
  const place = table.facts.findLastIndex(({ step }) => order.indexOf(step) <= order.indexOf(fact.step)) + 1;
  return { ...table, facts: [...table.facts.slice(0, place), fact, ...table.facts.slice(place)] };
};

/** A table to which a library added what it may. */
export interface FactsAdded {
  readonly table: FactsTable;
  /** Names of facts that are new, or have new answers. */
  readonly names: readonly string[];
  readonly problems: readonly LibraryProblem[];
}

interface Part {
  readonly part: string;
  readonly input: unknown;
}

const isAddition = ({ input }: Part): boolean => hasEntry(input, 'adds');

/**
 * Takes in the facts of a library: new ones, and more answers to those held. What is held keeps its words, its order and its
 * answers; an added answer is younger than every edition held, so that no policy is taken to have been read for it.
 */
export const addFacts = (held: FactsTable, entries: readonly unknown[]): FactsAdded => {
  const parts = entries
    .map((input, index): Part => ({ part: partName('facts', index), input }))
    .filter(({ input }) => input !== undefined);
  const problems: LibraryProblem[] = [];
  const names: string[] = [];
  let table: FactsTable = held;
  const younger: FactsTable = { ...held, edition: held.edition + 1 };
  const take = ({ part, input }: Part, add: () => FactsTable | readonly Problem[]): void => {
    const added = add();
    if (isTable(added)) {
      table = added;
      names.push(wordIn(input, 'name'));
    } else problems.push(...inPart(part, wordIn(input, 'name'), added));
  };
  const additions = parts.filter(isAddition);
  // Sites first: what else is added may be for them.
  const bySites = [...additions].sort((a, b) => Number(isOfSite(b)) - Number(isOfSite(a)));
  for (const each of bySites)
    take(each, () => {
      const parsed = z.safeParse(factAdditionSchema, each.input);
      if (!parsed.success) return schemaProblems(parsed.error.issues, 'an addition to a fact', each.input);
      return addToFact({ ...table, edition: younger.edition }, parsed.data, held);
    });
  for (const each of parts.filter((part) => !isAddition(part)))
    take(each, () => {
      const parsed = z.safeParse(factSchema, each.input);
      if (!parsed.success) return schemaProblems(parsed.error.issues, 'a fact', each.input);
      const fact = parsed.data;
      const beside = newFactProblems(fact, table);
      if (beside.length > 0) return beside;
      const found = factProblems(fact, groundOf(table));
      return found.length > 0 ? found : withFact(table, fact);
    });
  if (names.length === 0) return { table: held, names, problems };
  const { sites, types } = sitesAndTypes(table.facts);
  return { table: { ...table, facts: expandKinds(table.facts, sites, types) }, names, problems };
};

const isOfSite = ({ input }: Part): boolean => wordIn(input, 'name') === 'site';
const isTable = (added: FactsTable | readonly Problem[]): added is FactsTable => 'steps' in added;
