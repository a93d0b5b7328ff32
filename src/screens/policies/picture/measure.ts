import { FONT_SIZE, type Measure } from './wrap.ts';

/** A little more than is measured: letters are set apart differently at other zooms and on paper. */
const SLACK = 1.06;

/** Measures words in the page's own typeface; without a canvas (tests), by letters as wide as its widest common ones. */
export const measureInPage = (): Measure => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text, isBold) => text.length * FONT_SIZE * (isBold ? 0.62 : 0.58);
  const { fontFamily } = getComputedStyle(document.body);
  return (text, isBold) => {
    context.font = `${isBold ? '600 ' : ''}${String(FONT_SIZE)}px ${fontFamily}`;
    return context.measureText(text).width * SLACK;
  };
};
