import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptFiles } from '../build/offline.ts';
import { builtSite } from './host.ts';

/** A built site in a folder of its own. */
export interface Site {
  readonly folder: string;
  readonly remove: () => void;
}

interface Otherwise {
  /** The policy file that is otherwise, and its text. */
  readonly policy?: readonly [file: string, change: (text: string) => string];
  /** How many days after the built site it was made; before it where negative. */
  readonly daysLater?: number;
}

const A_DAY = 24 * 60 * 60 * 1000;
const fingerprintOf = (bytes: Buffer): string => `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
const isText = (url: string): boolean => /\.(js|html|json)$/.test(url);

/** The built site as another build would be: with an id and a day of its own, its scripts under other names, its worker knowing every file. */
export const otherBuild = ({ policy, daysLater = 1 }: Otherwise = {}): Site => {
  const folder = mkdtempSync(join(tmpdir(), 'cryocheck-build-'));
  cpSync(builtSite, folder, { recursive: true });
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const [, id = '', builtAt = ''] = /\b([0-9a-f]{12})\b.*?(\d{4}-\d{2}-\d{2}T[\d:.]+Z)/s.exec(worker) ?? [];
  if (id === '' || builtAt === '') throw new Error('the worker names no build');
  const before = keptFiles(folder);
  const swaps = new Map([
    [
      id,
      createHash('sha256')
        .update(id)
        .update(JSON.stringify([policy?.[0], daysLater]))
        .digest('hex')
        .slice(0, 12),
    ],
    [builtAt, new Date(Date.parse(builtAt) + daysLater * A_DAY).toISOString()],
    ...readdirSync(join(folder, 'assets')).map(
      (name) => [name, name.replace(/.(?=\.js$)/, (last) => (last === '0' ? '1' : '0'))] as const,
    ),
  ]);
  if (policy) {
    const [file, change] = policy;
    const path = join(folder, 'policies', file);
    const old = readFileSync(path);
    writeFileSync(path, change(old.toString('utf8')));
    swaps.set(fingerprintOf(old), fingerprintOf(readFileSync(path)));
  }
  const swapped = (text: string): string =>
    [...swaps].reduce((result, [from, to]) => result.replaceAll(from, to), text);
  for (const { url } of before)
    if (isText(url) && !url.startsWith('policies/'))
      writeFileSync(join(folder, url), swapped(readFileSync(join(folder, url), 'utf8')));
  for (const name of readdirSync(join(folder, 'assets')))
    renameSync(join(folder, 'assets', name), join(folder, 'assets', swaps.get(name) ?? name));
  const after = new Map(keptFiles(folder).map(({ url, integrity }) => [url, integrity]));
  const known = before.reduce((text, { url, integrity }) => {
    const [now = url] = [url.replace(/^assets\//, '')].map((name) =>
      swaps.has(name) ? `assets/${swaps.get(name) ?? ''}` : url,
    );
    return text.replaceAll(integrity, after.get(now) ?? integrity);
  }, swapped(worker));
  writeFileSync(join(folder, 'sw.js'), known);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
