import '../ui/jitless.ts';
import { fromHost, openBuilds, WHOLE } from './keptBuilds.ts';
import { policyProblems } from './keptPolicies.ts';

// The service worker. It keeps whole builds of the site and serves one of them, until a person takes another.
const folder = new URL('./', location.href).href;
const builds = openBuilds(folder);
const own = { id: BUILD.id, builtAt: BUILD.builtAt, files: KEPT_FILES };

/** Keeps this build, all of it or nothing, and offers it; with a policy that is refused it is not offered. */
const install = async (): Promise<void> => {
  await builds.makeWhole(own);
  const inUse = await builds.noted('in-use');
  const isOther = inUse !== undefined && inUse !== own.id;
  const problems = isOther ? await policyProblems(builds, own.id) : [];
  await builds.note('refused', problems.length === 0 ? undefined : JSON.stringify(problems));
  if (problems.length === 0) await builds.note('offered', own.id);
  else {
    // What was offered before is no longer what the host has.
    await builds.note('offered', inUse);
    await builds.keepOnly([inUse]);
  }
};

/** The first build serves at once; another waits to be taken, also when its worker is already at work. */
const activate = async (): Promise<void> => {
  const inUse = (await builds.noted('in-use')) ?? own.id;
  await builds.note('in-use', inUse);
  await builds.keepOnly([inUse, await builds.noted('offered')]);
  await clients.claim();
};

/**
 * Fetches again what was lost or damaged of this worker's build, where it serves or is offered. Where the browser emptied its
 * caches while this worker lived, or the page of the build that serves is lost and the host has another by now, this one serves.
 */
const heal = async (): Promise<void> => {
  const [inUse, offered] = [await builds.noted('in-use'), await builds.noted('offered')];
  if (inUse !== undefined && inUse !== own.id && offered !== own.id) return;
  await builds.makeWhole(own);
  if (inUse !== undefined && (inUse === own.id || (await builds.file(inUse, 'index.html')))) return;
  await builds.note('offered', own.id);
  await builds.note('in-use', own.id);
};

const notFetched = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>CryoCheck</title><h1>CryoCheck could not be fetched</h1><p>What this browser kept of it is lost or damaged, and nothing came from this address. Check the connection, and load the page again. If the site has moved, ask whoever gave you the address.</p></html>`;

/** What the host has now. That the page itself cannot be had is told in words. */
const fetched = async (request: Request, path: string): Promise<Response> => {
  const isPage = request.mode === 'navigate' && path === 'index.html';
  const response = await fromHost(request).catch((error: unknown) => {
    if (!isPage) throw error;
    return undefined;
  });
  return response !== undefined && (response.ok || !isPage)
    ? response
    : new Response(notFetched, { status: 503, headers: { 'Content-Type': 'text/html;charset=utf-8' } });
};

/** A page asks whether all of it is still kept: 200 once it is, or in words why not. */
const wholeness = (): Promise<Response> =>
  heal().then(
    () => new Response(''),
    (error: unknown) => new Response(error instanceof Error ? error.message : String(error), { status: 503 }),
  );

/** A page gets the policies of its own build, whichever serves by now; scripts are named by what is in them. */
const answer = async (request: Request): Promise<Response> => {
  const [address = ''] = request.url.split(/[?#]/);
  const path = address === folder ? 'index.html' : address.slice(folder.length);
  const asked = request.headers.get('X-Build');
  const build = asked ?? (await builds.noted('in-use')) ?? own.id;
  const held = await builds.file(build, path);
  if (held) return held;
  if (own.files.some(({ url }) => url === path)) await heal().catch(() => undefined);
  return (
    (await builds.file(build, path)) ??
    (asked === null ? await builds.anyFile(path) : undefined) ??
    fetched(request, path)
  );
};

addEventListener('install', (event) => {
  event.waitUntil(install());
});
addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(folder)) return;
  event.respondWith(request.headers.has(WHOLE) ? wholeness() : answer(request));
});
