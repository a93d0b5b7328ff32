import type { PreparedPolicy } from '../../determination/index.ts';
import { canonicalOf } from './codes.ts';
import { formQuestions } from './formQuestions.ts';
import { itemsOf } from './items.ts';
import type { Questionnaire } from './r4.ts';

const DAY = 86_400_000;
const dayBefore = (date: string): string => new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);

/** The identifier of a policy version's Questionnaire, as a QuestionnaireResponse names it. */
export const questionnaireOf = ({ policy: { policy, version } }: PreparedPolicy): string =>
  `${canonicalOf(policy)}|${version}`;

/**
 * A FHIR R4 Questionnaire with the facts that a policy version's outcome can turn on, and the setting where prior
 * authorization depends on it. An item is enabled exactly when the wizard asks its question: an answer that is not given
 * is unknown, and leaves later questions enabled as long as they can matter. It is our reading, in our name.
 */
export const questionnaireFor = (prepared: PreparedPolicy): Questionnaire => {
  const { policy, version, number, inForce, source } = prepared.policy;
  const ofPayer = prepared.payer ? `${prepared.payer.name}, ` : '';
  return {
    resourceType: 'Questionnaire',
    url: canonicalOf(policy),
    version,
    name: `CryoCheck_${policy}_${version}`.replaceAll(/\W/g, '_'),
    title: `CryoCheck’s reading of ${ofPayer}${number ?? policy}, version ${version}`,
    status: 'active',
    subjectType: ['Patient'],
    date: source.readOn,
    publisher: 'CryoCheck',
    description: [
      `Questions on which the coverage of a planned cryoablation can turn, as CryoCheck reads the text ${source.file} (SHA-256 ${source.sha256}), read on ${source.readOn}.`,
      'It is neither written nor endorsed by the payer, and decides nothing: the payer does.',
      'Leave unanswered what is not known. Codes of the urn:cryocheck systems are values of this tool.',
    ].join(' '),
    effectivePeriod: {
      ...(inForce.from === null ? {} : { start: inForce.from }),
      ...(inForce.until === null ? {} : { end: dayBefore(inForce.until) }),
    },
    item: itemsOf(formQuestions(prepared), prepared),
  };
};
