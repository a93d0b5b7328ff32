import { wholeFact, type Choice, type FactCodes, type FactDefinition } from '../../facts/index.ts';
import { ANSWER_CODE, ANSWER_METHOD } from './extensions.ts';
import type { Extension } from './r4.ts';

/** Our own identifiers. No host of ours exists, so they are names and lead nowhere. */
export const canonicalOf = (policy: string): string => `urn:cryocheck:questionnaire:${policy}`;
export const systemOf = (fact: FactDefinition): string => `urn:cryocheck:fact:${fact.name}`;

/** What a question is in a terminology: its code, and the observation that it is a part of. */
export const codesOf = (fact: FactDefinition): FactCodes => wholeFact(fact).codes ?? {};

/** What a value is that a calculator of this tool filled in, where a terminology has a code for just that. */
export const calculatedCode = (fact: FactDefinition): Extension | undefined => {
  const { calculated } = codesOf(fact);
  return calculated && { url: ANSWER_CODE, valueCoding: calculated };
};

/** By which edition a stage group was found, as an extension of its answer; an edition without a code is named in words. */
export const stagingMethod = ({ code, word }: Choice): Extension => ({
  url: ANSWER_METHOD,
  valueCodeableConcept: { ...(code ? { coding: [code] } : {}), text: `AJCC, ${word}` },
});
