/** Words and abbreviations of the product, in plain language, in alphabetical order. */
export const glossary: readonly { readonly term: string; readonly says: string }[] = [
  { term: 'Ablation extent', says: 'How much of the prostate is treated: the whole gland, or only a part (focal).' },
  {
    term: 'AJCC',
    says: 'American Joint Committee on Cancer. Its staging manual defines the stage groups; each edition draws some lines anew.',
  },
  { term: 'Central airway', says: 'The trachea, the carina and the main bronchi.' },
  {
    term: 'CIN',
    says: 'Cervical intraepithelial neoplasia: changed cells in the lining of the cervix, not an invasive cancer.',
  },
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
    term: 'Desmoid tumor',
    says: 'A tumor of soft tissue that grows into its surroundings but does not spread. Also called aggressive fibromatosis.',
  },
  {
    term: 'Determination',
    says: 'What one version of one policy says of one case, as this tool reads it. The payer’s own decision can differ.',
  },
  {
    term: 'eGFR',
    says: 'Estimated glomerular filtration rate: how much blood the kidneys clear, in mL/min/1.73 m². Worked out from the creatinine.',
  },
  { term: 'FEP', says: 'Federal Employee Program, a product with medical policies of its own.' },
  { term: 'HCC', says: 'Hepatocellular carcinoma, the most common cancer that begins in the liver.' },
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
  { term: 'NSCLC', says: 'Non-small cell lung cancer.' },
  { term: 'Palliation', says: 'Treatment to relieve symptoms, not to cure.' },
  {
    term: 'Payer decides',
    says: 'The policy uses a word that it does not define, and the case turns on it. The result names the question to ask.',
  },
  {
    term: 'Poor surgical candidate',
    says: 'Someone for whom the operation is possible but at high risk, in the surgeon’s words. Declining an operation does not count.',
  },
  { term: 'Prior authorization', says: 'The payer’s agreement before the service. Also called precertification.' },
  { term: 'RCC', says: 'Renal cell carcinoma, the most common kidney cancer.' },
  {
    term: 'Reading rule',
    says: 'One of nine rules by which we read what a policy’s text leaves open. A clause that needed one names it; one that needed none is read to the letter.',
  },
  { term: 'Stage group', says: 'The stage of a cancer that follows from T (tumor), N (nodes) and M (metastasis).' },
  { term: 'TNM', says: 'Tumor, nodes, metastasis: the three parts from which a stage group follows.' },
  { term: 'Whole gland', says: 'Treatment of the entire prostate.' },
];
