import { type DragEvent, useId, useState } from 'react';
import { classes } from './classes.ts';
import { fieldIds, isThere, FieldError } from './Field.tsx';

interface FileDropProps {
  readonly label: string;
  readonly name?: string | undefined;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  /** As for an input: ".json,application/json". */
  readonly accept?: string | undefined;
  /** More than one file can be given at once. */
  readonly several?: boolean | undefined;
  readonly onFile: (file: File, ...others: readonly File[]) => void;
}

/** A file, or several: chosen with the browser's own button, or dropped on the field. */
export function FileDrop({ label, name: given, help, error, accept, several = false, onFile }: FileDropProps) {
  const [over, setOver] = useState(false);
  const own = useId();
  const name = given ?? own;
  const ids = fieldIds({ name, help, error });

  const take = (files: FileList | null) => {
    const [file, ...others] = [...(files ?? [])];
    if (file) onFile(file, ...(several ? others : []));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };

  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classes(
        'rounded-md border-2 border-dashed bg-surface p-4 print:hidden',
        over ? 'border-accent bg-accent-soft' : isThere(error) ? 'border-problem' : 'border-edge',
      )}
    >
      <label htmlFor={ids.control} className="font-semibold">
        {label}
      </label>
      {isThere(help) && (
        <p id={ids.help} className="mt-0.5 text-sm text-muted">
          {help}
        </p>
      )}
      <FieldError id={ids.error} error={error} />
      <input
        id={ids.control}
        name={given}
        type="file"
        accept={accept}
        aria-invalid={isThere(error) ? true : undefined}
        aria-describedby={ids.describedBy}
        multiple={several}
        onChange={({ target }) => {
          take(target.files);
          // Emptied, so that the same file can be chosen again after it was corrected.
          target.value = '';
        }}
        className="mt-2 block min-h-11 w-full max-w-full cursor-pointer text-sm file:me-3 file:min-h-11 file:cursor-pointer file:rounded-md file:border file:border-edge file:bg-surface file:px-4 file:font-semibold file:text-ink hover:file:bg-sunken"
      />
    </div>
  );
}
