export {
  blank,
  blankText,
  box,
  emphasis,
  entered,
  joinedLines,
  line,
  lineText,
  rule,
  strong,
  type Line,
  type Run,
} from './line.ts';
export { blanksIn, paperNames, withEdits, type Edits, type Paper, type PaperName } from './paper.ts';
export { paperText } from './paperText.ts';
export { heading, linesIn, list, paragraph, small, type FieldRow, type Part } from './part.ts';
