import { questionOf, type FactDefinition, type FactValue } from '../../../facts/index.ts';

/** Where in the chart an answer stands, in a few words: the beginning of the question's help. */
export const whereFound = (fact: FactDefinition, site: FactValue | undefined): string => {
  const [first = ''] = questionOf(fact, site).help.split(/[:.;](?:\s|$)/);
  const words = first.replace(/^(From|As|In) (the )?/, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
