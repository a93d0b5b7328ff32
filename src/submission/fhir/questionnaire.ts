import { originsIn, type PreparedPolicy } from '../../determination/index.ts';
import { dayBefore } from '../../facts/index.ts';
import { canonicalOf } from './codes.ts';
import { extensionDefinitions } from './extensions.ts';
import { formQuestions } from './formQuestions.ts';
import { itemsOf } from './items.ts';
import type { Bundle, Questionnaire } from './r4.ts';

/** Terms under which terminologies let their codes be shown: LOINC license, section 10; SNOMED International, affiliate license. */
const COPYRIGHT = [
  'This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license.',
  'This material includes SNOMED Clinical Terms® (SNOMED CT®) which is used by permission of SNOMED International. All rights reserved. SNOMED CT® was originally created by The College of American Pathologists.',
].join(' ');

type Contents = Omit<Questionnaire, 'version'>;

/** FNV-1a, 32 bits: contents that differ have another version; it proves nothing. */
const fingerprintOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

const versionOf = (prepared: PreparedPolicy, contents: Contents): string =>
  `${prepared.policy.version}-${fingerprintOf(JSON.stringify(contents))}`;

/** The identifier of a policy version's Questionnaire with the version of its contents, as a QuestionnaireResponse names it. */
export const questionnaireOf = ({ url, version }: Questionnaire): string => `${url}|${version}`;

const contentsFor = (prepared: PreparedPolicy): Contents => {
  const { policy, version, number, inForce, source } = prepared.policy;
  const added = originsIn(prepared.told).map(({ says }) => says);
  const ofPayer = prepared.payer ? `${prepared.payer.name}, ` : '';
  return {
    resourceType: 'Questionnaire',
    url: canonicalOf(policy),
    name: `CryoCheck_${policy}_${version}`.replaceAll(/\W/g, '_'),
    title: `CryoCheck’s reading of ${ofPayer}${number ?? policy}, version ${version}`,
    status: 'active',
    subjectType: ['Patient'],
    date: source.readOn,
    publisher: 'CryoCheck',
    copyright: COPYRIGHT,
    description: [
      `Questions on which the coverage of a planned cryoablation can turn, as CryoCheck reads the text ${source.file} (SHA-256 ${source.sha256}), read on ${source.readOn}.`,
      ...added,
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

/**
 * A FHIR R4 Questionnaire with the facts that a policy version's outcome can turn on, and the setting where prior
 * authorization depends on it. An item is enabled exactly when the wizard asks its question: an answer that is not given
 * is unknown, and leaves later questions enabled as long as they can matter. It is our reading, in our name.
 */
export const questionnaireFor = (prepared: PreparedPolicy): Questionnaire => {
  const contents = contentsFor(prepared);
  return { ...contents, version: versionOf(prepared, contents) };
};

/** The Questionnaire of a policy version, with the definitions of the extensions that a response to it may bear. */
export const questionnaireBundle = (prepared: PreparedPolicy): Bundle => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [questionnaireFor(prepared), ...extensionDefinitions].map((resource) => ({
    fullUrl: resource.url,
    resource,
  })),
});
