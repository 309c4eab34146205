import { behind } from '../sticky.ts';
import { type Assignment, type Flaw, known, type Step } from './statement.ts';

// What follows reads as the npm package `dotenv` does (https://github.com/motdotla/dotenv, lib/main.js), whose white space
// may span lines: `A=`, a line break and `'x'` is an assignment of x. Every expression is sticky and runs once over what
// it takes, so that no file takes quadratic time.
const BLANK = /\s*/y;
const REST_OF_LINE = /.*/y;
const ASSIGNMENT = /(export\s+)?([\w.-]+)(?:\s*=|:(?:\r\n|\s))/y;
const UNQUOTED = /[^#\r\n]*/y;
/** Nothing but a comment is left on the line. It ends at the `#`: a text may be full of them. */
const ENDS_LINE = /[^\S\n\r\u2028\u2029]*(?:[#\n\r\u2028\u2029]|$)/y;
const BEHIND_QUOTE = /[^\S\n\r\u2028\u2029]*(?:#.*)?(?=[\n\r\u2028\u2029]|$)/y;

/** One statement as `dotenv.parse` reads it. It puts no variable in, so it asks for none. */
export function readNpmStep(text: string, from: number): Step {
  const at = behind(BLANK, text, from);
  ASSIGNMENT.lastIndex = at;
  const match = ASSIGNMENT.exec(text);
  const name = match?.[2];
  if (match === null || name === undefined) return passOver(text, at);
  const key = at + (match[1]?.length ?? 0);
  const { flaw, next, value, end, text: read } = readValue(text, ASSIGNMENT.lastIndex, name);
  const assignment: Assignment = { name, key, value, end, content: known(read) };
  return { assignments: [assignment], flaws: flaw ? [flaw] : [], next };
}

function passOver(text: string, at: number): Step {
  const next = behind(REST_OF_LINE, text, at);
  const line = text.slice(at, next);
  if (line === '' || line.startsWith('#')) return { assignments: [], flaws: [], next: Math.max(next, at) };
  const reason = line.includes('=') ? 'name-not-allowed' : 'not-an-assignment';
  return { assignments: [], flaws: [{ reason, offset: at }], next };
}

interface Value {
  readonly text: string;
  readonly value: number;
  readonly end: number;
  readonly flaw: Flaw | undefined;
  /** Where reading goes on. */
  readonly next: number;
}

function readValue(text: string, from: number, name: string): Value {
  const start = behind(BLANK, text, from);
  const quote = text.charAt(start);
  const close = isQuote(quote) ? closingQuote(text, start, quote) : undefined;
  if (close === undefined) return readUnquoted(text, from, { name, start });
  const inner = withLineFeeds(text.slice(start + 1, close));
  return {
    text: quote === '"' ? replaceEscapes(inner) : inner,
    value: start,
    end: close + 1,
    flaw: undefined,
    next: behind(BEHIND_QUOTE, text, close + 1),
  };
}

function isQuote(char: string): boolean {
  return char === '"' || char === "'" || char === '`';
}

/** The package makes every line break a line feed before it reads. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function replaceEscapes(text: string): string {
  return text.includes('\\') ? text.replace(/\\n/g, '\n').replace(/\\r/g, '\r') : text;
}

/**
 * The quote that closes the one at `start`: the first that no backslash stands before, if nothing but a comment follows
 * on its line; else the last escaped one before it of which that is true.
 */
function closingQuote(text: string, start: number, quote: string): number | undefined {
  let close: number | undefined;
  for (let at = text.indexOf(quote, start + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
    ENDS_LINE.lastIndex = at + 1;
    if (ENDS_LINE.test(text)) close = at;
    if (text.charAt(at - 1) !== '\\') break;
  }
  return close;
}

/** `begin.start` is where the first character stands that is no white space, which can be lines further down. */
function readUnquoted(text: string, from: number, begin: { readonly name: string; readonly start: number }): Value {
  const end = behind(UNQUOTED, text, from);
  const raw = text.slice(from, end);
  const kept = raw.trim();
  const start = kept === '' ? from : from + (raw.length - raw.trimStart().length);
  const isCut = text.charAt(end) === '#' && !/\s/.test(text.charAt(end - 1));
  const quote = kept.charAt(0);
  const isUnclosed = isQuote(quote) && !kept.includes(quote, 1);
  const bare = withoutQuotes(kept);
  return {
    text: text.charAt(begin.start) === '"' && begin.start < end ? replaceEscapes(bare) : bare,
    value: start,
    end: start + kept.length,
    flaw: isUnclosed
      ? { reason: 'unclosed-quote', offset: start }
      : isCut
        ? { reason: 'cut-at-hash', offset: end, name: begin.name }
        : undefined,
    next: text.charAt(end) === '#' ? behind(REST_OF_LINE, text, end) : end,
  };
}

/** Quotes around the whole are dropped; around each line, where the text holds line breaks that do not end it. */
function withoutQuotes(text: string): string {
  if (/[\u2028\u2029]/.test(text)) return text.replace(/^(['"`])([\s\S]*)\1$/gm, '$2');
  const quote = text.charAt(0);
  return text.length > 1 && isQuote(quote) && text.endsWith(quote) ? text.slice(1, -1) : text;
}
