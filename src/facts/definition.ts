/** A code of a terminology, such as LOINC or SNOMED CT. */
export interface TerminologyCode {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/** One answer that a person, or a payer's policy, can choose. */
export interface Choice {
  readonly value: string;
  readonly word: string;
  readonly hint?: string | undefined;
  /** As it reads among findings, or as the tumor in a sentence, where its word does not read well there. */
  readonly inSentence?: string | undefined;
  /** The procedure where it is this; `{procedure}` stands for what it is by the facts before. */
  readonly procedure?: string | undefined;
  /** The wider value that this is a kind of; a test of the wider one holds for it. */
  readonly kindOf?: string | undefined;
  /** Its kinds are all there is of it: it names no case of its own, only that the kind is not known. */
  readonly covered?: true | undefined;
  /** The edition of the facts table that brought it; absent: the first. */
  readonly since?: number | undefined;
  /** Sites for which it is offered; absent: all. A case that holds it elsewhere keeps it. */
  readonly offeredFor?: readonly string[] | undefined;
  /** What else people call it: they look for it by any of these. */
  readonly otherNames?: readonly string[] | undefined;
  /** Its code where it means exactly what the code means. */
  readonly code?: TerminologyCode | undefined;
}

/** A step of the questionnaire. Its id stands in the address; neither id nor title names a site. */
export interface FactStep {
  readonly id: string;
  readonly title: string;
  /** What it is called for tumors of a site, where its title does not fit what is asked there. */
  readonly titles?: Readonly<Record<string, string>> | undefined;
  /** Its facts are named in a request, and are asked for that too. */
  readonly serves?: 'request' | undefined;
}
export type StepId = FactStep['id'];

/** A number with its unit. Bounds are inclusive, but for `above`. */
export interface NumberDomain {
  readonly of: 'number';
  /** As it stands after several; empty: a plain number. */
  readonly unit: string;
  /** As it stands after one, where that differs: 1 lesion, 2 lesions. */
  readonly unitOfOne?: string | undefined;
  /** Whole numbers alone. */
  readonly whole?: true | undefined;
  readonly above?: number | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost: number;
  /** Beyond this a value is allowed but asked about once. */
  readonly unlikelyAbove?: number | undefined;
  /** A calculated value this near to a policy's threshold is pointed out. */
  readonly nearThreshold?: number | undefined;
  /** Other units that may be typed, each with the factor to this one. */
  readonly converts?: readonly { readonly unit: string; readonly factor: number }[] | undefined;
  /** Units that are easily taken for this one, and what to say of them. */
  readonly mistakenFor?: readonly { readonly unit: string; readonly says: string }[] | undefined;
  /** The unit in the Unified Code for Units of Measure. */
  readonly ucum?: string | undefined;
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

/** Words of a question that fit one site or one type of tumor better than its own. */
export interface Wording {
  readonly question?: string | undefined;
  readonly help?: string | undefined;
  readonly whereFound?: string | undefined;
}

/** What a fact is in a terminology. */
export interface FactCodes {
  /** Only where the fact means exactly what the code means. */
  readonly code?: TerminologyCode | undefined;
  /** The observation that it is a part of. */
  readonly partOf?: { readonly text: string; readonly code: TerminologyCode } | undefined;
  /** What a value that a calculator of this tool filled in is, and no other. */
  readonly calculated?: TerminologyCode | undefined;
}

/** One entry of the facts table: all that the rest of the product knows about a fact. */
export interface FactDefinition {
  /** Name in a case, a policy and a form. */
  readonly name: string;
  /** Short noun, for summaries and criteria. */
  readonly label: string;
  /** The label where there is room for a word or two; absent: the label. */
  readonly short?: string | undefined;
  /** As what is asked for, in the middle of a sentence: "whether the tumor is growing"; absent: the short label. */
  readonly asked?: string | undefined;
  readonly question: string;
  /** Where in the chart the answer stands, and what counts. */
  readonly help: string;
  /** Where in the chart the answer stands, in a few words; absent: the beginning of the help. */
  readonly whereFound?: string | undefined;
  /** How it reads among findings: with `{value}`, or for yes and for no; absent: the label and the value. */
  readonly inSentence?: string | { readonly yes: string; readonly no: string } | undefined;
  /** Question and help that fit a site or a type of tumor better, by its value. */
  readonly wording?: Readonly<Record<string, Wording>> | undefined;
  readonly step: StepId;
  /** Sites that the fact is asked for, with their kinds; absent: it does not depend on the site. */
  readonly sites?: readonly string[] | undefined;
  readonly domain: Domain;
  /** A value names its site: a renal cell carcinoma lies in the kidney. */
  readonly impliesSite?: true | undefined;
  /** It is told with the tumor, as its stage is, and not among the findings. */
  readonly ofDiagnosis?: true | undefined;
  /** Asked together with this fact, never for its own sake. */
  readonly accompanies?: string | undefined;
  readonly codes?: FactCodes | undefined;
}

/** What papers and files alone say of a fact, and of its choices by value. */
export interface FactTold extends Pick<FactDefinition, 'short' | 'asked' | 'inSentence' | 'whereFound' | 'codes'> {
  readonly choices?: Readonly<Record<string, Pick<Choice, 'inSentence' | 'procedure' | 'code'>>>;
}

/** Values of facts that cannot all be true clinically. */
export interface Contradiction {
  /** Each fact with the values, or the bounds of a number, that it has here. */
  readonly when: Readonly<Record<string, readonly string[] | Bounds>>;
  readonly says: string;
}

/** Bounds of a number; every one that is given holds. */
export interface Bounds {
  readonly atMost?: number | undefined;
  readonly below?: number | undefined;
  readonly atLeast?: number | undefined;
  readonly above?: number | undefined;
}

/** A word of the product in plain language. */
export interface GlossaryEntry {
  readonly term: string;
  readonly says: string;
}

/** An ICD-10-CM category or code that can fit a tumor. It stands in no policy: the coder picks the full code. */
export interface DiagnosisCategory {
  readonly code: string;
  readonly says: string;
  /** Types that it fits, with their kinds; absent: every type of the site, and a site without types. */
  readonly types?: readonly string[] | undefined;
  /** It fits a mass without a diagnosis, and none with one. */
  readonly undiagnosed?: true | undefined;
  /** The codes of the two sides, where the category has them. */
  readonly sides?: { readonly right: string; readonly left: string } | undefined;
  /** Half open, by date of service: from the first day until the day before the second. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The categories by site, likeliest first, and the first day on which ICD-10-CM was in use. */
export interface Diagnoses {
  readonly firstDay: string;
  readonly bySite: Readonly<Record<string, readonly DiagnosisCategory[]>>;
}

/** The file that holds every fact, and what is looked up by its values. */
export interface FactsFile {
  readonly $schema?: string | undefined;
  readonly format: 1;
  /** Counts up with every value that is added. */
  readonly edition: number;
  readonly steps: readonly FactStep[];
  /** In the order in which they are asked; the decision diagrams test facts in the same order. */
  readonly facts: readonly FactDefinition[];
  readonly contradictions: readonly Contradiction[];
  readonly glossary: readonly GlossaryEntry[];
  readonly diagnoses: Diagnoses;
}

/** A payer as the policies name it. */
export interface Payer {
  readonly id: string;
  readonly name: string;
  /** Sister plans, brands, what stands on the card. */
  readonly otherNames?: readonly string[] | undefined;
  readonly products: readonly Choice[];
}

/** What a case is asked and read by; the glossary and the diagnoses are looked up beside it. */
export type FactsTable = Pick<FactsFile, 'edition' | 'steps' | 'facts' | 'contradictions'>;

/** Everything that can be said in a case: the facts table and the payers of the policies held. */
export interface Vocabulary extends FactsTable {
  readonly payers: readonly Payer[];
}

/** A value of a fact: exactly known, or in part, by a wider choice or by the bounds of a number. */
export type FactValue = string | number | boolean | readonly string[] | Bounds;

/** The known facts of one case, by name. A fact that is absent is unknown. */
export type Facts = Readonly<Partial<Record<string, FactValue>>>;
