import type { Choice, FactDefinition } from '../definition.ts';

export const site: FactDefinition = {
  name: 'site',
  label: 'Site of the tumor',
  question: 'Where is the tumor?',
  help: 'The organ that will be frozen. For a metastasis, the organ where it lies now, not where it came from.',
  step: 'tumor',
  domain: {
    of: 'choices',
    choices: [
      { value: 'kidney', word: 'Kidney' },
      { value: 'lung', word: 'Lung' },
      { value: 'prostate', word: 'Prostate' },
      { value: 'liver', word: 'Liver' },
      { value: 'breast', word: 'Breast' },
      { value: 'bone', word: 'Bone' },
      { value: 'skin', word: 'Skin' },
      { value: 'eye', word: 'Eye' },
      { value: 'cervix', word: 'Cervix' },
      { value: 'soft-tissue', word: 'Soft tissue', hint: 'Desmoid and other soft-tissue tumors' },
      { value: 'pancreas', word: 'Pancreas' },
      { value: 'other', word: 'Another site' },
    ],
  },
};

const tumorTypes: Readonly<Record<string, readonly Choice[]>> = {
  kidney: [
    { value: 'renal-cell-carcinoma', word: 'Renal cell carcinoma' },
    { value: 'other-kidney-tumor', word: 'Another kidney tumor', hint: 'Angiomyolipoma, oncocytoma, metastasis' },
  ],
  lung: [
    { value: 'non-small-cell-lung-cancer', word: 'Non-small cell lung cancer (NSCLC)' },
    { value: 'small-cell-lung-cancer', word: 'Small cell lung cancer' },
    { value: 'other-primary-lung-cancer', word: 'Another primary lung cancer', hint: 'For instance a carcinoid' },
    { value: 'lung-metastasis', word: 'Metastasis from another cancer' },
    { value: 'benign-lung-tumor', word: 'Benign tumor' },
  ],
  skin: [
    { value: 'malignant-skin-tumor', word: 'Malignant skin tumor' },
    { value: 'benign-skin-tumor', word: 'Benign skin tumor' },
  ],
  eye: [
    { value: 'uveal-melanoma', word: 'Uveal melanoma', hint: 'Choroid, ciliary body or iris' },
    { value: 'other-eye-tumor', word: 'Another eye tumor' },
  ],
  cervix: [
    { value: 'cervical-intraepithelial-neoplasia', word: 'Cervical intraepithelial neoplasia (CIN)' },
    { value: 'cervical-cancer', word: 'Cervical cancer' },
  ],
  'soft-tissue': [
    { value: 'desmoid-tumor', word: 'Desmoid tumor', hint: 'Also called aggressive fibromatosis' },
    { value: 'other-soft-tissue-tumor', word: 'Another soft-tissue tumor' },
  ],
  breast: [
    { value: 'breast-cancer', word: 'Breast cancer' },
    { value: 'fibroadenoma', word: 'Fibroadenoma' },
    { value: 'other-benign-breast-tumor', word: 'Another benign breast tumor' },
  ],
  bone: [
    { value: 'primary-bone-cancer', word: 'Primary bone cancer' },
    { value: 'bone-metastasis', word: 'Bone metastasis' },
    { value: 'benign-bone-tumor', word: 'Benign bone tumor' },
  ],
  liver: [
    { value: 'hepatocellular-carcinoma', word: 'Hepatocellular carcinoma (HCC)' },
    {
      value: 'other-primary-liver-tumor',
      word: 'Another primary liver tumor',
      hint: 'For instance cholangiocarcinoma',
    },
    { value: 'colorectal-liver-metastasis', word: 'Metastasis from colorectal cancer' },
    { value: 'neuroendocrine-liver-metastasis', word: 'Metastasis from a neuroendocrine tumor' },
    { value: 'other-liver-metastasis', word: 'Metastasis from another cancer' },
  ],
};

export const tumorType: FactDefinition = {
  name: 'tumorType',
  label: 'Type of tumor',
  question: 'What type of tumor is it?',
  help: 'From the pathology report; else the working diagnosis on imaging. A mass without a diagnosis is “I don’t know yet”.',
  step: 'tumor',
  sites: Object.keys(tumorTypes),
  impliesSite: true,
  domain: { of: 'choices-by-site', choices: tumorTypes },
};
