import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '40.1.3';
const SHA512 = 'WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==';
const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const kept = join(cache, `lforms-${VERSION}`);

const run = (command: string, args: readonly string[], cwd: string): void => {
  const npm = command === 'npm' ? process.env['npm_execpath'] : undefined;
  const options = { cwd, encoding: 'utf8' } as const;
  const { status, stderr, error } =
    npm === undefined
      ? spawnSync(command, args, { ...options, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...args], options);
  if (status !== 0)
    throw new Error(
      `LHC-Forms ${VERSION} could not be had from the npm registry (${command} ${args.join(' ')}): ${error?.message ?? stderr}`,
    );
};

/**
 * The folder of the prebuilt files of LHC-Forms. As a dependency it wants all of Angular, in versions that do not go
 * together with ours, so its package is fetched by itself, checked, and kept beside the other caches.
 */
export const lformsFolder = (): string => {
  const folder = join(kept, 'package', 'dist', 'lforms');
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'lforms-'));
  run('npm', ['pack', `lforms@${VERSION}`, '--silent'], fresh);
  const [archive = ''] = readdirSync(fresh);
  const found = createHash('sha512')
    .update(readFileSync(join(fresh, archive)))
    .digest('base64');
  if (found !== SHA512)
    throw new Error(`LHC-Forms ${VERSION} from the npm registry is not the package that was tested: SHA-512 ${found}`);
  run('tar', ['-xzf', archive], fresh);
  try {
    renameSync(fresh, kept);
  } catch (problem) {
    // Another worker was faster.
    if (!existsSync(folder)) throw problem;
  }
  return folder;
};
