import {
  CHOMPING_KEEP,
  CHOMPING_STRIP,
  SCALAR_STYLE_DOUBLE_QUOTED,
  SCALAR_STYLE_FOLDED_BLOCK,
  SCALAR_STYLE_LITERAL_BLOCK,
  SCALAR_STYLE_PLAIN,
  SCALAR_STYLE_SINGLE_QUOTED,
  type ScalarEvent,
} from 'js-yaml';
import { type Speller, type Spelling, speller } from './spelling.ts';

/** How a YAML scalar is written (YAML 1.2.2, chapters 7.3 and 8.1). An empty one has no text. */
export function spellYamlScalar(source: string, event: ScalarEvent): readonly Spelling[] {
  if (event.valueStart < 0) return [];
  const isBlock = event.style === SCALAR_STYLE_LITERAL_BLOCK || event.style === SCALAR_STYLE_FOLDED_BLOCK;
  return [isBlock ? spellBlock(source, event) : spellFlow(source, event)];
}

/** Plain and quoted scalars: line breaks with the white space around them are folded. */
function spellFlow(source: string, { style, valueStart, valueEnd: end }: ScalarEvent): Spelling {
  const out = speller(source);
  /** Where what is not yet taken begins, and where it ends without white space. */
  let from = valueStart;
  let until = valueStart;
  for (let at = valueStart; at < end; ) {
    const char = source.charAt(at);
    const folds = char === '\n' || char === '\r';
    const escapes = char === '\\' && style === SCALAR_STYLE_DOUBLE_QUOTED;
    if (!folds && !escapes && !(char === "'" && style === SCALAR_STYLE_SINGLE_QUOTED)) {
      at++;
      if (char !== ' ' && char !== '\t') until = at;
      continue;
    }
    out.copy(from, folds ? until : at);
    at = folds ? putFold(source, at, end, out) : escapes ? putEscape(source, at, end, out) : putQuote(at, out);
    from = until = at;
  }
  out.copy(from, style === SCALAR_STYLE_PLAIN ? until : end);
  return out.done(style === SCALAR_STYLE_PLAIN ? until : end);
}

function putQuote(at: number, out: Speller): number {
  out.put("'", at);
  return at + 2;
}

/** One line break is a space; of several, all but the first stay. */
function putFold(source: string, at: number, end: number, out: Speller): number {
  const { breaks, next } = readBreaks(source, at, end);
  if (breaks.length === 1) out.put(' ', at);
  for (const place of breaks.slice(1)) out.put('\n', place);
  return next;
}

function readBreaks(source: string, from: number, end: number): { readonly breaks: number[]; readonly next: number } {
  const breaks: number[] = [];
  let at = from;
  for (; at < end && /[ \t\r\n]/.test(source.charAt(at)); at++) {
    if (source.charAt(at) === '\n' && !(source.charAt(at - 1) === '\r' && at > from)) breaks.push(at);
    if (source.charAt(at) === '\r') breaks.push(at);
  }
  return { breaks, next: at };
}

const SIMPLE: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function putEscape(source: string, at: number, end: number, out: Speller): number {
  const char = source.charAt(at + 1);
  if (char === '\n' || char === '\r') return readBreaks(source, at + 1, end).next;
  const count = DIGITS[char];
  if (count === undefined) {
    out.put(SIMPLE[char] ?? '', at);
    return at + 2;
  }
  const code = Number.parseInt(source.slice(at + 2, at + 2 + count), 16);
  out.put(code <= 0x10ffff ? String.fromCodePoint(code) : '', at);
  return at + 2 + count;
}

/** Literal and folded blocks: indentation is no part of the text, and the end is chomped. */
function spellBlock(source: string, event: ScalarEvent): Spelling {
  const { valueStart, valueEnd: end, chomping } = event;
  const out = speller(source);
  const indent = Math.max(event.indent, 0);
  const folded = event.style === SCALAR_STYLE_FOLDED_BLOCK;
  /** Line breaks since the last line with a text; before the first one, those of the empty lines above it. */
  let breaks: number[] = [];
  let begun = false;
  let wasMoreIndented = false;
  for (const { from, to, behind } of linesOf(source, valueStart, end)) {
    const text = from + leadingSpaces(source, from, Math.min(to, from + indent));
    if (event.indent >= 0 && text < to) {
      const isMoreIndented = folded && /[ \t]/.test(source.charAt(from + indent));
      putBreaks(out, breaks, folded && begun && !isMoreIndented && !wasMoreIndented);
      out.copy(from + indent, to);
      begun = true;
      wasMoreIndented = isMoreIndented;
      breaks = [];
    }
    // Without a break behind it, the last line ends where the block does.
    breaks.push(Math.min(to, behind));
  }
  const kept = chomping === CHOMPING_KEEP ? breaks : chomping === CHOMPING_STRIP || !begun ? [] : breaks.slice(0, 1);
  for (const place of kept) out.put('\n', place);
  return out.done(kept.length > 0 ? end : (breaks[0] ?? end));
}

/** Between two lines of a folded block that are both not indented further, one line break is a space. */
function putBreaks(out: Speller, breaks: readonly number[], folds: boolean): void {
  const [first] = breaks;
  if (folds && breaks.length === 1 && first !== undefined) out.put(' ', first);
  else for (const place of folds ? breaks.slice(1) : breaks) out.put('\n', place);
}

interface Line {
  readonly from: number;
  readonly to: number;
  /** Where the next line begins. */
  readonly behind: number;
}

function* linesOf(source: string, start: number, end: number): Generator<Line> {
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && source.charAt(to) !== '\n' && source.charAt(to) !== '\r') to++;
    const width = source.charAt(to) === '\r' && source.charAt(to + 1) === '\n' ? 2 : 1;
    yield { from, to, behind: to + width };
    from = to + width;
  }
}

function leadingSpaces(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && source.charAt(at) === ' ') at++;
  return at - from;
}
