import { useEffect, useRef, useState } from 'react';
import { linesOfPages, type DraftDocument } from '../../../desk/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { readInWorker } from '../../parts/copy/besideThePage.ts';
import type { Copy, DocumentLines } from '../../parts/copy/copyQuestion.ts';

/** A document as the desk holds it. */
export const draftDocument = ({ name, sha256, pages }: DocumentLines): DraftDocument => ({
  name,
  sha256,
  pages: pages.length,
  lines: [...linesOfPages(pages)],
});

interface GiveDocumentProps {
  /** `unwanted` ends what is begun where another document is given, or the page is left. */
  readonly onDocument: (document: DraftDocument, unwanted: AbortSignal) => Promise<void>;
}

/** A text that was pasted and not taken yet: it outlives a look at another part of the desk. */
let pasted = '';

/** The payer's document: dropped, chosen or pasted. It stays on this device. */
export function GiveDocument({ onDocument }: GiveDocumentProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const running = useRef<AbortController>(undefined);
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<string>();
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );
  const read = async (copy: Copy): Promise<void> => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setReading(true);
    setError(undefined);
    const answer = await readInWorker(copy, own.signal);
    if (own.signal.aborted) return;
    if (!answer.ok) setError(answer.says);
    else {
      await onDocument(draftDocument(answer), own.signal);
      if ('pasted' in copy && copy.pasted === pasted) pasted = '';
    }
    if (running.current === own) setReading(false);
  };
  return (
    <div className="space-y-3">
      <FileDrop
        name="document"
        label="The payer’s document"
        help="PDF, Word (.docx), saved web page or text. Drop it here or choose it. It stays on this device."
        accept=".pdf,.docx,.html,.htm,.txt,application/pdf,text/html,text/plain"
        error={error}
        onFile={(file) => void read({ file })}
      />
      <Disclosure summary="Or paste its text">
        <form
          className="space-y-3 [&_textarea]:max-h-60"
          onSubmit={(event) => {
            event.preventDefault();
            const text = field.current?.value ?? '';
            if (text.trim() !== '') void read({ pasted: text });
          }}
        >
          <TextArea
            ref={field}
            defaultValue={pasted}
            onChange={({ target }) => {
              pasted = target.value;
            }}
            name="copy"
            label="Text of the document"
            help="All of it, or the policy statement, codes and dates."
            rows={5}
            autoComplete="off"
            spellCheck={false}
          />
          <Button type="submit">Use this text</Button>
        </form>
      </Disclosure>
      <p role="status">{isReading && 'Reading the document.'}</p>
    </div>
  );
}
