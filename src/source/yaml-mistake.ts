import type { Mistake } from './json-mistake.ts';

/** What an error of js-yaml says by the constant beginning of its reason, and what that means at a place. */
type Rule = readonly [beginning: string, judge: (text: string, at: number) => Mistake | undefined];

/** Beginnings of js-yaml's reasons behind which a quote or bracket may stand that is never closed. */
const WHERE_SOMETHING_IS_OPEN = ['deficient indentation', 'unexpected end of the'] as const;

/** Whether it may be that a quote or a bracket was opened and never closed. */
export function maySomethingBeOpen(said: string): boolean {
  return WHERE_SOMETHING_IS_OPEN.some((beginning) => said.startsWith(beginning));
}

/**
 * The usual mistake behind an error of js-yaml, told from the beginning of its reason and from the lines at the place.
 * The reason itself is never shown: it may hold pieces of the file. Only asked when a text was refused; linear in it.
 */
export function yamlMistake(text: string, said: string, at: number): Mistake {
  const offset = Math.min(at, text.length);
  const judge = RULES.find(([beginning]) => said.startsWith(beginning))?.[1];
  return judge?.(text, offset) ?? { reason: 'not-yaml', offset };
}

const RULES: readonly Rule[] = [
  ['tab characters must not', (_, offset) => ({ reason: 'tab-indent', offset })],
  ['bad indentation of a', misplaced],
  ['end of the stream or a document', misplaced],
  ['deficient indentation', (_, offset) => ({ reason: 'bad-indentation', offset })],
  ['can not read a block mapping entry', keyWithoutColon],
  ["expected ':' after a mapping key", keyWithoutColon],
  ['a line break is expected', blockText],
  ['unknown escape sequence', badEscape],
  ['expected hexadecimal character', badEscape],
  ['the stream contains non-printable', (_, offset) => ({ reason: 'control-character', offset })],
  ['expected valid JSON character', (_, offset) => ({ reason: 'control-character', offset })],
  ['expected the node content', (_, offset) => ({ reason: 'stray-comma', offset })],
  ['missed comma', noComma],
  ['name of an a', (_, offset) => ({ reason: 'reserved-character', offset: Math.max(offset - 1, 0) })],
  ['directives end mark', directive],
];

/** Something stands where the mapping, the list or the document would have to go on. */
function misplaced(text: string, at: number): Mistake | undefined {
  const start = lineStart(text, at);
  const lead = text.slice(start, at);
  const tab = /^[ ]*\t/.exec(lead);
  if (tab) return { reason: 'tab-indent', offset: start + tab[0].length - 1 };
  const char = text.charAt(at);
  if (lead.trim() === '' && !/[@`%]/.test(char)) return besideOthers(text, at, lead.length);
  if (char === ':') return colon(text, start, at);
  if (/["']$/.test(lead.trimEnd())) return { reason: 'text-behind-quote', offset: at };
  if (/[@`%\]},]/.test(char)) return { reason: 'reserved-character', offset: at };
  return /^-\s/.test(text.slice(at, at + 2)) ? { reason: 'list-in-line', offset: at } : undefined;
}

/** What stands where a comma must, between two members of `[ ]` or `{ }`. */
function noComma(text: string, at: number): Mistake {
  const char = text.charAt(at);
  if (char === ':') return { reason: 'colon-in-value', offset: at };
  if (/[@`%]/.test(char)) return { reason: 'reserved-character', offset: at };
  const opened = text.lastIndexOf(char === '}' ? '[' : '{', at);
  const isOtherKind = /[\]}]/.test(char) && opened !== -1;
  return isOtherKind ? { reason: 'unclosed-bracket', offset: opened } : { reason: 'missing-comma', offset: at };
}

/** `a: b: c`, or a key that js-yaml took for the second line of the text above it. */
function colon(text: string, start: number, at: number): Mistake | undefined {
  const lead = text.slice(start, at);
  if (/:\s/.test(lead)) return { reason: 'colon-in-value', offset: at };
  if (start === 0) return undefined;
  const offset = start + (lead.length - lead.trimStart().length);
  const isDeeper = offset > start && indentation(text, lineStart(text, start - 1)) < offset - start;
  return isDeeper ? { reason: 'bad-indentation', offset } : keyWithoutColon(text, at);
}

/** A line that begins with something that its neighbours of the same depth are not. */
function besideOthers(text: string, at: number, depth: number): Mistake {
  const isItem = (from: number) => /^-(?:\s|$)/.test(text.slice(from, from + 2));
  const before = neighbour(text, at, depth);
  const isMixed = before === undefined ? isItem(at) : isItem(before) !== isItem(at);
  return { reason: isMixed ? 'list-and-mapping' : 'bad-indentation', offset: at };
}

/** Where the last line above begins that is indented as far, with no line between that is less. */
function neighbour(text: string, at: number, depth: number): number | undefined {
  for (let start = lineStart(text, at); start > 0; ) {
    start = lineStart(text, start - 1);
    const indented = indentation(text, start);
    if (isEmpty(text, start + indented)) continue;
    if (indented === depth) return start + depth;
    if (indented < depth) return undefined;
  }
  return undefined;
}

/** The first of the lines that together were taken for one key. `at` stands at the colon of a line that is right, or behind. */
function keyWithoutColon(text: string, at: number): Mistake | undefined {
  let found: number | undefined;
  const own = lineStart(text, at);
  const ownKey = own + indentation(text, own);
  if (text.charAt(at) !== ':' && isWithoutColon(text, ownKey)) found = ownKey;
  for (let start = own; start > 0; ) {
    start = lineStart(text, start - 1);
    const key = start + indentation(text, start);
    if (isEmpty(text, key)) continue;
    if (!isWithoutColon(text, key)) break;
    found = key;
  }
  return found === undefined ? undefined : { reason: 'key-without-colon', offset: found };
}

function isWithoutColon(text: string, start: number): boolean {
  return !isEmpty(text, start) && !/:\s|:$|^[-?]\s|^---/.test(lineAt(text, start));
}

function blockText(text: string, at: number): Mistake | undefined {
  const start = lineStart(text, at);
  const mark = /[>|][^>|]*$/.exec(text.slice(start, at).slice(-20));
  return mark ? { reason: 'block-text', offset: at - mark[0].length } : undefined;
}

function badEscape(text: string, at: number): Mistake {
  const backslash = text.lastIndexOf('\\', at);
  return { reason: 'bad-string-escape', offset: at - backslash <= 10 && backslash !== -1 ? backslash : at };
}

function directive(text: string): Mistake | undefined {
  const offset = text.search(/^%/m);
  return offset === -1 ? undefined : { reason: 'reserved-character', offset };
}

/** Whether nothing stands in a line but white space or a comment. */
function isEmpty(text: string, at: number): boolean {
  return at >= text.length || /[\r\n#]/.test(text.charAt(at));
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** What follows in the line, as far as a key may be long. */
function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, Math.min(end === -1 ? text.length : end, at + 1024));
}

function indentation(text: string, start: number): number {
  let at = start;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  return at - start;
}
