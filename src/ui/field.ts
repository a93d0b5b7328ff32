import type { ReactNode } from 'react';

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

export interface FieldIds {
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
