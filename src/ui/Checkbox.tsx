import type { ComponentPropsWithRef } from 'react';
import { classes } from './classes.ts';
import { fieldIds, type FieldWords, isThere, FieldError } from './Field.tsx';

type Native = Omit<ComponentPropsWithRef<'input'>, keyof FieldWords | 'type' | 'className'>;

interface CheckboxProps extends Omit<FieldWords, 'size' | 'note' | 'children'>, Native {}

/** One thing to tick. The words beside it are part of what can be clicked. */
export function Checkbox(props: CheckboxProps) {
  const { name, id, label, help, error, ...native } = props;
  const ids = fieldIds(props);
  return (
    <div className={classes(isThere(error) && 'border-s-4 border-problem ps-4')}>
      <FieldError id={ids.error} error={error} />
      <label
        htmlFor={ids.control}
        className="-ms-2 flex min-h-11 w-fit cursor-pointer items-start gap-3 rounded-md px-2 py-2.5 hover:bg-sunken"
      >
        <input
          {...native}
          id={ids.control}
          name={name}
          type="checkbox"
          aria-invalid={isThere(error) ? true : undefined}
          aria-describedby={ids.describedBy}
          className="size-6 shrink-0 cursor-pointer scroll-mt-32"
        />
        <span>{label}</span>
      </label>
      {isThere(help) && (
        <p id={ids.help} className="-mt-1 ps-9 text-sm text-muted">
          {help}
        </p>
      )}
    </div>
  );
}
