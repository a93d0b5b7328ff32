import type { ComponentPropsWithRef } from 'react';
import { classes } from './classes.ts';
import { Field } from './Field.tsx';
import { controlBox, controlEdge, fieldIds, type FieldWords, isThere } from './field.ts';

type Native = Omit<ComponentPropsWithRef<'input'>, keyof FieldWords | 'type' | 'className'>;

export interface TextFieldProps extends FieldWords, Native {
  readonly type?: 'text' | 'search' | 'tel' | 'email' | undefined;
  readonly width?: 'full' | 'half' | undefined;
}

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
      className={classes(controlBox, controlEdge(isThere(error)), 'w-full', width === 'half' && 'sm:w-1/2')}
    />
  );
  return (
    <Field ids={ids} label={label} help={help} error={error} note={note} size={size} control={control}>
      {children}
    </Field>
  );
}
