import { documentName, stillNeeded } from '../../../determination/index.ts';
import { inSentence, shortLabel, whereFound, valueInWords } from '../../../facts/index.ts';
import type { Shown } from '../shown.ts';
import { enoughInWords } from './enoughInWords.ts';

/** A message to the clinic: what is still needed, and where it is found. No patient is named in it. */
export const clinicMessage = ({ payer, book, prepared, facts, vocabulary }: Shown): string => {
  const known = vocabulary.facts.flatMap((fact) => {
    const value = facts[fact.name];
    if (value === undefined || ['payers', 'date', 'fact-names'].includes(fact.domain.of)) return [];
    return [`${inSentence(shortLabel(fact))}: ${valueInWords(fact, value, facts, vocabulary)}`];
  });
  return [
    `For a planned cryoablation (${[payer.name, ...(prepared ? [documentName(prepared.policy)] : [])].join(', ')}) we still need:`,
    ...stillNeeded(book, facts).map(
      ({ fact }, index) => `${String(index + 1)}. ${fact.label} (${inSentence(whereFound(fact, facts['site']))})`,
    ),
    enoughInWords(book, facts).join(' '),
    ...(known.length === 0 ? [] : [`Known so far: ${known.join('; ')}.`]),
  ].join('\n');
};
