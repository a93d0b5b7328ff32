import type { FactValue } from '../../facts/index.ts';
import type { Variable } from './variable.ts';

/** An end of a diagram. */
export interface Leaf<Value> {
  readonly kind: 'leaf';
  readonly id: number;
  readonly value: Value;
  readonly support: readonly [];
}

/** A test of one variable, one child for each of its branches. */
export interface Test<Value> {
  readonly kind: 'test';
  readonly id: number;
  readonly variable: Variable;
  readonly children: readonly Node<Value>[];
  /** The variables that label a node from here down, in order: exactly those that the value can still turn on. */
  readonly support: readonly Variable[];
  /** What is left when a variable of the support is known, by its place there and its branch, kept once it was worked out. */
  readonly restricted: Node<Value>[][];
  /** What is left when a variable is known in part, by the branches that it still has. */
  readonly narrowed: Map<Variable, Map<string, Node<Value>>>;
}

export type Node<Value> = Leaf<Value> | Test<Value>;

/**
 * A store of reduced, ordered, multi-valued decision diagrams. Equal functions are one node: that makes a diagram
 * canonical, so that everything that is read off it is exact.
 */
export interface Diagrams<Value> {
  readonly leaf: (value: Value) => Leaf<Value>;
  /** The test of a variable; where all children are one, that child. The children test later variables only. */
  readonly test: (variable: Variable, children: readonly Node<Value>[]) => Node<Value>;
  /** What is left of a diagram where one variable takes one branch. */
  readonly restrict: (node: Node<Value>, variable: Variable, branch: number) => Node<Value>;
  /**
   * What is left of a diagram where one variable takes one of some branches, given in order. Every other branch becomes the
   * first of them: the variable stays in the support exactly where two that are left differ.
   */
  readonly narrow: (node: Node<Value>, variable: Variable, branches: readonly number[]) => Node<Value>;
}

const supportOf = <Value>(variable: Variable, children: readonly Node<Value>[]): readonly Variable[] =>
  [...new Set([variable, ...children.flatMap(({ support }) => support)])].sort((a, b) => a.rank - b.rank);

/** An empty store. Values of leaves are compared by identity. */
export const createDiagrams = <Value>(): Diagrams<Value> => {
  const leaves = new Map<Value, Leaf<Value>>();
  const tests = new Map<Variable, Map<string, Test<Value>>>();
  let made = 0;

  const leaf = (value: Value): Leaf<Value> => {
    const known = leaves.get(value);
    if (known) return known;
    const created: Leaf<Value> = { kind: 'leaf', id: made++, value, support: [] };
    leaves.set(value, created);
    return created;
  };

  const test = (variable: Variable, children: readonly Node<Value>[]): Node<Value> => {
    const [first] = children;
    if (!first) throw new RangeError(`${variable.fact.name} has no branches`);
    if (children.every((child) => child === first)) return first;
    const ofVariable = tests.get(variable) ?? new Map<string, Test<Value>>();
    tests.set(variable, ofVariable);
    const key = children.map(({ id }) => id).join(' ');
    const known = ofVariable.get(key);
    if (known) return known;
    const created: Test<Value> = {
      kind: 'test',
      id: made++,
      variable,
      children,
      support: supportOf(variable, children),
      restricted: [],
      narrowed: new Map(),
    };
    ofVariable.set(key, created);
    return created;
  };

  const restrict = (node: Node<Value>, variable: Variable, branch: number): Node<Value> => {
    if (node.kind === 'leaf') return node;
    const place = node.support.indexOf(variable);
    if (place < 0) return node;
    if (place === 0) return node.children[branch] ?? node;
    const kept = (node.restricted[place] ??= []);
    return (kept[branch] ??= test(
      node.variable,
      node.children.map((child) => restrict(child, variable, branch)),
    ));
  };

  const narrow = (node: Node<Value>, variable: Variable, branches: readonly number[]): Node<Value> => {
    if (node.kind === 'leaf' || !node.support.includes(variable)) return node;
    const kept = node.narrowed.get(variable) ?? new Map<string, Node<Value>>();
    node.narrowed.set(variable, kept);
    const key = branches.join();
    const known = kept.get(key);
    if (known) return known;
    const [first = 0] = branches;
    const left = test(
      node.variable,
      node.variable === variable
        ? node.children.map((child, branch) => (branches.includes(branch) ? child : (node.children[first] ?? child)))
        : node.children.map((child) => narrow(child, variable, branches)),
    );
    kept.set(key, left);
    return left;
  };

  return { leaf, test, restrict, narrow };
};

/** What is left once one known value is taken in; the node itself where the value says nothing to it. */
const takenIn = <Value>(
  diagrams: Diagrams<Value>,
  node: Node<Value>,
  variable: Variable,
  value: FactValue,
): Node<Value> => {
  const branch = variable.branchOf(value);
  if (branch >= 0) return diagrams.restrict(node, variable, branch);
  const allowed = variable.branchesOf(value);
  const [only] = allowed;
  if (only === undefined || allowed.length === variable.samples.length) return node;
  return allowed.length === 1 ? diagrams.restrict(node, variable, only) : diagrams.narrow(node, variable, allowed);
};

/** What is left of a diagram once all known facts are taken in, those known in part too. Facts that it does not test change nothing. */
export const restrictBy = <Value>(
  diagrams: Diagrams<Value>,
  start: Node<Value>,
  facts: Readonly<Partial<Record<string, FactValue>>>,
): Node<Value> => {
  let node = start;
  for (let index = 0; index < node.support.length;) {
    const variable = node.support[index];
    const value = variable && facts[variable.fact.name];
    const left = variable && value !== undefined ? takenIn(diagrams, node, variable, value) : node;
    if (!variable || left === node) {
      index++;
      continue;
    }
    node = left;
    // Variables before this one are unknown; some of them may have left the support with it.
    while (index > 0 && (node.support[index - 1]?.rank ?? Number.POSITIVE_INFINITY) > variable.rank) index--;
  }
  return node;
};
