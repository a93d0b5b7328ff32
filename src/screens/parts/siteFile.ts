/** How long a file of the site may take, in ms. */
export const MOST_MS = 15_000;

/**
 * Asks for a file beside the page, whatever folder that is served from. Where its SHA-256 is given, a file with another one does
 * not come. Rejects where it does not come in time.
 */
export const askSite = (path: string, integrity?: string): Promise<Response> =>
  fetch(new URL(path, document.baseURI), {
    // Names the build, so that a service worker gives the files of that one.
    headers: { 'X-Build': BUILD.id },
    // A host that sends elsewhere is not followed there.
    mode: 'same-origin',
    cache: 'no-cache',
    signal: AbortSignal.timeout(MOST_MS),
    ...(integrity === undefined ? {} : { integrity }),
  });

/** Whether the files of this kind stand in the page itself, where the whole site is one file; then a file's text, undefined where it is not there. */
export const filesInPage = (kind: 'policies' | 'fingerprints'): ((file: string) => string | undefined) | undefined => {
  const page = document.getElementById(kind)?.textContent;
  if (page === undefined) return undefined;
  const files: unknown = JSON.parse(page);
  return (file) => {
    const text: unknown =
      typeof files === 'object' && files !== null && Object.hasOwn(files, file) ? Reflect.get(files, file) : undefined;
    return typeof text === 'string' ? text : undefined;
  };
};
