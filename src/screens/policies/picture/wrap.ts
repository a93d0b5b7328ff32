/** How wide a text is, in the units of the drawing. */
export type Measure = (text: string, isBold: boolean) => number;

export const FONT_SIZE = 14;
export const LINE_HEIGHT = 18;

/** Breaks a text between words into lines no wider than `width`; a word that is wider still has a line of its own. */
export const wrapped = (text: string, width: number, measure: Measure, isBold = false): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, isBold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** Lines of a text that is broken where it is, with the width of the widest: as narrow as the same number of lines can be, so that no line is left with one word. */
export const balanced = (
  text: string,
  width: number,
  measure: Measure,
  isBold = false,
): { readonly lines: readonly string[]; readonly width: number } => {
  let lines = wrapped(text, width, measure, isBold);
  for (;;) {
    const widest = Math.max(...lines.map((line) => measure(line, isBold)));
    const narrower = wrapped(text, widest - 1, measure, isBold);
    const isSame =
      narrower.length === lines.length && Math.max(...narrower.map((line) => measure(line, isBold))) < widest;
    if (!isSame) return { lines, width: Math.ceil(widest) };
    lines = narrower;
  }
};
