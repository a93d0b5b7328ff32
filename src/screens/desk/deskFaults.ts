import { useMemo, useSyncExternalStore } from 'react';
import {
  checkClauses,
  citePlace,
  nothingChecked,
  partsOf,
  problemsOf,
  type ClauseCheck,
  type DeskGround,
  type Draft,
  type DraftClause,
  type Fault,
} from '../../desk/index.ts';
import type { Vocabulary } from '../../facts/index.ts';
import { countIn, type ShownPart } from './deskParts.ts';

/** What was found of the draft. */
interface Looked {
  readonly check: ClauseCheck;
  readonly faults: readonly Fault[];
  readonly at: ReadonlyMap<string, readonly Fault[]>;
}

const none: readonly Fault[] = [];
let looked: Looked | undefined;
const listeners = new Set<() => void>();

const isSame = (one: Fault, other: Fault | undefined): boolean =>
  one.place === other?.place &&
  one.says === other.says &&
  one.kind === other.kind &&
  JSON.stringify(one.undecided) === JSON.stringify(other.undecided);

/** The faults by place. Where nothing changed the very same stand: what shows them is not drawn again. */
const byPlace = (faults: readonly Fault[]): Looked['at'] => {
  const places = new Map<string, Fault[]>();
  for (const fault of faults) {
    const here = places.get(fault.place) ?? [];
    places.set(fault.place, here);
    here.push(fault);
  }
  const before = looked?.at;
  return new Map(
    [...places].map(([place, own]) => {
      const was = before?.get(place) ?? none;
      return [place, was.length === own.length && own.every((fault, index) => isSame(fault, was[index])) ? was : own];
    }),
  );
};

/** Looks at a draft: milliseconds, even for a long policy. */
export const lookAt = (draft: Draft, vocabulary: Vocabulary, ground: DeskGround): void => {
  const check = checkClauses(draft, vocabulary);
  const faults = problemsOf(draft, check, ground);
  looked = { check, faults, at: byPlace(faults) };
  for (const listener of listeners) listener();
};

/** Whether nothing was looked at yet. */
export const isUnseen = (): boolean => looked === undefined;

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What stands in the way at a place. */
export const useFaultsAt = (place: string): readonly Fault[] =>
  useSyncExternalStore(subscribe, () => looked?.at.get(place) ?? none);

/** All that stands in the way; undefined while nothing was looked at. */
export const useFaults = (): readonly Fault[] | undefined => useSyncExternalStore(subscribe, () => looked?.faults);

/** What the clauses come to together. */
export const useClauseCheck = (): ClauseCheck => useSyncExternalStore(subscribe, () => looked?.check ?? nothingChecked);

const placesIn = ({ key, when, cites }: DraftClause): readonly string[] => [
  key,
  ...cites.map(citePlace),
  ...partsOf(when).map((part) => part.key),
];

/** How many things stand in the way within a clause. */
export const useFaultCount = (clause: DraftClause): number => {
  const places = useMemo(() => placesIn(clause), [clause]);
  return useSyncExternalStore(subscribe, () =>
    places.reduce(
      (sum, place) => sum + (looked?.at.get(place) ?? none).filter(({ kind }) => kind !== 'look').length,
      0,
    ),
  );
};

/** How many things stand in the way in a part of the desk. */
export const useCountIn = (part: ShownPart): number =>
  useSyncExternalStore(subscribe, () => countIn(looked?.faults ?? none, part));
