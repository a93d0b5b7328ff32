import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { DocumentProblem } from './problem.ts';

const BODY = 'word/document.xml';
/** The text of a long policy has some 2 MB of markup; what unfolds to more than this, in bytes, is a trap or no policy. */
const MOST_MARKUP = 60_000_000;

const bodyOf = (bytes: Uint8Array): Uint8Array => {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== BODY) return false;
        size = originalSize;
        return originalSize <= MOST_MARKUP;
      },
    });
    const body = files[BODY];
    if (body) return body;
  } catch {
    throw new DocumentProblem('broken');
  }
  throw new DocumentProblem(size > MOST_MARKUP ? 'too-large' : 'no-word-document');
};

/** The lines of a Word document: one for each paragraph, also in tables; what was deleted under review is left out. */
export const linesOfDocx = (bytes: Uint8Array): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  let isText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    isText = name === 'w:t';
    if (name === 'w:tab' || name === 'w:br') line += name === 'w:tab' ? '\t' : '\n';
  });
  parser.on('text', (text) => {
    if (isText) line += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false;
    if (name === 'w:noBreakHyphen') line += '-';
    if (name !== 'w:p') return;
    lines.push(...line.split('\n'));
    line = '';
  });
  parser.on('error', () => {
    throw new DocumentProblem('broken');
  });
  parser.write(new TextDecoder().decode(bodyOf(bytes))).close();
  return lines;
};
