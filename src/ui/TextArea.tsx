import type { ComponentPropsWithRef } from 'react';
import { classes } from './classes.ts';
import { controlBox, controlEdge, Field, fieldIds, type FieldWords, isThere } from './Field.tsx';

interface TextAreaProps extends FieldWords, Omit<ComponentPropsWithRef<'textarea'>, keyof FieldWords | 'className'> {}

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea(props: TextAreaProps) {
  const { name, id, label, help, error, note, size, children, rows = 4, ...native } = props;
  const ids = fieldIds(props);
  const control = (
    <textarea
      {...native}
      id={ids.control}
      name={name}
      rows={rows}
      aria-invalid={isThere(error) ? true : undefined}
      aria-describedby={ids.describedBy}
      className={classes(controlBox, controlEdge(isThere(error)), 'field-sizing-content min-h-28 w-full')}
    />
  );
  return (
    <Field ids={ids} label={label} help={help} error={error} note={note} size={size} control={control}>
      {children}
    </Field>
  );
}
