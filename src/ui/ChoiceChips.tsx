import type { KeyboardEvent } from 'react';

interface ChoiceChipsProps {
  readonly name: string;
  /** The legend, for those who listen. */
  readonly question: string;
  readonly options: readonly { readonly value: string; readonly word: string }[];
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
}

const steps: Readonly<Partial<Record<string, number>>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The arrows only move the focus: here an answer can lead elsewhere at once, and passing over one must not give it. Space gives it. */
const onArrow = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const chips = [...event.currentTarget.querySelectorAll('input')];
  const here = chips.findIndex((chip) => chip === document.activeElement);
  chips[(here + step + chips.length) % chips.length]?.focus();
};

/** A question with few answers in a row, as it stands in a table. */
export function ChoiceChips({ name, question, options, value, onChoose }: ChoiceChipsProps) {
  return (
    <fieldset onKeyDown={onArrow} className="flex min-w-0 flex-wrap gap-1.5">
      <legend className="sr-only">{question}</legend>
      {options.map(({ value: each, word }) => (
        <label
          key={each}
          className="relative inline-flex min-h-8 cursor-pointer items-center rounded-md border border-edge bg-surface px-2 text-sm hover:bg-sunken has-checked:bg-accent has-checked:font-semibold has-checked:text-on-accent forced-colors:has-checked:forced-color-adjust-none has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus min-w-8 justify-center max-sm:min-w-11"
        >
          <input
            type="radio"
            name={name}
            value={each}
            checked={value === each}
            onChange={() => {
              onChoose(each);
            }}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {word}
        </label>
      ))}
    </fieldset>
  );
}
