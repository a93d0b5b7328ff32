import type { ComponentPropsWithRef } from 'react';
import { classes } from './classes.ts';
import { Field, controlBox, controlEdge, fieldIds, type FieldWords, isThere } from './Field.tsx';
import { ChevronIcon } from './icons.tsx';

type Native = Omit<ComponentPropsWithRef<'select'>, keyof FieldWords | 'className' | 'multiple'>;

interface Option {
  readonly value: string;
  readonly word: string;
}

interface SelectFieldProps extends FieldWords, Native {
  readonly options: readonly Option[];
  /** Further answers, under a heading of their own at the end. */
  readonly further?: { readonly heading: string; readonly options: readonly Option[] } | undefined;
}

interface SelectProps extends Omit<ComponentPropsWithRef<'select'>, 'className' | 'multiple'> {
  /** The look of its box. */
  readonly box: string;
}

/** The control by itself, for where the row it stands in names it. */
export function Select({ box, ...native }: SelectProps) {
  return (
    <div className="relative max-w-full">
      <select {...native} className={classes(box, 'max-w-full cursor-pointer appearance-none pe-10 text-ellipsis')} />
      <ChevronIcon className="pointer-events-none absolute inset-y-0 end-3 my-auto" />
    </div>
  );
}

export const optionRow = ({ value, word }: Option) => (
  <option key={value} value={value}>
    {word}
  </option>
);

/** One of many, where a list of rows would be too long. */
export function SelectField(props: SelectFieldProps) {
  const { name, id, label, help, error, note, size, children, options, further, ...native } = props;
  const ids = fieldIds(props);
  const control = (
    <Select
      {...native}
      id={ids.control}
      name={name}
      aria-invalid={isThere(error) ? true : undefined}
      aria-describedby={ids.describedBy}
      box={classes(controlBox, controlEdge(isThere(error)))}
    >
      {options.map(optionRow)}
      {further && further.options.length > 0 && (
        <optgroup label={further.heading}>{further.options.map(optionRow)}</optgroup>
      )}
    </Select>
  );
  return (
    <Field ids={ids} label={label} help={help} error={error} note={note} size={size} control={control}>
      {children}
    </Field>
  );
}
