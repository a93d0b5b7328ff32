import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Choice, FactDefinition, FactTold } from '../src/facts/index.ts';
import { sharedItemsFrom } from '../src/determination/policy/sharedItems.ts';
import { factsFileFrom } from '../src/facts/readFactsFile.ts';

/** Looked up by later screens alone; the first one does not carry it. */
const lookups = ['diagnoses', 'glossary'] as const;
const modules: readonly string[] = ['#held-facts', '#held-lookups', '#held-items'];

const asModule = (entries: readonly (readonly [string, unknown])[]): string =>
  entries.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');

const askedChoice = ({ inSentence: _inSentence, procedure: _procedure, code: _code, ...asked }: Choice): Choice =>
  asked;

/** A fact as it is asked: without what papers and files alone say of it. */
const asAsked = ({
  short: _short,
  asked: _asked,
  inSentence: _in,
  whereFound: _where,
  codes: _codes,
  ...fact
}: FactDefinition): FactDefinition => {
  const { domain } = fact;
  if (domain.of === 'choices') return { ...fact, domain: { ...domain, choices: domain.choices.map(askedChoice) } };
  if (domain.of !== 'choices-by-site') return fact;
  const bySite = Object.entries(domain.choices).map(([site, choices]) => [site, choices.map(askedChoice)] as const);
  return { ...fact, domain: { ...domain, choices: Object.fromEntries(bySite) } };
};

/** What papers and files alone say of a fact. Throws where a value says one thing for one site and another for the next. */
const toldOf = ({ name, short, asked, inSentence, whereFound, codes, domain }: FactDefinition): FactTold => {
  const all =
    domain.of === 'choices'
      ? domain.choices
      : domain.of === 'choices-by-site'
        ? Object.values(domain.choices).flat()
        : [];
  const choices = new Map<string, Pick<Choice, 'inSentence' | 'procedure' | 'code'>>();
  for (const { value, inSentence: reads, procedure, code } of all) {
    const told = { inSentence: reads, procedure, code };
    const before = choices.get(value);
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(told))
      throw new TypeError(`facts.json: "${value}" of "${name}" reads one way at one site and another at the next`);
    choices.set(value, told);
  }
  const saying = [...choices].filter(([, told]) => Object.values(told).some((part) => part !== undefined));
  return {
    short,
    asked,
    inSentence,
    whereFound,
    codes,
    ...(saying.length === 0 ? {} : { choices: Object.fromEntries(saying) }),
  };
};

/**
 * `#held-facts`, `#held-lookups` and `#held-items` as the site has them, of its public folder: they are part of the build, so
 * that no screen waits for them and none checks them. A build with a broken one fails.
 */
export const heldFacts = (folder: string): Plugin => ({
  name: 'held-facts',
  enforce: 'pre',
  // Without the #: while developing, the id stands in an address, where a # ends it.
  resolveId: (id) => (modules.includes(id) ? `\0${id.slice(1)}` : undefined),
  load(id) {
    if (!modules.includes(id.replace('\0', '#'))) return undefined;
    const file = join(folder, id === '\0held-items' ? 'shared-items.json' : 'facts.json');
    this.addWatchFile(file);
    if (id === '\0held-items') return asModule([['items', sharedItemsFrom(JSON.parse(readFileSync(file, 'utf8')))]]);
    const held = factsFileFrom(readFileSync(file, 'utf8'));
    const told = Object.fromEntries(held.facts.map((fact) => [fact.name, toldOf(fact)]));
    const isLookup = (name: string): boolean => lookups.some((each) => each === name);
    const entries = Object.entries({ ...held, facts: held.facts.map(asAsked) });
    return id === '\0held-lookups'
      ? asModule([...entries.filter(([name]) => isLookup(name)), ['told', told]])
      : asModule(entries.filter(([name]) => !isLookup(name) && !['$schema', 'format'].includes(name)));
  },
});
