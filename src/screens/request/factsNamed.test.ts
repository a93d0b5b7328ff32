import { expect, test } from 'vitest';
import { heldVocabulary } from '../../../testing/held.ts';
import type { FactDefinition } from '../../facts/index.ts';
import { factsNamed } from './factsNamed.ts';

/** A question that a policy brings, asked with the treatment plan as every new one is at first. */
const brought: FactDefinition = {
  name: 'metastaticDisease',
  label: 'Disease outside the liver treated',
  question: 'Is it treated?',
  help: 'As the record says it.',
  step: 'treatment',
  sites: ['liver'],
  domain: { of: 'yes-no' },
};
const vocabulary = { ...heldVocabulary, facts: [...heldVocabulary.facts, brought] };
const namesFor = (site: string) => {
  const { service, tumor } = factsNamed(vocabulary, site);
  return { service: service.map(({ name }) => name), tumor: tumor.map(({ name }) => name) };
};

test('a clinical question that a policy brings stands apart from the service, for its own tumors', () => {
  expect(namesFor('liver')).toEqual({ service: ['product', 'setting', 'approach', 'cptCodes'], tumor: [brought.name] });
  expect(namesFor('kidney').tumor).toEqual([]);
});
