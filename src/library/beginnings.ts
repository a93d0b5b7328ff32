/** What is said of cases of some payers about which nothing but the date of service is known, from a day on. */
export interface Beginning {
  readonly payers: readonly string[];
  /** The first of the days, YYYY-MM-DD; empty: from the first day that there is. */
  readonly from: string;
  readonly words: string;
}

/** What is said of such a case of a payer, of beginnings with the oldest first; undefined where it was not worked out. */
export const beginningOn = (beginnings: readonly Beginning[], payer: string, day: string): string | undefined =>
  beginnings.findLast(({ payers, from }) => payers.includes(payer) && from <= day)?.words;
