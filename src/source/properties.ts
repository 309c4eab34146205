import { type Finding, finding } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import type { Reader } from './document.ts';
import { type Duplicate, duplicatesIn } from './duplicate.ts';
import { type Extent, makeDocument } from './outline.ts';
import { setOwn } from './own.ts';
import { lineIndex } from './position.ts';
import { behind } from './sticky.ts';

// Every expression is sticky and runs once over what it takes. A backslash joins a line to the next, less its indentation.
const BLANK_LINES = /[ \t\f\n\r]*/y;
const COMMENT = /[#!][^\n\r]*/y;
const JOINED_BLANK = /(?:[ \t\f]|\\(?:\r\n|\n|\r))*/y;
const KEY = /(?:[^\\ \t\f:=\n\r]+|\\(?:(?:\r\n|\n|\r)[ \t\f]*|[\s\S]|$))*/y;
const VALUE = /(?:[^\\\n\r]+|\\(?:\r\n|[\s\S]|$))*/y;

// Lines are joined before escapes are looked at, so that a line may end amid the four digits.
const ESCAPE = /\\(?:(?:\r\n|\n|\r|$)[ \t\f]*|u((?:(?:\\(?:\r\n|\n|\r)[ \t\f]*)*[\da-fA-F]){4})|([\s\S]))/g;
const CONTROL: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' };

/** One entry of a properties file. Offsets into the file. */
interface Entry extends Extent {
  readonly name: string;
  readonly text: string;
}

/**
 * Java properties as `java.util.Properties#load(Reader)` reads them, in UTF-8 as Java 9 and later read resource bundles:
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader). Names are
 * taken as they are, dots and all.
 */
export const readProperties: Reader = (source) => {
  const { entries, flaws } = scan(source.text);
  const value: Record<string, unknown> = {};
  const first = new Map<string, number>();
  const duplicates: Duplicate[] = [];
  for (const { name, text, key } of entries) {
    const before = first.get(name);
    if (before === undefined) first.set(name, key);
    else duplicates.push({ key: name, pointer: toPointer([name]), first: before, again: key });
    setOwn(value, name, text);
  }
  const outline = () =>
    new Map<string, Extent>([
      ['', { key: 0, value: 0, end: entries.at(-1)?.end ?? source.text.length }],
      // The last one wins, in the outline as in the value.
      ...entries.map((entry) => [toPointer([entry.name]), entry] as const),
    ]);
  const lines = lineIndex(source.text);
  const problems = flaws.map(({ reason, offset }): Finding => {
    const location = { file: source.file, ...lines.at(offset) };
    return finding('source/syntax', { format: 'Java properties', reason }, { location });
  });
  return {
    documents: [makeDocument(source, { format: 'properties', index: 0, value, stringsOnly: true, outline })],
    problems: [...problems, ...duplicatesIn(source, duplicates)],
  };
};

interface Flaw {
  readonly reason: 'bad-escape' | 'name-not-allowed';
  readonly offset: number;
}

function scan(text: string): { readonly entries: readonly Entry[]; readonly flaws: readonly Flaw[] } {
  const entries: Entry[] = [];
  const flaws: Flaw[] = [];
  for (let at = behind(BLANK_LINES, text, 0); at < text.length; at = behind(BLANK_LINES, text, at)) {
    const comment = behind(COMMENT, text, at);
    if (comment > at) {
      at = comment;
      continue;
    }
    const key = behind(JOINED_BLANK, text, at);
    const keyEnd = behind(KEY, text, key);
    const value = behindSeparator(text, keyEnd);
    const end = behind(VALUE, text, value);
    at = end;
    if (key === end) continue;
    if (key === keyEnd) flaws.push({ reason: 'name-not-allowed', offset: key });
    const name = resolveEscapes(text, key, keyEnd, flaws);
    entries.push({ name, text: resolveEscapes(text, value, end, flaws), key, value, end });
  }
  return { entries, flaws };
}

/** White space, one `=` or `:`, and white space; the white space alone separates as well. */
function behindSeparator(text: string, keyEnd: number): number {
  const at = behind(JOINED_BLANK, text, keyEnd);
  return text[at] === '=' || text[at] === ':' ? behind(JOINED_BLANK, text, at + 1) : at;
}

/** A key or value with its escapes resolved. Java refuses the whole file for a `\u` without four digits. */
function resolveEscapes(text: string, start: number, end: number, flaws: Flaw[]): string {
  return text.slice(start, end).replace(ESCAPE, (_, hex?: string, other?: string, at = 0) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex.replace(/[^\da-fA-F]/g, ''), 16));
    if (other === 'u') flaws.push({ reason: 'bad-escape', offset: start + at });
    return other === undefined ? '' : (CONTROL[other] ?? other);
  });
}
