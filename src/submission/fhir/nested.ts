import type { AnyOf } from './enableWhen.ts';
import type { QuestionnaireItem } from './r4.ts';

/** An item with the lists of conditions under which it is enabled: in each at least one must hold. */
export interface ConditionalItem {
  readonly item: QuestionnaireItem;
  readonly lists: readonly AnyOf[];
}

const enabledBy = (list: AnyOf): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> => ({
  enableWhen: list,
  ...(list.length === 1 ? {} : { enableBehavior: 'any' }),
});

/**
 * Items with their conditions. One list fits on an item; each further one stands on a group around it, which neighbors
 * with the same list share.
 */
export const nested = (items: readonly ConditionalItem[], depth = 1): readonly QuestionnaireItem[] => {
  const [first, ...others] = items;
  if (!first) return [];
  const {
    item,
    lists: [list, ...more],
  } = first;
  if (!list) return [item, ...nested(others, depth)];
  const end = others.findIndex(({ lists }) => JSON.stringify(lists[0]) !== JSON.stringify(list));
  const neighbors = end < 0 ? others : others.slice(0, end);
  const rest = nested(others.slice(neighbors.length), depth);
  if (neighbors.length === 0 && more.length === 0) return [{ ...item, ...enabledBy(list) }, ...rest];
  const inside = [first, ...neighbors].map((each): ConditionalItem => ({
    item: each.item,
    lists: each.lists.slice(1),
  }));
  return [
    {
      linkId: `${item.linkId}.when${String(depth)}`,
      type: 'group',
      ...enabledBy(list),
      item: nested(inside, depth + 1),
    },
    ...rest,
  ];
};
