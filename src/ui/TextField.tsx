import type { ComponentPropsWithRef } from 'react';
import { classes } from './classes.ts';
import { controlBox, controlEdge, Field, fieldIds, type FieldWords, isThere } from './Field.tsx';

type InputProps = Omit<ComponentPropsWithRef<'input'>, keyof FieldWords | 'type' | 'className'>;

interface TextFieldProps extends FieldWords, InputProps {
  readonly type?: 'text' | 'search' | 'tel' | 'email' | 'date' | undefined;
  readonly width?: 'full' | 'half' | 'date' | undefined;
}

const widths = { full: 'w-full', half: 'w-full sm:w-1/2', date: 'w-48 max-w-full' } as const;

/** One line of text. Takes react-hook-form's `register(name)` spread, or `value` and `onChange`. */
export function TextField(props: TextFieldProps) {
  const { name, id, label, help, error, note, size, children, type = 'text', width = 'full', ...native } = props;
  const ids = fieldIds(props);
  const control = (
    <input
      autoComplete="off"
      {...native}
      id={ids.control}
      name={name}
      type={type}
      aria-invalid={isThere(error) ? true : undefined}
      aria-describedby={ids.describedBy}
      className={classes(controlBox, controlEdge(isThere(error)), widths[width])}
    />
  );
  return (
    <Field ids={ids} label={label} help={help} error={error} note={note} size={size} control={control}>
      {children}
    </Field>
  );
}

interface DateFieldProps extends FieldWords, InputProps {}

/** One calendar day, in the browser's own date field; the value is YYYY-MM-DD: without an end a year may be typed with six digits. */
export const DateField = (props: DateFieldProps) => (
  <TextField size="question" max="9999-12-31" {...props} type="date" width="date" />
);
