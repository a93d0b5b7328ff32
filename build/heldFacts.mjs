// The facts as Node reads them (command line, tests, build): straight from the file. The site has them from build/heldFacts.ts.
import { readFileSync } from 'node:fs';
import { factsFileFrom } from '../src/facts/readFactsFile.ts';

const file = factsFileFrom(readFileSync(new URL('../public/facts.json', import.meta.url), 'utf8'));

export const { contradictions, diagnoses, edition, facts, glossary, steps } = file;

/** The facts are whole. */
export const told = {};
