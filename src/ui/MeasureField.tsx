import type { ComponentPropsWithRef } from 'react';
import { classes } from './classes.ts';
import { Field, controlBox, controlEdge, fieldIds, type FieldWords, isThere } from './Field.tsx';

type Native = Omit<ComponentPropsWithRef<'input'>, keyof FieldWords | 'type' | 'inputMode' | 'className'>;

interface MeasureFieldProps extends FieldWords, Native {
  /** Stands inside the field, after the number. */
  readonly unit?: string | undefined;
}

/** A number with its unit inside the field. It is text on purpose: what was typed is judged by the caller, never altered by the browser. */
export function MeasureField(props: MeasureFieldProps) {
  const { name, id, label, help, error, note, size = 'question', children, unit, ...native } = props;
  const ids = fieldIds(props, unit);
  const longUnit = unit !== undefined && unit.length > 5;
  const control = (
    <div className={classes('relative max-w-full', longUnit ? 'w-60' : 'w-40')}>
      <input
        autoComplete="off"
        {...native}
        id={ids.control}
        name={name}
        type="text"
        inputMode="decimal"
        aria-invalid={isThere(error) ? true : undefined}
        aria-describedby={ids.describedBy}
        className={classes(
          controlBox,
          controlEdge(isThere(error)),
          'w-full',
          isThere(unit) && (longUnit ? 'pe-36' : 'pe-16'),
        )}
      />
      {isThere(unit) && (
        <span id={ids.unit} className="pointer-events-none absolute inset-y-0 end-3 flex items-center text-muted">
          {unit}
        </span>
      )}
    </div>
  );
  return (
    <Field ids={ids} label={label} help={help} error={error} note={note} size={size} control={control}>
      {children}
    </Field>
  );
}
