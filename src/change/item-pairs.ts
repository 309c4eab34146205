import { contentOf as valueIn } from '../check/parity-compare.ts';
import { leafReading } from '../check/parity-rows.ts';
import type { Leaf, Node } from '../environment/effective.ts';
import type { Path } from '../finding/pointer.ts';
import { contentOf, pairItems } from '../parity/items.ts';

/** A list with members. */
export type List = Extract<Node, { kind: 'list' }>;

/** An item by its index now and before. */
export interface ItemPair {
  /** The last key of its path. */
  readonly key: string;
  readonly now: number | undefined;
  readonly before: number | undefined;
}

/** The items of two states of a list that belong together, in the order of now, what is gone behind it. */
export function pairedItems(now: List | undefined, before: List | undefined, said: Path | undefined): ItemPair[] {
  return now && before && areListed(now, before) ? byValue(now, before) : byIdentity([now, before], said);
}

/**
 * As parity pairs them. Those of which nobody knows which is which are paired by what they hold, and what is left by its
 * order: that something is another is certain there.
 */
function byIdentity(lists: readonly (List | undefined)[], said: Path | undefined): ItemPair[] {
  const { paired, unidentified } = pairItems(lists, said, leafReading());
  const items = paired.map(({ key, indexes: [now, before] }): ItemPair => ({ key, now, before }));
  for (const { key, items: some } of unidentified) {
    const [here, gone] = [0, 1].map((side) => some.filter((item) => item.side === side));
    items.push(...byContent(here ?? [], gone ?? []).map((pair) => ({ ...pair, key: key ?? keyOfIndex(pair) })));
  }
  return items.sort((one, other) => (one.now ?? Infinity) - (other.now ?? Infinity) || 0);
}

type Indexed = Pick<ItemPair, 'now' | 'before'>;

function keyOfIndex({ now, before }: Indexed): string {
  return String(now ?? before ?? 0);
}

function byContent(here: readonly Indexable[], gone: readonly Indexable[]): Indexed[] {
  const left = Map.groupBy(gone, ({ node }) => contentOf(node, leafReading()));
  const same = here.map((item) => ({ item, like: left.get(contentOf(item.node, leafReading()))?.shift() }));
  const rest = [...left.values()].flat().sort((one, other) => one.index - other.index);
  const pairs = same.map(({ item, like }): Indexed => ({ now: item.index, before: (like ?? rest.shift())?.index }));
  return [...pairs, ...rest.map(({ index }): Indexed => ({ now: undefined, before: index }))];
}

interface Indexable {
  readonly index: number;
  readonly node: Node;
}

/** Plain values of a list that grew or shrank: its other values are not taken for changed. */
function areListed(first: List, second: List): boolean {
  if (first.items.length === second.items.length) return false;
  return [...first.items, ...second.items].every((item) => item.kind === 'leaf' && scalarKey(item.leaf) !== undefined);
}

function byValue(first: List, second: List): ItemPair[] {
  const left = Map.groupBy(second.items.keys(), (index) => valueAt(second, index));
  const items = [...first.items.keys()].map((now): ItemPair => {
    const key = valueAt(first, now);
    return { key, now, before: left.get(key)?.shift() };
  });
  const gone = [...left].flatMap(([key, some]) => some.map((before): ItemPair => ({ key, now: undefined, before })));
  return [...items, ...gone];
}

function valueAt({ items }: List, index: number): string {
  const item = items[index];
  return (item?.kind === 'leaf' ? scalarKey(item.leaf) : undefined) ?? '';
}

/** A plain value as a key, typed. It stays in memory. */
function scalarKey(leaf: Leaf): string | undefined {
  const value = valueIn(leaf);
  return typeof value === 'object' && value !== null ? undefined : JSON.stringify(value);
}
