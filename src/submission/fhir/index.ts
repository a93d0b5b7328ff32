export { questionnaireBundle, questionnaireFor } from './questionnaire.ts';
export { readResponse, type ReadResponse } from './readResponse.ts';
export { responseFor, type ResponseContext } from './response.ts';
export type { Questionnaire, QuestionnaireItem, QuestionnaireResponse, ResponseItem } from './r4.ts';
