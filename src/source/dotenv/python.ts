import { behind } from '../sticky.ts';
import { PYTHON_SPACES } from './spaces.ts';
import { type Content, closingQuote, known, type Lookup, type Step } from './statement.ts';

// The expressions of python-dotenv (theskumar/python-dotenv 1.2.4, src/dotenv/parser.py). Python's text files turn every
// line break into a line feed before they are read; here a carriage return ends a line, and quoted texts are mended.
const BLANK = new RegExp(`[\\r\\n${PYTHON_SPACES}]*`, 'y');
const SPACE = new RegExp(`[${PYTHON_SPACES}]*`, 'y');
const EXPORT = new RegExp(`export[${PYTHON_SPACES}]+`, 'y');
const QUOTED_KEY = /'([^']+)'/y;
const KEY = new RegExp(`[^=#\\r\\n${PYTHON_SPACES}]+`, 'y');
const REST_OF_LINE = /[^\r\n]*/y;
const COMMENT = /#[^\r\n]*/y;
const IS_SPACE = new RegExp(`[${PYTHON_SPACES}]`);
const ESCAPES: Readonly<Record<string, RegExp>> = { "'": /\\[\\']/g, '"': /\\[\\'"abfnrtv]/g };
const ESCAPED: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/**
 * One binding as python-dotenv reads it. What it cannot read it passes over to the end of the line; a name without `=`
 * is bound to nothing.
 */
export function readPythonStep(text: string, from: number, lookup: Lookup): Step {
  const start = behind(BLANK, text, from);
  if (start === text.length) return { assignments: [], flaws: [], next: start };
  const key = behind(EXPORT, text, start);
  if (text.charAt(key) === '#') return endOf(text, key, [], start);
  const named = readKey(text, key);
  if (named === undefined) return passOver(text, key, start);
  const equals = behind(SPACE, text, named.end);
  if (text.charAt(equals) !== '=') return endOf(text, equals, [], start);
  const value = behind(SPACE, text, equals + 1);
  const read = readValue(text, value, value > equals + 1);
  if (read === undefined) return unclosed(text, value);
  const { end } = read;
  const content = interpolate(read.text, lookup);
  const step = endOf(text, end, [{ name: named.name, key: named.start, value, end, content }], start);
  // Versions before 1.2.4 take the comment for the value.
  const isComment = value > equals + 1 && text.charAt(value) === '#';
  return isComment ? { ...step, flaws: [{ reason: 'comment-as-value', offset: value, name: named.name }] } : step;
}

function readKey(text: string, at: number) {
  const isQuoted = text.charAt(at) === "'";
  const expression = isQuoted ? QUOTED_KEY : KEY;
  expression.lastIndex = at;
  const match = expression.exec(text);
  return match === null ? undefined : { name: match[1] ?? match[0], start: at, end: expression.lastIndex };
}

function readValue(text: string, at: number, isSpaced: boolean) {
  const quote = text.charAt(at);
  if (quote === "'" || quote === '"') {
    const close = closingQuote(text, at, quote);
    return close === undefined ? undefined : { text: replaceEscapes(text.slice(at + 1, close), quote), end: close + 1 };
  }
  const line = text.slice(at, behind(REST_OF_LINE, text, at));
  const kept = trimEnd(isSpaced && line.startsWith('#') ? '' : beforeComment(line));
  return { text: kept, end: at + kept.length };
}

function beforeComment(line: string): string {
  for (let hash = line.indexOf('#', 1); hash !== -1; hash = line.indexOf('#', hash + 1)) {
    if (IS_SPACE.test(line.charAt(hash - 1))) return line.slice(0, hash);
  }
  return line;
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && IS_SPACE.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function replaceEscapes(text: string, quote: string): string {
  const inner = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const escapes = ESCAPES[quote];
  if (escapes === undefined || !inner.includes('\\')) return inner;
  return inner.replace(escapes, ([, char = '']) => ESCAPED[char] ?? char);
}

/** Behind a value, a name or nothing: only a comment may follow on the line, or all of it is passed over. */
function endOf(text: string, at: number, assignments: Step['assignments'], start: number): Step {
  const end = behind(COMMENT, text, behind(SPACE, text, at));
  if (end < text.length && !/[\r\n]/.test(text.charAt(end))) return passOver(text, end, start);
  const isComment = text.charAt(start) === '#';
  const isBare = assignments.length === 0 && !isComment;
  return { assignments, flaws: isBare ? [{ reason: 'not-an-assignment', offset: start }] : [], next: end };
}

function passOver(text: string, at: number, start: number): Step {
  const next = behind(REST_OF_LINE, text, at);
  const isNamed = text.slice(start, next).includes('=');
  const reason = isNamed ? 'name-not-allowed' : 'not-an-assignment';
  return { assignments: [], flaws: [{ reason, offset: start }], next };
}

function unclosed(text: string, value: number): Step {
  return {
    assignments: [],
    flaws: [{ reason: 'unclosed-quote', offset: value }],
    next: behind(REST_OF_LINE, text, value),
  };
}

/** `${NAME}` and `${NAME:-default}` (src/dotenv/variables.py); `$NAME` stays as it is, and a default is never looked into. */
function interpolate(text: string, lookup: Lookup): Content {
  let resolved = '';
  let behindLast = 0;
  const nextOf = seeker(text);
  for (let at = text.indexOf('${'); at !== -1; at = text.indexOf('${', Math.max(at + 2, behindLast))) {
    const close = nextOf('}', at + 2);
    const colon = nextOf(':', at + 2);
    const hasDefault = colon < close;
    if (close === text.length) break;
    if (hasDefault && text.charAt(colon + 1) !== '-') continue;
    const value = lookup(text.slice(at + 2, Math.min(colon, close)));
    if (value === undefined) return { state: 'outside', why: 'variable' };
    resolved += text.slice(behindLast, at) + (value ?? (hasDefault ? text.slice(colon + 2, close) : ''));
    behindLast = close + 1;
  }
  return known(resolved + text.slice(behindLast));
}

/** Where a character stands next, or the length of the text. Offsets only grow, so that the text is looked through once. */
function seeker(text: string): (char: string, from: number) => number {
  const found = new Map<string, number>();
  return (char, from) => {
    const before = found.get(char) ?? -1;
    if (before >= from) return before;
    const at = text.indexOf(char, from);
    found.set(char, at === -1 ? text.length : at);
    return at === -1 ? text.length : at;
  };
}
