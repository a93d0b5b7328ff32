import { describe, expect, it } from 'vitest';
import type { FactDefinition, Facts } from '../../facts/index.ts';
import { paperText } from '../paper/index.ts';
import { judgedCase } from './fixtures/judged.ts';
import { papersFor } from './papersFor.ts';

// A fact that does not exist. Nothing of the papers knows of it.
const distanceToBowel: FactDefinition = {
  name: 'distanceToBowelMm',
  label: 'Distance to the bowel',
  question: 'How far is the tumor from the bowel?',
  help: 'The shortest distance on the planning scan.',
  step: 'stage',
  sites: ['kidney'],
  domain: { of: 'number', unit: 'mm', atLeast: 0, atMost: 300 },
};
const supported = {
  payer: 'bcbsma',
  product: 'commercial-ppo-indemnity',
  serviceDate: '2026-11-26',
  setting: 'inpatient',
  site: 'kidney',
  tumorType: 'renal-cell-carcinoma',
  stage: 'I',
  sizeCm: 3.4,
  egfr: 52,
  solitaryKidney: false,
  resectionWorsensKidneyFunction: true,
};

const told = (fact: FactDefinition, input: object, more: Facts): string => {
  const submission = judgedCase(input, '2026-11-26');
  const { determination, facts, vocabulary } = submission;
  return papersFor({
    ...submission,
    facts: { ...facts, ...more },
    vocabulary: { ...vocabulary, facts: [...vocabulary.facts, fact] },
    determination: { ...determination, missing: determination.missing.length === 0 ? [] : [fact.name] },
  })
    .map(paperText)
    .join('\n');
};

describe('do the papers tell a fact of which nothing but its entry knows', () => {
  it('in its own words', () => {
    const fact: FactDefinition = { ...distanceToBowel, inSentence: 'tumor {value} from the bowel' };
    expect(told(fact, supported, { distanceToBowelMm: 25 })).toContain('tumor 25 mm from the bowel');
    expect(told(fact, supported, { distanceToBowelMm: { above: 20 } })).toContain('tumor above 20 mm from the bowel');
  });

  it('by its label where it has no words of its own', () => {
    expect(told(distanceToBowel, supported, { distanceToBowelMm: 25 })).toContain('distance to the bowel: 25 mm');
  });

  it('and ask the clinic for it by its question', () => {
    expect(told(distanceToBowel, { payer: 'bcbsma', site: 'kidney' }, {})).toContain(
      'How far is the tumor from the bowel?',
    );
  });
});
