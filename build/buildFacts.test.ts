import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { buildFacts } from './buildFacts.ts';

const scratch: string[] = [];
afterAll(() => {
  for (const folder of scratch) rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A small project of the parts that make a build. */
const project = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'cryocheck-facts-'));
  scratch.push(folder);
  for (const name of ['src', 'public', 'build']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'a.txt'), name);
  }
  for (const name of ['index.html', 'vite.config.ts', 'package-lock.json']) writeFileSync(join(folder, name), name);
  writeFileSync(join(folder, 'package.json'), '{"version":"1.2.3"}');
  return folder;
};
const git = (folder: string, ...args: readonly string[]): void => {
  const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' };
  const { status, stderr } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...who, GIT_COMMITTER_DATE: '2026-10-01T10:00:00Z' },
  });
  expect([status, stderr]).toEqual([0, '']);
};
const on = (day: string, folder: string) => {
  vi.useFakeTimers({ now: new Date(`${day}T09:00:00Z`), toFake: ['Date'] });
  return buildFacts(folder, false);
};

describe('when are two builds the same', () => {
  it('of the same files in another folder on another day: by their id', () => {
    const [one, other] = [on('2026-11-21', project()), on('2026-11-25', project())];
    expect(other.id).toBe(one.id);
    expect([one.builtAt, other.builtAt]).toEqual(['2026-11-21T09:00:00.000Z', '2026-11-25T09:00:00.000Z']);
  });

  it('of the same commit on another day: in everything', () => {
    const folder = project();
    git(folder, 'init', '--quiet');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '-m', 'x');
    const facts = on('2026-11-21', folder);
    expect(facts).toMatchObject({ version: '1.2.3', builtAt: '2026-10-01T10:00:00.000Z' });
    expect(on('2026-11-25', folder)).toEqual(facts);
  });

  it('not where a file was changed since: that was made today', () => {
    const folder = project();
    git(folder, 'init', '--quiet');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '-m', 'x');
    const { id } = on('2026-11-21', folder);
    writeFileSync(join(folder, 'src', 'a.txt'), 'changed');
    const changed = on('2026-11-25', folder);
    expect(changed.id).not.toBe(id);
    expect(changed.builtAt).toBe('2026-11-25T09:00:00.000Z');
  });
});
