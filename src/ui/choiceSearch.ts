import { useState } from 'react';
import type { ChoiceOption } from './ChoiceRow.tsx';
import { choicesFound } from './choicesFound.ts';

/** More answers than this are searched, not read one by one. */
const MANY = 12;

interface ChoiceSearch {
  /** Undefined where the answers are few. */
  readonly searched: string | undefined;
  readonly setSearched: (text: string) => void;
  /** The answers searched for, each with the other names by which it was found. */
  readonly found: ReadonlyMap<ChoiceOption, readonly string[]>;
}

/** The search among many answers, where they are of a kind to be searched. What does not match is hidden, never unchosen. */
export function useChoiceSearch(options: readonly ChoiceOption[], isSearched: boolean): ChoiceSearch {
  const [text, setSearched] = useState('');
  const isMany = isSearched && options.length > MANY;
  return { searched: isMany ? text : undefined, setSearched, found: choicesFound(options, isMany ? text : '') };
}
