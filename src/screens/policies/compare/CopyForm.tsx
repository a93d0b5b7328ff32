import { useEffect, useRef, type ClipboardEvent } from 'react';
import { MOST_CHARACTERS } from '../../../documents/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import type { Copy } from '../../parts/copy/copyQuestion.ts';

/** A text is compared when nothing was typed for so long, in ms. */
const REST = 500;

/** The payer's document: dropped, chosen or pasted. The text stays in its field and is held nowhere else. */
export function CopyForm({
  error,
  onCopy,
}: {
  readonly error: string | undefined;
  readonly onCopy: (copy: Copy) => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(rest.current);
    },
    [],
  );
  const compare = (): void => {
    clearTimeout(rest.current);
    const pasted = field.current?.value ?? '';
    if (pasted.trim() !== '') onCopy({ pasted });
  };
  /** A field that takes a hundred megabytes holds the page up: what is refused anyway is not put into it. */
  const paste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.length <= MOST_CHARACTERS) return;
    event.preventDefault();
    onCopy({ pasted: pasted.slice(0, MOST_CHARACTERS + 1) });
  };
  return (
    <form
      className="space-y-4 print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        compare();
      }}
    >
      <FileDrop
        name="document"
        label="The payer’s document"
        help="PDF, Word (.docx), saved web page or text. Drop it here or choose it."
        accept=".pdf,.docx,.html,.htm,.txt,application/pdf,text/html,text/plain"
        error={error}
        onFile={(file) => {
          onCopy({ file });
        }}
      />
      {/* A whole policy must not push what came of it out of sight. */}
      <div className="[&_textarea]:max-h-40">
        <TextArea
          ref={field}
          name="copy"
          label="Or paste its text"
          help="All of it, or the policy statement, codes and dates."
          rows={5}
          autoComplete="off"
          spellCheck={false}
          onPaste={paste}
          onInput={() => {
            clearTimeout(rest.current);
            rest.current = setTimeout(compare, REST);
          }}
        />
      </div>
      <Button type="submit">Compare</Button>
    </form>
  );
}
