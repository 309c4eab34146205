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

/** The beginning of an assignment, as the `dotenv` package reads one. */
const ASSIGNMENT = /^[^\S\n]*(?:export[^\S\n]+)?(?<name>[\w.-]+)(?:[^\S\n]*=|:(?=[^\S\n]))[^\S\n]*/d;

/** What may follow a closing quote on its line. */
const AFTER_QUOTE = /^[^\S\n]*(?:#.*)?$/;

/** Reads every line of a dotenv text, so that nothing in it is lost. */
export function scanDotenv(text: string): { readonly entries: DotenvEntry[]; readonly flaws: DotenvFlaw[] } {
  const entries: DotenvEntry[] = [];
  const flaws: DotenvFlaw[] = [];
  for (let at = 0; at < text.length; ) {
    const lineEnd = endOfLine(text, at);
    const line = text.slice(at, lineEnd);
    const match = ASSIGNMENT.exec(line);
    const [nameStart, nameEnd] = match?.indices?.groups?.['name'] ?? [0, 0];
    if (!match) {
      const flaw = flawOfLine(line);
      if (flaw) flaws.push({ kind: flaw, offset: at + indentOf(line) });
      at = lineEnd + 1;
      continue;
    }
    const name = line.slice(nameStart, nameEnd);
    const { flaw, next, ...value } = readValue(text, at + match[0].length, lineEnd);
    if (flaw === 'unclosed-quote') flaws.push({ kind: flaw, offset: value.start });
    if (flaw === 'cut-at-hash') flaws.push({ kind: flaw, offset: next.hash, name });
    entries.push({ name, value: value.start, key: at + nameStart, end: value.end, text: value.text });
    at = next.line;
  }
  return { entries, flaws };
}

function flawOfLine(line: string): 'not-an-assignment' | 'name-not-allowed' | undefined {
  if (/^\s*(?:#|$)/.test(line)) return undefined;
  return line.includes('=') ? 'name-not-allowed' : 'not-an-assignment';
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

interface ReadValue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly flaw: 'unclosed-quote' | 'cut-at-hash' | undefined;
  /** Where the next line begins, and where the value was cut. */
  readonly next: { readonly line: number; readonly hash: number };
}

function readValue(text: string, start: number, lineEnd: number): ReadValue {
  const quote = text.charAt(start);
  const quoted = quote === '"' || quote === "'" || quote === '`';
  const close = quoted ? closingQuote(text, start, quote) : -1;
  if (close !== -1) {
    const end = endOfLine(text, close);
    if (AFTER_QUOTE.test(text.slice(close + 1, end))) {
      const next = { line: end + 1, hash: end };
      return { text: text.slice(start + 1, close), start, end: close + 1, flaw: undefined, next };
    }
  }
  return readUnquoted(text, start, lineEnd, quoted && close === -1);
}

function readUnquoted(text: string, start: number, lineEnd: number, unclosed: boolean): ReadValue {
  const line = text.slice(start, lineEnd);
  const hash = line.indexOf('#');
  const kept = (hash === -1 ? line : line.slice(0, hash)).trimEnd();
  const cut = hash !== -1 && !/\s/.test(text.charAt(start + hash - 1));
  return {
    text: kept,
    start,
    end: start + kept.length,
    flaw: unclosed ? 'unclosed-quote' : cut ? 'cut-at-hash' : undefined,
    next: { line: lineEnd + 1, hash: start + Math.max(hash, 0) },
  };
}

/** The first quote that no backslash stands before. */
function closingQuote(text: string, start: number, quote: string): number {
  for (let at = text.indexOf(quote, start + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (text.charAt(at - 1) !== '\\') return at;
  }
  return -1;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
