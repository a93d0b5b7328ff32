import './jitless.ts';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { openBuilds } from './serviceWorkerBuilds.ts';
import { policyProblems } from './serviceWorkerCheck.ts';

// The service worker. It keeps whole builds of the site and serves one of them, until a person takes a newer one.
const folder = new URL('./', location.href).href;
const builds = openBuilds(folder);
const kept = new PrecacheController({ cacheName: builds.cacheOf(BUILD.id) });
kept.addToCacheList(KEPT_FILES);

/** Keeps this build, all of it or nothing, and offers it; with a policy that is refused it is not offered. */
const install = async (event: ExtendableEvent): Promise<void> => {
  await kept.install(event);
  const inUse = await builds.noted('in-use');
  const isNewer = inUse !== undefined && inUse !== BUILD.id;
  const problems = isNewer ? await policyProblems(builds, BUILD.id) : [];
  await builds.note('refused', problems.length === 0 ? undefined : JSON.stringify(problems));
  if (problems.length === 0) await builds.note('offered', BUILD.id);
  else await caches.delete(builds.cacheOf(BUILD.id));
};

/** The first build serves at once; a newer one waits to be taken, also when its worker is already at work. */
const activate = async (): Promise<void> => {
  const inUse = (await builds.noted('in-use')) ?? BUILD.id;
  await builds.note('in-use', inUse);
  await builds.keepOnly([inUse, await builds.noted('offered')]);
  await clients.claim();
};

/** A page gets the policies of its own build, whichever serves by now; scripts and styles are named by what is in them. */
const answer = async (request: Request): Promise<Response> => {
  const [address = ''] = request.url.split(/[?#]/);
  const path = address === folder ? 'index.html' : address;
  const build = request.headers.get('X-Build') ?? (await builds.noted('in-use'));
  const found = build === undefined ? undefined : await builds.file(build, path);
  return found ?? (request.headers.has('X-Build') ? undefined : await builds.anyFile(path)) ?? fetch(request);
};

addEventListener('install', (event) => {
  event.waitUntil(install(event));
});
addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && event.request.url.startsWith(folder)) event.respondWith(answer(event.request));
});
