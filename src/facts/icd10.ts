import type { Facts } from './definition.ts';
import { ownEntry } from './domain.ts';

/** An ICD-10-CM category or code that can fit a tumor. It stands in no policy: the coder picks the full code. */
export interface DiagnosisCategory {
  readonly code: string;
  readonly says: string;
  /** Half open, by date of service: from the first day until the day before the second. */
  readonly from?: string;
  readonly until?: string;
}

type ByType = Readonly<Record<string, readonly DiagnosisCategory[]>>;

/** HIPAA transactions took ICD-10-CM from this date of service. */
const FIRST_DAY = '2015-10-01';
/** Fiscal year 2024 of ICD-10-CM gave desmoid tumors codes of their own. */
const DESMOID_CODES = '2023-10-01';

const of = (code: string, says: string, days: Pick<DiagnosisCategory, 'from' | 'until'> = {}): DiagnosisCategory => ({
  code,
  says,
  ...days,
});

const lungCancer = of('C34', 'Cancer of bronchus and lung');
const liverMetastasis = of('C78.7', 'Metastasis in the liver');
const benignBreast = of('D24', 'Benign tumor of the breast');

/** By site and type; the types of a site without any stand under the site's own name. */
const categories: Readonly<Record<string, ByType>> = {
  kidney: {
    'renal-cell-carcinoma': [of('C64', 'Cancer of the kidney, not of its pelvis')],
    'other-kidney-tumor': [
      of('D30.0', 'Benign tumor of the kidney'),
      of('D17.71', 'Fatty benign tumor of the kidney'),
      of('C79.0', 'Metastasis in the kidney'),
      of('D41.0', 'Kidney tumor of uncertain behavior'),
    ],
  },
  lung: {
    'non-small-cell-lung-cancer': [lungCancer],
    'small-cell-lung-cancer': [lungCancer],
    'other-primary-lung-cancer': [lungCancer, of('C7A.090', 'Malignant carcinoid of bronchus and lung')],
    'lung-metastasis': [of('C78.0', 'Metastasis in the lung')],
    'benign-lung-tumor': [of('D14.3', 'Benign tumor of bronchus and lung')],
  },
  prostate: { prostate: [of('C61', 'Cancer of the prostate')] },
  skin: {
    'malignant-skin-tumor': [of('C43', 'Melanoma of the skin'), of('C44', 'Other cancer of the skin')],
    'benign-skin-tumor': [of('D22', 'Mole'), of('D23', 'Other benign tumor of the skin')],
  },
  eye: {
    'uveal-melanoma': [of('C69.3', 'Cancer of the choroid'), of('C69.4', 'Cancer of the ciliary body or iris')],
    'other-eye-tumor': [of('C69', 'Cancer of the eye'), of('D31', 'Benign tumor of the eye')],
  },
  cervix: {
    'cervical-intraepithelial-neoplasia': [
      of('D06', 'Carcinoma in situ of the cervix, CIN III'),
      of('N87', 'Dysplasia of the cervix, CIN I and II'),
    ],
    'cervical-cancer': [of('C53', 'Cancer of the cervix')],
  },
  'soft-tissue': {
    'desmoid-tumor': [
      of('D48.11', 'Desmoid tumor', { from: DESMOID_CODES }),
      of('D48.1', 'Soft-tissue tumor of uncertain behavior, desmoid among them', { until: DESMOID_CODES }),
    ],
    'other-soft-tissue-tumor': [
      of('C49', 'Cancer of connective and soft tissue'),
      of('D21', 'Benign tumor of connective and soft tissue'),
      of('D48.19', 'Other soft-tissue tumor of uncertain behavior', { from: DESMOID_CODES }),
    ],
  },
  breast: {
    'breast-cancer': [of('C50', 'Cancer of the breast'), of('D05', 'Carcinoma in situ of the breast')],
    fibroadenoma: [benignBreast],
    'other-benign-breast-tumor': [benignBreast],
  },
  pancreas: {
    pancreas: [
      of('C25', 'Cancer of the pancreas'),
      of('D13.6', 'Benign tumor of the pancreas'),
      of('D13.7', 'Benign tumor of the endocrine pancreas'),
    ],
  },
  bone: {
    'primary-bone-cancer': [
      of('C40', 'Cancer of bone and joint of the limbs'),
      of('C41', 'Cancer of other bone and joint'),
    ],
    'bone-metastasis': [of('C79.51', 'Metastasis in bone')],
    'benign-bone-tumor': [of('D16', 'Benign tumor of bone and joint')],
  },
  liver: {
    'hepatocellular-carcinoma': [of('C22.0', 'Liver cell cancer')],
    'other-primary-liver-tumor': [
      of('C22.1', 'Cancer of the bile ducts in the liver'),
      of('C22.2', 'Hepatoblastoma'),
      of('C22.3', 'Angiosarcoma of the liver'),
      of('C22.4', 'Other sarcoma of the liver'),
      of('C22.7', 'Other named cancer of the liver'),
      of('D13.4', 'Benign tumor of the liver'),
    ],
    'colorectal-liver-metastasis': [liverMetastasis],
    'neuroendocrine-liver-metastasis': [
      of('C7B.02', 'Metastasis of a carcinoid in the liver'),
      of('C7B.8', 'Other neuroendocrine metastasis'),
    ],
    'other-liver-metastasis': [liverMetastasis],
  },
};

/**
 * The ICD-10-CM categories that fit the site and type, none of them from a policy. Type unknown: those of the whole
 * site. None while the site is unknown, for other sites, and before ICD-10-CM was in use on the date of service.
 */
export const diagnosisCategoriesFor = ({ site, tumorType, serviceDate }: Facts): readonly DiagnosisCategory[] => {
  const day = typeof serviceDate === 'string' ? serviceDate : undefined;
  if (typeof site !== 'string' || (day !== undefined && day < FIRST_DAY)) return [];
  const byType = ownEntry(categories, site) ?? {};
  const fitting = typeof tumorType === 'string' ? (ownEntry(byType, tumorType) ?? []) : Object.values(byType).flat();
  const inUse = ({ from, until }: DiagnosisCategory): boolean =>
    day === undefined ? until === undefined : (from ?? day) <= day && (until === undefined || day < until);
  return [...new Set(fitting)].filter(inUse);
};
