import { mkdtempSync, rmSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { heldFacts } from '../facts/index.ts';
import { openLibrary } from '../library/added/index.ts';
import { holdingsOf, indexFromText } from '../library/index.ts';
import { brokenPolicies, brokenText, writeBrokenPolicies } from './fixtures/brokenPolicies.ts';
import { checkFile } from './policyCheck.ts';
import { policyFolder } from './policyFolder.ts';

const folder = mkdtempSync(join(tmpdir(), 'cryocheck-broken-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeBrokenPolicies(folder);

const textOf = (file: string): string => readFileSync(join(policyFolder, file), 'utf8');
const held = holdingsOf(heldFacts, indexFromText(textOf('index.json')), (file) => Promise.resolve(textOf(file)));
const payer = {
  format: 1,
  id: 'acme',
  name: 'Acme Made-up Health Plan',
  otherNames: [],
  place: 90,
  linesOfBusiness: [],
  contacts: null,
  cautions: [],
  book: [{ policy: 'acme-1' }],
};
/** A library file with one policy from a text, whatever that is. */
const libraryWith = (policy: string): string =>
  `{"kind":"cryocheck-library","format":1,"name":"Broken","madeOn":"2026-11-26","readBy":"","facts":[],"payers":[${JSON.stringify(payer)}],"policies":[${policy}],"cases":[],"fingerprints":{}}`;
const opened = async (text: string) =>
  openLibrary(text, held, { id: 'x', file: 'x.json', on: '2026-11-26', by: 'device' }, '2026-11-26');

const wordsOf = (message: string): string => message.replace(/; allowed: a library file, whole$/, '');

describe('is a broken policy in a library file told with the place and the words of the command line', () => {
  it.each(brokenPolicies.map((broken) => [broken.name, broken] as const))('%s', async (name, broken) => {
    const told = checkFile(join(folder, `${name}.json`), undefined).problems;
    const { problems } = await opened(libraryWith(brokenText(broken)));
    // What is no JSON has no parts; its words are of the text around it.
    const own = problems.filter(({ part }) => part === 'policies[0]' || part === '');
    if (broken.text !== undefined && told.some(({ message }) => message.startsWith('it is no JSON')))
      expect(own.map(({ place, message }) => [place, message.slice(0, 13)])).toStrictEqual([['', 'it is no JSON']]);
    else
      expect(own.map(({ place, message }) => ({ place, message: wordsOf(message) }))).toStrictEqual(
        told.map(({ place, message }) => ({ place, message })),
      );
  });

  it('versions on the same days too', async () => {
    const whole = readFileSync(new URL('./fixtures/policies/acme-1_2025-01.json', import.meta.url), 'utf8');
    const overlapping = readFileSync(join(folder, 'dates-overlap.json'), 'utf8');
    const { problems } = await opened(libraryWith(`${whole},${overlapping}`));
    expect(problems.map(({ part, place, message }) => [part, place, message])).toStrictEqual([
      [
        'policies[1]',
        'inForce',
        'it is in force from 2025-12-31, while acme-1_2025-01.json is in force until 2026-01-01',
      ],
    ]);
  });
});
