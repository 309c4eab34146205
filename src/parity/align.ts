import { childPointer } from '../finding/pointer.ts';
import { matchesPath, type PathGlob } from './path-glob.ts';

/** A tree that can be compared: what it is, and what it holds. `L` is whatever a leaf is to the caller. */
export type Tree<L> =
  | { readonly kind: 'mapping'; readonly children: ReadonlyMap<string, Tree<L>> }
  | { readonly kind: 'list'; readonly items: readonly Tree<L>[] }
  | { readonly kind: 'leaf'; readonly leaf: L };

/** What one side holds at a path, and the pointer to it on that side. */
export interface Cell<L> {
  readonly pointer: string;
  readonly node: Tree<L>;
}

/** One path, and what each side holds there. */
export interface Row<L> {
  /** Keys; for identified list items what identifies them, for others their index. */
  readonly path: readonly string[];
  readonly cells: readonly (Cell<L> | undefined)[];
  /** On each side, the pointer of the nearest holder that the side has: where a missing member belongs. */
  readonly holders: readonly string[];
}

/** Which member identifies the items of the lists that a path names. */
export interface Identity {
  readonly glob: PathGlob;
  readonly member: string;
}

/** What a leaf tells of itself. */
export interface LeafReading<L> {
  /** The text by which it identifies the list item that it belongs to; undefined when it cannot. */
  readonly textOf: (leaf: L) => string | undefined;
  /** What it stands for when it is an empty collection; undefined for every other leaf. */
  readonly emptyKind: (leaf: L) => 'mapping' | 'list' | undefined;
}

/** Members that identify list items when nothing else is said. */
const USUAL = ['name', 'key', 'id'] as const;

/**
 * Lays trees side by side: one row for each leaf that any of them has. List items are paired by what identifies them
 * (a member that is unique on every side), else by index, so that order is no difference where items have names.
 */
export function align<L>(
  trees: readonly (Tree<L> | undefined)[],
  identities: readonly Identity[],
  { textOf, emptyKind }: LeafReading<L>,
): Row<L>[] {
  const rows: Row<L>[] = [];
  // Beside a collection with members an empty one is a collection too: each of those members is missing from it.
  const kindOf = ({ node }: Cell<L>) => (node.kind === 'leaf' ? (emptyKind(node.leaf) ?? 'leaf') : node.kind);
  const walk = (cells: readonly (Cell<L> | undefined)[], path: readonly string[], above: readonly string[]) => {
    const kinds = new Set(cells.flatMap((cell) => (cell ? kindOf(cell) : [])));
    if (kinds.size !== 1 || cells.every((cell) => cell === undefined || cell.node.kind === 'leaf')) {
      rows.push({ path, cells, holders: above });
      return;
    }
    const sides = cells.map((cell) =>
      cell ? membersOf(cell, identityFor(cells, path, identities, textOf), textOf) : undefined,
    );
    const holders = cells.map((cell, side) => cell?.pointer ?? above[side] ?? '');
    for (const key of new Set(sides.flatMap((side) => [...(side?.keys() ?? [])]))) {
      walk(
        sides.map((side) => side?.get(key)),
        [...path, key],
        holders,
      );
    }
  };
  walk(
    trees.map((node) => node && { pointer: '', node }),
    [],
    trees.map(() => ''),
  );
  return rows;
}

function membersOf<L>(
  { pointer, node }: Cell<L>,
  identity: string | undefined,
  textOf: (leaf: L) => string | undefined,
): ReadonlyMap<string, Cell<L>> {
  if (node.kind === 'leaf') return new Map();
  if (node.kind === 'mapping') {
    return new Map(
      [...node.children].map(([key, child]) => [key, { pointer: childPointer(pointer, key), node: child }]),
    );
  }
  return new Map(
    node.items.map((item, index) => {
      const name = identity === undefined ? undefined : identifying(item, identity, textOf);
      return [name ?? String(index), { pointer: childPointer(pointer, String(index)), node: item }];
    }),
  );
}

/** The member that identifies the items on every side; undefined where none does. */
function identityFor<L>(
  cells: readonly (Cell<L> | undefined)[],
  path: readonly string[],
  identities: readonly Identity[],
  textOf: (leaf: L) => string | undefined,
): string | undefined {
  const lists = cells.flatMap((cell) => (cell?.node.kind === 'list' ? [cell.node.items] : []));
  if (lists.length === 0) return undefined;
  const said = identities.findLast(({ glob }) => matchesPath(glob, path))?.member;
  const candidates = said === undefined ? USUAL : [said];
  return candidates.find((member) =>
    lists.every((items) => {
      const names = items.map((item) => identifying(item, member, textOf));
      return names.every((name) => name !== undefined) && new Set(names).size === names.length;
    }),
  );
}

function identifying<L>(item: Tree<L>, member: string, textOf: (leaf: L) => string | undefined): string | undefined {
  const child = item.kind === 'mapping' ? item.children.get(member) : undefined;
  return child?.kind === 'leaf' ? textOf(child.leaf) : undefined;
}
