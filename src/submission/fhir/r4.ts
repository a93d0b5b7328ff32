/**
 * The part of FHIR R4 (4.0.1) that is written here, as http://hl7.org/fhir/R4/questionnaire.html and
 * http://hl7.org/fhir/R4/questionnaireresponse.html define it. Whether what is written is R4 is tested by validators.
 */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text: string;
}

export interface Quantity {
  readonly value: number;
  readonly comparator?: '<' | '<=' | '>=' | '>';
  readonly unit: string;
  readonly system: string;
  readonly code: string;
}

export interface Extension {
  readonly url: string;
  readonly extension?: readonly Extension[];
  readonly valueBoolean?: boolean;
  readonly valueCode?: string;
  readonly valueCoding?: Coding;
  readonly valueDate?: string;
  readonly valueDecimal?: number;
  readonly valueQuantity?: Quantity;
  readonly valueString?: string;
  readonly valueCodeableConcept?: CodeableConcept;
}

/** One condition under which an item is enabled. */
export interface EnableWhen {
  readonly question: string;
  readonly operator: 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';
  readonly answerBoolean?: boolean;
  readonly answerCoding?: Coding;
  readonly answerQuantity?: Quantity;
}

export interface QuestionnaireItem {
  readonly linkId: string;
  readonly text?: string;
  readonly type: 'group' | 'display' | 'boolean' | 'choice' | 'quantity' | 'date' | 'string';
  readonly repeats?: boolean;
  readonly code?: readonly Coding[];
  readonly extension?: readonly Extension[];
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
  readonly answerOption?: readonly { readonly valueCoding: Coding }[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'active';
  readonly subjectType: readonly ['Patient'];
  readonly date: string;
  readonly publisher: string;
  readonly copyright: string;
  readonly description: string;
  readonly effectivePeriod: { readonly start?: string; readonly end?: string };
  readonly item: readonly QuestionnaireItem[];
}

export interface AnswerValue {
  readonly valueBoolean?: boolean;
  readonly valueCoding?: Coding;
  readonly valueQuantity?: Quantity;
  readonly valueDate?: string;
  readonly valueString?: string;
}

export interface Answer extends AnswerValue {
  readonly extension?: readonly Extension[];
}

export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly Answer[];
  readonly item?: readonly ResponseItem[];
}

export interface Patient {
  readonly resourceType: 'Patient';
  readonly id: string;
  readonly identifier?: readonly { readonly type: CodeableConcept; readonly value: string }[];
  readonly name?: readonly { readonly text: string }[];
  readonly birthDate?: string;
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly extension?: readonly Extension[];
  readonly contained?: readonly Patient[];
  readonly questionnaire: string;
  readonly status: 'in-progress' | 'completed';
  readonly subject?: { readonly reference: string };
  readonly authored: string;
  readonly item?: readonly ResponseItem[];
}

export interface ElementDefinition {
  readonly id: string;
  readonly path: string;
  readonly sliceName?: string;
  readonly slicing?: {
    readonly discriminator: readonly { readonly type: 'value'; readonly path: string }[];
    readonly rules: 'closed';
  };
  readonly short?: string;
  readonly definition?: string;
  readonly min?: number;
  readonly max?: string;
  readonly type?: readonly { readonly code: string }[];
  readonly fixedUri?: string;
}

export interface StructureDefinition {
  readonly resourceType: 'StructureDefinition';
  readonly url: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'active';
  readonly publisher: string;
  readonly description: string;
  readonly fhirVersion: '4.0.1';
  readonly kind: 'complex-type';
  readonly abstract: false;
  readonly context: readonly { readonly type: 'element'; readonly expression: string }[];
  readonly type: 'Extension';
  readonly baseDefinition: string;
  readonly derivation: 'constraint';
  readonly differential: { readonly element: readonly ElementDefinition[] };
}

export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Questionnaire | StructureDefinition }[];
}
