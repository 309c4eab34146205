/**
 * How a text is written in its file: what it says, and where each of its characters stands. An escape that stands for
 * one character is one place.
 */
export interface Spelling {
  readonly text: string;
  /** The offset of each character (UTF-16 code unit), and behind them the offset where the text ends. */
  readonly offsets: readonly number[];
}

/** Builds a spelling from left to right. */
export interface Speller {
  /** Characters of the file that stand for themselves. */
  copy(from: number, to: number): void;
  /** What is written at one place stands for `meant`. */
  put(meant: string, at: number): void;
  done(end: number): Spelling;
}

export function speller(source: string): Speller {
  const offsets: number[] = [];
  let text = '';
  return {
    copy: (from, to) => {
      text += source.slice(from, to);
      for (let at = from; at < to; at++) offsets.push(at);
    },
    put: (meant, at) => {
      text += meant;
      for (let count = 0; count < meant.length; count++) offsets.push(at);
    },
    done: (end) => ({ text, offsets: [...offsets, end] }),
  };
}

/** What a backslash makes of the characters behind it. */
interface Escapes {
  /** By the one character behind the backslash. */
  readonly simple: Readonly<Record<string, string>>;
  /** How many hexadecimal digits follow, by the one character behind the backslash. */
  readonly digits: Readonly<Record<string, number>>;
  /** Whether a backslash at the end of a line takes the line break and the white space behind it away. */
  readonly joinsLines: boolean;
}

/** Text in which nothing but line breaks may be written otherwise than it is. */
const NO_ESCAPES: Escapes = { simple: {}, digits: {}, joinsLines: false };

/**
 * Spells what stands between two offsets. `crlf` says whether a line break of two characters stays one of two. A
 * backslash that the table does not know stands for itself.
 */
function spellEscaped(source: string, start: number, end: number, escapes: Escapes, crlf = true): Spelling {
  const out = speller(source);
  let at = start;
  while (at < end) {
    const next = nextSpecial(source, at, end);
    out.copy(at, next);
    at = next;
    if (at >= end) break;
    if (source[at] !== '\\') {
      const width = source[at + 1] === '\n' && at + 1 < end ? 2 : 1;
      if (crlf) out.copy(at, at + width);
      else out.put('\n', at);
      at += width;
      continue;
    }
    const known = readEscape(source, at, escapes);
    if (known) out.put(known.meant, at);
    else out.copy(at, at + 1);
    at += known?.length ?? 1;
  }
  return out.done(end);
}

/** The next backslash or carriage return. */
function nextSpecial(source: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x5c || code === 0x0d) return at;
  }
  return end;
}

const LINE_END = /\\[ \t]*\r?\n\s*/y;

function readEscape(
  source: string,
  at: number,
  { simple, digits, joinsLines }: Escapes,
): { readonly meant: string; readonly length: number } | undefined {
  const char = source.charAt(at + 1);
  const meant = Object.hasOwn(simple, char) ? simple[char] : undefined;
  if (meant !== undefined) return { meant, length: 2 };
  const count = Object.hasOwn(digits, char) ? digits[char] : undefined;
  if (count !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + count), 16);
    if (!(code <= 0x10ffff)) return undefined;
    return { meant: String.fromCodePoint(code), length: 2 + count };
  }
  LINE_END.lastIndex = at;
  const [taken] = (joinsLines && LINE_END.exec(source)) || [];
  return taken === undefined ? undefined : { meant: '', length: taken.length };
}

const USUAL = { '"': '"', '\\': '\\', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' } as const;

/** JSON strings (RFC 8259, section 7). */
const JSON_ESCAPES: Escapes = { simple: { ...USUAL, '/': '/' }, digits: { u: 4 }, joinsLines: false };

/** A JSON string, from its quote to behind its quote. */
export function spellJsonString(source: string, start: number, end: number): Spelling {
  return spellEscaped(source, start + 1, end - 1, JSON_ESCAPES);
}

/** TOML basic strings (TOML 1.0; `\e` and `\x` are of 1.1). */
const TOML_ESCAPES: Escapes = { simple: { ...USUAL, e: '\u001b' }, digits: { x: 2, u: 4, U: 8 }, joinsLines: true };

/** A TOML string of any of the four kinds, from its quote to behind its quote. */
export function spellTomlString(source: string, start: number, end: number): Spelling[] {
  const quote = source.charAt(start);
  const width = source.startsWith(quote.repeat(3), start) ? 3 : 1;
  const [first = ''] = width === 3 ? (/^\r?\n/.exec(source.slice(start + 3, start + 5)) ?? []) : [];
  const escapes = quote === '"' ? TOML_ESCAPES : NO_ESCAPES;
  // What a reader makes of CRLF is its own choice.
  return [true, false].map((crlf) => spellEscaped(source, start + width + first.length, end - width, escapes, crlf));
}

/** What the `dotenv` package turns into line breaks between double quotes. */
const DOTENV_ESCAPES: Escapes = { simple: { n: '\n', r: '\r' }, digits: {}, joinsLines: false };

/** What other loaders of dotenv do between double quotes. */
const SHELL_ESCAPES: Escapes = {
  simple: { ...USUAL, "'": "'", $: '$', '`': '`' },
  digits: {},
  joinsLines: false,
};

/** The ways in which loaders read a dotenv value, quoted or not. */
export function spellDotenvValue(source: string, start: number, end: number): Spelling[] {
  const quote = source.charAt(start);
  const isQuoted = end - start > 1 && /['"`]/.test(quote) && source.charAt(end - 1) === quote;
  const [from, to] = isQuoted ? [start + 1, end - 1] : [start, end];
  const ways = quote === '"' && isQuoted ? [DOTENV_ESCAPES, SHELL_ESCAPES, NO_ESCAPES] : [NO_ESCAPES];
  const inner = ways.flatMap((escapes) => [false, true].map((crlf) => spellEscaped(source, from, to, escapes, crlf)));
  // A loader that knows no quotes keeps them.
  return isQuoted ? [...inner, spellEscaped(source, start, end, NO_ESCAPES)] : inner;
}
