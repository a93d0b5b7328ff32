/** A piece of a line: a text, a blank to fill in (counted), a box to tick, or a rule to write on by hand (not counted). */
export type Run =
  | { readonly is: 'text'; readonly text: string; readonly look?: 'strong' | 'emphasis' }
  | { readonly is: 'blank'; readonly says: string }
  | { readonly is: 'box'; readonly isTicked: boolean; readonly text: string }
  | { readonly is: 'rule'; readonly length: number };

/** A line of a paper, of whatever length. */
export type Line = readonly Run[];

export const strong = (text: string): Run => ({ is: 'text', text, look: 'strong' });
export const emphasis = (text: string): Run => ({ is: 'text', text, look: 'emphasis' });
/** What is to be filled in, in a few words; an empty text where the place says it. */
export const blank = (says = ''): Run => ({ is: 'blank', says });
/** A box to tick; without a text the runs after it are what is ticked. */
export const box = (isTicked: boolean, text: string): Run => ({ is: 'box', isTicked, text });
/** A place to write by hand, of so many characters. */
export const rule = (length: number): Run => ({ is: 'rule', length });

/** A line of texts and runs, in order; empty texts are left out. */
export const line = (...pieces: readonly (string | Run | Line)[]): Line =>
  pieces.flatMap((piece): Line => {
    if (typeof piece === 'string') return piece === '' ? [] : [{ is: 'text', text: piece }];
    return 'is' in piece ? [piece] : piece;
  });

/** What was entered, or a blank that names it. */
export const entered = (text: string | undefined, says = ''): Run =>
  text === undefined || text.trim() === '' ? blank(says) : { is: 'text', text: text.trim() };

/** Lines with a text between them; empty lines are left out. */
export const joinedLines = (lines: readonly Line[], between: string): Line =>
  lines.filter((each) => each.length > 0).flatMap((each, index) => (index === 0 ? each : line(between, each)));

/** A blank as it stands on paper: an empty one does not break in two. */
export const blankText = (says: string): string => `[${says === '' ? '\u00a0' : says}]`;

const runText = (run: Run): string => {
  switch (run.is) {
    case 'text':
      return run.text;
    case 'blank':
      return `[${run.says === '' ? ' ' : run.says}]`;
    case 'box':
      return `${run.isTicked ? '☒' : '☐'} ${run.text === '' ? '' : `${run.text}  `}`;
    case 'rule':
      return '_'.repeat(run.length);
  }
};

/** A line as plain text: blanks in brackets. */
export const lineText = (runs: Line): string => runs.map(runText).join('').trimEnd();
