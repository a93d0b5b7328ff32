import { describe, expect, it } from 'vitest';
import { added, changed, held, heldPolicyJson, libraryOf } from '../fixtures/libraries.ts';
import type { VersionEntry } from '../index.ts';
import { addPolicies, endedBy, sayingWhatTheyEnd } from './addPolicies.ts';
import { versionsHeld } from './holdingsWith.ts';

const { note } = added(libraryOf({ name: 'Practice' }));
const regence = heldPolicyJson('regence-132_2026-06.json');
const all = versionsHeld(held.index.payers);
const heldVersion = (file: string): VersionEntry => {
  const entry = all.find((each) => each.file === file);
  if (!entry) throw new TypeError(`no version ${file}`);
  return entry;
};

/** The policy on other days, with the edition that its version names. */
const onDays = (version: string, from: string | null, until: string | null): object =>
  changed(regence, {
    version,
    edition: version,
    reviewDue: null,
    hints: [],
    inForce: { basis: from === null ? 'not-stated' : 'stated', from, until, says: 'Made up.', cites: ['L11', 'L13'] },
  });
const add = (...entries: readonly unknown[]) => addPolicies(all, entries, held.vocabulary, note);
const said = (...entries: readonly unknown[]): readonly string[] =>
  add(...entries).problems.map(({ part, of, place, message }) => `${part} ${of} ${place}: ${message}`);

describe('may versions of a library be in force at once', () => {
  it.each<[string, readonly object[]]>([
    ['one after the other', [onDays('2027-01', '2027-01-01', '2028-01-01'), onDays('2028-01', '2028-01-01', null)]],
    ['one before the version held', [onDays('2020-01', '2020-01-01', '2026-06-01')]],
    ['one that ends the version held', [onDays('2027-01', '2027-01-01', null)]],
  ])('%s: good', (_, entries) => {
    const { policies, problems } = add(...entries);
    expect([policies.length, problems]).toStrictEqual([entries.length, []]);
  });

  const until = 'which is held, is in force from 2026-06-01';
  it.each<[string, readonly unknown[], string]>([
    [
      'the later of two that overlap is refused',
      [undefined, onDays('2027-01', '2027-01-01', '2028-01-02'), onDays('2028-01', '2028-01-01', null)],
      'policies[2] regence-132 2028-01 inForce: it is in force from 2028-01-01, while regence-132_2027-01.json is in force until 2028-01-02',
    ],
    [
      'one day into the version held',
      [onDays('2020-01', '2020-01-01', '2026-06-02')],
      `policies[0] regence-132 2020-01 inForce: it is in force until 2026-06-02, while regence-132_2026-06.json, ${until}`,
    ],
    [
      'without an end, before the version held; what ends before it stands',
      [onDays('2019-01', '2019-01-01', '2020-01-01'), onDays('2020-01', '2020-01-01', null)],
      `policies[1] regence-132 2020-01 inForce: it is in force until further notice, while regence-132_2026-06.json, ${until}`,
    ],
    [
      'one that is held already',
      [onDays('2026-06', '2027-01-01', null)],
      'policies[0] regence-132 2026-06 version: "2026-06" of "regence-132" is held already; allowed: another version',
    ],
    [
      'one twice',
      [onDays('2027-01', '2027-01-01', '2028-01-01'), onDays('2027-01', '2028-01-01', null)],
      'policies[1] regence-132 2027-01 version: "2027-01" of "regence-132" is held already; allowed: another version',
    ],
  ])('%s', (_, entries, problem) => {
    expect(said(...entries)).toStrictEqual([problem]);
    expect(add(...entries).policies.length).toBe(entries.filter(Boolean).length - 1);
  });

  it('before the older of two that are held, beside another policy without an end', () => {
    const newer = heldVersion('regence-132_2026-06.json');
    const older = {
      ...newer,
      version: '2021-01',
      file: 'regence-132_2021-01.json',
      from: '2021-01-01',
      until: '2026-06-01',
    };
    const other = changed(onDays('2026-06', '2027-01-01', null), { policy: 'acme-1' });
    const { problems } = addPolicies(
      [newer, older],
      [onDays('2019-01', '2019-01-01', '2021-01-02'), other],
      held.vocabulary,
      note,
    );
    expect(problems.map(({ part, message }) => `${part}: ${message}`)).toStrictEqual([
      'policies[0]: it is in force until 2021-01-02, while regence-132_2021-01.json, which is held, is in force from 2021-01-01',
    ]);
  });

  it('a policy that names neither itself nor its version is told by its place', () => {
    const [first] = add({ format: 1 }).problems;
    expect([first?.part, first?.of]).toStrictEqual(['policies[0]', '']);
    expect(add({ format: 1, version: '2027-01' }).problems[0]?.of).toBe('2027-01');
  });
});

describe('when does a version that is held end', () => {
  const entry = heldVersion('regence-132_2026-06.json');
  const two = [onDays('2028-01', '2028-01-01', null), onDays('2027-01', '2027-01-01', '2028-01-01')];
  const { policies } = add(...two);
  const told = (version: VersionEntry | undefined): readonly string[] => (version?.told ?? []).map(({ says }) => says);

  it('the day before the first that is newer begins, and says so', () => {
    const [ended] = endedBy([entry], policies, note);
    expect(ended).toMatchObject({ until: '2027-01-01', ended: { fileUntil: null } });
    expect(told(ended)).toStrictEqual([
      expect.stringMatching(
        /^.*2027-01.*, in force from January 1, 2027, was added on this device, from “Practice”, on 11\/26\/2026, read by A\. Reader\. .*is taken to end on December 31, 2026\.$/,
      ),
    ]);
    expect(ended?.told?.[0]?.title).toBe('An added version ends one that came before');
  });

  it('the newer one says so as well, and a third does not', () => {
    const [third, newer] = sayingWhatTheyEnd([entry], policies, note);
    expect([told(third).length, told(newer).length]).toStrictEqual([1, 2]);
    expect(told(newer)[1]).toContain('is taken to end on December 31, 2026.');
  });

  it('ended twice it keeps the day that its file has', () => {
    const [once] = endedBy(
      [{ ...entry, until: '2040-01-01' }],
      add(onDays('2030-01', '2030-01-01', null)).policies,
      note,
    );
    const [twice] = endedBy(once ? [once] : [], policies, note);
    expect([once?.until, twice?.until, twice?.ended]).toStrictEqual([
      '2030-01-01',
      '2027-01-01',
      { fileUntil: '2040-01-01' },
    ]);
    expect(told(twice).length).toBe(2);
  });

  it.each<[string, VersionEntry, readonly object[]]>([
    ['one of another policy', heldVersion('bcbsma-260_2024-09.json'), [onDays('2027-01', '2027-01-01', null)]],
    ['one that has ended by then', { ...entry, until: '2027-01-01' }, [onDays('2027-01', '2027-01-01', null)]],
    ['one that begins later', { ...entry, from: '2027-06-01' }, [onDays('2027-01', '2027-01-01', '2027-06-01')]],
  ])('not: %s', (_, version, entries) => {
    const read = addPolicies([], entries, held.vocabulary, note).policies;
    expect(endedBy([version], read, note)).toStrictEqual([version]);
  });
});
