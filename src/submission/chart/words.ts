import {
  confidenceInWords,
  outcomeNames,
  type AssessedClause,
  type AssessedCriterion,
  type Caution,
  type Determination,
  type Outcome,
  type PriorAuthorization,
  type Status,
} from '../../determination/index.ts';

const sentences: Readonly<Record<Outcome, string>> = {
  'medically-necessary': 'As we read it, the policy supports this use.',
  investigational: 'As we read it, the policy calls this use investigational and does not support it.',
  'not-medically-necessary':
    'As we read it, the policy calls this use not medically necessary and does not support it.',
  'not-covered': 'As we read it, the policy says that this use is not covered.',
  'criteria-not-met':
    'As we read it, the criteria that the policy asks for are not met, so it does not support this use.',
  'payer-review': 'As we read it, the policy’s own words leave this case to the payer.',
  'not-addressed': 'As we read it, this policy does not speak to the case. That is no answer on coverage.',
  'no-version':
    'No version of the policy that is held here was in force on the date of service. That is no answer on coverage.',
  'needs-information':
    'The policy cannot be read for this case yet: facts that are not known can still change the outcome.',
};

/** An outcome as a reading of the policy: its name, and one sentence about the policy, never about the payer's decision. */
export const outcomeReading = (outcome: Outcome): { readonly word: string; readonly says: string } => ({
  word: outcomeNames[outcome],
  says: sentences[outcome],
});

export const statusWords: Readonly<Record<Status, string>> = { met: 'Met', 'not-met': 'Not met', unknown: 'Not known' };

/** The status of a clause in words: one that holds and does not decide is outranked by the one that does. */
export const clauseStatusInWords = (
  { outcome }: Pick<Determination, 'outcome'>,
  { status, governs }: Pick<AssessedClause, 'status' | 'governs'>,
): string => (status === 'met' && !governs && outcome !== 'needs-information' ? 'Outranked' : statusWords[status]);

/** How a clause was read, in the middle of a sentence. */
export const readingOf = (clause: Pick<AssessedClause, 'outcome' | 'rules'>): string =>
  confidenceInWords(clause).replace(/^./, (first) => first.toLowerCase());

export const authorizationWords: Readonly<Record<PriorAuthorization, string>> = {
  required: 'Required',
  'not-required': 'Not required',
  'depends-on-setting': 'Depends on the setting, inpatient or outpatient, which is not known',
  'not-applicable': 'Not applicable, in the payer’s words',
  'not-stated': 'Not stated',
};

/** A criterion under its label, where it has one. */
export const nameOf = ({ label, says }: Pick<AssessedCriterion, 'label' | 'says'>): string =>
  label === null || label === says ? says : `${label}: ${says}`;

/** Words with commas between and a conjunction before the last. */
export const joined = (words: readonly string[], conjunction: 'and' | 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1) ?? ''}`;

/** A sentence with one full stop at its end. */
export const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** The caution that the member may be billed, where the outcome brings it. */
export const billingCaution = ({ cautions }: Pick<Determination, 'cautions'>): Caution | undefined =>
  cautions.find(({ id }) => id === 'bill-member');
