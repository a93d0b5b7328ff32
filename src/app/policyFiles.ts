import { fingerprints } from 'virtual:policy-fingerprints';
import { TooLate, WrongFile, type FetchText } from '../library/index.ts';

/** How long a policy file may take. */
const MOST_MS = 15_000;

/** A policy file that stands in the page itself, where the whole site is one file. */
const fromPage = (page: string, file: string): string => {
  const files: unknown = JSON.parse(page);
  const text: unknown =
    typeof files === 'object' && files !== null && Object.hasOwn(files, file) ? Reflect.get(files, file) : undefined;
  if (typeof text !== 'string') throw new WrongFile('it is not in this page');
  return text;
};

const ask = async (file: string, integrity?: string): Promise<Response> =>
  fetch(new URL(`policies/${file}`, document.baseURI), {
    // Names the build, so that a service worker gives the files of that one.
    headers: { 'X-Build': BUILD.id },
    // A host that sends elsewhere is not followed there.
    mode: 'same-origin',
    cache: 'no-cache',
    signal: AbortSignal.timeout(MOST_MS),
    ...(integrity === undefined ? {} : { integrity }),
  });

/** A browser says the same of a wrong fingerprint and of a line that failed: asked for without it, the file tells. */
const whyNot = async (file: string, error: unknown): Promise<Error> => {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return new TooLate(`it did not come within ${String(MOST_MS / 1000)} seconds`);
  const plain = await ask(file).catch(() => undefined);
  if (!plain) return new Error('it could not be fetched: the connection failed');
  return plain.ok
    ? new WrongFile('the host holds this file of another version of CryoCheck; load the page again')
    : new Error(`it could not be read: the host answered ${String(plain.status)}`);
};

/**
 * Reads a policy file from the page, or from beside it, whatever folder it is served from. It must have the SHA-256 with which
 * this page was built: no page judges by a file of another build.
 */
export const readPolicyFile: FetchText = async (file) => {
  const page = document.getElementById('policies')?.textContent;
  if (page !== undefined) return fromPage(page, file);
  try {
    const response = await ask(file, fingerprints[file]);
    if (!response.ok) throw new Error(`it could not be read: the host answered ${String(response.status)}`);
    return await response.text();
  } catch (error) {
    throw error instanceof TypeError || error instanceof DOMException ? await whyNot(file, error) : error;
  }
};
