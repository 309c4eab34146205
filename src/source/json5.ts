import { readByScan, skipWithComments } from './json-relaxed.ts';
import type { Token } from './json-scan.ts';
import { behind } from './sticky.ts';

const NUMBER = /[+-]?(?:Infinity|NaN|0[xX][\da-fA-F]+|(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)/y;
const LITERAL = /null|true|false/y;
const LITERALS: Readonly<Record<string, unknown>> = { null: null, true: true, false: false };

const NAME = /(?:[$_\p{ID_Start}]|\\u[\da-fA-F]{4})(?:[$\p{ID_Continue}\u200c\u200d]|\\u[\da-fA-F]{4})*/uy;
const PLAIN_NAME = /^[$_\p{ID_Start}][$\p{ID_Continue}\u200c\u200d]*$/u;
const NAME_ESCAPE = /\\u([\da-fA-F]{4})/g;

/** What needs no thought inside of quotes. U+2028 and U+2029 may stand there (JSON5, section 5.2). */
const PLAIN_TEXT = /[^'"\\\n\r]+/y;
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|(0)(?!\d)|(\r\n|[\n\r\u2028\u2029])|([^xu\d]))/uy;
const CONTROL: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/**
 * Reads JSON5 (https://spec.json5.org). `Infinity` and `NaN` are read as the numbers that they are; JSON Schema knows no
 * such numbers, so that no type, range or enum of a schema lets them through.
 */
export const readJson5 = readByScan('json5', {
  // White space in JavaScript and in JSON5 is the same.
  skipSpace: skipWithComments(/\s*/y, /\/\/[^\n\r\u2028\u2029]*/y),
  readKey: (text, at) => readString(text, at) ?? readName(text, at),
  readScalar: (text, at) => readString(text, at) ?? readNumber(text, at) ?? readLiteral(text, at),
  trailingComma: true,
});

function readLiteral(text: string, at: number): Token | undefined {
  const end = behind(LITERAL, text, at);
  return end === at ? undefined : { value: LITERALS[text.slice(at, end)], end };
}

function readNumber(text: string, at: number): Token<number> | undefined {
  const end = behind(NUMBER, text, at);
  if (end === at) return undefined;
  const written = text.slice(at, end);
  // Number() takes no sign before 0x.
  const size = Number(written.replace(/^[+-]/, ''));
  return { value: written.startsWith('-') ? -size : size, end };
}

/** A key without quotes: an IdentifierName of ECMAScript 5.1, in which a character may be written `\u0061`. */
function readName(text: string, at: number): Token<string> | undefined {
  const end = behind(NAME, text, at);
  if (end === at) return undefined;
  const value = text.slice(at, end).replace(NAME_ESCAPE, (_, hex) => fromHex(hex));
  return PLAIN_NAME.test(value) ? { value, end } : undefined;
}

function readString(text: string, start: number): Token<string> | undefined {
  const quote = text.charAt(start);
  if (quote !== '"' && quote !== "'") return undefined;
  const pieces: string[] = [];
  for (let at = start + 1; at < text.length; ) {
    const char = text.charAt(at);
    if (char === quote) return { value: pieces.join(''), end: at + 1 };
    const piece = char === '\\' ? readEscape(text, at) : readPlain(text, at);
    if (!piece) return undefined;
    pieces.push(piece.value);
    at = piece.end;
  }
  return undefined;
}

/** Text up to what may mean something, or the other quote. Undefined at the end of a line, which ends no text. */
function readPlain(text: string, at: number): Token<string> | undefined {
  const end = /['"]/.test(text.charAt(at)) ? at + 1 : behind(PLAIN_TEXT, text, at);
  return end === at ? undefined : { value: text.slice(at, end), end };
}

function readEscape(text: string, at: number): Token<string> | undefined {
  ESCAPE.lastIndex = at;
  const match = ESCAPE.exec(text);
  if (!match) return undefined;
  const [, two, four, zero, lineBreak, other = ''] = match;
  const end = ESCAPE.lastIndex;
  const hex = two ?? four;
  if (hex !== undefined) return { value: fromHex(hex), end };
  if (zero !== undefined) return { value: '\0', end };
  return { value: lineBreak === undefined ? (CONTROL[other] ?? other) : '', end };
}

function fromHex(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}
