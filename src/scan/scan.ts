import { destructuredBefore } from './destructured.ts';
import { READINGS } from './forms.ts';
import type { Language } from './language.ts';
import { type CodeDefault, matchAt, type Reader, readDefault, readerOf } from './read.ts';
import { behindComment, endOfText, quotedAt, type Template } from './text.ts';

/** A language, with an expression that finds all that is of interest in it. */
interface Scanner extends Reader {
  /** Comments, texts, braces and what reads a variable; a group for each form. */
  readonly interesting: RegExp;
}

const scanners = new Map<Language, Scanner>();

function scannerOf(language: Language): Scanner {
  const known = scanners.get(language);
  if (known) return known;
  const reading = READINGS[language];
  const forms = reading.forms.map(({ begins }) => `(${begins})`).join('|');
  const made = { ...readerOf(language, reading), interesting: new RegExp(`["'\`{}/#]|^=begin|${forms}`, 'gm') };
  scanners.set(language, made);
  return made;
}

/** Code inside of a text, and how many braces are open in it. */
interface Inside {
  readonly template: Template;
  open: number;
}

/**
 * Every default that code has for a variable of its environment, in the order of the text. Nothing is parsed: comments
 * and texts are passed over, and what reads a variable is known by its form. It never throws, and takes time in
 * proportion to the length of the text.
 */
export function defaultsIn(text: string, language: Language): CodeDefault[] {
  if (!READINGS[language].marks.some((mark) => text.includes(mark))) return [];
  const scanner = scannerOf(language);
  const found: CodeDefault[] = [];
  const inside: Inside[] = [];
  const { interesting } = scanner;
  interesting.lastIndex = 0;
  for (let match = interesting.exec(text); match; match = interesting.exec(text)) {
    const at = match.index;
    const form = formOf(match, scanner);
    if (form) {
      const read = readDefault(text, form, interesting.lastIndex, scanner);
      const more = form.name === 'member' && !read ? destructuredBefore(text, at) : [];
      found.push(...(read ? [read] : []), ...more);
      // What was read one after the other is told once.
      if (read && read.names.length > 1) interesting.lastIndex = read.offset;
      continue;
    }
    interesting.lastIndex = passOver(text, at, scanner, inside, found);
  }
  return found;
}

function formOf(match: RegExpExecArray, { forms }: Scanner) {
  for (let at = 0; at < forms.length; at++) if (match[at + 1] !== undefined) return forms[at]?.form;
  return undefined;
}

/** Where to go on behind a comment, a text or a brace. */
function passOver(text: string, at: number, { language }: Scanner, inside: Inside[], found: CodeDefault[]): number {
  const char = text[at] ?? '';
  const comment = behindComment(text, at, language);
  if (comment !== undefined) return comment;
  if (char === '/') return language === 'javascript' ? behindExpression(text, at) : at + 1;
  if (char === '{' || char === '}') return passBrace(text, at, inside, found);
  if (char !== '"' && char !== "'" && char !== '`') return at + 1;
  const quoted = quotedAt(text, at, language);
  return 'end' in quoted ? quoted.end : passText(text, quoted.from, quoted.template, inside, found);
}

function passBrace(text: string, at: number, inside: Inside[], found: CodeDefault[]): number {
  const around = inside.at(-1);
  if (!around) return at + 1;
  if (text[at] === '{') around.open++;
  else if (around.open > 0) around.open--;
  else {
    inside.pop();
    return passText(text, at + 1, around.template, inside, found);
  }
  return at + 1;
}

/** Deepest code inside of texts inside of code. */
const DEEPEST = 32;

/** Spring's `${name:default}`, of which a text may be made. */
const PLACEHOLDER = /([A-Za-z_][\w.-]{0,100}):([^{}"\n]{1,300})\}/y;

/** Goes on to the end of a text, or to the code in it. */
function passText(text: string, from: number, template: Template, inside: Inside[], found: CodeDefault[]): number {
  for (let at = from; ; ) {
    const { end, opened } = endOfText(text, at, template);
    if (!opened) return end;
    PLACEHOLDER.lastIndex = end;
    const [whole, name, value] = (template.open === '${' && template.quote !== '`' && PLACEHOLDER.exec(text)) || [];
    if (whole !== undefined && name !== undefined && value !== undefined) {
      found.push({ names: [name], text: value, offset: end + name.length + 1, coversEmpty: false });
      at = end + whole.length;
      continue;
    }
    // Java puts nothing into its texts, so that a brace which nobody closes there opens nothing.
    const isClosed = template.quote === '`' || template.open !== '${' || /\}/.test(lineFrom(text, end));
    if (inside.length >= DEEPEST || !isClosed) {
      at = end;
      continue;
    }
    inside.push({ template, open: 0 });
    return end;
  }
}

function lineFrom(text: string, at: number): string {
  const line = text.slice(at, at + 300);
  const end = line.indexOf('\n');
  return end === -1 ? line : line.slice(0, end);
}

/** Before these a slash begins a regular expression, in which quotes quote nothing. */
const BEFORE_EXPRESSION = /(?:[(,=:[!&|?{};+*%~^]|\b(?:return|typeof|case|in|of|yield|await))\s{0,20}$/;

const EXPRESSION = /\/(?:[^/\\[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n]){0,300}\]){1,500}\//y;

function behindExpression(text: string, at: number): number {
  if (!BEFORE_EXPRESSION.test(text.slice(Math.max(0, at - 30), at))) return at + 1;
  return matchAt(EXPRESSION, text, at) ?? at + 1;
}
