import { passagesOf, type Passage, type Policy, type PreparedPolicy } from '../../determination/index.ts';
import type { Facts } from '../../facts/index.ts';
import type { Shown } from './shown.ts';

type Rules = Policy['priorAuthorization'];
type Status = Rules['inpatient']['status'];
type Setting = keyof Rules;

/** The rule for one setting in a word or two, after "Inpatient:". */
export const settingWords: Readonly<Record<Status, string>> = {
  required: 'yes',
  'not-required': 'no',
  'not-applicable': 'no authorization step',
  'not-stated': 'not stated',
};

const settingOf = ({ setting }: Facts): Setting | undefined =>
  setting === 'inpatient' || setting === 'outpatient' ? setting : undefined;

const oneRule = (status: Status, setting: Setting | undefined): string => {
  switch (status) {
    case 'required':
      return setting === 'inpatient' ? 'Yes, before admission' : 'Yes, before the service';
    case 'not-required':
      return setting === undefined ? 'No' : `No, not as an ${setting}`;
    case 'not-applicable':
      return 'No authorization step: the text says it does not apply';
    case 'not-stated':
      return 'The policy does not say; check the payer’s list';
  }
};

const CALL = 'Call the number on the member’s card.';

/** Prior authorization, answered: one line, what to do next, and whether the setting changes it. */
export interface AuthorizationAnswer {
  readonly says: string;
  readonly next: string | undefined;
  readonly passages: readonly Passage[];
  /** The rules by setting, where they differ. */
  readonly differs: Rules | undefined;
}

const nextOf = (statuses: readonly Status[]): string | undefined => {
  if (statuses.includes('not-stated')) return `${CALL} Ask whether this procedure needs prior authorization.`;
  return statuses.includes('required') ? CALL : undefined;
};

const ruled = ({ policy }: PreparedPolicy, facts: Facts): AuthorizationAnswer => {
  const { inpatient, outpatient } = policy.priorAuthorization;
  const setting = settingOf(facts);
  const differs = inpatient.status !== outpatient.status;
  const rules = setting === undefined ? [inpatient, outpatient] : [policy.priorAuthorization[setting]];
  return {
    says:
      differs && setting === undefined
        ? `Inpatient: ${settingWords[inpatient.status]}. Outpatient: ${settingWords[outpatient.status]}.`
        : oneRule(rules[0]?.status ?? 'not-stated', differs ? setting : undefined),
    next: nextOf(rules.map(({ status }) => status)),
    passages: passagesOf(policy, [...new Set(rules.flatMap(({ cites }) => cites))]),
    differs: differs ? policy.priorAuthorization : undefined,
  };
};

/** What a determination says of prior authorization; never a dead end. */
export const authorizationAnswer = ({ determination: { outcome }, prepared, facts }: Shown): AuthorizationAnswer => {
  if (prepared && outcome !== 'not-addressed') return ruled(prepared, facts);
  return {
    says: prepared ? 'Another policy speaks: this one does not say' : 'No text held says',
    next: `${CALL} Ask which policy applies, and whether it needs prior authorization.`,
    passages: [],
    differs: undefined,
  };
};
