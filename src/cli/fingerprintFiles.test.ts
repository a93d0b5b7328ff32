import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fingerprintsFrom } from '../passages/index.ts';
import { comparePolicy } from './comparePolicy.ts';
import { fingerprintPath, writeFingerprints } from './fingerprintFiles.ts';
import { checkFile, policyFilesIn } from './policyCheck.ts';
import { policyFolder } from './policyFolder.ts';

const held = policyFilesIn(policyFolder).flatMap((path) => checkFile(path, undefined).prepared?.policy ?? []);

test('policies are held', () => {
  expect(held.length).toBeGreaterThan(0);
});

test.each(held)('$policy $version has fingerprints of its own text, for every citation, of at most 12 kB', (policy) => {
  const path = fingerprintPath(policy);
  expect(existsSync(path), path).toBe(true);
  const text = readFileSync(path, 'utf8');
  expect(gzipSync(text).length).toBeLessThanOrEqual(12_000);
  const json: unknown = JSON.parse(text);
  expect(json).toMatchObject({ sha256: policy.source.sha256 });
  const prints = fingerprintsFrom(json);
  expect([prints.policy, prints.version]).toEqual([policy.policy, policy.version]);
  expect(prints.passages.map(({ id }) => id).sort()).toEqual(Object.keys(policy.citations).sort());
  expect(prints.passages.filter(({ sequences }) => sequences.size === 0).map(({ id }) => id)).toEqual([]);
});

test('another document is told as another, with status 1; one that cannot be read with status 2', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copies-'));
  const [policy] = held;
  if (!policy) throw new TypeError('no policy is held');
  const [letter, picture] = [join(folder, 'letter.txt'), join(folder, 'picture.png')];
  writeFileSync(letter, 'Dear colleague, thank you for the bread and the cheese that you sent us on Monday.');
  writeFileSync(picture, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]));
  const other = await comparePolicy(policy, letter);
  expect(other.status).toBe(1);
  expect(JSON.parse(other.text)).toMatchObject({ verdict: 'another', new: [] });
  expect(await comparePolicy(policy, picture)).toEqual({
    status: 2,
    text: `${picture}: This is no PDF, Word document, web page or text. Choose the policy itself, or paste its text here.\n`,
  });
});

test('the fingerprints of a text are written where the text is, and of no other', () => {
  const [sources, folder] = [mkdtempSync(join(tmpdir(), 'texts-')), mkdtempSync(join(tmpdir(), 'prints-'))];
  const [first, ...others] = held;
  if (!first) throw new TypeError('no policy is held');
  writeFileSync(
    join(sources, first.source.file),
    Array.from({ length: 1000 }, (_, line) => `line ${String(line)}`).join('\n'),
  );
  const own = others.filter(({ source }) => source.file !== first.source.file);
  for (const policy of [first, ...own]) writeFingerprints(policy, sources, folder);
  expect(existsSync(fingerprintPath(first, folder))).toBe(true);
  expect(own.filter((policy) => existsSync(fingerprintPath(policy, folder)))).toEqual([]);
});
