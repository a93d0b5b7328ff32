import { prospectsOf, type Judge } from '../determination/index.ts';
import type { FactDefinition, Facts, Vocabulary } from '../facts/index.ts';

/** A case before one of the payers that are compared. */
export interface PayerCase {
  readonly payer: string;
  readonly prepared: Judge;
  readonly facts: Facts;
}

/** A question that some of the payers still need. */
export interface Inquiry {
  readonly fact: FactDefinition;
  /** The one payer whose question it is, where it belongs to a payer (its product). */
  readonly payer: string | undefined;
  /** How many payers it settles, on average over its answers. */
  readonly settles: number;
  /** How many questions it saves over all payers, on average over its answers. */
  readonly saves: number;
}

const keyOfInquiry = ({ fact, payer }: Pick<Inquiry, 'fact' | 'payer'>): string => `${fact.name} ${payer ?? ''}`;

const outcomeInquiries = (cases: readonly PayerCase[]): readonly Inquiry[] => {
  const inquiries = new Map<string, Inquiry>();
  for (const { payer, prepared, facts } of cases) {
    const { questionsLeft } = prepared.standing(facts);
    for (const { fact, settles, left } of prospectsOf(prepared, facts)) {
      const owner = fact.domain.of === 'products' ? payer : undefined;
      const key = keyOfInquiry({ fact, payer: owner });
      const before = inquiries.get(key);
      inquiries.set(key, {
        fact,
        payer: owner,
        settles: (before?.settles ?? 0) + settles,
        saves: (before?.saves ?? 0) + questionsLeft - left,
      });
    }
  }
  return [...inquiries.values()];
};

const settingMatters = ({ prepared, facts }: PayerCase): boolean =>
  prepared.settingMatters(facts) && !['not-addressed', 'no-version'].includes(prepared.standing(facts).outcome);

/**
 * What these payers still need to know, the question first that settles most of them; of two as good the one that saves more
 * questions, then the one asked earlier. The setting comes last, where prior authorization turns on it for any of them.
 */
export const inquiriesFor = (cases: readonly PayerCase[], { facts }: Vocabulary): readonly Inquiry[] => {
  const rank = new Map(facts.map((fact, index) => [fact, index]));
  const rankOf = ({ fact }: Inquiry): number => rank.get(fact) ?? facts.length;
  const forOutcome = [...outcomeInquiries(cases)].sort(
    (a, b) => b.settles - a.settles || b.saves - a.saves || rankOf(a) - rankOf(b),
  );
  const setting = facts.find(({ name }) => name === 'setting');
  const forAuthorization =
    setting && cases.some((each) => each.facts['setting'] === undefined && settingMatters(each))
      ? [{ fact: setting, payer: undefined, settles: 0, saves: 0 }]
      : [];
  return [...forOutcome, ...forAuthorization];
};
