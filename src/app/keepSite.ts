import * as z from 'zod/mini';
import type { Offer, SiteState } from '../screens/parts/siteState.ts';
import { trustedScript } from '../screens/parts/trustedScript.ts';
import { openBuilds, WHOLE, type Builds } from './keptBuilds.ts';
import { newsBetween } from './keptPolicies.ts';

type Change = (part: Partial<SiteState>) => void;

const WORKER = './sw.js';
/** A page that is looked at again after so long asks the host for another build. */
const ASK_AGAIN_MS = 15 * 60 * 1000;

const offerOf = async (builds: Builds, inUse: string, offered: string): Promise<Offer> => {
  const [before, after] = [await builds.builtAt(inUse), await builds.builtAt(offered)];
  return {
    isEarlier: before !== undefined && after !== undefined && after < before,
    news: await newsBetween(builds, inUse, offered).catch(() => []),
    // The case goes through the reload as through any other.
    take: () => {
      void builds.note('in-use', offered).then(() => {
        location.reload();
      });
    },
  };
};

const wordsIn = (note: string | undefined): readonly string[] =>
  note === undefined ? [] : z.parse(z.array(z.string()), JSON.parse(note));

/** Why not all of the site is kept; undefined where it is. Nothing to ask while no worker answers this page yet. */
const whatIsLost = async (): Promise<string | undefined> => {
  if (!navigator.serviceWorker.controller) return undefined;
  const answer = await fetch('./', { headers: { [WHOLE]: '' } });
  return answer.ok ? undefined : `a part of it is lost or damaged (${await answer.text()})`;
};

/** Reads what the worker noted. */
const look = async (builds: Builds, change: Change): Promise<void> => {
  const lost = await whatIsLost();
  const [inUse, offered, refused] = await Promise.all([
    builds.noted('in-use'),
    builds.noted('offered'),
    builds.noted('refused'),
  ]);
  const isOther = inUse !== undefined && offered !== undefined && offered !== inUse;
  change({
    ...(lost === undefined ? {} : { offline: { kind: 'not-kept', reason: lost } }),
    ...(lost === undefined && inUse !== undefined ? { offline: { kind: 'kept' } } : {}),
    offer: isOther ? await offerOf(builds, inUse, offered) : undefined,
    refused: wordsIn(refused),
  });
};

/** Whether the site is still where it came from. A host that does not answer, or not now, says nothing of that. */
const askHost = async (registration: ServiceWorkerRegistration): Promise<SiteState['host']> => {
  try {
    await registration.update();
    return 'there';
  } catch {
    // Past the worker, and never to where a redirect leads.
    const answer = await fetch(WORKER, { method: 'HEAD', cache: 'no-store', redirect: 'manual' }).catch(
      () => undefined,
    );
    if (answer?.type === 'opaqueredirect') return 'moved';
    return answer?.status === 404 || answer?.status === 410 ? 'gone' : 'there';
  }
};

/** Registers the service worker and tells what it keeps, offers and refuses. Rejects, with words, where the browser refuses it. `onLook`: when the tab is looked at, and at midnight. */
export const keepSite = async (change: Change, onLook: (look: () => void) => unknown): Promise<void> => {
  if (!('serviceWorker' in navigator)) throw new Error('this browser keeps no site from this address');
  const folder = new URL('./', document.baseURI).href;
  const builds = openBuilds(folder);
  // Where the host has it no longer, registering fails and the worker of before goes on.
  const failed = await navigator.serviceWorker.register(trustedScript(WORKER)).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
  // Asked for, not taken from the call above: where registering is blocked there is none.
  const registration = await navigator.serviceWorker.getRegistration(folder);
  if (!registration) throw failed ?? new Error('this browser refused to keep the site');
  const watch = (): void => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      void look(builds, change);
    });
  };
  registration.addEventListener('updatefound', watch);
  watch();
  await look(builds, change);
  let asked = 0;
  const ask = async (): Promise<void> => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < ASK_AGAIN_MS) return;
    asked = Date.now();
    change({ host: await askHost(registration) });
  };
  onLook(() => {
    void ask();
  });
  await ask();
};
