import { factInSentence, factNamed, listInWords, type FactDefinition } from '../../facts/index.ts';
import type { Submission } from './submission.ts';

/** A known fact as it reads in a list: "eGFR 52 mL/min/1.73 m²", "one functioning kidney"; undefined while it is unknown. */
export const factPhrase = ({ facts, vocabulary }: Submission, name: string): string | undefined => {
  const fact = factNamed(vocabulary, name);
  const value = facts[name];
  return fact && value !== undefined ? factInSentence(fact, value, facts, vocabulary) : undefined;
};

/** What is told by the head of a request, with the tumor or with another fact is no finding about the patient. */
const isFinding = ({ sites, impliesSite, ofDiagnosis, accompanies }: FactDefinition): boolean =>
  sites !== undefined && !impliesSite && !ofDiagnosis && accompanies === undefined;

/** Names of the known findings of a case beyond tumor and stage, in the order in which they are asked. */
export const knownFindings = ({ facts, vocabulary }: Submission): readonly string[] =>
  vocabulary.facts.flatMap((fact) => (facts[fact.name] !== undefined && isFinding(fact) ? [fact.name] : []));

/** These facts in a row: "greatest dimension 3.4 cm, eGFR 52 mL/min/1.73 m²". Unknown ones are left out. */
export const factsInWords = (submission: Submission, names: readonly string[]): string =>
  listInWords(names.flatMap((name) => factPhrase(submission, name) ?? []));
