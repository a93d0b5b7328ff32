import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { heldFacts } from '../../facts/index.ts';
import { heldItems, readPolicy } from './readPolicy.ts';
import { sharedItemsFrom, withSharedItems } from './sharedItems.ts';

const items = sharedItemsFrom({
  format: 1,
  documents: {
    'egfr-report': { name: 'eGFR report', says: 'Laboratory report of the eGFR', basis: 'criterion', facts: ['egfr'] },
  },
  cautions: { 'open-list': { title: 'The list is open', says: 'The list names examples.', when: {} } },
});

test('an entry that names a shared item has its words, but those that it gives itself', () => {
  const policy = {
    title: 'Kept',
    documents: [
      { shared: 'egfr-report', says: 'Report, not older than 90 days', clauses: ['I'], cites: ['L4'] },
      { id: 'own', name: 'Own' },
    ],
    cautions: [{ shared: 'open-list', cites: ['L9'] }],
  };
  expect(withSharedItems(policy, items)).toStrictEqual({
    problems: [],
    whole: {
      title: 'Kept',
      documents: [
        {
          id: 'egfr-report',
          name: 'eGFR report',
          says: 'Report, not older than 90 days',
          basis: 'criterion',
          facts: ['egfr'],
          clauses: ['I'],
          cites: ['L4'],
        },
        { id: 'own', name: 'Own' },
      ],
      cautions: [
        { id: 'open-list', title: 'The list is open', says: 'The list names examples.', when: {}, cites: ['L9'] },
      ],
    },
  });
});

test.each([
  [{ shared: 'egfr' }, 'documents[0].shared', '"egfr" is no shared document; allowed: egfr-report'],
  [{ shared: 3 }, 'documents[0].shared', '3 is no shared document; allowed: egfr-report'],
  [{ shared: 'constructor' }, 'documents[0].shared', '"constructor" is no shared document; allowed: egfr-report'],
  [
    { shared: 'egfr-report', id: 'mine' },
    'documents[0].id',
    'a shared document has the id of what it shares; leave "id" out',
  ],
])('%j is told at its place', (entry, place, message) => {
  expect(readPolicy({ documents: [entry] }, { ...heldFacts, payers: [] }, items).problems).toStrictEqual([
    { place, message },
  ]);
});

test('what is no list, or no object, is left to the reading of the policy', () => {
  for (const policy of [null, 'policy', [], { documents: 'none' }, { cautions: [null, 'open-list', ['open-list']] }])
    expect(withSharedItems(policy, items)).toStrictEqual({ whole: policy, problems: [] });
});

test.each([
  [{ format: 1, documents: {}, cautions: {}, papers: {} }, 'papers'],
  [{ format: 1, documents: { 'No id': {} }, cautions: {} }, 'documents.No id'],
  [{ format: 1, documents: { one: { name: 'One', basis: 'criterion' } }, cautions: {} }, 'documents.one.says'],
  [
    { format: 1, documents: {}, cautions: { one: { title: 'One', says: 'One', when: {}, cites: [] } } },
    'cautions.one.cites',
  ],
])('a broken file is refused with the place: %j', (json, place) => {
  expect(() => sharedItemsFrom(json)).toThrow(`shared-items.json: ${place}: `);
});

test('all that is wrong in it is told, a line each', () => {
  expect(() => sharedItemsFrom({ format: 1, documents: {}, cautions: {}, papers: {}, notes: {} })).toThrow(
    [
      'shared-items.json: papers: this entry is not part of a file of shared items',
      'shared-items.json: notes: this entry is not part of a file of shared items',
    ].join('\n'),
  );
});

test('an item that stands in the file is shared: two policies name it at least', () => {
  const policies = new URL('../../../public/policies/', import.meta.url);
  const texts = readdirSync(policies).map((name) => readFileSync(new URL(name, policies), 'utf8'));
  const named = [...Object.keys(heldItems.documents), ...Object.keys(heldItems.cautions)];
  expect(named.length).toBeGreaterThan(0);
  for (const name of named)
    expect(texts.filter((text) => text.includes(`"shared": "${name}"`)).length, name).toBeGreaterThan(1);
});
