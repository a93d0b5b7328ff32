/** What a careful colleague would say. */
export interface Caution {
  readonly id: string;
  readonly says: string;
  /** The sentence with which a letter meets it, where it would be raised against the case. */
  readonly answer?: string;
  readonly cites: readonly string[];
}
