import type { ComponentPropsWithRef, ReactNode } from 'react';
import { isThere, fieldIds, type FieldWords, FieldError } from './Field.tsx';
import { onChoiceKey } from './choiceKeys.ts';
import { ChoiceSearchField, useChoiceSearch } from './ChoiceSearch.tsx';
import { classes } from './classes.ts';

export interface ChoiceOption {
  readonly value: string;
  readonly word: ReactNode;
  readonly hint?: ReactNode;
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
function ChoiceRow({ id, option, numberKey, hidden, ...native }: ChoiceRowProps) {
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

type Native = Omit<ComponentPropsWithRef<'input'>, keyof FieldWords | 'type' | 'className' | 'value' | 'defaultValue'>;

interface ChoiceGroupProps extends Omit<FieldWords, 'label'>, Native {
  /** The legend. */
  readonly question: FieldWords['label'];
  readonly options: readonly ChoiceOption[];
  /** Set apart at the end: "I don't know yet". */
  readonly lastOption?: ChoiceOption | undefined;
  /** Controlled use; leave it out with `register()`. */
  readonly value?: string | undefined;
}

/** A question with one answer, searched where there are many. The first answer carries the field's id, so that an error link leads to it. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const {
    name,
    id,
    question,
    help,
    error,
    note,
    size = 'question',
    children,
    options,
    lastOption,
    value,
    ...native
  } = props;
  const ids = fieldIds(props);
  const { searched, setSearched, matches } = useChoiceSearch(options);
  const places = new Map(options.filter(matches).map((option, index) => [option, index]));
  const rowsOf = (list: readonly ChoiceOption[], before: number) =>
    list.map((option, index) => (
      <ChoiceRow
        key={option.value}
        {...native}
        {...(value === undefined ? {} : { checked: value === option.value })}
        id={before + index === 0 ? ids.control : `${ids.control}-${option.value}`}
        name={name}
        option={option}
        hidden={searched !== undefined && option !== lastOption && !places.has(option)}
        numberKey={searched === undefined ? before + index + 1 : (places.get(option) ?? places.size) + 1}
      />
    ));
  const block = 'rounded-md border bg-surface';
  const edge = isThere(error) ? 'border-problem' : 'border-edge';
  return (
    <fieldset
      onKeyDown={onChoiceKey}
      aria-describedby={ids.describedBy}
      className={classes('min-w-0', isThere(error) && 'border-s-4 border-problem ps-4')}
    >
      <legend className={classes('font-semibold', size === 'question' ? 'text-lg' : 'text-base')}>{question}</legend>
      {isThere(help) && (
        <p id={ids.help} className="mt-0.5 max-w-help text-sm text-pretty text-muted">
          {help}
        </p>
      )}
      <FieldError id={ids.error} error={error} />
      {searched !== undefined && (
        <ChoiceSearchField
          id={`${ids.control}-search`}
          text={searched}
          onSearch={setSearched}
          found={places.size}
          of={options.length}
        />
      )}
      <div
        className={classes('mt-2', block, edge, searched !== undefined && 'max-h-96 overflow-y-auto print:max-h-none')}
      >
        {rowsOf(options, 0)}
      </div>
      {lastOption !== undefined && (
        <div className={classes('mt-2 border-dashed', block, edge)}>{rowsOf([lastOption], options.length)}</div>
      )}
      <p id={ids.note} aria-live="polite" className="mt-1 text-sm font-semibold empty:mt-0">
        {note}
      </p>
      {isThere(children) && <div className="mt-2">{children}</div>}
    </fieldset>
  );
}
