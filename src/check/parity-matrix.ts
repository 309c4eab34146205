import type { ParitySpec } from '../config/config.ts';
import type { Effective, Leaf, Node } from '../environment/effective.ts';
import { locateMember } from '../environment/lookup.ts';
import type { Finding } from '../finding/finding.ts';
import { displayPointer, fromPointer } from '../finding/pointer.ts';
import type { Row } from '../parity/row.ts';
import type { Matrix, MatrixCell, MatrixRow } from './check.ts';
import { type Comparer, classesOf } from './parity-compare.ts';
import { type Decision, decisionsFor } from './parity-decide.ts';
import { groupOf } from './parity-groups.ts';
import { isEmpty, sidesOf } from './parity-sides.ts';

/** Rows that a report lists, of all services together. */
const MOST_ROWS = 2000;

/** Environments (of one service) that were compared. */
export interface ComparedRows {
  readonly service: string | undefined;
  readonly sides: readonly Effective[];
  readonly rows: readonly Row<Leaf>[];
  /** Paths that have no row: all hold the same there, and nothing is to be said of it. */
  readonly settled: number;
  readonly findings: readonly Finding[];
}

/** What decides about rows, and what compares what they hold. */
interface Means {
  readonly spec: ParitySpec;
  readonly comparer: Comparer;
}

/** What a row holds, before it is shown. */
interface Draft {
  readonly row: Row<Leaf>;
  readonly pointer: string;
  readonly cells: readonly Omit<MatrixCell, 'location'>[];
  readonly odd: number | undefined;
  readonly decision: Decision | undefined;
  readonly hasFinding: boolean;
  readonly rank: number;
}

/**
 * The environments of each service side by side: rows in which one stands alone, then those with a finding, with a gap,
 * with other differences, and at last those in which nothing is amiss. Rows in which all hold the same are counted, apart
 * from those with a finding.
 *
 * That two values are equal is all that it tells of them. No place in a file is looked up but for rows with a finding,
 * for which that was done already: the first lookup costs as much as reading the file.
 */
export function matricesOf(compared: readonly ComparedRows[], by: Means): Matrix[] {
  const drafted = compared.filter(({ sides }) => sides.length > 1).map((one) => ({ one, ...draftsOf(one, by) }));
  const ranked = drafted.flatMap(({ drafts }) => drafts).sort(byRank);
  const listed = new Set(ranked.slice(0, MOST_ROWS));
  return drafted.map(({ one: { service, sides }, drafts, same }) => {
    const rows = drafts.filter((draft) => listed.has(draft)).sort(byRank);
    return {
      service,
      environments: sides.map(({ environment }) => environment),
      rows: rows.map((draft) => shown(draft, sides)),
      same,
      more: drafts.length - rows.length,
    };
  });
}

function byRank(one: Draft, other: Draft): number {
  return one.rank - other.rank || Number(one.pointer > other.pointer) - Number(one.pointer < other.pointer);
}

function draftsOf({ sides, rows, settled, findings }: ComparedRows, by: Means): { drafts: Draft[]; same: number } {
  const isFound = foundIn(sides, findings);
  const drafts: Draft[] = [];
  let same = settled;
  for (const row of rows) {
    // What is looked at alone is held against nothing.
    if (row.alone) continue;
    const hasFinding = isFound(row);
    const draft = !hasFinding && areIdentical(row) ? undefined : draftOf(row, sides, by, hasFinding);
    if (draft) drafts.push(draft);
    else same += 1;
  }
  return { drafts, same };
}

/** Whether a finding speaks of a row. One about a missing key has the pointer of a side that has it. */
export function foundIn(sides: readonly Effective[], findings: readonly Finding[]): (row: Row<Leaf>) => boolean {
  const pointers = sides.map(() => new Set<string>());
  // A pointer is put together for rows alone that end like one of these.
  const ends = new Set<string>();
  for (const { environment, pointer } of findings) {
    const at = sides.findIndex((side) => side.environment === environment);
    if (pointer === undefined) continue;
    pointers[at]?.add(pointer);
    ends.add(fromPointer(pointer).at(-1) ?? '');
  }
  const mayBeFound = ({ key, indexes }: Row<Leaf>): boolean =>
    indexes ? indexes.some((index) => index !== undefined && ends.has(String(index))) : ends.has(key);
  return (row) =>
    ends.size > 0 && mayBeFound(row) && pointers.some((set, side) => set.size > 0 && set.has(pointerOn(row, side)));
}

/** The pointer of a row on a side; on one that has nothing there, that of the first that has something. */
export function pointerOn(row: Row<Leaf>, side: number): string {
  return row.pointerOn(row.nodes[side] ? side : row.nodes.findIndex((node) => node !== undefined));
}

/** Whether all sides hold the very same scalar: most rows of most configurations, told without a detour. */
function areIdentical({ nodes }: Row<Leaf>): boolean {
  const value = scalarIn(nodes[0]);
  if (value === undefined) return false;
  for (const node of nodes) if (scalarIn(node) !== value) return false;
  return true;
}

function scalarIn(node: Node | undefined): string | number | boolean | undefined {
  const content = node?.kind === 'leaf' ? node.leaf.content : undefined;
  const value = content?.state === 'known' ? content.value : undefined;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return Number.isSafeInteger(value) ? Number(value) : undefined;
}

/** Undefined for a row in which all hold the same. */
function draftOf(
  row: Row<Leaf>,
  sides: readonly Effective[],
  { spec, comparer }: Means,
  hasFinding: boolean,
): Draft | undefined {
  const decision = mainDecision(decisionsFor(row, sides, spec));
  const cells = cellsOf(row, sides, decision, comparer);
  if (!hasFinding && areAlike(cells)) return undefined;
  const odd = decision?.must === 'ignore' ? undefined : oddOf(cells, decision);
  const pointer = pointerOn(row, 0);
  const rank = odd !== undefined ? (hasKin(odd, sides, spec) ? -1 : 0) : hasFinding ? 1 : rankOf(cells, decision);
  return { row, pointer, cells, odd, decision, hasFinding, rank };
}

