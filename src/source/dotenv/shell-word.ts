import { type Content, closingQuote, known, type Lookup, type OutsideReason } from './statement.ts';

/** A word of a shell command, as far as it can be read without running anything. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** The name that the word assigns to; undefined when it is no assignment. */
  readonly name: string | undefined;
  /** Where the value begins; the beginning of the word when it is no assignment. */
  readonly value: number;
  readonly content: Content;
  /** Whether a variable stands in it outside of quotes. */
  readonly hasBareVariable: boolean;
  /** Whether a brace stands in it outside of quotes. */
  readonly hasBareBrace: boolean;
  /** Where something is opened that is never closed. */
  readonly unclosed: number | undefined;
}

const ASSIGNED = /([A-Za-z_][A-Za-z0-9_]*)=/y;
const VARIABLE = /[A-Za-z_][A-Za-z0-9_]*/y;
const PLAIN = /[^ \t\n;&|<>()\\'"`$:~]+/y;
const PLAIN_IN_QUOTES = /[^\\"`$]+/y;
const ENDS = ' \t\n;&|<>()';

/** What the pieces of a word have come to so far. */
interface Pieces {
  text: string;
  outside: OutsideReason | undefined;
  hasBareVariable: boolean;
  hasBareBrace: boolean;
}

/** Reads one word (XCU 2.2, 2.6). Quotes are taken off and variables put in; what would be run makes it `outside`. */
export function readWord(text: string, start: number, lookup: Lookup): Word {
  ASSIGNED.lastIndex = start;
  const name = ASSIGNED.exec(text)?.[1];
  const value = name === undefined ? start : start + name.length + 1;
  const pieces: Pieces = { text: '', outside: undefined, hasBareVariable: false, hasBareBrace: false };
  let at = value;
  let unclosed: number | undefined;
  while (at < text.length && !ENDS.includes(text.charAt(at))) {
    // Where a value or a part behind a colon begins, a tilde is the home folder.
    if (text.charAt(at) === '~' && (pieces.text === '' || text.charAt(at - 1) === ':')) pieces.outside ??= 'shell';
    const next = readPiece(text, at, pieces, lookup);
    if (next === undefined) {
      unclosed = at;
      at = text.length;
    } else at = next;
  }
  const content: Content =
    pieces.outside === undefined ? known(pieces.text) : { state: 'outside', why: pieces.outside };
  const { hasBareVariable, hasBareBrace } = pieces;
  return { start, end: at, raw: text.slice(start, at), name, value, content, hasBareVariable, hasBareBrace, unclosed };
}

/** Reads one piece outside of quotes, and gives the offset behind it; undefined when it is never closed. */
function readPiece(text: string, at: number, pieces: Pieces, lookup: Lookup): number | undefined {
  switch (text.charAt(at)) {
    case '\\':
      if (text.charAt(at + 1) !== '\n') pieces.text += text.charAt(at + 1) || '\\';
      return at + 2;
    case "'":
      return readSingle(text, at, pieces);
    case '"':
      return readDouble(text, at, pieces, lookup);
    case '`':
      pieces.outside = 'shell';
      return closeOf(text, at, '`');
    case '$': {
      // In some shells $'…' and $"…" are quotes of their own, and in others a dollar before quotes.
      if (/['"]/.test(text.charAt(at + 1))) pieces.outside = 'shell';
      pieces.hasBareVariable = true;
      return readDollar(text, at, pieces, { lookup, isQuoted: false });
    }
    case ':':
    case '~':
      pieces.text += text.charAt(at);
      return at + 1;
    default: {
      PLAIN.lastIndex = at;
      const plain = PLAIN.exec(text)?.[0] ?? text.charAt(at);
      pieces.text += plain;
      pieces.hasBareBrace ||= plain.includes('{');
      return at + plain.length;
    }
  }
}

function readSingle(text: string, at: number, pieces: Pieces): number | undefined {
  const close = text.indexOf("'", at + 1);
  if (close === -1) return undefined;
  pieces.text += text.slice(at + 1, close);
  return close + 1;
}

function readDouble(text: string, open: number, pieces: Pieces, lookup: Lookup): number | undefined {
  for (let at: number | undefined = open + 1; at !== undefined && at < text.length; ) {
    const char = text.charAt(at);
    if (char === '"') return at + 1;
    if (char === '\\') {
      const next = text.charAt(at + 1);
      if (next !== '\n') pieces.text += '$`"\\'.includes(next) ? next : `\\${next}`;
      at += 2;
    } else if (char === '`') {
      pieces.outside = 'shell';
      at = closeOf(text, at, '`');
    } else if (char === '$') at = readDollar(text, at, pieces, { lookup, isQuoted: true });
    else {
      PLAIN_IN_QUOTES.lastIndex = at;
      const plain = PLAIN_IN_QUOTES.exec(text)?.[0] ?? char;
      pieces.text += plain;
      at += plain.length;
    }
  }
  return undefined;
}

interface Around {
  readonly lookup: Lookup;
  /** Whether it stands in double quotes. */
  readonly isQuoted: boolean;
}

/** `$NAME` and `${NAME}` are put in; every other expansion needs a shell. */
function readDollar(text: string, at: number, pieces: Pieces, around: Around): number | undefined {
  const next = text.charAt(at + 1);
  if (next === '(') {
    pieces.outside = 'shell';
    return closeOf(text, at + 1, ')');
  }
  if (next === '{') return readBraced(text, at, pieces, around);
  if (/[\d@*#?$![-]/.test(next)) {
    pieces.outside = 'shell';
    return at + 2;
  }
  const name = variableAt(text, at + 1);
  const end = at + 1 + name.length;
  // A line that goes on in the next one may go on in the middle of a name.
  if (text.startsWith('\\\n', end)) pieces.outside = 'shell';
  else if (name === '') pieces.text += '$';
  else put(pieces, around.lookup(name));
  return end;
}

function variableAt(text: string, at: number): string {
  VARIABLE.lastIndex = at;
  return VARIABLE.exec(text)?.[0] ?? '';
}

function readBraced(text: string, at: number, pieces: Pieces, { lookup, isQuoted }: Around): number | undefined {
  const name = variableAt(text, at + 2);
  const behindName = at + 2 + name.length;
  if (name !== '' && text.charAt(behindName) === '}') {
    put(pieces, lookup(name));
    return behindName + 1;
  }
  const value = name === '' ? undefined : lookup(name);
  const operator = /^:?[-=?]/.exec(text.slice(behindName, behindName + 2))?.[0];
  const end = closeOf(text, at + 1, '}', isQuoted);
  // A variable that has a text needs no other; working out the other is left to a shell.
  if (operator !== undefined && typeof value === 'string' && (value !== '' || !operator.startsWith(':'))) {
    put(pieces, value);
  } else pieces.outside ??= value === undefined && name !== '' ? 'variable' : 'shell';
  // A single quote between double quotes and braces means one thing to some shells and another to others.
  if (isQuoted && text.slice(behindName, end).includes("'")) pieces.outside = 'shell';
  return end;
}

function put(pieces: Pieces, value: string | null | undefined): void {
  if (value === undefined) pieces.outside ??= 'variable';
  else pieces.text += value ?? '';
}

const OPENS: Readonly<Record<string, string>> = { ')': '(', '}': '{', '`': '' };

/**
 * The offset behind what closes the bracket at `open`, quotes passed over; undefined when nothing does. Between double
 * quotes a single quote in `${…}` is a character like any other.
 */
function closeOf(text: string, open: number, close: string, isQuoted = false): number | undefined {
  let depth = 0;
  for (let at = open + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === close && depth-- === 0) return at + 1;
    else if (char === OPENS[close]) depth++;
    else if (close !== '`' && ((char === "'" && !isQuoted) || char === '"')) {
      const quote = char === '"' ? closingQuote(text, at, char) : text.indexOf(char, at + 1);
      if (quote === undefined || quote === -1) return undefined;
      at = quote;
    }
  }
  return undefined;
}
