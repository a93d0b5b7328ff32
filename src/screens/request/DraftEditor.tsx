import { useId, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { download } from '../parts/download.ts';
import { PrintedDraft } from './print/PrintedDraft.tsx';

interface DraftEditorProps {
  /** Which paper it is: its edited words are kept under this name. */
  readonly paper: string;
  readonly label: string;
  readonly fileName: string;
  /** The draft as it is made, with or without identifiers. */
  readonly make: (withIdentifiers: boolean) => string;
  readonly notes?: readonly string[];
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A draft to edit, copy, print with the packet or save. Edited words stay until the draft is made anew. */
export function DraftEditor({ paper, label, fileName, make, notes = [] }: DraftEditorProps) {
  const id = useId();
  const [withIdentifiers, setWithIdentifiers] = useState(false);
  const [isPrinted, setPrinted] = useState(false);
  const { drafts, editDraft } = useCaseInHand();
  const edited = drafts[paper];
  const setEdited = (words: string | undefined): void => {
    editDraft(paper, words);
  };
  const text = edited ?? make(withIdentifiers);
  const saveDocument = async (): Promise<void> => {
    const { letterDocument } = await import('./letterDocument.ts');
    download(fileName, DOCX, await letterDocument(text));
  };
  return (
    <div className="space-y-3">
      {notes.length > 0 && (
        <div>
          <p className="font-semibold">For whoever edits it, not part of the text:</p>
          <ul className="list-disc ps-5 text-sm text-muted">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      <Checkbox
        name={`${id}-identifiers`}
        label="Include identifiers in this text"
        help={edited === undefined ? undefined : 'The text was edited. Make the draft anew to change this.'}
        checked={withIdentifiers}
        disabled={edited !== undefined}
        onChange={(event) => {
          setWithIdentifiers(event.target.checked);
        }}
      />
      <TextArea
        name={`${id}-text`}
        label={label}
        size="plain"
        rows={14}
        value={text}
        spellCheck={!withIdentifiers}
        autoComplete="off"
        onChange={(event) => {
          setEdited(event.target.value);
        }}
      />
      <Checkbox
        name={`${id}-print`}
        label="Print it with the packet"
        checked={isPrinted}
        onChange={(event) => {
          setPrinted(event.target.checked);
        }}
      />
      {isPrinted && <PrintedDraft text={text} />}
      <Toolbar>
        <CopyButton label="Copy the text" text={() => text} />
        <Button
          onClick={() => {
            void saveDocument();
          }}
        >
          Save as .docx
        </Button>
        {edited !== undefined && (
          <Button
            kind="quiet"
            onClick={() => {
              setEdited(undefined);
            }}
          >
            Make the draft anew
          </Button>
        )}
      </Toolbar>
    </div>
  );
}
