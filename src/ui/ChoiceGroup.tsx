import type { ComponentPropsWithRef } from 'react';
import { isThere, fieldIds, type FieldWords, FieldError } from './Field.tsx';
import { onChoiceKey } from './choiceKeys.ts';
import { useChoiceSearch } from './choiceSearch.ts';
import { later } from './later.tsx';
import { type ChoiceOption, ChoiceRow } from './ChoiceRow.tsx';
import { classes } from './classes.ts';

// Most lists are short.
const ChoiceSearchField = later(async () => (await import('./ChoiceSearchField.tsx')).ChoiceSearchField);

type Native = Omit<ComponentPropsWithRef<'input'>, keyof FieldWords | 'type' | 'className' | 'value' | 'defaultValue'>;

interface ChoiceGroupProps extends Omit<FieldWords, 'label'>, Native {
  /** The legend. */
  readonly question: FieldWords['label'];
  readonly options: readonly ChoiceOption[];
  /** Set apart at the end: "I don't know yet". */
  readonly lastOption?: ChoiceOption | undefined;
  /** Controlled use; leave it out with `register()`. */
  readonly value?: string | undefined;
  /** Whether answers are searched where there are many: names are, a list that is read is not. */
  readonly isSearched?: boolean | undefined;
}

/** More answers than these stand in two columns where there is room. */
const FEW = 8;

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
    isSearched = false,
    ...native
  } = props;
  const ids = fieldIds(props);
  const { searched, setSearched, found } = useChoiceSearch(options, isSearched);
  const places = new Map([...found.keys()].map((option, index) => [option, index]));
  const calledSo = (option: ChoiceOption): ChoiceOption => {
    const names = found.get(option) ?? [];
    return names.length === 0 ? option : { ...option, hint: `Also called ${names.join(', ')}` };
  };
  const rowsOf = (list: readonly ChoiceOption[], before: number) =>
    list.map((option, index) => (
      <ChoiceRow
        key={option.value}
        {...native}
        {...(value === undefined ? {} : { checked: value === option.value })}
        id={before + index === 0 ? ids.control : `${ids.control}-${option.value}`}
        name={name}
        option={calledSo(option)}
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
        className={classes(
          'mt-2',
          block,
          edge,
          options.length > FEW && searched === undefined && 'sm:grid sm:grid-cols-2',
          searched !== undefined && 'max-h-96 overflow-y-auto print:max-h-none',
        )}
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
