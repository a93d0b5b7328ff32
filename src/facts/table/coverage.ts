import type { FactDefinition } from '../definition.ts';

export const payer: FactDefinition = {
  name: 'payer',
  label: 'Payer',
  question: 'Which payer covers the patient?',
  help: 'From the member card. For a card of another Blue plan, that plan’s own policy counts.',
  step: 'coverage',
  domain: { of: 'payers' },
};

export const product: FactDefinition = {
  name: 'product',
  label: 'Product',
  question: 'Which product is the patient in?',
  help: 'From the member card or the eligibility check: the line of business decides which statement applies.',
  step: 'coverage',
  domain: { of: 'products' },
};

export const serviceDate: FactDefinition = {
  name: 'serviceDate',
  label: 'Date of service',
  question: 'When is the procedure planned?',
  help: 'The date of service chooses the policy version. If it is not set yet, leave today’s date or clear it.',
  step: 'coverage',
  domain: { of: 'date' },
};
