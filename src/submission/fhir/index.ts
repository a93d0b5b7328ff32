export { questionnaireFor } from './questionnaire.ts';
export { responseFor, type ResponseContext } from './response.ts';
export type { Questionnaire, QuestionnaireItem, QuestionnaireResponse, ResponseItem } from './r4.ts';
