import { expect, it } from 'vitest';
import { kidneyStage } from './kidneyStage.ts';

it.each([
  ['T1', 'N0', 'M0', 'I'],
  ['T1', 'N1', 'M0', 'III'],
  ['T2', 'N0', 'M0', 'II'],
  ['T2', 'N1', 'M0', 'III'],
  ['T3', 'N0', 'M0', 'III'],
  ['T3', 'N1', 'M0', 'III'],
  ['T4', 'N0', 'M0', 'IV'],
  ['T4', 'N1', 'M0', 'IV'],
  ['T1', 'N0', 'M1', 'IV'],
  ['T1', 'N1', 'M1', 'IV'],
  ['T2', 'N0', 'M1', 'IV'],
  ['T2', 'N1', 'M1', 'IV'],
  ['T3', 'N0', 'M1', 'IV'],
  ['T3', 'N1', 'M1', 'IV'],
  ['T4', 'N0', 'M1', 'IV'],
  ['T4', 'N1', 'M1', 'IV'],
])('%s %s %s is %s', (t, n, m, value) => {
  expect(kidneyStage({ t, n, m })).toStrictEqual({ ok: true, value });
});

it.each([
  ['T5', 'N0', 'M0', 't', 'The 8th edition has no category “T5” here. Choose T1, T2, T3 or T4.'],
  ['T1', 'NX', 'M0', 'n', 'The 8th edition has no category “NX” here. Choose N0 or N1.'],
  ['T5', 'N0', 'M1', 't', 'The 8th edition has no category “T5” here. Choose T1, T2, T3 or T4.'],
  ['unknown', 'NX', 'M1', 'n', 'The 8th edition has no category “NX” here. Choose N0 or N1.'],
  ['T1', 'N0', undefined, 'm', 'Choose M. While it is unknown, the stage group stays unknown.'],
])('%s %s %s is refused on %s', (t, n, m, field, message) => {
  expect(kidneyStage({ t, n, m })).toStrictEqual({ ok: false, field, message });
});

it('distant metastasis decides the stage by itself, no metastasis does not', () => {
  expect(kidneyStage({ t: undefined, n: 'unknown', m: 'M1' })).toStrictEqual({ ok: true, value: 'IV' });
  expect(kidneyStage({ t: undefined, n: 'unknown', m: 'M0' }).ok).toBe(false);
});
