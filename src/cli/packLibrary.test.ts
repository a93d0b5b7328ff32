import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { readLibrary } from '../library/added/index.ts';
import { packLibrary } from './packLibrary.ts';

const folder = mkdtempSync(join(tmpdir(), 'cryocheck-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));
const madeUp = (name: string): string => fileURLToPath(new URL(`../../e2e/fixtures/${name}`, import.meta.url));
const written = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const packing = { name: 'Practice', readBy: 'A. Reader', today: '2026-11-26' };
const parts = [madeUp('evergreen-7_2026-01.json'), madeUp('bowelDistance.fact.json'), madeUp('evergreen.json')];
const worked = {
  id: 'E1',
  case: { payer: 'evergreen', site: 'liver' },
  expected: { outcome: 'not-addressed' },
};

it('a library of files in any order opens as a library, and packs again with more', async () => {
  const packed = await packLibrary([...parts, written('cases.json', [worked])], packing);
  if (!packed.ok) throw new TypeError(packed.problems.join('\n'));
  const read = readLibrary(packed.text);
  expect(read).toMatchObject({
    ok: true,
    library: { name: 'Practice', readBy: 'A. Reader', madeOn: '2026-11-26', cases: [worked], fingerprints: {} },
  });
  const again = await packLibrary([written('practice.json', packed.text)], packing);
  expect(again).toStrictEqual(packed);
});

it.each([
  [
    'a case that does not come out',
    { ...worked, expected: { outcome: 'investigational' } },
    'part.json: expected.outcome: ',
  ],
  ['something else', { resourceType: 'Bundle' }, 'part.json: it is no policy, payer, fact, worked case'],
  ['no JSON', '{', 'part.json: it is no JSON'],
])('%s is told by its file', async (_, content, expected) => {
  const packed = await packLibrary([...parts, written('part.json', content)], packing);
  expect(packed.ok ? [] : packed.problems).toStrictEqual([expect.stringContaining(expected)]);
});

it('a policy without its payer is told', async () => {
  const packed = await packLibrary(parts.slice(0, 2), packing);
  expect(packed.ok ? [] : packed.problems).toStrictEqual([
    expect.stringMatching(/^evergreen-7_2026-01\.json: policy: no payer applies "evergreen-7"/),
  ]);
});
