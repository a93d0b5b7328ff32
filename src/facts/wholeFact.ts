import { told } from '#held-lookups';
import type { Choice, FactDefinition } from './definition.ts';
import { ownEntry } from './domain.ts';

const made = new WeakMap<FactDefinition, FactDefinition>();

/**
 * A fact with what papers and files alone say of it. The page carries that apart, for its first screen has no use for it; a fact
 * that a library brings has it all by itself. For words and codes alone: diagrams know a fact by its own entry.
 */
export const wholeFact = (fact: FactDefinition): FactDefinition => {
  const apart = ownEntry(told, fact.name);
  if (!apart) return fact;
  const { choices = {}, ...words } = apart;
  const wholeChoices = (list: readonly Choice[]): readonly Choice[] =>
    list.map((choice) => ({ ...ownEntry(choices, choice.value), ...choice }));
  const { domain } = fact;
  const whole = made.get(fact) ?? {
    ...words,
    ...fact,
    domain:
      domain.of === 'choices'
        ? { ...domain, choices: wholeChoices(domain.choices) }
        : domain.of === 'choices-by-site'
          ? {
              ...domain,
              choices: Object.fromEntries(
                Object.entries(domain.choices).map(([site, list]) => [site, wholeChoices(list)]),
              ),
            }
          : domain,
  };
  made.set(fact, whole);
  return whole;
};
