/** One answer that a person, or a payer's policy, can choose. */
export interface Choice {
  readonly value: string;
  readonly word: string;
  readonly hint?: string;
}

/** The steps of the questionnaire, in the order in which they are asked. They stand in the address: none names a site. */
export const stepIds = ['coverage', 'tumor', 'stage', 'function', 'candidacy', 'treatment'] as const;
export type StepId = (typeof stepIds)[number];

/** A number with its unit. Bounds are inclusive, but for `above`. */
export interface NumberDomain {
  readonly of: 'number';
  readonly unit: string;
  readonly above?: number;
  readonly atLeast?: number;
  readonly atMost: number;
  /** Beyond this a value is allowed but asked about once. */
  readonly unlikelyAbove?: number;
  /** A calculated value this near to a policy's threshold is pointed out. */
  readonly nearThreshold?: number;
  /** Other units that may be typed, each with the factor to this one. */
  readonly converts?: readonly { readonly unit: string; readonly factor: number }[];
}

export type Domain =
  | { readonly of: 'choices'; readonly choices: readonly Choice[] }
  | { readonly of: 'choices-by-site'; readonly choices: Readonly<Record<string, readonly Choice[]>> }
  | { readonly of: 'yes-no' }
  | NumberDomain
  | { readonly of: 'payers' }
  | { readonly of: 'products' }
  | { readonly of: 'date' }
  | { readonly of: 'procedure-codes' }
  | { readonly of: 'fact-names' };

/** One entry of the facts table: all that the rest of the product knows about a fact. */
export interface FactDefinition {
  /** Name in a case, a policy and a form. */
  readonly name: string;
  /** Short noun, for summaries and criteria. */
  readonly label: string;
  readonly question: string;
  /** Where in the chart the answer stands, and what counts. */
  readonly help: string;
  /** Question and help that fit one site better. */
  readonly wording?: Readonly<Record<string, { readonly question: string; readonly help: string }>>;
  readonly step: StepId;
  /** Sites that the fact is asked for; absent: it does not depend on the site. */
  readonly sites?: readonly string[];
  readonly domain: Domain;
  /** A value names its site: a renal cell carcinoma lies in the kidney. */
  readonly impliesSite?: true;
  /** Asked together with this fact, never for its own sake. */
  readonly accompanies?: string;
}

/** A payer as the policies name it. */
export interface Payer {
  readonly id: string;
  readonly name: string;
  readonly products: readonly Choice[];
}

/** Everything that can be said in a case: the facts table and the payers of the policies held. */
export interface Vocabulary {
  readonly facts: readonly FactDefinition[];
  readonly payers: readonly Payer[];
}

export type FactValue = string | number | boolean | readonly string[];

/** The known facts of one case, by name. A fact that is absent is unknown. */
export type Facts = Readonly<Partial<Record<string, FactValue>>>;
