import type { SyntaxReason } from '../../finding/facts/syntax.ts';
import { interpolate } from '../compose-interpolation.ts';
import { behind } from '../sticky.ts';
import { GO_SPACES } from './spaces.ts';
import { type Content, closingQuote, known, type Lookup, lineEnd, type Step } from './statement.ts';

const BLANK = new RegExp(`[\\n${GO_SPACES}]*`, 'y');
const SPACE = /[\t\v\f\r \x85\xa0]*/y;
const EXPORT = /export(?=[\t\n\f\r ])[\t\v\f\r \x85\xa0]*/y;
const NAME = /[\p{L}\p{N}_.[\]\t\v\f\r \x85\xa0-]*/uy;
const TRAILING = new RegExp(`[${GO_SPACES}]`);
const ESCAPE = /\\(?:[abcfnrtv$"\\]|0\d{0,3})/g;
const ESCAPED: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  $: '$$',
  '"': '"',
  '\\': '\\',
};

/**
 * One statement as Docker Compose reads its env files (compose-spec/compose-go, dotenv/parser.go). A name alone is taken
 * from the environment. One statement that it cannot read makes compose refuse the whole file; here the next line is
 * read on, so that all of them are told.
 */
export function readComposeStep(text: string, from: number, lookup: Lookup): Step {
  const start = behind(BLANK, text, from);
  if (start === text.length) return { assignments: [], flaws: [], next: start };
  if (text.charAt(start) === '#') return { assignments: [], flaws: [], next: lineEnd(text, start) };
  const key = behind(EXPORT, text, start);
  const sign = behind(NAME, text, key);
  const name = trimEnd(text.slice(key, sign));
  const next = lineEnd(text, sign);
  const isName = name !== '' && !name.includes(' ');
  switch (text.charAt(sign)) {
    case '=':
    case ':':
      if (isName) return readAssignment(text, { name, key, sign }, lookup);
      return refused('name-not-allowed', start, next);
    case '\n':
      if (!isName) return refused('not-an-assignment', start, next);
      return {
        assignments: [
          { name, key, value: key, end: key + name.length, content: { state: 'outside', why: 'name-alone' } },
        ],
        flaws: [],
        next,
      };
    default: {
      const isNamed = text.slice(sign, next).includes('=');
      return refused(isNamed ? 'name-not-allowed' : 'not-an-assignment', start, next);
    }
  }
}

function refused(reason: SyntaxReason, offset: number, next: number): Step {
  return { assignments: [], flaws: [{ reason, offset }], next };
}

interface Named {
  readonly name: string;
  readonly key: number;
  /** Where `=` or `:` stands. */
  readonly sign: number;
}

function readAssignment(text: string, { name, key, sign }: Named, lookup: Lookup): Step {
  const value = behind(SPACE, text, sign + 1);
  const quote = text.charAt(value);
  const isQuoted = quote === '"' || quote === "'";
  const close = isQuoted ? closingQuote(text, value, quote) : undefined;
  if (isQuoted && close === undefined) return refused('unclosed-quote', value, lineEnd(text, value));
  if (close === undefined) {
    const next = lineEnd(text, value);
    const kept = trimEnd(beforeComment(text.slice(value, next)));
    return assigned({ name, key, value, end: value + kept.length }, putIn(kept, lookup), next);
  }
  const inner = text.slice(value + 1, close).replaceAll(`\\${quote}`, quote);
  const content = quote === '"' ? putIn(replaceEscapes(text.slice(value + 1, close)), lookup) : known(inner);
  return assigned({ name, key, value, end: close + 1 }, content, close + 1);
}

function assigned(
  place: { readonly name: string; readonly key: number; readonly value: number; readonly end: number },
  content: Content | undefined,
  next: number,
): Step {
  if (content === undefined) return refused('bad-variable', place.value, next);
  return { assignments: [{ ...place, content }], flaws: [], next };
}

/** Undefined when compose would refuse the text. */
function putIn(text: string, lookup: Lookup): Content | undefined {
  if (!text.includes('$')) return known(text);
  let isOutside = false;
  const valueFor = (name: string) => {
    const value = lookup(name);
    isOutside ||= value === undefined;
    return value ?? undefined;
  };
  // What variables bring is bounded by whoever looks them up.
  const filled = interpolate(text, { lookup: valueFor, room: Number.POSITIVE_INFINITY });
  if (filled.flaws.some(({ reason }) => reason === 'malformed')) return undefined;
  if (isOutside) return { state: 'outside', why: 'variable' };
  return filled.text === undefined ? undefined : known(filled.text);
}

function beforeComment(line: string): string {
  const hash = line.indexOf(' #');
  return hash === -1 ? line : line.slice(0, hash);
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && TRAILING.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Escapes of a text in double quotes. What Go's `strconv.UnquoteChar` does not know stays as it is. */
function replaceEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return withoutEscapedQuotes(text).replace(ESCAPE, (sequence) => {
    const plain = ESCAPED[sequence.charAt(1)];
    if (plain !== undefined) return plain;
    const octal = /^\\0([0-3][0-7]{2})$/.exec(sequence)?.[1];
    return octal === undefined ? sequence : String.fromCharCode(Number.parseInt(octal, 8));
  });
}

function withoutEscapedQuotes(text: string): string {
  return text.replace(/\\([\s\S])/g, (pair, char: string) => (char === '"' ? char : pair));
}
