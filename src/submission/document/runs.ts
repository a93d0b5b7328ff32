import { TextRun, type IRunOptions } from 'docx';
import { blankText, lineText, type Line, type Run } from '../paper/index.ts';

/** How the runs of a paragraph look; sizes are half points, as Word counts. */
export interface RunLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
}

const BLANK_SHADE = 'FFF3B0';

const optionsFor = (run: Run, look: RunLook): IRunOptions => {
  switch (run.is) {
    case 'text':
      return {
        ...look,
        text: run.text,
        bold: run.look === 'strong' || look.bold === true,
        italics: run.look === 'emphasis',
      };
    case 'blank':
      return { ...look, text: blankText(run.says), shading: { type: 'clear', fill: BLANK_SHADE, color: 'auto' } };
    case 'box':
      // A box and what is ticked stay on one line.
      return { ...look, text: `${lineText([run]).replaceAll(' ', '\u00a0')}${run.text === '' ? '\u00a0' : '  '}` };
    case 'rule':
      return { ...look, text: lineText([run]) };
  }
};

/** The runs of a line. */
export const runsOf = (line: Line, look: RunLook = {}): TextRun[] =>
  line.map((run) => new TextRun(optionsFor(run, look)));
