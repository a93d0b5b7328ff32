import { determine, standingOf, type PreparedBook, type PreparedPolicy } from '../src/determination/index.ts';
import type { Facts } from '../src/facts/index.ts';
import { completeCases, partialCases, shuffled } from './cases.ts';
import { bookOf, heldPolicies } from '../testing/held.ts';
import { cqlPeer } from './peers/cql.ts';
import { jsonLogicPeer } from './peers/jsonLogic.ts';
import { jsonRulesEnginePeer } from './peers/jsonRulesEngine.ts';
import type { Peer } from './peers/peer.ts';
import { count, exactly } from './report.ts';
import { medianRates } from './timing.ts';

const TODAY = '2026-11-21';
const OURS = 'CryoCheck, exact outcome, possible outcomes and missing facts';
const OURS_WHOLE = 'CryoCheck, whole determination';

const peers: readonly (Peer & { readonly target?: number })[] = [
  { ...jsonRulesEnginePeer, target: 50 },
  { ...cqlPeer, target: 10 },
  jsonLogicPeer,
];

const comparedPolicy = (): PreparedPolicy => {
  const found = heldPolicies().find(({ policy }) => policy.policy === 'bcbsma-260' && policy.version === '2024-09');
  if (!found) throw new TypeError('bcbsma-260 2024-09 is not held');
  return found;
};

const refuseDisagreement = async (peer: Peer, book: PreparedBook, cases: readonly Facts[]): Promise<void> => {
  const answers = await peer.answers(cases);
  const wrong = cases.findIndex((facts, place) => determine(book, facts, TODAY).outcome !== answers[place]);
  if (wrong >= 0) throw new Error(`${peer.name} says ${String(answers[wrong])} of ${JSON.stringify(cases[wrong])}`);
};

const wrongAnswers = async (peer: Peer, prepared: PreparedPolicy, cases: readonly Facts[]): Promise<number> => {
  const answers = await peer.answers(cases);
  return cases.filter((facts, place) => standingOf(prepared, facts).outcome !== answers[place]).length;
};

/**
 * Other engines on the same cases in the same run, as lines of cells. Throws where one of them disagrees on a complete case. On
 * a case with unknown facts an answer is wrong where the unknown facts can still change the outcome, or where it is another one.
 */
export const measurePeers = async (): Promise<readonly (readonly string[])[]> => {
  const prepared = comparedPolicy();
  const book = bookOf(prepared);
  const complete = shuffled(completeCases(prepared));
  const known = new Set(complete.map((facts) => JSON.stringify(facts)));
  const incomplete = shuffled(partialCases(prepared).filter((facts) => !known.has(JSON.stringify(facts))));
  for (const peer of peers) await refuseDisagreement(peer, book, complete);
  const rates = await medianRates([
    { name: OURS, cases: complete.length, run: () => complete.forEach((facts) => standingOf(prepared, facts)) },
    {
      name: OURS_WHOLE,
      cases: complete.length,
      run: () => complete.forEach((facts) => determine(book, facts, TODAY)),
    },
    ...peers.map((peer) => ({
      name: peer.name,
      cases: complete.length,
      run: async () => {
        await peer.answers(complete);
      },
    })),
  ]);
  const ours = rates.get(OURS) ?? 0;
  const lineOf = async ({ target, ...peer }: (typeof peers)[number]): Promise<readonly string[]> => {
    const rate = rates.get(peer.name) ?? Number.NaN;
    const times = `${count(ours / rate)} x`;
    return [
      peer.name,
      `${count(rate)} / s`,
      times,
      target === undefined ? '' : `${String(target)} x`,
      exactly(await wrongAnswers(peer, prepared, incomplete)),
    ];
  };
  const lines = [];
  for (const peer of peers) lines.push(await lineOf(peer));
  return [
    [
      '',
      `${exactly(complete.length)} complete cases`,
      'first line against it',
      'at least',
      `wrong of ${exactly(incomplete.length)} with unknowns`,
    ],
    [OURS, `${count(ours)} / s`, '', '', ''],
    [OURS_WHOLE, `${count(rates.get(OURS_WHOLE) ?? 0)} / s`, '', '', ''],
    ...lines,
  ];
};
