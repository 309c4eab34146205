import type { Matrix, MatrixCell, MatrixRow, ParityRuleRecord } from '../check/check.ts';
import { displayPath } from '../finding/pointer.ts';
import { plural } from '../finding/words/rule-words.ts';
import type { Report } from './report.ts';

/** A row as a table shows it. */
export interface ShownRow {
  readonly service: string | undefined;
  /** The key as people read it. */
  readonly key: string;
  /** In the order of the environments; undefined where the service is not deployed there. */
  readonly cells: readonly (MatrixCell | undefined)[];
  /** Index of the environment that stands alone. */
  readonly odd: number | undefined;
  /** What has to hold there, by a rule; empty where none says more than that the key has to be there. */
  readonly must: string;
}

/** The matrices of all services in one table: what is worth showing, and how much there is beside it. */
export interface ShownMatrix {
  readonly environments: readonly string[];
  readonly rows: readonly ShownRow[];
  /** Rows that the report itself leaves out. */
  readonly more: number;
  readonly same: number;
}

/** Rows in which one environment stands alone come first, and what tells nothing of a difference is left out. */
export function matrixOf({ matrix, environments: order }: Report): ShownMatrix {
  const compared = new Set(matrix.flatMap(({ environments }) => environments));
  const environments = [...order.filter((name) => compared.has(name)), ...compared.difference(new Set(order))];
  const rows = matrix.flatMap((one) => one.rows.filter(isTelling).map((row) => shownRow(row, one, environments)));
  return {
    environments,
    rows: [...rows.filter(({ odd }) => odd !== undefined), ...rows.filter(({ odd }) => odd === undefined)],
    more: matrix.reduce((sum, { more }) => sum + more, 0),
    same: matrix.reduce((sum, { same }) => sum + same, 0),
  };
}

/** Whether what was read of a row agrees, so that nobody knows whether the rest does. */
export function isUnknown({ cells }: ShownRow): boolean {
  const read = cells.filter((cell) => cell !== undefined && cell.state !== 'unread');
  return read.length < cells.filter((cell) => cell !== undefined).length && new Set(read.map(markOf)).size < 2;
}

/** Not what a rule ignores, nor what nobody can compare anywhere. */
function isTelling({ must, cells: [first, ...others] }: MatrixRow): boolean {
  const isUnseen = first?.state !== 'value' && others.every(({ state }) => state === first?.state);
  return must !== 'ignore' && !isUnseen;
}

function shownRow(row: MatrixRow, one: Matrix, environments: readonly string[]): ShownRow {
  return {
    service: one.service,
    key: displayPath(row.pointer),
    cells: environments.map((name) => row.cells[one.environments.indexOf(name)]),
    odd: row.odd === undefined ? undefined : environments.indexOf(row.odd),
    must: row.must === 'present' ? '' : row.must,
  };
}

/** What stands in a cell: a letter for a value, the same letter for an equal one. */
export function markOf(cell: MatrixCell | undefined): string {
  if (!cell) return '';
  if (cell.state === 'value') return cell.group === undefined ? '?' : letterOf(cell.group);
  if (cell.state === 'missing') return '—';
  return cell.state === 'empty' ? '∅' : cell.state;
}

function letterOf(group: number): string {
  return group < 26 ? String.fromCharCode(65 + group) : `#${group + 1}`;
}

const SIGNS: readonly (readonly [mark: string, says: string])[] = [
  ['—', 'missing'],
  ['∅', 'empty'],
  ['?', 'cannot be compared'],
  ['present', 'not readable here'],
  ['runtime', 'made when it starts'],
  ['unread', 'a source was not read'],
];

/** What the marks of some rows mean, a part for each; `alone` says how the odd one out is marked. */
export function legendOf(rows: readonly ShownRow[], alone: string): string[] {
  const marks = new Set(rows.flatMap(({ cells }) => cells.map(markOf)));
  return [
    'equal letters in a row are equal values',
    ...SIGNS.filter(([mark]) => marks.has(mark)).map(([mark, says]) => `${mark}${/\w/.test(mark) ? ':' : ''} ${says}`),
    ...(rows.some(({ odd }) => odd !== undefined) ? [`${alone} stands alone`] : []),
  ];
}

/** Environments that hold the same, as one part of a sentence. */
export interface Holders {
  readonly mark: string;
  readonly isOdd: boolean;
  readonly environments: readonly string[];
}

/** With more different values than this, who holds which tells nothing. */
const MOST_VALUES = 3;

/** A row in words, for more environments than a table can have columns: who stands alone, then the most of one kind. */
export function holdersOf({ cells, odd }: ShownRow, environments: readonly string[]): Holders[] {
  const at = cells.flatMap((cell, index) => (cell ? [index] : []));
  const values = new Set(cells.flatMap((cell) => cell?.group ?? [])).size;
  const wordOf = (cell: MatrixCell | undefined) =>
    values > MOST_VALUES && cell?.group !== undefined ? `${values} different values` : markOf(cell);
  return [...Map.groupBy(at, (index) => wordOf(cells[index]))]
    .map(([mark, indexes]) => ({
      mark,
      isOdd: odd !== undefined && indexes.includes(odd),
      environments: indexes.flatMap((index) => environments[index] ?? []),
    }))
    .sort((a, b) => Number(b.isOdd) - Number(a.isOdd) || b.environments.length - a.environments.length);
}

/** Whether parity was all that was looked at: then the matrix is worth its lines. */
export function isParityAsked({ plan }: Report): boolean {
  return plan.length > 0 && plan.every(({ check }) => check === 'parity');
}

/** What the rules of tollgate.yml came to, as one sentence; undefined where there are none. */
export function rulesInWords(rules: readonly ParityRuleRecord[]): string | undefined {
  if (rules.length === 0) return undefined;
  const decided = rules.reduce((sum, rule) => sum + rule.decided, 0);
  const without = (is: (rule: ParityRuleRecord) => boolean, says: string): string[] => {
    const count = rules.filter(is).length;
    return count === 0 ? [] : [`${count} ${says}`];
  };
  const parts = [
    `${plural(rules.length, 'parity rule')} decided for ${plural(decided, 'key')}`,
    ...without(({ matched }) => matched === 0, 'matched none'),
    ...without((rule) => rule.matched > 0 && rule.decided === 0, 'decided for none, since later ones did'),
  ];
  return parts.join('; ');
}
