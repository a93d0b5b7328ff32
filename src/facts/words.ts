import { dateInDigits } from './dateInWords.ts';
import { isBounds } from './bounds.ts';
import { withUnit, choicesOf, ownEntry } from './domain.ts';
import { boundsAsTyped, boundsInText } from './typedBounds.ts';
import type { Choice, FactDefinition, Facts, FactStep, FactValue, Vocabulary, Wording } from './definition.ts';

const known = (value: FactValue | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** A value of a fact as people read it: the word of a choice, a number with its unit, codes with commas between. */
export const valueInWords = (fact: FactDefinition, value: FactValue, facts: Facts, vocabulary: Vocabulary): string => {
  if (fact.domain.of === 'number' && typeof value === 'number') return withUnit(String(value), fact.domain);
  if (isBounds(value)) return fact.domain.of === 'number' ? boundsInText(value, fact.domain) : boundsAsTyped(value);
  if (typeof value === 'object') return value.join(', ');
  if (fact.domain.of === 'date') return dateInDigits(String(value));
  const setting = { site: known(facts['site']), payer: known(facts['payer']) };
  const choice = choicesOf(fact, vocabulary, setting).find((each) => each.value === String(value));
  return choice?.word ?? String(value);
};

/** The words of a fact that fit the type of tumor, and where those say nothing, the site. */
export const wordingOf = ({ wording = {} }: FactDefinition, { site, tumorType }: Facts): Wording => {
  const [ofSite, ofType] = [site, tumorType].map((key) =>
    typeof key === 'string' ? ownEntry(wording, key) : undefined,
  );
  return { ...ofSite, ...ofType };
};

/** The question and the help of a fact, in the wording of the type of tumor or of the site where it has one. */
export const questionOf = (
  fact: FactDefinition,
  facts: Facts,
): { readonly question: string; readonly help: string } => {
  const { question = fact.question, help = fact.help } = wordingOf(fact, facts);
  return { question, help };
};

/** What a step is called for the tumor of a case. */
export const stepTitle = ({ title, titles = {} }: FactStep, { site }: Facts): string =>
  (typeof site === 'string' ? ownEntry(titles, site) : undefined) ?? title;

/** The choices that are offered for tumors of a site: those that make sense there, and the one that a case already holds. */
export const offeredChoices = (
  choices: readonly Choice[],
  site: string | undefined,
  held: FactValue | undefined,
): readonly Choice[] =>
  choices
    .filter(
      ({ value, offeredFor }) =>
        offeredFor === undefined || site === undefined || offeredFor.includes(site) || value === held,
    )
    .map((choice) => (choice.covered ? { ...choice, word: `${choice.word}, not subdivided` } : choice));
