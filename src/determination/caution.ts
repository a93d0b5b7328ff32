import type { Passage } from './citations.ts';

/** What a careful colleague would say. */
export interface Caution {
  readonly id: string;
  /** What it comes to, in a few words. */
  readonly title: string;
  readonly says: string;
  /** The sentence with which a letter meets it, where it would be raised against the case. */
  readonly answer?: string;
  readonly cites: readonly Passage[];
}
