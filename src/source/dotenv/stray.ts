import { isPlausibleName } from './plausible.ts';
import { type Assignment, type Flaw, lineEnd } from './statement.ts';

/** What a text assigns, and what is wrong with it. */
export interface Sorted {
  readonly assignments: readonly Assignment[];
  readonly flaws: readonly Flaw[];
  /** Whether what begins at an offset was set aside. */
  readonly isSetAside: (offset: number) => boolean;
}

/** A line, looked at once however much stands in it. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** Whether it is surely an assignment, also behind a quote that was not closed. */
  readonly resumes: boolean;
  readonly isPadded: boolean;
  readonly isBase64: boolean;
}

/** One assignment or flaw, in the order of the text. */
interface Item {
  readonly offset: number;
  readonly line: Line;
  readonly assignment?: Assignment;
  readonly flaw?: Flaw;
  /** What became of it: a line of its own that is no assignment, or a part of the value that a quote opened. */
  set?: 'stray' | 'part';
}

const ASSIGNS = /^[ \t]*(?:export[ \t]+)?[A-Z_][A-Z0-9_]*[ \t]*=/;
const PADDED = /^[ \t]*([\w+/-]+)={1,2}[ \t\r]*$/;
const TWICE_PADDED = /^[\w+/-]{8,}==[ \t\r]*$/m;
/** One `=` ends many a line that sets nothing; with so many letters of both cases and digits before it, it is base64. */
const LONG_PADDED = /^(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])(?=[\w+/-]*\d)[\w+/-]{20,}=[ \t\r]*$/m;
const ODD_NAME = /[/+:@?&%;,"`$!*(){}<>|\\^~]/;
const BEGIN = '-----BEGIN ';
const END = '-----END ';

/**
 * Sets aside what loaders take for names and what is the rest of a value that goes over several lines: lines behind a
 * quote that is never closed, the body of a PEM text, base64 that ends in `=`, words alone that look like no name. Names
 * are shown, so that none of these may become one. `byLine`: whether the loader takes each line alone, as docker does.
 */
export function setStrayAside(
  text: string,
  assignments: readonly Assignment[],
  flaws: readonly Flaw[],
  byLine = false,
): Sorted {
  const isSound =
    flaws.length === 0 &&
    !assignments.some((one) => isAlone(one) || ODD_NAME.test(one.name) || (byLine && isOpen(text, one))) &&
    !text.includes(BEGIN) &&
    !TWICE_PADDED.test(text) &&
    !LONG_PADDED.test(text);
  if (isSound) return { assignments, flaws, isSetAside: () => false };
  const items = itemsOf(text, assignments, flaws);
  setPemAside(text, items);
  const lines = setRestOfQuotesAside(text, items, byLine);
  setWordsAside(items);
  const aside = new Set(items.filter(({ set }) => set !== undefined).map(({ line }) => line.start));
  return {
    assignments: items.flatMap(({ assignment, set }) => (assignment && !set ? assignment : [])),
    flaws: items.flatMap((item) => flawsOf(item, lines)),
    isSetAside: (offset) => aside.has(lineStart(text, offset)),
  };
}

function itemsOf(text: string, assignments: readonly Assignment[], flaws: readonly Flaw[]): Item[] {
  const found = [
    ...assignments.map((assignment) => ({ offset: assignment.key, assignment })),
    ...flaws.map((flaw) => ({ offset: flaw.offset, flaw })),
  ].sort((a, b) => a.offset - b.offset);
  let line = lineAt(text, 0);
  return found.map((one) => {
    if (one.offset > line.end) line = lineAt(text, one.offset);
    return { ...one, line };
  });
}

function lineAt(text: string, offset: number): Line {
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
  const line = text.slice(start, end);
  const assigns = ASSIGNS.test(line);
  const padded = PADDED.test(line);
  return {
    start,
    end,
    resumes: assigns && !(padded && line.trim().length % 4 === 0),
    isPadded: padded && !assigns,
    isBase64: TWICE_PADDED.test(line) || LONG_PADDED.test(line),
  };
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Whether a name stands without `=`; behind `export` it is no piece of a value. */
function isAlone({ content, value, key }: Assignment): boolean {
  return content.state === 'outside' && content.why === 'name-alone' && value === key;
}

/** Whether a quote is opened in a line and not closed in it. */
function isOpen(text: string, { value, end }: Assignment): boolean {
  const quote = text.charAt(value);
  return (quote === '"' || quote === "'") && !text.slice(value + 1, end).includes(quote);
}

/** What stands between the marks of a PEM text, if that is not one value in quotes. */
function setPemAside(text: string, items: readonly Item[]): void {
  let from = 0;
  let at = 0;
  for (let begin = text.indexOf(BEGIN); begin !== -1; begin = text.indexOf(BEGIN, from)) {
    const close = text.indexOf(END, begin);
    const last = close === -1 ? text.length : lineEnd(text, close);
    const body = lineEnd(text, begin);
    if (/^[ \t]*#/.test(text.slice(lineStart(text, begin), begin))) {
      from = body;
      continue;
    }
    for (; at < items.length && (items[at]?.offset ?? 0) < last; at++) {
      const item = items[at];
      if (!item || item.offset < body) continue;
      if (close === -1 && item.line.resumes) return;
      item.set = 'stray';
    }
    from = Math.max(last, begin + 1);
  }
}

/** What follows a quote that is not closed, to the next line that surely assigns; gives the lines of each such rest. */
function setRestOfQuotesAside(text: string, items: readonly Item[], byLine: boolean): Map<Item, number> {
  const lines = new Map<Item, number>();
  let open: { readonly item: Item; readonly until: number | undefined } | undefined;
  let last: Line | undefined;
  for (const item of items) {
    const isRest =
      open !== undefined &&
      item.line !== open.item.line &&
      (open.until === undefined ? !item.line.resumes : item.offset < open.until);
    if (open !== undefined && isRest) {
      item.set = 'part';
      if (item.line !== last) lines.set(open.item, (lines.get(open.item) ?? 1) + 1);
      last = item.line;
      continue;
    }
    const opened = openedBy(text, item, byLine);
    if (opened !== undefined) open = { item, until: closingLine(text, opened) };
    else if (open !== undefined && item.line !== open.item.line) open = undefined;
  }
  return lines;
}

/** Where the quote stands that an item opens and does not close. */
function openedBy(text: string, { assignment, flaw, set }: Item, byLine: boolean): number | undefined {
  if (set !== undefined) return undefined;
  if (flaw?.reason === 'unclosed-quote') return flaw.offset;
  return assignment && byLine && isOpen(text, assignment) ? assignment.value : undefined;
}

/** The end of the line that closes a quote: the next such quote is the only one of its line, and its last character. */
function closingLine(text: string, opened: number): number | undefined {
  const quote = text.charAt(opened);
  const close = text.indexOf(quote, opened + 1);
  if (close === -1) return undefined;
  const end = lineEnd(text, close);
  return text.slice(close + 1, end).trim() === '' ? end : undefined;
}

/** Words alone that look like no name, base64, and words alone that stand in a row with them. */
function setWordsAside(items: readonly Item[]): void {
  for (const [at, item] of items.entries()) {
    if (item.set !== undefined) continue;
    if (isNoName(item) || (item.line.isPadded && follows(items[at - 1], item))) item.set = 'stray';
  }
  for (const [at, item] of items.entries()) joinRow(item, items[at - 1]);
  for (const [at, item] of [...items.entries()].reverse()) joinRow(item, items[at + 1]);
}

function joinRow(item: Item, neighbour: Item | undefined): void {
  if (item.set !== undefined || !item.assignment || !isAlone(item.assignment)) return;
  if (follows(neighbour, item) || follows(item, neighbour, neighbour)) item.set = 'stray';
}

/** Whether `second` stands in the line below `first`, and `of` them, the first if nothing is said, is no assignment. */
function follows(first: Item | undefined, second: Item | undefined, of = first): boolean {
  if (!first || !second || !of || first.line.end + 1 !== second.line.start) return false;
  return of.set !== undefined || of.flaw?.reason === 'not-an-assignment' || of.flaw?.reason === 'name-not-allowed';
}

function isNoName({ line, assignment }: Item): boolean {
  if (!assignment) return false;
  if (isAlone(assignment)) return !isPlausibleName(assignment.name);
  return line.isBase64 || ODD_NAME.test(assignment.name);
}

function flawsOf(item: Item, rests: ReadonlyMap<Item, number>): Flaw[] {
  const { flaw, assignment, set, offset } = item;
  if (set === 'part') return [];
  if (set === 'stray') return [{ reason: 'stray-line', offset: flaw?.offset ?? offset }];
  const lines = rests.get(item);
  if (flaw === undefined) {
    // The value as such is sound to a loader that takes each line alone.
    return assignment && lines !== undefined ? [{ reason: 'quote-over-lines', offset: assignment.value, lines }] : [];
  }
  return ['name' in flaw || lines === undefined ? flaw : { ...flaw, lines }];
}
