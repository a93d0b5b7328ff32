import { fingerprints } from 'virtual:policy-fingerprints';
import type { FetchText } from '../library/index.ts';
import { TooLate, WrongFile } from '../library/queries.ts';
import { askSite, filesInPage, MOST_MS } from '../screens/parts/siteFile.ts';

const ask = (file: string, integrity?: string): Promise<Response> => askSite(`policies/${file}`, integrity);

/**
 * A browser says the same of a wrong fingerprint and of a line that failed: asked for without it, the file tells. Where it comes
 * so, it is asked for once more as it must be: the line may have failed that one time.
 */
const readAgain = async (file: string, error: unknown): Promise<string> => {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    throw new TooLate(`it did not come within ${String(MOST_MS / 1000)} seconds`);
  const plain = await ask(file).catch(() => undefined);
  if (!plain) throw new Error('it could not be fetched: the connection failed');
  if (!plain.ok) throw new Error(`it could not be read: the host answered ${String(plain.status)}`);
  const whole = await ask(file, fingerprints[file]).catch(() => undefined);
  if (whole?.ok) return whole.text();
  throw new WrongFile('the host holds this file of another version of CryoCheck; load the page again');
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
    if (error instanceof TypeError || error instanceof DOMException) return readAgain(file, error);
    throw error;
  }
};
