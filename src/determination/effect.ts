import { choicesOf, factNamed, type Choice, type Facts, type FactValue, type Vocabulary } from '../facts/index.ts';
import type { Decision } from './compileBySite.ts';
import { caseReaching } from './check.ts';
import { nodesOf } from './diagram/combine.ts';
import { valueOfBranch } from './diagram/intervals.ts';
import { restrictBy, type Diagrams, type Node } from './diagram/node.ts';

/** What judges cases, with the facts that it knows. */
export interface Judging {
  readonly vocabulary: Vocabulary;
  readonly root: Node<Decision>;
  readonly decisions: Diagrams<Decision>;
}

/** A case that ends otherwise than before. */
export interface ChangedEnd {
  readonly facts: Facts;
  /** Undefined: the case has an answer that there was not. */
  readonly before: Decision | undefined;
  readonly after: Decision;
}

/** Every way through a diagram, as the facts that lead there: numbers by the whole interval. */
function* waysIn(node: Node<Decision>, facts: Facts = {}): Generator<readonly [Facts, Decision]> {
  if (node.kind === 'leaf') {
    yield [facts, node.value];
    return;
  }
  for (const [branch, child] of node.children.entries())
    yield* waysIn(child, { ...facts, [node.variable.fact.name]: valueOfBranch(node.variable, branch) });
}

const choicesIn = (vocabulary: Vocabulary, name: string): readonly Choice[] => {
  const fact = factNamed(vocabulary, name);
  return fact ? choicesOf(fact, vocabulary, {}) : [];
};

/** A value as facts of another table say it: itself, or the nearest wider value that they have; undefined where there is none. */
const asKnownIn = (then: Vocabulary, now: Vocabulary, name: string, value: FactValue): FactValue | undefined => {
  if (typeof value !== 'string') return value;
  const known = choicesIn(then, name).map((choice) => choice.value);
  const wider = new Map(choicesIn(now, name).map((choice) => [choice.value, choice.kindOf]));
  for (let at: string | undefined = value; at !== undefined; at = wider.get(at)) if (known.includes(at)) return at;
  return undefined;
};

/** Facts as they could be told before; undefined where one of them has an answer that there was not. A fact that there was not is left out. */
const toldBefore = (facts: Facts, then: Vocabulary, now: Vocabulary): Facts | undefined => {
  const told = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined || !factNamed(then, name) ? [] : [[name, asKnownIn(then, now, name, value)] as const],
  );
  return told.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(told);
};

const endsUnder = (node: Node<Decision>): readonly Decision[] =>
  nodesOf(node).flatMap((each) => (each.kind === 'leaf' ? [each.value] : []));

/**
 * Cases that end otherwise than before, one for each pair of ends. Exact where the facts of before are all there: every way
 * through the diagram of now is put to that of before. A new kind of an old answer was told by the wider answer before.
 */
export const changedEnds = (before: Judging, after: Judging): readonly ChangedEnd[] => {
  const found = new Map<string, ChangedEnd>();
  const keep = (end: ChangedEnd): void => {
    const key = `${end.before ?? ''} ${end.after}`;
    if (!found.has(key)) found.set(key, end);
  };
  for (const [facts, end] of waysIn(after.root)) {
    const told = toldBefore(facts, before.vocabulary, after.vocabulary);
    if (!told) {
      keep({ facts, before: undefined, after: end });
      continue;
    }
    const left = restrictBy(before.decisions, before.root, told);
    for (const was of endsUnder(left)) {
      if (was === end) continue;
      keep({ facts: { ...facts, ...caseReaching(left, (decision) => decision === was) }, before: was, after: end });
    }
  }
  return [...found.values()];
};
