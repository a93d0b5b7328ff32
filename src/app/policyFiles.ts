import { fingerprints } from 'virtual:policy-fingerprints';
import type { FetchText } from '../library/index.ts';
import { TooLate, WrongFile } from '../library/queries.ts';
import { askSite, filesInPage, MOST_MS } from '../screens/parts/siteFile.ts';

const ask = (file: string, integrity?: string): Promise<Response> => askSite(`policies/${file}`, integrity);

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
  const inPage = filesInPage('policies');
  if (inPage) {
    const text = inPage(file);
    if (text === undefined) throw new WrongFile('it is not in this page');
    return text;
  }
  try {
    const response = await ask(file, fingerprints[file]);
    if (!response.ok) throw new Error(`it could not be read: the host answered ${String(response.status)}`);
    return await response.text();
  } catch (error) {
    throw error instanceof TypeError || error instanceof DOMException ? await whyNot(file, error) : error;
  }
};
