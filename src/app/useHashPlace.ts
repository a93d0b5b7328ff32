import { navigate, useHashLocation } from 'wouter/use-hash-location';

/** Goes to a screen, also where the browser refuses to let the history be changed. */
const go: typeof navigate = (to, options) => {
  try {
    navigate(to, options);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    location.hash = to;
  }
};

/** The place in the address after `#`, as the router wants it. */
export const useHashPlace = (): ReturnType<typeof useHashLocation> => [useHashLocation()[0], go];
