import type { KeyboardEvent } from 'react';
import { controlBox, controlEdge } from './Field.tsx';
import { SearchIcon } from './icons.tsx';

interface ChoiceSearchFieldProps {
  readonly id: string;
  readonly text: string;
  readonly onSearch: (text: string) => void;
  readonly found: number;
  readonly of: number;
}

/** The field to search in. It has no name: it is no answer. Enter and the arrow down lead to the first answer found. */
export function ChoiceSearchField({ id, text, onSearch, found, of }: ChoiceSearchFieldProps) {
  const toFirst = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const first = [
      ...(event.currentTarget.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? []),
    ].find((radio) => radio.checkVisibility());
    first?.focus();
  };
  return (
    <div className="mt-2">
      <label htmlFor={id} className="text-sm text-muted">
        Search the list
      </label>
      <div className="relative max-w-help">
        <SearchIcon className="pointer-events-none absolute inset-y-0 start-3 my-auto text-muted" />
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={text}
          onChange={(event) => onSearch(event.target.value)}
          onKeyDown={toFirst}
          aria-describedby={`${id}-found`}
          className={`${controlBox} ${controlEdge(false)} w-full ps-10`}
        />
      </div>
      <p id={`${id}-found`} role="status" className="mt-1 text-sm text-muted">
        {found} of {of} shown
      </p>
    </div>
  );
}