/** Where several rules decide for one row, the one that speaks of the most sides. */
function mainDecision(decisions: readonly Decision[]): Decision | undefined {
  if (decisions.length < 2) return decisions[0];
  return decisions.toSorted((one, other) => other.members.length - one.members.length)[0];
}

function cellsOf(
  row: Row<Leaf>,
  sides: readonly Effective[],
  decision: Decision | undefined,
  comparer: Comparer,
): Draft['cells'] {
  const { nodes } = row;
  const groups = decision?.rule?.as === undefined ? quickGroups(nodes) : undefined;
  const groupOf = groups ? (at: number) => groups[at] : groupsBy(row, sides, decision, comparer);
  return sides.map(({ complete }, at): Draft['cells'][number] => {
    const node = nodes[at];
    if (!node) return { state: complete ? 'missing' : 'unread', group: undefined };
    const state = node.kind === 'leaf' ? node.leaf.content.state : 'known';
    if (state === 'present' || state === 'runtime') return { state, group: undefined };
    const group = groupOf(at);
    return group === 'empty' ? { state: 'empty', group: undefined } : { state: 'value', group };
  });
}

type Group = number | 'empty' | undefined;

/** The groups of plain values of one type, as most are: told without a detour. Undefined where it takes more. */
function quickGroups(nodes: Row<Leaf>['nodes']): readonly Group[] | undefined {
  const seen: (string | number | boolean)[] = [];
  const groups: Group[] = [];
  for (const node of nodes) {
    const value = scalarIn(node);
    if (node && (value === undefined || typeof value !== typeof (seen[0] ?? value))) return undefined;
    if (value === undefined || value === '') groups.push(value === '' ? 'empty' : undefined);
    else {
      const at = seen.indexOf(value);
      groups.push(at < 0 ? seen.push(value) - 1 : at);
    }
  }
  return groups;
}

function groupsBy(
  row: Row<Leaf>,
  environments: readonly Effective[],
  decision: Decision | undefined,
  comparer: Comparer,
): (at: number) => Group {
  const sides = sidesOf(row, environments);
  const empty = new Set(sides.flatMap((side) => (isEmpty(side) ? side.index : [])));
  const filled = sides.flatMap(({ node, index }) => (node && !empty.has(index) ? index : []));
  const { alike } = classesOf(row.nodes, filled, { as: decision?.rule?.as }, comparer);
  return (at) => {
    const group = alike.findIndex((members) => members.includes(at));
    return empty.has(at) ? 'empty' : group < 0 ? undefined : group;
  };
}

function areAlike([first, ...others]: Draft['cells']): boolean {
  const isKnown = first?.state === 'empty' || first?.group !== undefined;
  return isKnown && others.every(({ state, group }) => state === first?.state && group === first.group);
}

/**
 * The side that stands alone where all others agree: they have the key and it lacks it, or the other way round; or they
 * hold one value and it another. Where values must differ, only a gap is odd.
 */
function oddOf(cells: Draft['cells'], decision: Decision | undefined): number | undefined {
  if (cells.length < 3 || cells.some(({ state }) => state === 'unread')) return undefined;
  const gap = aloneIn(cells.map(({ state }) => state === 'missing'));
  if (gap !== undefined || decision?.must === 'different') return gap;
  const isTold = cells.every(({ state, group }) => state === 'empty' || group !== undefined);
  return isTold ? aloneIn(cells.map(({ group }) => group)) : undefined;
}

/** Whether there are others like a side. That the only staging is not like any production is less of a surprise. */
function hasKin(odd: number, sides: readonly Effective[], spec: ParitySpec): boolean {
  const kindOf = ({ environment, payments }: Effective) => {
    const group = groupOf(environment, spec);
    return group === environment ? payments : group;
  };
  const [own, ...others] = [sides[odd], ...sides.filter((_, at) => at !== odd)];
  return own !== undefined && others.some((other) => other && kindOf(other) === kindOf(own));
}

/** The index of the one key that is unlike all others, which are alike; of two that differ, of the first. */
function aloneIn(keys: readonly unknown[]): number | undefined {
  const unlike = keys.filter((key) => key !== keys[0]);
  if (unlike.length === 0 || unlike.some((key) => key !== unlike[0])) return undefined;
  if (unlike.length === keys.length - 1) return 0;
  return unlike.length === 1 ? keys.indexOf(unlike[0]) : undefined;
}

function rankOf(cells: Draft['cells'], decision: Decision | undefined): number {
  if (decision?.must === 'ignore') return 5;
  if (cells.some(({ state }) => state === 'missing' || state === 'empty')) return 2;
  if (!cells.some(({ group }) => group !== undefined && group > 0)) return 4;
  return decision?.rule?.must === 'different' ? 4 : 3;
}

function shown({ row, pointer, cells, odd, decision, hasFinding }: Draft, sides: readonly Effective[]): MatrixRow {
  const placeOf = (at: number, side: Effective) =>
    hasFinding && row.nodes[at] ? locateMember(side, pointerOn(row, at), 'key') : undefined;
  return {
    pointer: displayPointer(pointer),
    cells: sides.map((side, at) => ({
      state: cells[at]?.state ?? 'unread',
      group: cells[at]?.group,
      location: placeOf(at, side),
    })),
    odd: odd === undefined ? undefined : sides[odd]?.environment,
    must: decision?.must ?? 'present',
    rule: decision?.rule?.location,
  };
}
