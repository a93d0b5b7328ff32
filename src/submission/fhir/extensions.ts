import type { ElementDefinition, StructureDefinition } from './r4.ts';

export const ORIGIN = 'urn:cryocheck:answer-origin';
export const ANSWER_CODE = 'urn:cryocheck:answer-code';
export const UPPER_BOUND = 'urn:cryocheck:answer-upper-bound';
export const ANSWER_METHOD = 'urn:cryocheck:answer-method';
export const KNOWN_FACT = 'urn:cryocheck:known-fact';
export const ADDED_TO_TOOL = 'urn:cryocheck:added-to-tool';

const RESPONSE = 'QuestionnaireResponse';
const ANSWER = 'QuestionnaireResponse.item.answer';

interface Simple {
  readonly url: string;
  readonly title: string;
  readonly says: string;
  readonly value: string;
  /** What bears it. */
  readonly on: string;
}

const simple: readonly Simple[] = [
  {
    url: ORIGIN,
    title: 'Origin of an answer',
    says: 'entered: a person gave the answer. calculated: a calculator of the tool filled it in, from what a person gave.',
    value: 'code',
    on: ANSWER,
  },
  {
    url: ANSWER_CODE,
    title: 'Code of an answer',
    says: 'What a calculated value is in a terminology, where it has a code for just that.',
    value: 'Coding',
    on: ANSWER,
  },
  {
    url: UPPER_BOUND,
    title: 'Upper bound of an answer',
    says: 'The upper end, with its comparator, of a number that is known by two bounds; the answer holds the lower one.',
    value: 'Quantity',
    on: ANSWER,
  },
  {
    url: ANSWER_METHOD,
    title: 'Method of an answer',
    says: 'By which edition of a staging manual a stage group was found.',
    value: 'CodeableConcept',
    on: ANSWER,
  },
  {
    url: ADDED_TO_TOOL,
    title: 'Source that was added to the tool',
    says: 'Something that the result of these answers rests on and that does not come with CryoCheck: the library that brought it, who added it and when.',
    value: 'string',
    on: RESPONSE,
  },
];

const definition = (
  { url, title, says, on }: Omit<Simple, 'value'>,
  elements: readonly ElementDefinition[],
): StructureDefinition => ({
  resourceType: 'StructureDefinition',
  url,
  name: `CryoCheck ${title}`.replaceAll(/\W/g, ''),
  title,
  status: 'active',
  publisher: 'CryoCheck',
  description: says,
  fhirVersion: '4.0.1',
  kind: 'complex-type',
  abstract: false,
  context: [{ type: 'element', expression: on }],
  type: 'Extension',
  baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
  derivation: 'constraint',
  differential: {
    element: [
      { id: 'Extension', path: 'Extension', short: title, definition: says },
      ...elements,
      { id: 'Extension.url', path: 'Extension.url', fixedUri: url },
    ],
  },
});

const part = (
  name: string,
  short: string,
  min: number,
  max: string,
  types: readonly string[],
): readonly ElementDefinition[] => {
  const id = `Extension.extension:${name}`;
  return [
    { id, path: 'Extension.extension', sliceName: name, short, min, max },
    { id: `${id}.url`, path: 'Extension.extension.url', fixedUri: name },
    {
      id: `${id}.value[x]`,
      path: 'Extension.extension.value[x]',
      min: 1,
      type: types.map((code) => ({ code })),
    },
  ];
};

const knownFact = definition(
  {
    url: KNOWN_FACT,
    title: 'Known fact that is not asked',
    says: 'A fact of the case that no enabled item asks for, so that the case can be read back whole.',
    on: RESPONSE,
  },
  [
    {
      id: 'Extension.extension',
      path: 'Extension.extension',
      slicing: { discriminator: [{ type: 'value', path: 'url' }], rules: 'closed' },
    },
    ...part('fact', 'Name of the fact', 1, '1', ['code']),
    ...part('value', 'Its value, or each of several', 1, '*', ['boolean', 'Coding', 'Quantity', 'date', 'string']),
    ...part('upperBound', 'The upper end of a number that is known by two bounds', 0, '1', ['Quantity']),
  ],
);

/** What each extension of ours means, by the url that it has in a response. */
export const extensionDefinitions: readonly StructureDefinition[] = [
  ...simple.map((each) =>
    definition(each, [{ id: 'Extension.value[x]', path: 'Extension.value[x]', min: 1, type: [{ code: each.value }] }]),
  ),
  knownFact,
];
