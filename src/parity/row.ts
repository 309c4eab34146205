import { childPointer, type Path } from '../finding/pointer.ts';
import type { PathState } from './path-states.ts';

/** A tree that can be compared: what it is, and what it holds. `L` is whatever a leaf is to the caller. */
export type Tree<L> =
  | { readonly kind: 'mapping'; readonly children: ReadonlyMap<string, Tree<L>> }
  | { readonly kind: 'list'; readonly items: readonly Tree<L>[] }
  | { readonly kind: 'leaf'; readonly leaf: L };

/** What each side has at a path; undefined where it has nothing. */
export type Nodes<L> = readonly (Tree<L> | undefined)[];

/** What one side holds at a path, and the pointer to it on that side. */
export interface Cell<L> {
  readonly pointer: string;
  readonly node: Tree<L>;
}

/** Why a row is not held against the other sides: it lies in what is compared as a whole, or nobody knows its like. */
export type Alone<L> =
  | { readonly why: 'within'; readonly whole: Row<L> }
  | { readonly why: 'unidentified'; readonly items: Unidentified<L> };

/** Items of a list that cannot be told apart, so that nobody knows which of one side is which of another. */
export interface Unidentified<L> {
  /** The row of the list. */
  readonly list: Row<L>;
  /** Several items of a side have the same, or they lack the member that was said to identify them. */
  readonly reason: 'repeated' | 'lacking';
  /** The keys that lead from an item to the member that should identify it. */
  readonly member: Path;
  /** The number of the entry of `match` that named the member; undefined for the usual ones. */
  readonly match: number | undefined;
  readonly items: readonly Item<L>[];
}

/** An item of a list on one side. */
export interface Item<L> {
  readonly side: number;
  readonly index: number;
  readonly node: Tree<L>;
}

/**
 * One path, and what each side holds there. A class, since there are as many as values and most are never asked for more
 * than their nodes: pointers are put together where somebody asks.
 */
export class Row<L> {
  /** What it lies in; undefined for the root. */
  readonly above: Row<L> | undefined;
  /** The last key: of an identified list item what identifies it, of another its number among those. */
  readonly key: string;
  readonly nodes: Nodes<L>;
  /** Which paths of rules name it. */
  readonly state: PathState;
  /** Of a list item, its index on each side. */
  readonly indexes: readonly (number | undefined)[] | undefined;
  /** Whether the sides hold different kinds: a plain value here, a mapping or a list there. */
  isMixed = false;
  /** Of what is compared as a whole, the rows of all that lies in it. */
  within: readonly Row<L>[] | undefined = undefined;
  /** There where one side's value is looked at without the others. */
  readonly alone: Alone<L> | undefined;
  /** On each side, once somebody has asked. */
  #pointers: string[] | undefined = undefined;

  constructor(
    above: Row<L> | undefined,
    key: string,
    nodes: Nodes<L>,
    state: PathState,
    indexes?: readonly (number | undefined)[],
    alone: Alone<L> | undefined = above?.alone,
  ) {
    this.above = above;
    this.key = key;
    this.nodes = nodes;
    this.state = state;
    this.indexes = indexes;
    this.alone = alone;
  }

  /** Keys; for identified list items what identifies them, for others their number. */
  get path(): Path {
    return this.above ? [...this.above.path, this.key] : [];
  }

  /** What each side has, with its pointer there. */
  get cells(): readonly (Cell<L> | undefined)[] {
    return this.nodes.map((node, side) => node && new LazyCell(this, side, node));
  }

  /** On each side, the pointer of the nearest holder that the side has: where a missing member belongs. */
  get holders(): readonly string[] {
    return this.nodes.map((_, side) => this.holderOn(side));
  }

  /** The pointer to it on a side that has it. */
  pointerOn(side: number): string {
    if (!this.above) return '';
    this.#pointers ??= [];
    this.#pointers[side] ??= childPointer(
      this.above.pointerOn(side),
      this.indexes ? String(this.indexes[side] ?? 0) : this.key,
    );
    return this.#pointers[side];
  }

  /** The pointer of the nearest holder that a side has. */
  holderOn(side: number): string {
    let holder = this.above;
    while (holder && holder.nodes[side] === undefined) holder = holder.above;
    return holder?.pointerOn(side) ?? '';
  }
}

/** Puts its pointer together when somebody asks. */
class LazyCell<L> implements Cell<L> {
  readonly node: Tree<L>;
  readonly #row: Row<L>;
  readonly #side: number;

  constructor(row: Row<L>, side: number, node: Tree<L>) {
    this.#row = row;
    this.#side = side;
    this.node = node;
  }

  get pointer(): string {
    return this.#row.pointerOn(this.#side);
  }
}
