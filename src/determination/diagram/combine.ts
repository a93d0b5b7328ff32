import type { Diagrams, Node } from './node.ts';
import type { Variable } from './variable.ts';

const firstVariable = (nodes: readonly Node<unknown>[]): Variable | undefined =>
  nodes
    .flatMap((node) => (node.kind === 'test' ? [node.variable] : []))
    .reduce<Variable | undefined>((first, each) => (first && first.rank <= each.rank ? first : each), undefined);

/** Combines diagrams leaf by leaf: what `merge` says of the leaves that a case reaches in each of them. */
export const combine = <From, To>(
  into: Diagrams<To>,
  diagrams: readonly Node<From>[],
  merge: (values: readonly From[]) => To,
): Node<To> => {
  const done = new Map<string, Node<To>>();
  const walk = (nodes: readonly Node<From>[]): Node<To> => {
    const key = nodes.map(({ id }) => id).join(' ');
    const known = done.get(key);
    if (known) return known;
    const variable = firstVariable(nodes);
    const result = variable
      ? into.test(variable, variable.samples.map((_, branch) => walk(nodes.map((node) => (node.kind === 'test' && node.variable === variable ? node.children[branch] ?? node : node)))))
      : into.leaf(merge(nodes.flatMap((node) => (node.kind === 'leaf' ? [node.value] : []))));
    done.set(key, result);
    return result;
  };
  return walk(diagrams);
};

/** The nodes of a diagram, each once, leaves included. */
export const nodesOf = <Value>(...roots: readonly Node<Value>[]): readonly Node<Value>[] => {
  const seen = new Set<Node<Value>>();
  const walk = (node: Node<Value>): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'test') node.children.forEach(walk);
  };
  roots.forEach(walk);
  return [...seen];
};
