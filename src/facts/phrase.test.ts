import { describe, expect, it } from 'vitest';
import {
  askedInSentence,
  factInSentence,
  factNamed,
  heldFacts,
  shortLabel,
  whereFound,
  type Facts,
  type FactDefinition,
} from './index.ts';

const vocabulary = { ...heldFacts, payers: [] };
const named = (name: string): FactDefinition => {
  const fact = factNamed(vocabulary, name);
  if (!fact) throw new TypeError(`no fact ${name}`);
  return fact;
};
const told = (name: string, facts: Facts): string => factInSentence(named(name), facts[name] ?? '', facts, vocabulary);

describe('how does a fact read among others', () => {
  it.each<[string, Facts, string]>([
    ['egfr', { site: 'kidney', egfr: 52 }, 'eGFR 52 mL/min/1.73 m²'],
    ['egfr', { site: 'kidney', egfr: { above: 60 } }, 'eGFR above 60 mL/min/1.73 m²'],
    ['stage', { site: 'kidney', stage: 'I' }, 'clinical stage I'],
    ['stage', { site: 'lung', stage: 'IA2' }, 'clinical stage IA2'],
    ['solitaryKidney', { site: 'kidney', solitaryKidney: false }, 'two functioning kidneys'],
    ['surgicalCandidacy', { site: 'lung', surgicalCandidacy: 'not-a-candidate' }, 'not a surgical candidate'],
    ['clinicalT', { site: 'prostate', clinicalT: 'T2c' }, 'clinical T2c'],
    ['psa', { site: 'prostate', psa: 7.9 }, 'PSA 7.9 ng/mL'],
  ])('%s in %j: %s', (name, facts, says) => {
    expect(told(name, facts)).toBe(says);
  });

  it('one without words of its own by its label, and by a word of its value where that has one', () => {
    const fact: FactDefinition = {
      name: 'margin',
      label: 'Margin',
      question: 'Which margin?',
      help: 'From the report: the smallest one.',
      step: 'stage',
      domain: {
        of: 'choices',
        choices: [
          { value: 'free', word: 'Free' },
          { value: 'close', word: 'Close', inSentence: 'a close margin' },
        ],
      },
    };
    const own = { ...heldFacts, facts: [fact], payers: [] };
    expect(factInSentence(fact, 'free', { margin: 'free' }, own)).toBe('margin: free');
    expect(factInSentence(fact, 'close', { margin: 'close' }, own)).toBe('a close margin');
    expect([shortLabel(fact), whereFound(fact, { site: 'kidney' })]).toStrictEqual(['Margin', 'Report']);
  });
});

describe('is there room for what a table says of a fact', () => {
  it.each(heldFacts.facts.filter(({ domain }) => domain.of !== 'fact-names').map((fact) => [fact.name, fact] as const))(
    '%s',
    (_, fact) => {
      expect(shortLabel(fact).length).toBeLessThanOrEqual(34);
      for (const site of fact.sites ?? ['kidney']) expect(whereFound(fact, { site }).length).toBeLessThanOrEqual(40);
    },
  );
});

describe('how does a fact read as what is asked for', () => {
  it.each([
    ['stage', 'stage'],
    ['surgicalCandidacy', 'surgical candidacy'],
    ['egfr', 'the eGFR'],
    ['resectionWorsensKidneyFunction', 'whether surgery would worsen kidney function'],
  ])('%s: %s', (name, says) => {
    expect(askedInSentence(named(name))).toBe(says);
  });

  it('a fact with other words for it than its label has them; one without reads by its label', () => {
    const { asked: _, ...without } = named('egfr');
    expect(askedInSentence({ ...without, name: 'added' })).toBe('eGFR');
  });

  it('whether something is so is asked as such, and nothing begins as a sentence does', () => {
    for (const fact of heldFacts.facts) {
      if (fact.domain.of === 'yes-no') expect(askedInSentence(fact)).toMatch(/^whether /);
      expect(askedInSentence(fact)).toMatch(/^\p{Ll}/u);
    }
  });
});
