import { type Flaw, flaw, type TextContext } from './flaw.ts';
import { namesAffix, namesExact, namesExpected } from './names.ts';

/** What stands before and behind the visible part of a text: nothing at all, a line break, or other white space. */
export function endsOf(text: string, context: TextContext): Flaw[] {
  const start = leading(text);
  if (start === text.length) return emptyFlaw(text, context);
  const end = trailing(text);
  if (start === 0 && end === text.length) return [];
  const before = text.slice(0, start);
  const behind = text.slice(end);
  const body = text.slice(start, end);
  if (hasBreak(before) || hasBreak(behind)) return lineBreak(hasBreak(before), body, end, context);
  return isMeant(body, context) ? [] : [space(before !== '', end)];
}

/** An empty text is ordinary where the name asks for no value; one of white space alone is so nowhere but in a prefix. */
function emptyFlaw(text: string, { key, textual }: TextContext): Flaw[] {
  const blank = text !== '';
  const told = textual ? (blank ? !namesAffix(key) : namesExpected(key)) : blank && namesExact(key);
  return told ? [flaw('hygiene/empty', { blank }, 0)] : [];
}

function lineBreak(isBefore: boolean, body: string, end: number, { key, textual }: TextContext): Flaw[] {
  // A certificate, a script or a document of several lines rightly ends with a line break.
  if (hasBreak(body) || /^[[{]/.test(body)) return [];
  if (!(textual || (namesExact(key) && !/\s/.test(body)))) return [];
  return [flaw('hygiene/line-break', { where: isBefore ? 'before' : 'behind' }, isBefore ? 0 : end)];
}

function space(isBefore: boolean, end: number): Flaw {
  return flaw('hygiene/space', { where: isBefore ? 'before' : 'behind' }, isBefore ? 0 : end);
}

/** Whether white space at an end may have been put there on purpose. */
function isMeant(body: string, { key, textual }: TextContext): boolean {
  if (/\s/.test(body)) return true;
  if (!textual) return !namesExact(key) && !/^[a-z][a-z0-9+.-]*:\/\/./i.test(body);
  return body.startsWith('-') || namesAffix(key);
}

function hasBreak(text: string): boolean {
  return text.includes('\n') || text.includes('\r');
}

// By hand: an expression for white space at the end takes quadratic time on a text that is full of it.
function leading(text: string): number {
  let at = 0;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function trailing(text: string): number {
  let at = text.length;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
