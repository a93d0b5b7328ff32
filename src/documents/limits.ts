const MEGABYTE = 1_048_576;

/** Larger files are refused, in bytes: no policy comes near, and reading one would hold the tab up. */
export const MOST_BYTES = 50 * MEGABYTE;

/** More characters than 500 full pages have. */
export const MOST_CHARACTERS = 4_000_000;

/** More pages than any policy has. */
export const MOST_PAGES = 500;
