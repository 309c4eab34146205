import type { Path } from '../finding/pointer.ts';
import { type LeafReading, pairItems } from './items.ts';
import type { PathState } from './path-states.ts';
import { type Alone, type Nodes, Row, type Tree } from './row.ts';

export type { LeafReading } from './items.ts';
export type { Row } from './row.ts';

/** What decides how trees are laid side by side. */
export interface Laying<L> extends LeafReading<L> {
  /** Where the paths of rules stand at the root. */
  readonly rules: PathState;
  /** Where the paths of `match` stand at the root. */
  readonly matches: PathState;
  /** The member that an entry of `match` says, by its number. */
  readonly memberOf: (match: number) => Path;
  /** Whether a list is compared as a whole where rules stand so. */
  readonly isWhole: (state: PathState) => boolean;
  /** Whether nothing is to be said of what the sides have at a path, so that it gets no row. */
  readonly isSettled?: ((nodes: Nodes<L>, state: PathState) => boolean) | undefined;
  /** Called for each path. What it throws ends the walk. */
  readonly patience?: (() => void) | undefined;
}

/**
 * Lays trees side by side: one row for each leaf that any of them has, one for each place at which they hold different
 * kinds, and one for each list that is compared as a whole. What lies in the last two, and in items that cannot be told
 * apart, has rows of its own that are `alone`. The walk is in the order of the first tree that has a member.
 */
export function align<L>(trees: Nodes<L>, laying: Laying<L>): Row<L>[] {
  const rows: Row<L>[] = [];
  const walk = (row: Row<L>, above: PathState): void => {
    const kind = commonKind(row.nodes, laying);
    if (kind === 'leaf') rows.push(row);
    else walkOther(row, kind, above.next(row.key));
  };
  const walkOther = (row: Row<L>, kind: ReturnType<typeof commonKind>, match: PathState): void => {
    const isLeaf = row.nodes.every((node) => node === undefined || node.kind === 'leaf');
    // What is looked at alone has nothing that it could be compared with as a whole.
    const isWhole = !row.alone && (kind === 'mixed' || (kind === 'list' && laying.isWhole(row.state)));
    if (isLeaf || isWhole) rows.push(row);
    if (isWhole) {
      row.isMixed = kind === 'mixed';
      const first = rows.length;
      for (const part of partsOf(row)) below(part, match);
      row.within = rows.slice(first);
    } else if (!isLeaf) below(row, match);
  };
  const below = (row: Row<L>, match: PathState): void => {
    if (row.nodes.some((node) => node?.kind === 'list')) walkItems(row, match);
    else walkMembers(row, match);
  };
  const walkMember = (above: Row<L>, key: string, nodes: Nodes<L>, match: PathState, indexes?: Row<L>['indexes']) => {
    laying.patience?.();
    const state = above.state.next(key);
    // What is looked at alone is held against nothing that it could be like.
    if (!above.alone && laying.isSettled?.(nodes, state)) return;
    walk(new Row(above, key, nodes, state, indexes), match);
  };
  const walkMembers = (row: Row<L>, match: PathState): void => {
    const mappings = row.nodes.map((node) => (node?.kind === 'mapping' ? node.children : undefined));
    const left = mappings.map((mapping) => mapping?.size ?? 0);
    mappings.forEach((mapping, side) => {
      // Most often each has what the first one has, and nothing else.
      if (left[side] === 0) return;
      mapping?.forEach((_, key) => {
        if (!wasSeen(mappings, side, key)) walkMember(row, key, take(key, mappings, left), match);
      });
    });
  };
  const walkItems = (list: Row<L>, match: PathState): void => {
    const said = match.named.at(-1);
    const member = said === undefined ? undefined : laying.memberOf(said);
    const { paired, unidentified } = pairItems(list.nodes, member, laying);
    for (const { key, nodes, indexes } of paired) walkMember(list, key, nodes, match, indexes);
    for (const found of unidentified) {
      // What is alone already is held against nothing.
      const alone: Alone<L> = list.alone ?? { why: 'unidentified', items: { ...found, list, match: said } };
      for (const { side, index, node } of found.items) {
        laying.patience?.();
        const key = found.key ?? String(index);
        const nodes = list.nodes.map((_, at) => (at === side ? node : undefined));
        const indexes = list.nodes.map(() => index);
        walk(new Row(list, key, nodes, list.state.next(key), indexes, alone), match);
      }
    }
  };
  const root = new Row(undefined, '', trees, laying.rules);
  const kind = commonKind(trees, laying);
  if (kind === 'leaf') return [root];
  walkOther(root, kind, laying.matches);
  return rows;
}

/** What all sides hold that have something; `mixed` where they hold different kinds. */
function commonKind<L>(nodes: Nodes<L>, { emptyKind }: LeafReading<L>): Tree<L>['kind'] | 'mixed' | undefined {
  let common: Tree<L>['kind'] | undefined;
  for (const node of nodes) {
    if (!node) continue;
    // Beside a collection with members an empty one is a collection too: each of those members is missing from it.
    const kind = node.kind === 'leaf' ? (emptyKind(node.leaf) ?? 'leaf') : node.kind;
    if (common !== undefined && common !== kind) return 'mixed';
    common = kind;
  }
  return common;
}

/** What each side holds of a row that is compared as a whole, to be looked at without the others. */
function partsOf<L>(whole: Row<L>): Row<L>[] {
  return whole.nodes.flatMap((node, side) => {
    if (!node || node.kind === 'leaf') return [];
    const nodes = whole.nodes.map((_, at) => (at === side ? node : undefined));
    return [new Row(whole.above, whole.key, nodes, whole.state, whole.indexes, { why: 'within', whole })];
  });
}

type Mappings<L> = readonly (ReadonlyMap<string, Tree<L>> | undefined)[];

/** What each mapping has under a key, which it then has `left` no more. */
function take<L>(key: string, mappings: Mappings<L>, left: number[]): Nodes<L> {
  return mappings.map((mapping, side) => {
    const node = mapping?.get(key);
    if (node) left[side] = (left[side] ?? 0) - 1;
    return node;
  });
}

function wasSeen<L>(mappings: Mappings<L>, side: number, key: string): boolean {
  for (let earlier = 0; earlier < side; earlier++) if (mappings[earlier]?.has(key)) return true;
  return false;
}
