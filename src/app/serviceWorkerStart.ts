import * as z from 'zod/mini';
import type { SiteState } from '../screens/parts/siteState.ts';
import { openBuilds, type Builds } from './serviceWorkerBuilds.ts';
import { trustedScript } from './serviceWorkerTrust.ts';
import { newsBetween } from './updateNews.ts';

type Change = (part: Partial<SiteState>) => void;

const offerOf = async (builds: Builds, inUse: string, offered: string): Promise<SiteState['offer']> => ({
  news: await newsBetween(builds, inUse, offered),
  // The case goes through the reload in the session history.
  take: () => {
    void builds.note('in-use', offered).then(() => {
      location.reload();
    });
  },
});

const wordsIn = (note: string | undefined): readonly string[] =>
  note === undefined ? [] : z.parse(z.array(z.string()), JSON.parse(note));

/** Reads what the worker noted. */
const look = async (builds: Builds, change: Change): Promise<void> => {
  const [inUse, offered, refused] = await Promise.all([
    builds.noted('in-use'),
    builds.noted('offered'),
    builds.noted('refused'),
  ]);
  const isNewer = inUse !== undefined && offered !== undefined && offered !== inUse;
  change({
    ...(inUse === undefined ? {} : { offline: { kind: 'kept' } }),
    offer: isNewer ? await offerOf(builds, inUse, offered) : undefined,
    refused: wordsIn(refused),
  });
};

/** Registers the service worker and tells what it keeps, offers and refuses. Rejects, with words, where the browser refuses it. */
export const keepSite = async (change: Change): Promise<void> => {
  if (!('serviceWorker' in navigator)) throw new Error('this browser keeps no site from this address');
  const folder = new URL('./', document.baseURI).href;
  const builds = openBuilds(folder);
  await navigator.serviceWorker.register(trustedScript('./sw.js'));
  // Asked for, not taken from the call above: where registering is blocked there is none.
  const registration = await navigator.serviceWorker.getRegistration(folder);
  if (!registration) throw new Error('this browser refused to keep the site');
  const watch = (): void => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      void look(builds, change);
    });
  };
  registration.addEventListener('updatefound', watch);
  watch();
  await look(builds, change);
};
