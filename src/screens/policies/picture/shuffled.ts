/** A list in another order: the same for the same number; 0 leaves it as it is. */
export const shuffled = <Item>(items: readonly Item[], order: number): readonly Item[] => {
  if (order === 0) return items;
  // Numbers that look drawn by lot, by the constants of Numerical Recipes.
  let state = order;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
};
