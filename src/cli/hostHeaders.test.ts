import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostHeaders } from './hostHeaders.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const ours = hostHeaders(read('public/_headers'));

describe('which headers has a path', () => {
  it('those of every rule that covers it, the later over the earlier, without those taken away', () => {
    const headersOf = hostHeaders(
      '# a note\n/*\n  A: one\n  B: two: three\n\n/x/*\n  ! B\n  A: four\n/x/y\n  C: five\n',
    );
    expect([...headersOf('/')]).toEqual([
      ['A', 'one'],
      ['B', 'two: three'],
    ]);
    expect([...headersOf('/x/z')]).toEqual([['A', 'four']]);
    expect([...headersOf('/x/y')]).toEqual([
      ['A', 'four'],
      ['C', 'five'],
    ]);
    expect(() => hostHeaders('/*\n  nonsense\n')).toThrow('"nonsense" is no header');
  });

  it('what is named by its content is kept for a year, all else is asked for again', () => {
    expect(ours('/assets/first-12345678.js').get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/sw.js', '/policies/index.json'])
      expect(ours(path).get('Cache-Control')).toBe('no-cache');
  });

  it('nginx is told the same', () => {
    const nginx = read('hosting/nginx.conf');
    for (const [name, value] of ours('/'))
      if (name !== 'Cache-Control') expect(nginx.replaceAll('"', '')).toContain(`add_header ${name} ${value} always;`);
    for (const path of ['/', '/assets/a.js'])
      expect(nginx.replaceAll('"', '')).toContain(`${ours(path).get('Cache-Control') ?? 'none'};`);
  });
});
