import { drawn } from './icons.tsx';

// The first screen shows none of these, and would carry them if they stood with those that it shows.

/** Not met; close. */
export const CrossIcon = drawn(<path d="m5 5 10 10M15 5 5 15" />);

/** Save to this device. */
export const SaveIcon = drawn(<path d="M10 3v9M6 8.5l4 4 4-4M3.5 16.5h13" />);
