const sentences = {
  'too-large': 'The file is larger than 100 MB. Split it, or save only the columns that are needed.',
  'too-many-cells': 'The sheet reaches over 10 million cells. Copy the list alone into a new sheet and save that.',
  unfolds: 'The file unfolds to more than it can hold as a list. It was not opened.',
  'old-workbook': 'This is a workbook of an older kind (.xls), or it has a password. Save it as .xlsx or as CSV.',
  broken: 'The file could not be read as a workbook. Save it again as .xlsx or as CSV.',
  'no-list': 'The file is neither a workbook (.xlsx) nor a list in text (CSV, TSV).',
  empty: 'The file has no rows.',
} as const;

/** Why a file is not read, in one sentence for the person who chose it; nothing of its rows is in it. */
export class SpreadsheetProblem extends Error {
  constructor(kind: keyof typeof sentences, detail = '') {
    super(detail === '' ? sentences[kind] : `${sentences[kind]} ${detail}`);
  }
}
