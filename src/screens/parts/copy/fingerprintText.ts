import type { VersionName } from '../policyAddresses.ts';
import { askSite, filesInPage } from '../siteFile.ts';

/** The fingerprints of the text that a version was read from, from the page or from beside it. Rejects, with words, where they do not come. */
export const fingerprintText = async ({ policy, version }: VersionName): Promise<string> => {
  const file = `${policy}_${version}.json`;
  const inPage = filesInPage('fingerprints');
  if (inPage) {
    const text = inPage(file);
    if (text === undefined) throw new Error('they are not in this page');
    return text;
  }
  const response = await askSite(`fingerprints/${file}`);
  if (!response.ok) throw new Error(`the host answered ${String(response.status)}`);
  return response.text();
};
