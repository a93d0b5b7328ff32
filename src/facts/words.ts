import { ownEntry } from './domain.ts';
import type { Choice, FactDefinition, Facts, FactStep, FactValue, Wording } from './definition.ts';

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
