import type { Diagrams, Node } from './node.ts';
import type { Variable } from './variable.ts';

const firstVariable = (nodes: readonly Node<unknown>[]): Variable | undefined => {
  let first: Variable | undefined;
  for (const node of nodes)
    if (node.kind === 'test' && (!first || node.variable.rank < first.rank)) first = node.variable;
  return first;
};

const valuesOf = <Value>(nodes: readonly Node<Value>[]): readonly Value[] => {
  const values: Value[] = [];
  for (const node of nodes) if (node.kind === 'leaf') values.push(node.value);
  return values;
};

const keyOf = (nodes: readonly Node<unknown>[]): string => {
  let key = '';
  for (const { id } of nodes) key += `${String(id)} `;
  return key;
};

/** Combines diagrams leaf by leaf: what `merge` says of the leaves that a case reaches in each of them. */
export const combine = <From, To>(
  into: Diagrams<To>,
  diagrams: readonly Node<From>[],
  merge: (values: readonly From[]) => To,
): Node<To> => {
  const done = new Map<string, Node<To>>();
  const walk = (nodes: readonly Node<From>[]): Node<To> => {
    const variable = firstVariable(nodes);
    if (!variable) return into.leaf(merge(valuesOf(nodes)));
    const key = keyOf(nodes);
    const known = done.get(key);
    if (known) return known;
    const result = into.test(
      variable,
      variable.samples.map((_, branch) =>
        walk(
          nodes.map((node) =>
            node.kind === 'test' && node.variable === variable ? (node.children[branch] ?? node) : node,
          ),
        ),
      ),
    );
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
