import type { ComponentPropsWithRef, ReactNode } from 'react';
import { isThere } from './Field.tsx';

export interface ChoiceOption {
  readonly value: string;
  readonly word: ReactNode;
  readonly hint?: ReactNode;
  /** What else it is called: a search finds it by any of these. */
  readonly otherNames?: readonly string[] | undefined;
}

interface ChoiceRowProps extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'className' | 'value' | 'hidden'> {
  readonly id: string;
  readonly option: ChoiceOption;
  /** The number key that chooses it, one to nine. */
  readonly numberKey: number;
  /** Not among the answers that are searched for. */
  readonly hidden: boolean;
}

/** One answer: a whole row to click, the browser's own radio button in it. */
export function ChoiceRow({ id, option, numberKey, hidden, ...native }: ChoiceRowProps) {
  const hasHint = isThere(option.hint);
  return (
    <label
      htmlFor={id}
      hidden={hidden}
      className="relative flex min-h-11 cursor-pointer items-start gap-3 border-b border-line ps-3 pe-4 py-2.5 first:rounded-t-md last:rounded-b-md last:border-b-0 hover:bg-sunken has-checked:bg-accent-soft border-s-4 border-s-unmarked has-checked:border-s-accent has-focus-visible:z-10 has-focus-visible:outline-3 has-focus-visible:outline-focus print:min-h-0 print:py-1"
    >
      {/* Named by the word alone: a label would also read out the hint and the number key. */}
      <input
        {...native}
        id={id}
        type="radio"
        value={option.value}
        aria-labelledby={`${id}-word`}
        aria-describedby={hasHint ? `${id}-hint` : undefined}
        className="size-6 shrink-0 cursor-pointer scroll-mt-40 focus-visible:outline-none"
      />
      <span className="min-w-0 grow">
        <span id={`${id}-word`}>{option.word}</span>
        {hasHint && (
          <span id={`${id}-hint`} className="block text-sm text-pretty text-muted">
            {option.hint}
          </span>
        )}
      </span>
      {numberKey >= 1 && numberKey <= 9 && (
        <kbd
          aria-hidden="true"
          className="mt-0.5 hidden h-5 min-w-5 rounded-md border border-line bg-paper text-center font-sans text-sm leading-4.5 text-muted keys:block"
        >
          {numberKey}
        </kbd>
      )}
    </label>
  );
}
