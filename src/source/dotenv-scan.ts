import type { Extent } from './outline.ts';

/** One assignment of a dotenv file. Offsets into the file; `text` is the value without quotes, escapes left as they are. */
export interface DotenvEntry extends Extent {
  readonly name: string;
  readonly text: string;
}

/** Something that loaders pass over without a word. */
export type DotenvFlaw =
  | { readonly kind: 'not-an-assignment' | 'name-not-allowed' | 'unclosed-quote'; readonly offset: number }
  | { readonly kind: 'cut-at-hash'; readonly offset: number; readonly name: string };

// What follows reads as the `dotenv` package does, whose white space may span lines: `A=`, a line break and `'x'` is an
// assignment of x. Every expression is sticky and runs once over what it takes, so that no file takes quadratic time.
const BLANK = /\s*/y;
const REST_OF_LINE = /.*/y;
const ASSIGNMENT = /(export\s+)?([\w.-]+)(?:\s*=|:(?:\r\n|\s))/y;
const UNQUOTED = /[^#\r\n]*/y;
const BEHIND_QUOTE = /[^\S\n\r\u2028\u2029]*(?:#.*)?(?=[\n\r\u2028\u2029]|$)/y;

/** Reads every line of a dotenv text, so that nothing in it is lost. */
export function scanDotenv(text: string): { readonly entries: DotenvEntry[]; readonly flaws: DotenvFlaw[] } {
  const entries: DotenvEntry[] = [];
  const flaws: DotenvFlaw[] = [];
  for (let at = behind(BLANK, text, 0); at < text.length; at = behind(BLANK, text, at)) {
    ASSIGNMENT.lastIndex = at;
    const match = ASSIGNMENT.exec(text);
    const name = match?.[2];
    if (match === null || name === undefined) {
      const end = behind(REST_OF_LINE, text, at);
      const flaw = flawOf(text.slice(at, end));
      if (flaw) flaws.push({ kind: flaw, offset: at });
      at = end;
      continue;
    }
    const { flaw, next, ...value } = readValue(text, ASSIGNMENT.lastIndex);
    if (flaw?.kind === 'unclosed-quote') flaws.push({ kind: flaw.kind, offset: flaw.offset });
    if (flaw?.kind === 'cut-at-hash') flaws.push({ kind: flaw.kind, offset: flaw.offset, name });
    entries.push({ name, value: value.start, key: at + (match[1]?.length ?? 0), end: value.end, text: value.text });
    at = next;
  }
  return { entries, flaws };
}

/** The offset behind what a sticky expression takes at `at`; `at` itself when it takes nothing. */
function behind(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : at;
}

function flawOf(line: string): 'not-an-assignment' | 'name-not-allowed' | undefined {
  if (line === '' || line.startsWith('#')) return undefined;
  return line.includes('=') ? 'name-not-allowed' : 'not-an-assignment';
}

interface ReadValue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly flaw: { readonly kind: 'unclosed-quote' | 'cut-at-hash'; readonly offset: number } | undefined;
  /** Where reading goes on. */
  readonly next: number;
}

function readValue(text: string, from: number): ReadValue {
  const start = behind(BLANK, text, from);
  const quote = text.charAt(start);
  const close = /['"`]/.test(quote) ? closingQuote(text, start, quote) : undefined;
  if (close === undefined) return readUnquoted(text, from);
  return {
    text: text.slice(start + 1, close),
    start,
    end: close + 1,
    flaw: undefined,
    next: behind(BEHIND_QUOTE, text, close + 1),
  };
}

/**
 * The quote that closes the one at `start`: the first that no backslash stands before, if nothing but a comment follows
 * on its line; else the last escaped one before it of which that is true.
 */
function closingQuote(text: string, start: number, quote: string): number | undefined {
  let close: number | undefined;
  for (let at = text.indexOf(quote, start + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
    BEHIND_QUOTE.lastIndex = at + 1;
    if (BEHIND_QUOTE.test(text)) close = at;
    if (text.charAt(at - 1) !== '\\') break;
  }
  return close;
}

function readUnquoted(text: string, from: number): ReadValue {
  const end = behind(UNQUOTED, text, from);
  const raw = text.slice(from, end);
  const kept = raw.trim();
  const start = from + (raw.length - raw.trimStart().length);
  const isCut = text.charAt(end) === '#' && !/\s/.test(text.charAt(end - 1));
  const quote = kept.charAt(0);
  const isUnclosed = /['"`]/.test(quote) && !kept.includes(quote, 1);
  return {
    text: kept,
    start: kept === '' ? from : start,
    end: kept === '' ? from : start + kept.length,
    flaw: isUnclosed
      ? { kind: 'unclosed-quote', offset: start }
      : isCut
        ? { kind: 'cut-at-hash', offset: end }
        : undefined,
    next: text.charAt(end) === '#' ? behind(REST_OF_LINE, text, end) : end,
  };
}
