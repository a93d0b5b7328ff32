import type { SiteState } from '../parts/siteState.ts';

/** Whether the site works without the network, in a sentence. */
export const offlineWords = (offline: SiteState['offline']): string => {
  switch (offline.kind) {
    case 'one-file':
      return 'Everything is in this one file; it needs no network.';
    case 'kept':
      return 'This browser keeps the whole site; it works without the network.';
    case 'starting':
      return 'This browser does not keep the site yet; it needs the network.';
    case 'not-kept':
      return `This browser does not keep the site, so it needs the network: ${offline.reason}. All else works.`;
  }
};
