import type { Mistake } from './json-mistake.ts';

/** What an error of smol-toml says by the constant beginning of its message, and what that means at a place. */
type Rule = readonly [beginning: string, judge: (text: string, at: number) => Mistake];

const LEAD = 'Invalid TOML document: ';

/**
 * The usual mistake behind an error of smol-toml, told from the beginning of its message and from the characters at the
 * place. The message itself is never shown: it holds lines of the file. Only asked when a text was refused.
 */
export function tomlMistake(text: string, message: string, at: number): Mistake {
  const offset = Math.min(at, text.length);
  const judge = RULES.find(([beginning]) => message.startsWith(LEAD + beginning))?.[1];
  return judge?.(text, offset) ?? { reason: 'not-toml', offset };
}

const RULES: readonly Rule[] = [
  ['invalid value', invalidValue],
  ['illegal leading zero', number],
  ['illegal underscore', number],
  ['unfinished numeric value', number],
  ['illegal character in numeric', number],
  ['invalid date', (_, offset) => ({ reason: 'bad-date', offset })],
  ['unfinished string', (_, offset) => ({ reason: 'unclosed-string', offset })],
  ['control characters are not allowed in strings', controlCharacter],
  ['control characters', (_, offset) => ({ reason: 'control-character', offset })],
  ['unrecognised escape', escaped],
  ['invalid escape', escaped],
  ['invalid unicode escape', escaped],
  ['invalid non-hex', escaped],
  ['illegal character in key', key],
  ['incomplete key-value', (_, offset) => ({ reason: 'missing-equals', offset })],
  ['unexpected end of key', (_, offset) => ({ reason: 'bad-key', offset })],
  ['illegal empty bare key', (_, offset) => ({ reason: 'bad-key', offset })],
  ['illegal quoted key', (_, offset) => ({ reason: 'bad-key', offset })],
  ['each key-value declaration', (_, offset) => ({ reason: 'text-behind-value', offset })],
  ['expected comma or end', noComma],
  ['unfinished array', (_, offset) => ({ reason: 'unclosed-bracket', offset })],
  ['unfinished table', (_, offset) => ({ reason: 'unclosed-bracket', offset })],
];

function invalidValue(text: string, offset: number): Mistake {
  const char = text.charAt(offset);
  if (char === '' || /[\s#]/.test(char)) return { reason: 'missing-value', offset };
  if (char === ',') return { reason: 'stray-comma', offset };
  if (/^[+-]?\.?\d/.test(text.slice(offset, offset + 3))) return { reason: 'bad-number', offset };
  return { reason: char < ' ' ? 'control-character' : 'bare-word', offset };
}

/** At the beginning of the number, or at what follows it. */
function number(text: string, at: number): Mistake {
  if (/[,;]/.test(text.charAt(at))) return { reason: 'text-behind-value', offset: at };
  let offset = at;
  while (offset > 0 && /[\w.+-]/.test(text.charAt(offset - 1))) offset--;
  return { reason: 'bad-number', offset };
}

function controlCharacter(text: string, at: number): Mistake {
  const isLineEnd = /^\r?\n/.test(text.slice(at, at + 2));
  const opened = isLineEnd ? openedQuote(text, at) : undefined;
  return opened === undefined
    ? { reason: 'control-character', offset: at }
    : { reason: 'unclosed-string', offset: opened };
}

/** The quote in the line of `at` that nothing closes before it. */
function openedQuote(text: string, at: number): number | undefined {
  let opened: number | undefined;
  for (let place = lineStart(text, at); place < at; place++) {
    const char = text.charAt(place);
    if (opened === undefined) opened = char === '"' || char === "'" ? place : undefined;
    else if (char === text.charAt(opened)) opened = undefined;
    else if (char === '\\' && text.charAt(opened) === '"') place++;
  }
  return opened;
}

function escaped(text: string, at: number): Mistake {
  const backslash = text.lastIndexOf('\\', at);
  return { reason: 'bad-string-escape', offset: backslash !== -1 && at - backslash <= 12 ? backslash : at };
}

function key(text: string, at: number): Mistake {
  const start = lineStart(text, at);
  const lead = text.slice(start, at);
  const offset = at - lead.trimStart().length;
  if (text.charAt(at) === ':') return { reason: 'colon-for-equals', offset: at };
  if (!/^[\r\n]*$/.test(text.slice(at, at + 1))) return { reason: 'bad-key', offset: at };
  return { reason: text.charAt(offset) === '[' ? 'unclosed-bracket' : 'missing-equals', offset };
}

/** A comma is missing in a list or an inline table, or its closing bracket, where the next assignment begins. */
function noComma(text: string, at: number): Mistake {
  const goesOn = at < text.length && !/^(?:\[|[\w."'-]+[ \t]*=)/.test(text.slice(at, at + 200));
  const opened = goesOn ? undefined : openedBracket(text, at);
  if (opened === undefined || (text.charAt(opened) === '{' && at < text.length)) {
    return { reason: 'missing-comma', offset: at };
  }
  return { reason: 'unclosed-bracket', offset: opened };
}

/** The last bracket before `at` that nothing closes. Quotes are passed over as far as they are closed in their line. */
function openedBracket(text: string, at: number): number | undefined {
  const opened: number[] = [];
  for (const { 0: piece, index } of text.slice(0, at).matchAll(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#.*|[[\]{}]/g)) {
    if (piece === '[' || piece === '{') opened.push(index);
    else if (piece === ']' || piece === '}') opened.pop();
  }
  return opened.at(-1);
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}
