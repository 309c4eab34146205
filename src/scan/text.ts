import type { Language } from './language.ts';

/** Longest text of a literal that is read as a default. */
const LONGEST = 500;

/** A literal with nothing but text in it. */
export interface Literal {
  readonly value: string;
  /** Where it begins, with its quote. */
  readonly offset: number;
  /** Just behind it. */
  readonly end: number;
}

/** Letters that may stand before a quote and change nothing of the text: those of Python. */
const PREFIX = /[rRbBuU]{1,2}(?=['"])/y;

/** The literal at an offset; undefined where none stands, where it does not end, or where something is put into it. */
export function literalAt(text: string, offset: number, language: Language): Literal | undefined {
  PREFIX.lastIndex = offset;
  const at = offset + (language === 'python' ? (PREFIX.exec(text)?.[0].length ?? 0) : 0);
  const quote = text[at];
  const isRaw = quote === '`' && language === 'go';
  if (quote !== '"' && quote !== "'" && !(quote === '`' && language === 'javascript') && !isRaw) return undefined;
  const most = Math.min(text.length, at + LONGEST);
  for (let end = at + 1; end < most; end++) {
    const char = text[end];
    if (char === quote) {
      const value = text.slice(at + 1, end);
      return isFilledIn(value, quote, language)
        ? undefined
        : { value: isRaw ? value : value.replace(/\\(.)/g, '$1'), offset, end: end + 1 };
    }
    if (char === '\\' && !isRaw) end++;
    else if (char === '\n' && quote !== '`') return undefined;
  }
  return undefined;
}

/** Whether a text has a part that is put in when it runs. */
function isFilledIn(value: string, quote: string, language: Language): boolean {
  if (language === 'javascript') return quote === '`' && value.includes('${');
  if (language === 'ruby') return quote === '"' && value.includes('#{');
  return language === 'php' && quote === '"' && /\$[a-z_{]|\{\$/i.test(value);
}

const BLANK = /\s*/y;

/** The offset of the next character that is neither blank nor part of a comment. */
export function skipBlank(text: string, from: number, language: Language): number {
  for (let at = from; ; ) {
    BLANK.lastIndex = at;
    BLANK.test(text);
    const next = BLANK.lastIndex;
    const end = behindComment(text, next, language);
    if (end === undefined) return next;
    at = end;
  }
}

const HASHES: ReadonlySet<Language> = new Set(['python', 'ruby', 'php']);
const SLASHES: ReadonlySet<Language> = new Set(['javascript', 'php', 'go', 'java']);

/** Just behind the comment at an offset; undefined where none begins there. One that does not end is the rest. */
export function behindComment(text: string, at: number, language: Language): number | undefined {
  const char = text[at];
  if (char === '#' && HASHES.has(language)) {
    return language === 'php' && text[at + 1] === '[' ? undefined : behind(text, '\n', at);
  }
  if (char === '/' && SLASHES.has(language)) {
    if (text[at + 1] === '/') return behind(text, '\n', at);
    if (text[at + 1] === '*') return behind(text, '*/', at + 2);
  }
  if (char === '=' && language === 'ruby' && text.startsWith('=begin', at) && isLineStart(text, at)) {
    return behind(text, '\n=end', at);
  }
  return undefined;
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}

function behind(text: string, end: string, at: number): number {
  const found = text.indexOf(end, at);
  return found === -1 ? text.length : found + end.length;
}

/** A text with code inside: what ends it, and what begins the code. */
export interface Template {
  readonly quote: string;
  readonly open: string;
  /** Whether it may go on over the end of a line. */
  readonly isLong: boolean;
}

/** What stands at a quote: a text to be passed over, or a template whose code is to be looked at. */
export type Quoted = { readonly end: number } | { readonly template: Template; readonly from: number };

/** What the quote at an offset begins. A text that does not end on its line ends with it, as wrong as it is. */
export function quotedAt(text: string, at: number, language: Language): Quoted {
  const quote = text[at] ?? '';
  const triple = quote.repeat(3);
  const isTriple = (language === 'python' || language === 'java') && quote !== '`' && text.startsWith(triple, at);
  const template = templateAt(text, at, language, isTriple ? triple : quote);
  if (template) return { template, from: at + template.quote.length };
  if (isTriple) return { end: behind(text, triple, at + 3) };
  if (quote === '`') return { end: behind(text, quote, at + 1) };
  return { end: endOfText(text, at + 1, { quote, open: '', isLong: false }).end };
}

function templateAt(text: string, at: number, language: Language, quote: string): Template | undefined {
  if (language === 'javascript' && quote === '`') return { quote, open: '${', isLong: true };
  if (language === 'ruby' && quote === '"') return { quote, open: '#{', isLong: false };
  if (language === 'java' && quote.startsWith('"')) return { quote, open: '${', isLong: quote.length > 1 };
  const isFormat = language === 'python' && /[fF]/.test(text.slice(Math.max(0, at - 2), at).replace(/[^fFrR]/g, ''));
  return isFormat ? { quote, open: '{', isLong: quote.length > 1 } : undefined;
}

/** The end of a text, or of the part of a template before its next code. */
export function endOfText(
  text: string,
  from: number,
  { quote, open, isLong }: Template,
): { readonly end: number; readonly opened: boolean } {
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    // Kotlin writes a placeholder of Spring with a backslash, since the dollar sign is its own.
    if (char === '\\') at += text[at + 1] === '$' && text[at + 2] === '{' && open === '${' && quote !== '`' ? 0 : 1;
    else if (char === quote[0] && text.startsWith(quote, at)) return { end: at + quote.length, opened: false };
    else if (char === '\n' && !isLong) return { end: at, opened: false };
    else if (open !== '' && char === open[0] && text.startsWith(open, at))
      return { end: at + open.length, opened: true };
  }
  return { end: text.length, opened: false };
}
