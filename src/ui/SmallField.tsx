import type { ComponentPropsWithRef } from 'react';
import { classes } from './classes.ts';
import { controlBox, controlEdge, isThere } from './Field.tsx';

interface SmallFieldProps extends Omit<ComponentPropsWithRef<'input'>, 'className' | 'type' | 'name' | 'id' | 'size'> {
  readonly name: string;
  /** Heard, not seen: the row says it. */
  readonly label: string;
  readonly unit?: string | undefined;
  readonly error?: string | undefined;
  /** `field`: as high as the fields beside it. */
  readonly size?: 'cell' | 'field' | undefined;
}

/** A line of text in a table's cell, or beside another field, with its unit behind it. */
export function SmallField({ name, label, unit, error, size = 'cell', ...native }: SmallFieldProps) {
  const part = (each: string): string => `${name}-${each}`;
  const described = [...(isThere(unit) ? [part('unit')] : []), ...(isThere(error) ? [part('error')] : [])].join(' ');
  return (
    <div>
      {isThere(error) && (
        <p id={part('error')} className="text-sm font-semibold text-problem">
          {error}
        </p>
      )}
      <span className="inline-flex flex-wrap items-center gap-x-2">
        <input
          autoComplete="off"
          inputMode={unit === undefined ? undefined : 'decimal'}
          {...native}
          id={name}
          name={name}
          type="text"
          aria-label={label}
          aria-invalid={isThere(error) ? true : undefined}
          aria-describedby={described === '' ? undefined : described}
          className={classes(
            controlBox,
            controlEdge(isThere(error)),
            'w-24',
            size === 'cell' && 'sm:min-h-8 sm:py-0.5',
          )}
        />
        {isThere(unit) && (
          <span id={part('unit')} className="text-sm text-muted">
            {unit}
          </span>
        )}
      </span>
    </div>
  );
}
