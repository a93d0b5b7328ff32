import type { PreparedPolicy } from '../../determination/index.ts';
import type { NumberDomain } from '../../facts/index.ts';
import { choicesFor, codingOf } from './answerCoding.ts';
import type { FormQuestion } from './formQuestions.ts';
import type { Extension, QuestionnaireItem } from './r4.ts';
import { unitCoding } from './units.ts';

const control = (code: string, display: string): Extension => ({
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code, display }],
    text: display,
  },
});
export const HELP = control('help', 'Help-Button');
const RADIO = control('radio-button', 'Radio Button');
const MIN = 'http://hl7.org/fhir/StructureDefinition/minValue';
const MAX = 'http://hl7.org/fhir/StructureDefinition/maxValue';
const UNIT = 'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption';

/** The lowest and the highest value. A lowest that is itself out is told as the limit: the extension has no word for it. */
const limitsOf = ({ atLeast, above, atMost }: NumberDomain): readonly Extension[] => [
  { url: MIN, valueDecimal: atLeast ?? above ?? 0 },
  { url: MAX, valueDecimal: atMost },
];

type Kind = Pick<QuestionnaireItem, 'type' | 'repeats' | 'answerOption' | 'extension'>;

/** How a question is answered: the type of its item, its choices, and the unit and limits of a number. */
export const answerKind = (question: Pick<FormQuestion, 'fact' | 'site'>, prepared: PreparedPolicy): Kind => {
  const { domain } = question.fact;
  if (domain.of === 'yes-no') return { type: 'boolean' };
  if (domain.of === 'date') return { type: 'date' };
  if (domain.of === 'procedure-codes' || domain.of === 'fact-names') return { type: 'string', repeats: true };
  if (domain.of === 'number')
    return { type: 'quantity', extension: [{ url: UNIT, valueCoding: unitCoding(domain) }, ...limitsOf(domain)] };
  return {
    type: 'choice',
    extension: [RADIO],
    answerOption: choicesFor(question, prepared).map(({ value }) => ({
      valueCoding: codingOf(question, value, prepared),
    })),
  };
};
