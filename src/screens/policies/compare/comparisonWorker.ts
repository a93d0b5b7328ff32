import '../../../ui/jitless.ts';
import { MOST_BYTES, readDocumentFile, readPastedText, type DocumentRead } from '../../../documents/index.ts';
import { compareCopy, fingerprintsFrom } from '../../../passages/index.ts';
import type { Copy, CopyAnswer, CopyQuestion } from './copyQuestion.ts';

// Runs on a thread of its own: reads one document, compares it, and is ended by the page.

const read = async (copy: Copy): Promise<DocumentRead> => {
  if ('pasted' in copy) return readPastedText(copy.pasted);
  const { name, size } = copy.file;
  // A file that is too large is refused by the reader from its size alone.
  const bytes = size > MOST_BYTES ? new Uint8Array(MOST_BYTES + 1) : new Uint8Array(await copy.file.arrayBuffer());
  return readDocumentFile({ name, bytes });
};

const answerTo = async ({ copy, names, fingerprints }: CopyQuestion): Promise<CopyAnswer> => {
  const document = await read(copy);
  if (!document.ok) return document;
  const prints = fingerprintsFrom(JSON.parse(fingerprints));
  return {
    ok: true,
    comparison: compareCopy(prints, document.pages, names),
    hasPages: document.pages.length > 1,
  };
};

addEventListener('message', ({ data, ports: [line] }: MessageEvent<CopyQuestion>) => {
  if (!line) return;
  void answerTo(data)
    .catch((error: unknown): CopyAnswer => ({
      ok: false,
      says: `The document could not be compared (${error instanceof Error ? error.message : String(error)}). Select the text in the program that shows it, copy it and paste it here.`,
    }))
    .then((answer) => {
      line.postMessage(answer);
    });
});
