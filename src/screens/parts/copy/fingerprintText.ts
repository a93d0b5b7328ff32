import type { VersionName } from '../policyAddresses.ts';

const MOST_MS = 15_000;

const fromPage = (page: string, file: string): string => {
  const files: unknown = JSON.parse(page);
  const text: unknown =
    typeof files === 'object' && files !== null && Object.hasOwn(files, file) ? Reflect.get(files, file) : undefined;
  if (typeof text !== 'string') throw new Error('they are not in this page');
  return text;
};

/** The fingerprints of the text that a version was read from, from the page or from beside it. Rejects, with words, where they do not come. */
export const fingerprintText = async ({ policy, version }: VersionName): Promise<string> => {
  const file = `${policy}_${version}.json`;
  const page = document.getElementById('fingerprints')?.textContent;
  if (page !== undefined) return fromPage(page, file);
  const response = await fetch(new URL(`fingerprints/${file}`, document.baseURI), {
    // Names the build, so that a service worker gives the files of that one.
    headers: { 'X-Build': BUILD.id },
    mode: 'same-origin',
    cache: 'no-cache',
    signal: AbortSignal.timeout(MOST_MS),
  });
  if (!response.ok) throw new Error(`the host answered ${String(response.status)}`);
  return response.text();
};
