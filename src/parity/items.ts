import type { Path } from '../finding/pointer.ts';
import type { Item, Nodes, Tree, Unidentified } from './row.ts';

/** What a leaf tells of itself. */
export interface LeafReading<L> {
  /** The text by which it identifies the list item that it belongs to; undefined when it cannot. */
  readonly textOf: (leaf: L) => string | undefined;
  /** What it stands for when it is an empty collection; undefined for every other leaf. */
  readonly emptyKind: (leaf: L) => 'mapping' | 'list' | undefined;
  /** A text that leaves with the same content share; used as a key and never shown. */
  readonly contentOf: (leaf: L) => string;
}

/** An item, and its like on the other sides. */
export interface Paired<L> {
  readonly key: string;
  readonly nodes: Nodes<L>;
  readonly indexes: readonly (number | undefined)[];
}

/** Items that share what should tell them apart, and the last key of their path; undefined where that is their index. */
export type Unknown<L> = Pick<Unidentified<L>, 'reason' | 'member' | 'items'> & { readonly key: string | undefined };

/** The items of a list on every side: those that have found each other, and those of which nobody can tell. */
export interface PairedItems<L> {
  readonly paired: readonly Paired<L>[];
  readonly unidentified: readonly Unknown<L>[];
}

/** Members that identify a list item when nothing else is said: the first that it has. */
export const USUAL_MEMBERS: readonly Path[] = [['name'], ['key'], ['id']];

/** Items of all sides with the same identity. */
interface Bucket<L> {
  /** The last key of their path. */
  readonly key: string;
  /** Undefined for those without a name, which their number identifies. */
  readonly member: Path | undefined;
  /** They lack the member that was said to identify them. */
  readonly isLacking: boolean;
  /** The first on each side; further ones stand in `more`. */
  readonly nodes: (Tree<L> | undefined)[];
  readonly indexes: (number | undefined)[];
  more: Item<L>[] | undefined;
}

/**
 * Pairs the items of a list. An item is identified by `said`, else by the first of name, key and id that it has; one
 * without any by its number among those without. What identifies an item never depends on the other items, so that none
 * is paired with another because the list grew. Items of one side that share an identity are paired with those of another
 * only where both sides hold the same ones.
 */
export function pairItems<L>(lists: Nodes<L>, said: Path | undefined, reading: LeafReading<L>): PairedItems<L> {
  const paired: Paired<L>[] = [];
  const unidentified: Unknown<L>[] = [];
  for (const bucket of bucketsOf(lists, said, reading)) {
    if (!bucket.more && !bucket.isLacking) {
      paired.push(bucket);
      continue;
    }
    const items = itemsOf(bucket);
    const alike = pairEqual(items, lists, bucket, reading);
    // One by one: there can be more of them than a call takes arguments.
    for (const pair of alike ?? []) paired.push(pair);
    if (!alike) {
      const { key, member = [], isLacking } = bucket;
      const how = isLacking ? ({ reason: 'lacking', key: undefined } as const) : ({ reason: 'repeated', key } as const);
      unidentified.push({ ...how, member, items });
    }
  }
  return { paired, unidentified };
}

/** All items by what identifies them, in the order of the first side that has one. */
function bucketsOf<L>(lists: Nodes<L>, said: Path | undefined, reading: LeafReading<L>): readonly Bucket<L>[] {
  const members = said ? [said] : USUAL_MEMBERS;
  const buckets = new Buckets<L>(lists, said);
  for (let side = 0; side < lists.length; side++) {
    const list = lists[side];
    if (list?.kind !== 'list') continue;
    let count = 0;
    list.items.forEach((node, index) => {
      const [by, text] = identityOf(node, members, reading);
      // Those that lack what was said to identify them share one bucket.
      const bucket = text === undefined ? buckets.unnamed(said ? 0 : count++) : buckets.named(by, members[by], text);
      put(bucket, side, index, node);
    });
  }
  return buckets.all;
}

/** Buckets by the member that identifies their items and its text, and by number. Most lists need one map, or none. */
class Buckets<L> {
  readonly all: Bucket<L>[] = [];
  readonly #lists: Nodes<L>;
  readonly #said: Path | undefined;
  readonly #named: Map<string, Bucket<L>>[] = [];
  readonly #unnamed: Bucket<L>[] = [];

  constructor(lists: Nodes<L>, said: Path | undefined) {
    this.#lists = lists;
    this.#said = said;
  }

