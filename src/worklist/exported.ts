/** The columns that judging adds, in their order; a list that was judged before already has them. */
export const judgedColumns = [
  'outcome',
  'payer_word',
  'prior_authorization',
  'missing',
  'next_question',
  'policy',
  'version',
  'cautions',
  'errors',
] as const;
export type JudgedColumn = (typeof judgedColumns)[number];

/** The number of a row in the list that it came from. */
export const ROW_NUMBER = 'row';
/** How far the work on a row is, kept in the file alone. */
export const WORK_STATE = 'work_state';

/** The answers of a row that was changed in the wizard, in words. */
export const CHANGED_ANSWERS = 'changed_answers';

export const workStates = ['to do', 'asked clinic', 'ready', 'sent', 'decided'] as const;
export type WorkState = (typeof workStates)[number];

/** Every column that an exported list has beside those it came with. */
export const exportedColumns: readonly string[] = [ROW_NUMBER, WORK_STATE, CHANGED_ANSWERS, ...judgedColumns];
