import type { ComponentPropsWithRef } from 'react';
import { classes } from './classes.ts';
import { Field } from './Field.tsx';
import { controlBox, controlEdge, fieldIds, type FieldWords, isThere } from './field.ts';

type Native = Omit<ComponentPropsWithRef<'input'>, keyof FieldWords | 'type' | 'className'>;

export interface DateFieldProps extends FieldWords, Native {}

/** One calendar day, in the browser's own date field; the value is YYYY-MM-DD. */
export function DateField(props: DateFieldProps) {
  const { name, id, label, help, error, note, size = 'question', children, ...native } = props;
  const ids = fieldIds(props);
  const control = (
    <input
      {...native}
      id={ids.control}
      name={name}
      type="date"
      aria-invalid={isThere(error) ? true : undefined}
      aria-describedby={ids.describedBy}
      className={classes(controlBox, controlEdge(isThere(error)), 'w-48 max-w-full')}
    />
  );
  return (
    <Field ids={ids} label={label} help={help} error={error} note={note} size={size} control={control}>
      {children}
    </Field>
  );
}
