/** An expression of the Expression Logical Model, the compiled form of CQL. */
export type Elm = Readonly<Record<string, unknown>>;

const SYSTEM = '{urn:hl7-org:elm-types:r1}';

const literal = (value: string | number | boolean): Elm => ({
  type: 'Literal',
  valueType: `${SYSTEM}${typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Decimal' : 'Boolean'}`,
  value: String(value),
});

const property = (path: string): Elm => ({
  type: 'Property',
  path,
  source: { type: 'ExpressionRef', name: 'Patient' },
});

/** and, or: with two operands each, as CQL has them. */
const folded = (type: 'And' | 'Or', parts: readonly Elm[]): Elm =>
  parts.reduce((left, right) => ({ type, operand: [left, right] }));

export const all = (...parts: readonly Elm[]): Elm => folded('And', parts);
export const any = (...parts: readonly Elm[]): Elm => folded('Or', parts);
export const not = (operand: Elm): Elm => ({ type: 'Not', operand });
export const is = (name: string, value: string | boolean): Elm => ({
  type: 'Equal',
  operand: [property(name), literal(value)],
});
export const isOneOf = (name: string, ...values: readonly string[]): Elm => ({
  type: 'In',
  operand: [property(name), { type: 'List', element: values.map(literal) }],
});
export const atMost = (name: string, bound: number): Elm => ({
  type: 'LessOrEqual',
  operand: [property(name), literal(bound)],
});
export const below = (name: string, bound: number): Elm => ({
  type: 'Less',
  operand: [property(name), literal(bound)],
});

/** case when … then … else … end */
export const firstOf = (items: readonly (readonly [Elm, string])[], otherwise: string): Elm => ({
  type: 'Case',
  caseItem: items.map(([when, then]) => ({ when, then: literal(then) })),
  else: literal(otherwise),
});

/** A library with the patient and one expression on it. */
export const library = (name: string, expression: Elm): object => ({
  library: {
    identifier: { id: 'Bcbsma260', version: '2024-09' },
    schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
    usings: { def: [{ localIdentifier: 'System', uri: 'urn:hl7-org:elm-types:r1' }] },
    statements: {
      def: [
        {
          name: 'Patient',
          context: 'Patient',
          expression: { type: 'SingletonFrom', operand: { type: 'Retrieve', dataType: 'Patient' } },
        },
        { name, context: 'Patient', accessLevel: 'Public', expression },
      ],
    },
  },
});
