import { plural } from '../finding/words/rule-words.ts';
import {
  type Holders,
  holdersOf,
  isParityAsked,
  isUnknown,
  legendOf,
  markOf,
  matrixOf,
  rulesInWords,
  type ShownMatrix,
  type ShownRow,
} from './matrix.ts';
import type { Report } from './report.ts';
import { columnsOf, fitTo, type Screen, shownName } from './screen.ts';

/** Rows on a screen; all of them are in the JSON report. */
const MOST_ROWS = 40;
const LONGEST_KEY = 60;
/** A key that is cut shorter than this says too little: then a row is a sentence. */
const SHORTEST_KEY = 24;
const LONGEST_ENVIRONMENT = 24;
/** Environments of one kind that a sentence names. */
const MOST_NAMES = 4;
/** Head of the last column, where a rule says what must be. */
const MUST_BE = 'must be';
/** Columns that the rail and the indentation take. */
const MARGIN = 4;

/** Where environments differ, side by side, when parity was asked for; else one line that says how to see it. */
export function renderMatrix(report: Report, screen: Screen): string[] {
  const { colors } = screen;
  const shown = matrixOf(report);
  const differing = shown.rows.length + shown.more;
  if (shown.environments.length < 2) return [];
  if (!isParityAsked(report)) return differing === 0 ? [] : [colors.dim(inOneLine(shown)), ''];
  const words = rulesInWords(report.parityRules);
  const rules = words === undefined ? [] : [colors.dim(words), ''];
  if (differing === 0) return [colors.dim(`no key differs, ${plural(shown.same, 'key')} the same`), '', ...rules];
  return [colors.bold('environments side by side'), ...inRows(shown, screen), '', ...rules];
}

/** What is not known to differ is not said to. */
function inOneLine(shown: ShownMatrix): string {
  const unknown = shown.rows.filter(isUnknown).length;
  const differing = shown.rows.length + shown.more - unknown;
  const others = `${shown.same} the same${unknown > 0 ? `, ${unknown} not compared` : ''}`;
  return differing === 0
    ? `no key is known to differ, ${others}: a source was not read`
    : `${plural(differing, 'key')} differ${differing === 1 ? 's' : ''} between environments, ${others}: see tollgate parity`;
}

function inRows({ environments, rows: all, more, same }: ShownMatrix, screen: Screen): string[] {
  const rows = all.slice(0, MOST_ROWS);
  const heads = environments.map((name) => shownName(name, LONGEST_ENVIRONMENT));
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => markIn(row, at).length)));
  const last = rows.some(({ must }) => must !== '') ? MUST_BE.length + 4 : 0;
  const room = screen.width - MARGIN - last - widths.reduce((sum, width) => sum + width + 2, 0);
  const longest = Math.min(LONGEST_KEY, Math.max(3, ...rows.map((row) => columnsOf(keyOf(row)))));
  const key = Math.min(longest, room);
  const isTable = key >= Math.min(longest, SHORTEST_KEY);
  const lines = isTable ? asTable(rows, { heads, widths, key }, screen) : asSentences(rows, environments, screen);
  const left = [
    ...(all.length + more > rows.length ? [`and ${all.length + more - rows.length} more in the JSON report`] : []),
    ...(same > 0 ? [`${plural(same, 'key')} the same everywhere`] : []),
  ];
  const legend = inLines(legendOf(rows, '[ ]'), screen.width - MARGIN).map((line) => `  ${screen.colors.dim(line)}`);
  return [...lines, ...legend, ...(left.length > 0 ? [`  … ${left.join('; ')}`] : [])];
}

/** Parts of a line, in as many lines as they need. */
function inLines(parts: readonly string[], room: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 3 + part.length <= room) lines[lines.length - 1] = `${last} · ${part}`;
    else lines.push(part);
  }
  return lines;
}

interface Columns {
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly key: number;
}

function asTable(rows: readonly ShownRow[], { heads, widths, key }: Columns, { colors }: Screen): string[] {
  const pad = (texts: readonly string[]) => texts.map((text, at) => text.padEnd(widths[at] ?? 0));
  const isRuled = rows.some(({ must }) => must !== '');
  const head = `  ${['key'.padEnd(key), ...pad(heads), ...(isRuled ? [MUST_BE] : [])].join('  ')}`;
  const lines = rows.map((row) => {
    const marks = pad(row.cells.map((_, at) => markIn(row, at)));
    const painted = marks.map((mark, at) => (at === row.odd ? colors.yellow(colors.bold(mark)) : mark));
    return `  ${[fitTo(keyOf(row), key), ...painted, ...(row.must === '' ? [] : [colors.dim(row.must)])].join('  ')}`;
  });
  return [colors.dim(head), ...lines];
}

/** Without colour, brackets tell the odd one out. */
function markIn({ cells, odd }: ShownRow, at: number): string {
  const mark = markOf(cells[at]);
  return at === odd ? `[${mark}]` : mark;
}

function asSentences(rows: readonly ShownRow[], environments: readonly string[], { colors, width }: Screen): string[] {
  const longest = Math.max(...rows.map((row) => columnsOf(keyOf(row))));
  const key = Math.min(longest, LONGEST_KEY, Math.max(SHORTEST_KEY, width - 40));
  return rows.map((row) => {
    const holders = holdersOf(row, environments);
    const most = Math.max(...holders.map((one) => one.environments.length));
    const parts = holders.map((one) => {
      const text = inWords(one, one.environments.length === most && most > 1);
      return one.isOdd ? colors.yellow(colors.bold(`[${text}]`)) : text;
    });
    return `  ${fitTo(keyOf(row), key)}  ${parts.join(', ')}`;
  });
}

function inWords({ mark, environments }: Holders, isCounted: boolean): string {
  const names = environments.slice(0, MOST_NAMES).map((name) => shownName(name, LONGEST_ENVIRONMENT));
  const more = environments.length - names.length;
  const who = isCounted ? `${environments.length}` : `${names.join(' ')}${more > 0 ? ` and ${more} more` : ''}`;
  return `${mark} in ${who}`;
}

function keyOf({ service, key }: ShownRow): string {
  const name = shownName(key);
  return service === undefined ? name : `${shownName(service, LONGEST_ENVIRONMENT)} · ${name}`;
}
