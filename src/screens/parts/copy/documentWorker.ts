import '../../../ui/jitless.ts';
import { MOST_BYTES, readDocumentFile, readPastedText, type DocumentRead } from '../../../documents/index.ts';
import { compareCopy, fingerprintsFrom } from '../../../passages/index.ts';
import type { Copy, CopyAnswer, CopyQuestion, LinesAnswer, LinesQuestion, ReadCopyQuestion } from './copyQuestion.ts';

// Runs on a thread of its own: reads one document, perhaps compares it, and is ended by the page.

// A file that is too large is refused by the reader from its size alone.
const bytesOf = async (copy: Copy): Promise<Uint8Array<ArrayBuffer>> => {
  if ('pasted' in copy) return new TextEncoder().encode(copy.pasted);
  return copy.file.size > MOST_BYTES ? new Uint8Array(MOST_BYTES + 1) : new Uint8Array(await copy.file.arrayBuffer());
};

const read = async (copy: Copy): Promise<DocumentRead> =>
  'pasted' in copy
    ? readPastedText(copy.pasted)
    : readDocumentFile({ name: copy.file.name, bytes: await bytesOf(copy) });

const compared = async ({ copy, names, fingerprints }: CopyQuestion | ReadCopyQuestion): Promise<CopyAnswer> => {
  const document = 'pages' in copy ? ({ ok: true, ...copy } as const) : await read(copy);
  if (!document.ok) return document;
  const prints = fingerprintsFrom(JSON.parse(fingerprints));
  return {
    ok: true,
    comparison: compareCopy(prints, document.pages, names),
    hasPages: document.pages.length > 1,
  };
};

const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A page that came over plain http may not make one. */
const sha256Of = async (copy: Copy): Promise<string> =>
  isSecureContext ? hexOf(await crypto.subtle.digest('SHA-256', await bytesOf(copy))) : '';

const linesOf = async (copy: Copy): Promise<LinesAnswer> => {
  const document = await read(copy);
  if (!document.ok) return document;
  return { ...document, name: 'pasted' in copy ? '' : copy.file.name, sha256: await sha256Of(copy) };
};

addEventListener(
  'message',
  ({ data, ports: [line] }: MessageEvent<CopyQuestion | ReadCopyQuestion | LinesQuestion>) => {
    if (!line) return;
    void ('fingerprints' in data ? compared(data) : linesOf(data.copy))
      .catch((error: unknown): CopyAnswer => ({
        ok: false,
        says: `The document could not be read (${error instanceof Error ? error.message : String(error)}). Select the text in the program that shows it, copy it and paste it here.`,
      }))
      .then((answer) => {
        line.postMessage(answer);
      });
  },
);
