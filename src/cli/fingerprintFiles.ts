import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Policy, Problem } from '../determination/index.ts';
import { fingerprintsFrom, fingerprintsOf, type FingerprintFile, type Fingerprints } from '../passages/index.ts';
import { policyFolder } from './policyFolder.ts';

/** The fingerprints of the texts that the policies held were read from. */
export const fingerprintFolder = join(policyFolder, '..', 'fingerprints');

/** The fingerprints of a policy's text, where they are kept. */
export const fingerprintPath = (
  { policy, version }: Pick<Policy, 'policy' | 'version'>,
  folder = fingerprintFolder,
): string => join(folder, `${policy}_${version}.json`);

/** The fingerprints of the text that a policy was read from; `sources` is the folder of the texts. */
export const fingerprintsFor = ({ policy, version, source, citations }: Policy, sources: string): FingerprintFile =>
  fingerprintsOf({
    policy,
    version,
    sha256: source.sha256,
    text: readFileSync(join(sources, source.file), 'utf8'),
    cited: Object.entries(citations).map(
      ([
        id,
        {
          lines: [from, to],
        },
      ]) => ({ id, lines: [from, to] }),
    ),
  });

const asText = (file: FingerprintFile): string => `${JSON.stringify(file)}\n`;

/** Writes the fingerprints of a policy's text anew, where the text is there; one that is missing is told elsewhere. */
export const writeFingerprints = (policy: Policy, sources: string, folder = fingerprintFolder): void => {
  if (!existsSync(join(sources, policy.source.file))) return;
  const path = fingerprintPath(policy, folder);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, asText(fingerprintsFor(policy, sources)));
};

/** Whether the fingerprints kept are those of the text; a text that is missing is told elsewhere. */
export const fingerprintProblems = (policy: Policy, sources: string): readonly Problem[] => {
  if (!existsSync(join(sources, policy.source.file))) return [];
  const path = fingerprintPath(policy);
  const isSame = existsSync(path) && readFileSync(path, 'utf8') === asText(fingerprintsFor(policy, sources));
  return isSame
    ? []
    : [
        {
          place: 'citations',
          message: `${path} is not made of this text and these citations; run npm run policies -- --write --sources ${sources}`,
        },
      ];
};

/** Reads the fingerprints of a policy; throws where there are none, or where the file is none. */
export const readFingerprints = (policy: Pick<Policy, 'policy' | 'version'>): Fingerprints =>
  fingerprintsFrom(JSON.parse(readFileSync(fingerprintPath(policy), 'utf8')));
