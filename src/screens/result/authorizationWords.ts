import {
  authorizationSentences,
  passagesOf,
  rule,
  verdictFor,
  type Passage,
  type Policy,
  type PreparedPolicy,
  type PriorAuthorization,
} from '../../determination/index.ts';
import { choicesOf, factNamed, type Facts } from '../../facts/index.ts';
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

/** Whom to ask: where a request is made, as far as that is held, else the number that every member has. */
const whomToAsk = (contacts: Shown['payer']['contacts']): string =>
  contacts === null
    ? 'Call the number on the member’s card.'
    : `Ask the payer: ${contacts.map(({ kind, of, at }) => `${kind} ${at}${of === undefined ? '' : ` (${of})`}`).join('; ')}.`;

/** Prior authorization, answered: one line, what to do next, and whether the setting changes it. */
export interface AuthorizationAnswer {
  readonly says: string;
  readonly next: string | undefined;
  /** What the reading says of a setting to which authorization does not apply: "Outpatient: it is no covered service." Never alone is that status a go-ahead. */
  readonly beside: readonly string[];
  /** What it says of the other settings, beyond their status: with the passages. */
  readonly ownWords: readonly string[];
  readonly passages: readonly Passage[];
  /** The rules by setting, where they differ. */
  readonly differs: Rules | undefined;
  /** The rule of each line of business, where it decides authorization and not the verdict; else none. */
  readonly byProduct: readonly ProductRule[];
}

/** What a line of business makes of prior authorization, in words: "Medicare HMO: yes". */
export interface ProductRule {
  readonly value: string;
  readonly word: string;
}

const nextOf = (statuses: readonly Status[], call: string): string | undefined => {
  if (statuses.includes('not-stated')) return `${call} Ask whether this procedure needs prior authorization.`;
  return statuses.includes('required') ? call : undefined;
};

/** The case of which authorization is asked. */
type Asked = Pick<Shown, 'book' | 'determination' | 'prepared' | 'facts' | 'vocabulary'> & {
  readonly payer: Pick<Shown['payer'], 'contacts'>;
};

const ruleWords = (status: PriorAuthorization | null): string =>
  status === null || status === 'depends-on-setting' ? 'depends on the setting' : settingWords[status];

/** The rules by line of business, where all of them leave the verdict as it is and they differ in authorization. */
const rulesByProduct = ({ book, determination, facts, vocabulary }: Asked): readonly ProductRule[] => {
  const product = factNamed(vocabulary, 'product');
  const choices = product ? choicesOf(product, vocabulary, { payer: determination.payer }) : [];
  const rulings = choices.map((choice) => ({ choice, ...rule(book, { ...facts, product: choice.value }) }));
  const isSameVerdict = rulings.every(({ ruling }) => verdictFor(ruling) === verdictFor(determination));
  const statuses = new Set(rulings.map(({ ruling }) => ruling.priorAuthorization));
  if (!isSameVerdict || statuses.size < 2) return [];
  return rulings.map(({ choice: { value, word }, ruling }) => ({
    value,
    word: `${word}: ${ruleWords(ruling.priorAuthorization)}`,
  }));
};

const settings = ['inpatient', 'outpatient'] as const;
const settingNames = { inpatient: 'Inpatient', outpatient: 'Outpatient' } as const;

/** The sentences of the reading that say more than their status, each once; where the settings differ, under the name of its own. */
const ownWordsOf = (rules: Rules, setting: Setting | undefined): Pick<AuthorizationAnswer, 'beside' | 'ownWords'> => {
  const telling = settings
    .filter((each) => setting === undefined || each === setting)
    .map((each) => ({ each, ...rules[each] }))
    .filter(({ status, says }) => status !== 'not-stated' && says !== authorizationSentences[status]);
  const isAlike = rules.inpatient.says === rules.outpatient.says;
  const inWords = (own: typeof telling): readonly string[] => [
    ...new Set(
      own.map(({ each, says }) =>
        isAlike || says.toLowerCase().startsWith(each) ? says : `${settingNames[each]}: ${says}`,
      ),
    ),
  ];
  return {
    beside: inWords(telling.filter(({ status }) => status === 'not-applicable')),
    ownWords: inWords(telling.filter(({ status }) => status !== 'not-applicable')),
  };
};

const ruled = ({ policy }: PreparedPolicy, facts: Facts, call: string): Omit<AuthorizationAnswer, 'byProduct'> => {
  const { inpatient, outpatient } = policy.priorAuthorization;
  const setting = settingOf(facts);
  const differs = inpatient.status !== outpatient.status;
  const rules = setting === undefined ? [inpatient, outpatient] : [policy.priorAuthorization[setting]];
  return {
    says:
      differs && setting === undefined
        ? `Inpatient: ${settingWords[inpatient.status]}. Outpatient: ${settingWords[outpatient.status]}.`
        : oneRule(rules[0]?.status ?? 'not-stated', differs ? setting : undefined),
    next: nextOf(
      rules.map(({ status }) => status),
      call,
    ),
    ...ownWordsOf(policy.priorAuthorization, setting),
    passages: passagesOf(policy, [...new Set(rules.flatMap(({ cites }) => cites))]),
    differs: differs ? policy.priorAuthorization : undefined,
  };
};

/** What a determination says of prior authorization; never a dead end. */
export const authorizationAnswer = (asked: Asked): AuthorizationAnswer => {
  const { determination, prepared, facts, payer } = asked;
  const call = whomToAsk(payer.contacts);
  const byProduct = rulesByProduct(asked);
  if (prepared && determination.outcome !== 'not-addressed') return { ...ruled(prepared, facts, call), byProduct };
  if (determination.texts.length > 1)
    return {
      says: 'It depends on the line of business',
      next: `${call} Ask which policy applies.`,
      beside: [],
      ownWords: [],
      passages: [],
      differs: undefined,
      byProduct,
    };
  return {
    says: prepared ? 'Another policy speaks: this one does not say' : 'No text held says',
    next: `${call} Ask which policy applies, and whether it needs prior authorization.`,
    beside: [],
    ownWords: [],
    passages: [],
    differs: undefined,
    byProduct,
  };
};