  /** The bucket of a text, of the member with the number `by`. */
  named(by: number, member: Path | undefined, text: string): Bucket<L> {
    this.#named[by] ??= new Map();
    const known = this.#named[by]?.get(text);
    if (known) return known;
    const bucket = this.#add(text, member, false);
    this.#named[by]?.set(text, bucket);
    return bucket;
  }

  /** The bucket of items without a name. */
  unnamed(at: number): Bucket<L> {
    const isLacking = this.#said !== undefined;
    this.#unnamed[at] ??= this.#add(isLacking ? '' : String(at), this.#said, isLacking);
    return this.#unnamed[at];
  }

  #add(key: string, member: Path | undefined, isLacking: boolean): Bucket<L> {
    const [nodes, indexes] = [this.#lists.map(nothing), this.#lists.map(nothing)];
    const bucket = { key, member, isLacking, nodes, indexes, more: undefined };
    this.all.push(bucket);
    return bucket;
  }
}

const nothing = (): undefined => undefined;

function put<L>(bucket: Bucket<L>, side: number, index: number, node: Tree<L>): void {
  if (bucket.nodes[side] === undefined) {
    bucket.nodes[side] = node;
    bucket.indexes[side] = index;
  } else {
    bucket.more ??= [];
    bucket.more.push({ side, index, node });
  }
}

function itemsOf<L>({ nodes, indexes, more = [] }: Bucket<L>): Item<L>[] {
  const first = nodes.flatMap((node, side) => (node ? [{ side, index: indexes[side] ?? 0, node }] : []));
  return [...first, ...more].sort((a, b) => a.side - b.side || a.index - b.index);
}

/** Pairs items by all that they hold; undefined where the sides hold different ones, so that nobody knows which is which. */
function pairEqual<L>(
  items: readonly Item<L>[],
  lists: Nodes<L>,
  { key, isLacking }: Bucket<L>,
  reading: LeafReading<L>,
): Paired<L>[] | undefined {
  const alike = new Map<
    string,
    { readonly nodes: (Tree<L> | undefined)[]; readonly indexes: (number | undefined)[] }
  >();
  const counts = new Map<string, number>();
  for (const { side, index, node } of items) {
    const content = contentOf(node, reading);
    const count = counts.get(`${side} ${content}`) ?? 0;
    counts.set(`${side} ${content}`, count + 1);
    const name = `${count} ${content}`;
    const pair = alike.get(name) ?? { nodes: lists.map(() => undefined), indexes: lists.map(() => undefined) };
    pair.nodes[side] = node;
    pair.indexes[side] = index;
    alike.set(name, pair);
  }
  // A side without any of them lacks them all, which is no question of which is which.
  const having = new Set(items.map(({ side }) => side));
  const asked = lists.flatMap((list, side) => (list && (isLacking || having.has(side)) ? [side] : []));
  const pairs = [...alike.values()];
  if (!pairs.every(({ nodes }) => asked.every((side) => nodes[side]))) return undefined;
  return pairs.map((pair) => ({ key: isLacking ? firstOf(pair.indexes) : key, ...pair }));
}

function firstOf(indexes: readonly (number | undefined)[]): string {
  return String(indexes.find((index) => index !== undefined) ?? 0);
}

/** Which of the members identifies an item, and the text by which it does; -1 and undefined where none does. */
function identityOf<L>(
  item: Tree<L>,
  members: readonly Path[],
  { textOf }: LeafReading<L>,
): readonly [by: number, text: string | undefined] {
  for (let by = 0; item.kind === 'mapping' && by < members.length; by++) {
    const node = memberAt(item, members[by] ?? []);
    const text = node?.kind === 'leaf' ? textOf(node.leaf) : undefined;
    if (text !== undefined && text !== '') return [by, text];
  }
  return NO_IDENTITY;
}

const NO_IDENTITY = [-1, undefined] as const;

function memberAt<L>(item: Tree<L>, member: Path): Tree<L> | undefined {
  let node: Tree<L> | undefined = item;
  for (const key of member) node = node?.kind === 'mapping' ? node.children.get(key) : undefined;
  return node;
}

/** All that a node holds, as a text in which the order of keys is no difference. It is used as a key and never shown. */
export function contentOf<L>(node: Tree<L>, reading: Pick<LeafReading<L>, 'contentOf'>): string {
  if (node.kind === 'leaf') return JSON.stringify(reading.contentOf(node.leaf));
  if (node.kind === 'list') return `[${node.items.map((item) => contentOf(item, reading))}]`;
  const members = [...node.children].map(([key, child]) => `${JSON.stringify(key)}:${contentOf(child, reading)}`);
  return `{${members.sort()}}`;
}
