import { classes } from './classes.ts';
import { type FieldIds, type FieldWords, isThere } from './field.ts';
import { FieldError } from './FieldError.tsx';
import type { ReactNode } from 'react';

interface FieldProps extends Omit<FieldWords, 'name' | 'id'> {
  readonly ids: FieldIds;
  readonly control: ReactNode;
}

/** Label, help, error, control, note and what follows, in the order in which they are read. */
export function Field({ ids, label, help, error, note, size, control, children }: FieldProps) {
  return (
    <div className={classes('flex flex-col items-start', isThere(error) && 'border-s-4 border-problem ps-4')}>
      <label htmlFor={ids.control} className={classes('font-semibold', size === 'question' ? 'text-lg' : 'text-base')}>
        {label}
      </label>
      {isThere(help) && (
        <p id={ids.help} className="mt-0.5 max-w-help text-sm text-pretty text-muted">
          {help}
        </p>
      )}
      <FieldError id={ids.error} error={error} />
      <div className="mt-2 flex w-full max-w-full flex-col items-start">{control}</div>
      <p id={ids.note} aria-live="polite" className="mt-1 text-sm font-semibold empty:mt-0">
        {note}
      </p>
      {isThere(children) && <div className="mt-2 w-full">{children}</div>}
    </div>
  );
}
