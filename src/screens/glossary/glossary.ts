import { factsGlossary, type GlossaryEntry } from '../../facts/index.ts';

/** Words of the product itself; those of the facts stand with the facts. */
const ofTheProduct: readonly GlossaryEntry[] = [
  { term: 'Clause', says: 'One statement of a policy, by the label that the text gives it or that we gave it.' },
  {
    term: 'CPT code',
    says: 'A five-character code for a procedure (Current Procedural Terminology, of the American Medical Association).',
  },
  {
    term: 'Criteria not met',
    says: 'The policy demands criteria that are not met, and no clause calls the use investigational.',
  },
  { term: 'Cryoablation', says: 'Destroying tissue by freezing it. Also called cryosurgery or cryotherapy.' },
  { term: 'CT, MRI', says: 'Computed tomography; magnetic resonance imaging.' },
  { term: 'Date of service', says: 'The day of the procedure. It chooses the version of the policy.' },
  {
    term: 'Determination',
    says: 'What one version of one policy says of one case, as this tool reads it. The payer’s own decision can differ.',
  },
  { term: 'FEP', says: 'Federal Employee Program, a product with medical policies of its own.' },
  {
    term: 'Investigational',
    says: 'A policy’s word for a use whose benefit it holds to be unproven. Contracts often exclude it.',
  },
  {
    term: 'Localized',
    says: 'Confined to the organ. For kidney cancer it is read as stage I or II, where a text does not define it.',
  },
  {
    term: 'Medically necessary',
    says: 'A policy’s word for a use that it supports. It is no promise of payment: the member’s contract outranks the policy.',
  },
  {
    term: 'Payer decides',
    says: 'The policy uses a word that it does not define, and the case turns on it. The result names the question to ask.',
  },
  { term: 'Prior authorization', says: 'The payer’s agreement before the service. Also called precertification.' },
  {
    term: 'Reading rule',
    says: 'One of nine rules by which we read what a policy’s text leaves open. A clause that needed one names it; one that needed none is read to the letter.',
  },
];

/** Words and abbreviations in plain language, in alphabetical order. */
export const glossary: readonly GlossaryEntry[] = [...ofTheProduct, ...factsGlossary].sort((a, b) =>
  a.term.localeCompare(b.term, 'en'),
);
