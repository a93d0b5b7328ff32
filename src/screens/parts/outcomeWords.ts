import { outcomeNames, type Outcome, type PriorAuthorization, type Verdict } from '../../determination/index.ts';
import type { OutcomeKind } from '../../ui/OutcomeKind.tsx';

/** An outcome as people read it. */
interface OutcomeWords {
  readonly kind: OutcomeKind;
  readonly word: string;
  /** One sentence: what the policy says. */
  readonly says: string;
}

const readings: Readonly<Record<Outcome, Omit<OutcomeWords, 'word'>>> = {
  'medically-necessary': { kind: 'supported', says: 'The policy supports this use.' },
  investigational: { kind: 'unsupported', says: 'The policy calls this use investigational.' },
  'not-medically-necessary': { kind: 'unsupported', says: 'The policy calls this use not medically necessary.' },
  'not-covered': { kind: 'unsupported', says: 'The policy says that this use is not covered.' },
  'criteria-not-met': { kind: 'unsupported', says: 'The criteria that the policy asks for are not met.' },
  'payer-review': { kind: 'payer-decides', says: 'The policy’s own words leave this to the payer.' },
  'not-addressed': {
    kind: 'not-addressed',
    says: 'This policy does not speak to the case. That is no answer on coverage.',
  },
  'no-version': {
    kind: 'not-addressed',
    says: 'No version of the policy that is held here was in force on the date of service.',
  },
  'needs-information': {
    kind: 'needs-information',
    says: 'Facts that are not known yet can still change the outcome.',
  },
};

/** An outcome in plain words; never as an approval or a refusal, which only the payer can give. */
export const outcomeWordsOf = (outcome: Outcome): OutcomeWords => ({
  ...readings[outcome],
  word: outcomeNames[outcome],
});

/** Prior authorization in one line. */
export const priorAuthorizationWords: Readonly<Record<PriorAuthorization, string>> = {
  required: 'Required',
  'not-required': 'Not required',
  'depends-on-setting': 'Depends on the setting: inpatient or outpatient',
  'not-applicable': 'Not applicable, in the payer’s words',
  'not-stated': 'This text does not say',
};

/** The kinds of outcome, support first and what is not known yet last. */
export const outcomeKindOrder: readonly OutcomeKind[] = [
  'supported',
  'payer-decides',
  'unsupported',
  'not-addressed',
  'needs-information',
];

/** The look of each verdict. */
export const verdictKinds: Readonly<Record<Verdict, OutcomeKind>> = {
  supported: 'supported',
  'ask-payer': 'payer-decides',
  'not-supported': 'unsupported',
  'not-in-policy': 'not-addressed',
  'no-text': 'not-addressed',
  'not-enough': 'needs-information',
};
