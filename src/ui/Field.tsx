import type { ReactNode } from 'react';
import { ProblemIcon } from './icons.tsx';
import { VisuallyHidden } from './Spoken.tsx';
import { classes } from './classes.ts';

/** The words around a control. `name` is the form's name for it; `id` only where one name stands twice on a page. */
export interface FieldWords {
  readonly name: string;
  readonly id?: string | undefined;
  readonly label: ReactNode;
  /** One line: where the answer is found and what counts. */
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  /** What was made of the entry: "34 mm is 3.4 cm". Announced when it changes. */
  readonly note?: ReactNode;
  /** A question of the wizard stands larger than a plain field. */
  readonly size?: 'question' | 'plain' | undefined;
  /** Stands under the control: a calculator, a query about an unlikely value. */
  readonly children?: ReactNode;
}

interface FieldIds {
  readonly control: string;
  readonly help: string;
  readonly error: string;
  readonly note: string;
  readonly unit: string;
  /** For aria-describedby: the parts that are there, in reading order. */
  readonly describedBy: string | undefined;
}

export function fieldIds(words: Omit<FieldWords, 'label'>, unit?: string): FieldIds {
  const control = words.id ?? words.name;
  const part = (name: string) => `${control}-${name}`;
  const described = [
    isThere(unit) && part('unit'),
    isThere(words.help) && part('help'),
    isThere(words.error) && part('error'),
    isThere(words.note) && part('note'),
  ].filter((id) => id !== false);
  return {
    control,
    help: part('help'),
    error: part('error'),
    note: part('note'),
    unit: part('unit'),
    describedBy: described.length > 0 ? described.join(' ') : undefined,
  };
}

export function isThere(words: ReactNode): boolean {
  return words !== undefined && words !== null && words !== false && words !== '';
}

/** The box of a text-like control. scroll-mt keeps the label in view when an error link focuses the field. */
export const controlBox =
  'scroll-mt-32 min-h-11 rounded-md border bg-surface px-3 py-2 text-base text-ink tabular-nums placeholder:text-muted disabled:bg-sunken disabled:text-muted print:border-edge';

export function controlEdge(invalid: boolean): string {
  return invalid ? 'border-2 border-problem' : 'border-edge hover:border-ink';
}

/** What is wrong with one field, beside it. */
export function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  if (error === undefined || !isThere(error)) return null;
  return (
    <p id={id} className="mt-1 flex items-start gap-2 font-semibold text-problem">
      <ProblemIcon className="mt-0.5" />
      <span>
        <VisuallyHidden>Error: </VisuallyHidden>
        {error}
      </span>
    </p>
  );
}

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
