import type { CodeStatus, Outcome, PriorAuthorizationStatus } from './outcome.ts';
import type { Policy } from './policy/shape.ts';

/** The normalised outcomes as people read them: a reading of the policy, never an answer of the payer. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  'medically-necessary': 'Medically necessary',
  investigational: 'Investigational',
  'not-medically-necessary': 'Not medically necessary',
  'not-covered': 'Not covered',
  'criteria-not-met': 'Criteria not met',
  'payer-review': 'Payer decides',
  'not-addressed': 'Not addressed',
  'no-version': 'No version held',
  'needs-information': 'Needs information',
};

/** What a text says of prior authorization where nothing more is told than the status. */
export const authorizationSentences: Readonly<Record<PriorAuthorizationStatus, string>> = {
  required: 'Prior authorization is required.',
  'not-required': 'Prior authorization is not required.',
  'not-applicable': 'The text says that prior authorization is not applicable.',
  'not-stated': 'The text does not say whether prior authorization is needed. Ask the payer.',
};

/** Said in the place of documents and codes where several texts are in question and differ. */
export const openBetweenTexts = 'Differs between the policies that can still decide';

/** The status of a listed code as people read it: what the list says, and no more. */
export const codeStatusNames: Readonly<Record<CodeStatus, string>> = {
  'criteria-must-be-met': 'Listed: covered if criteria are met',
  investigational: 'Listed as investigational',
  'not-medically-necessary': 'Listed as not medically necessary',
  'by-clause': 'Listed; status follows from the criteria',
  'not-stated': 'Listed without a status',
};

/** A policy's document as people name it: "Medical Policy 260 (9/2024)". */
export const documentName = ({ printedAs, edition }: Pick<Policy, 'printedAs' | 'edition'>): string =>
  `${printedAs} (${edition})`;
