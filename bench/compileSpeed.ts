import { censusOf } from '../src/determination/index.ts';
import { compiled, freshPolicies, policyTexts } from './held.ts';
import { inMs, type Row } from './report.ts';
import { median, milliseconds } from './timing.ts';

const ROUNDS = 15;

const parsedAll = (texts: readonly string[]): readonly unknown[] => texts.map((text): unknown => JSON.parse(text));

/** From the texts of all policies to policies that can judge, first with cold code and then warm. Must run first in the process. */
export const measureCompile = (): readonly Row[] => {
  const texts = policyTexts();
  let parsed: readonly unknown[] = [];
  const coldParse = milliseconds(() => {
    parsed = parsedAll(texts);
  });
  const coldCompile = milliseconds(() => {
    parsed.forEach(compiled);
  });
  const rounds = Array.from({ length: ROUNDS }, () => ({
    parse: milliseconds(() => {
      parsed = parsedAll(texts);
    }),
    compile: milliseconds(() => {
      parsed.forEach(compiled);
    }),
  }));
  const all = `all ${String(texts.length)} policies`;
  return [
    { what: `JSON of ${all} parsed, first in the process`, result: inMs(coldParse) },
    { what: `${all} read, compiled and checked, first in the process`, result: inMs(coldCompile) },
    { what: `JSON of ${all} parsed`, result: inMs(median(rounds.map(({ parse }) => parse))) },
    {
      what: `${all} read, compiled and checked`,
      result: inMs(median(rounds.map(({ compile }) => compile))),
      target: 'under 20 ms',
    },
  ];
};

/** How large the diagrams of all policies are. */
export const countNodes = (): Row => {
  const nodes = freshPolicies().reduce((sum, prepared) => sum + censusOf(prepared).nodes, 0);
  return { what: 'nodes of all diagrams together', result: String(nodes), target: 'under 400' };
};
