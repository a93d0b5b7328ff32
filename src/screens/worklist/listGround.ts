import type { HeldVersion, PayerLibrary } from '../../library/index.ts';
import type { Spoken } from '../../worklist/index.ts';

/** What rows are judged by: what is held, by its id, the files of it that could not be used, and the day. */
export interface ListBasis {
  readonly holdings: string;
  readonly refused: string;
  /** The local date, YYYY-MM-DD. */
  readonly today: string;
}

/** All that rows are judged by. */
export interface ListGround extends ListBasis {
  readonly libraries: readonly PayerLibrary[];
  /** Whether the policies of all payers are loaded. */
  readonly isWhole: boolean;
  readonly spoken: Spoken;
}

/** Why rows were judged again without being asked to. */
export type Because = 'libraries' | 'files' | 'day';

/** Why what was judged on one basis does not stand on another; undefined: it stands. */
export const otherGround = (before: ListBasis, now: ListBasis): Because | undefined =>
  before.holdings !== now.holdings
    ? 'libraries'
    : before.refused !== now.refused
      ? 'files'
      : before.today !== now.today
        ? 'day'
        : undefined;

/** A version by which no row is judged, because its file is broken or could not be fetched. */
export type RefusedVersion = HeldVersion & { readonly loaded: Extract<HeldVersion['loaded'], { ok: false }> };

const isRefused = (version: HeldVersion): version is RefusedVersion => !version.loaded.ok;

/** The versions by which no row is judged, each once. */
export const refusedIn = (libraries: readonly PayerLibrary[]): readonly RefusedVersion[] => [
  ...new Map(
    libraries.flatMap(({ versions }) => versions.filter(isRefused)).map((version) => [version.file, version] as const),
  ).values(),
];
