import { describe, expect, it } from 'vitest';
import { added, changed, evergreen, evergreenPolicy, held, libraryOf } from '../fixtures/libraries.ts';
import { withLibraries } from './index.ts';

const put = (...libraries: Parameters<typeof withLibraries>[1]) => {
  const { holdings, problems } = withLibraries(held, libraries);
  expect(problems).toStrictEqual([]);
  return holdings;
};
const keyOf = ({ index }: ReturnType<typeof put>, id: string): string | undefined =>
  index.payers.find((each) => each.id === id)?.key;
const onDays = (version: string, from: string, until: string | null): object =>
  changed(evergreenPolicy, {
    version,
    inForce: { basis: 'stated', from, until, says: 'Made up.', cites: ['L3'] },
  });

describe('what do holdings say of what was added', () => {
  const one = added(evergreen, { id: 'one' });
  const holdings = put(one);

  it('which policies, payers and facts, by which library', () => {
    const { libraries, policies, payers, facts, fingerprints } = holdings.added;
    expect(libraries).toStrictEqual([one.note]);
    expect([...policies]).toStrictEqual([['evergreen-7 2026-01', one.note]]);
    expect([...payers]).toStrictEqual([['evergreen', one.note]]);
    expect([...facts]).toStrictEqual([['bowelDistanceMm', one.note]]);
    expect([...fingerprints]).toStrictEqual([]);
    expect(holdings.id).toBe('held one');
  });

  it('an addition to a payer makes it nobody’s, and a second library comes after the first', () => {
    const two = added(libraryOf({ payers: [{ id: 'regence', adds: { otherNames: ['Regence of Nowhere'] } }] }), {
      id: 'two',
    });
    const both = put(one, two);
    expect(both.added.libraries).toStrictEqual([one.note, two.note]);
    expect([...both.added.payers.keys()]).toStrictEqual(['evergreen']);
    expect([...both.added.policies.keys()]).toStrictEqual(['evergreen-7 2026-01']);
    expect([both.id, keyOf(both, 'regence'), keyOf(both, 'evergreen')]).toStrictEqual([
      'held one two',
      'held one two',
      'held one',
    ]);
  });

  it('the text of a policy that it brings, beside those that were there', async () => {
    expect(JSON.parse(await holdings.readFile('evergreen-7_2026-01.json'))).toStrictEqual(evergreenPolicy);
    expect(await holdings.readFile('index.json')).toBe(await held.readFile('index.json'));
  });
});

describe('which payers are read anew', () => {
  it('every one where the facts are others', () => {
    const { index } = put(added(libraryOf({ facts: evergreen.facts }), { id: 'facts' }));
    expect(new Set(index.payers.map(({ key }) => key))).toStrictEqual(new Set(['held facts']));
  });

  it('else only those that it touches: they bring something, or apply a policy that it brings', () => {
    const { index } = put(
      added(libraryOf({ facts: evergreen.facts }), { id: 'facts' }),
      added(
        libraryOf({
          payers: [...evergreen.payers, { id: 'bcbsri', adds: { otherNames: ['Made-up Plan'] } }],
          policies: evergreen.policies,
        }),
        { id: 'more' },
      ),
    );
    expect(index.payers.filter(({ key }) => key === 'held facts more').map(({ id }) => id)).toStrictEqual([
      'bcbsri',
      'evergreen',
    ]);
  });

  it('one that applies another policy beside the one that a new version is of', () => {
    const first = libraryOf({
      facts: evergreen.facts,
      payers: [changed(evergreen.payers[0], { book: [{ policy: 'ncd-230.9' }, { policy: 'evergreen-7' }] })],
      policies: evergreen.policies,
    });
    const newer = libraryOf({ policies: [onDays('2027-01', '2027-01-01', null)] });
    const holdings = put(added(first, { id: 'first' }), added(newer, { id: 'newer' }));
    expect([keyOf(holdings, 'evergreen'), keyOf(holdings, 'regence')]).toStrictEqual([
      'held first newer',
      'held first',
    ]);
  });

  it('its versions stand by their first day, whatever their order in the file', () => {
    const versions = [onDays('2028-01', '2028-01-01', null), onDays('2026-01', '2026-01-01', '2028-01-01')];
    for (const policies of [versions, versions.toReversed()])
      expect(
        put(added({ ...evergreen, policies }))
          .index.payers.at(-1)
          ?.versions.map(({ version }) => version),
      ).toStrictEqual(['2026-01', '2028-01']);
  });
});

describe('are the fingerprints of a text kept with it', () => {
  it('by policy and version, as JSON', () => {
    const cited = ['L3', 'L5', 'L7', 'L9'];
    const prints = {
      format: 1,
      policy: 'evergreen-7',
      version: '2026-01',
      sha256: '0'.repeat(64),
      watched: '',
      rest: '',
      passages: Object.fromEntries(cited.map((id) => [id, { words: 1, times: 1, sequences: '', around: '' }])),
    };
    const { fingerprints } = put(added({ ...evergreen, fingerprints: { 'evergreen-7_2026-01': prints } })).added;
    expect([...fingerprints]).toStrictEqual([['evergreen-7 2026-01', JSON.stringify(prints)]]);
  });
});
