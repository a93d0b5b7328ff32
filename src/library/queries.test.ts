import { readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heldFacts } from '../facts/index.ts';
import { holdingsOf, indexFromText, type FetchText, type PayerLibrary } from './index.ts';
import { fileQuery, payerQueries, payerQuery, TooLate, WrongFile } from './queries.ts';

const folder = new URL('../../public/policies/', import.meta.url);
const fromDisk: FetchText = (file) => Promise.resolve(readFileSync(new URL(file, folder), 'utf8'));
const index = indexFromText(readFileSync(new URL('index.json', folder), 'utf8'));
const payer = index.payers.find(({ versions }) => versions.length > 1);
if (!payer) throw new Error('no payer has two versions');
const [failing = '', ...others] = payer.versions.map(({ file }) => file);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Reads the payer's policies where the first file answers with these, one after the other, and then as it is. */
const reading = (...answers: readonly (Error | string)[]) => {
  const client = new QueryClient();
  const asked: string[] = [];
  const left = [...answers];
  const readFile: FetchText = async (file) => {
    asked.push(file);
    const answer = file === failing ? left.shift() : undefined;
    if (answer instanceof Error) throw answer;
    return answer ?? fromDisk(file);
  };
  const query = payerQuery(payer, holdingsOf(heldFacts, index, readFile));
  const read = async (): Promise<PayerLibrary> => {
    const reads = client.query(query);
    await vi.runAllTimersAsync();
    return reads;
  };
  return { read, asked };
};
const refused = ({ versions }: PayerLibrary): readonly string[] =>
  versions.flatMap(({ file, loaded }) => (loaded.ok ? [] : [`${file}${loaded.isUnread === true ? ' unread' : ''}`]));
const lost = new Error('the connection failed');

describe('a policy file that does not come', () => {
  it('is asked for again, and nobody hears of one failure', async () => {
    const { read, asked } = reading(lost, lost);
    expect(refused(await read())).toEqual([]);
    expect(asked.filter((file) => file === failing)).toHaveLength(3);
  });

  it('is given up after three times, takes its own version away alone, and comes when it is tried again', async () => {
    const { read, asked } = reading(lost, lost, lost);
    const without = await read();
    expect(refused(without)).toEqual([`${failing} unread`]);
    expect(without.versions.find(({ file }) => file === failing)?.loaded).toMatchObject({
      problems: [{ place: failing, message: 'the connection failed' }],
    });
    asked.length = 0;
    expect(refused(await read())).toEqual([]);
    expect(asked).toEqual([failing]);
  });

  it('is not waited for three times where it hangs', async () => {
    const { read, asked } = reading(new TooLate('it did not come within 15 seconds'));
    expect(refused(await read())).toEqual([`${failing} unread`]);
    expect(asked.filter((file) => file === failing)).toHaveLength(1);
  });
});

describe('how long is waited, and what is kept', () => {
  const holdings = holdingsOf(heldFacts, index, fromDisk);
  const note = { name: '', readBy: '', madeOn: '2026-11-20', file: '', on: '2026-11-26' };
  const madeBy = (by: 'device' | 'draft') => ({
    ...holdings,
    added: {
      ...holdings.added,
      libraries: [
        { ...note, id: 'first', by: 'site' as const },
        { ...note, id: 'last', by },
      ],
    },
  });

  it('half a second before the second time, twice as long before the third', () => {
    const [version] = payer.versions;
    if (!version) throw new TypeError('the payer has versions');
    const { retryDelay } = fileQuery(version, holdings);
    expect([0, 1].map((failures) => (typeof retryDelay === 'function' ? retryDelay(failures, lost) : 0))).toEqual([
      500, 1000,
    ]);
  });

  it('what a draft says is let go after a minute, all else is kept', () => {
    expect(payerQuery(payer, holdings).gcTime).toBe(Number.POSITIVE_INFINITY);
    expect(payerQuery(payer, madeBy('device')).gcTime).toBe(Number.POSITIVE_INFINITY);
    expect(payerQuery(payer, madeBy('draft')).gcTime).toBe(60_000);
  });

  it('no two payers, and no two states of one, share a name', () => {
    const keys = [payer, { ...payer, key: 'held practice' }, { ...payer, id: 'other' }].map(
      (each) => payerQuery(each, holdings).queryKey,
    );
    expect(keys).toEqual([
      [...payerQueries, '', payer.id],
      [...payerQueries, 'held practice', payer.id],
      [...payerQueries, '', 'other'],
    ]);
  });

  it('nor do a text that is held and one of the same file that was added', () => {
    const [version] = payer.versions;
    if (!version) throw new TypeError('the payer has versions');
    const policies = new Map([[`${version.policy} ${version.version}`, { ...note, id: 'first', by: 'site' as const }]]);
    const key = (added: typeof holdings.added) => fileQuery(version, { ...holdings, added }).queryKey;
    expect(key(holdings.added)).toEqual(['policy file', '', version.file]);
    expect(key({ ...holdings.added, policies })).toEqual(['policy file', 'first', version.file]);
  });
});

describe('a policy file that came and is not good', () => {
  it.each<[string, Error | string]>([
    ['broken', '{"format":'],
    ['of another build', new WrongFile('the host holds this file of another version of CryoCheck')],
  ])('%s: is refused, and not asked for again', async (_, answer) => {
    const { read, asked } = reading(answer);
    expect(refused(await read())).toEqual([failing]);
    expect(refused(await read())).toEqual([failing]);
    expect(asked.sort()).toEqual([failing, ...others].sort());
  });
});
