import type { SyntaxMistake, SyntaxReason } from '../finding/facts/syntax.ts';
import type { JsonScan } from './json-scan.ts';

/** Which of the JSON family a text should have been. */
export type JsonKind = 'json' | 'jsonc' | 'json5';

/** What is wrong with a text, and the offset of the place where it is to be mended. */
export interface Mistake<Reason extends SyntaxReason = SyntaxReason> {
  readonly reason: Reason;
  readonly offset: number;
}

type Stop = Pick<JsonScan, 'wanted' | 'open'> & { readonly error: number };
type Judge = (text: string, stop: Stop, kind: JsonKind) => Mistake<SyntaxMistake> | undefined;

/**
 * The usual mistake that made a scan stop, told from the characters at the place. Only asked when a text was refused; the
 * work is linear in the text.
 */
export function jsonMistake(text: string, scan: JsonScan, kind: JsonKind): Mistake {
  const stop = { error: scan.error ?? 0, wanted: scan.wanted, open: scan.open };
  for (const judge of JUDGES) {
    const mistake = judge(text, stop, kind);
    if (mistake) return mistake;
  }
  return { reason: `not-${kind}`, offset: stop.error };
}

const WORD = /[\p{L}\p{N}_$]/u;

const atEnd: Judge = (text, { error, wanted, open }) => {
  if (error < text.length) return undefined;
  if (open) return { reason: 'unclosed-bracket', offset: open.start };
  return wanted === 'value' ? { reason: 'empty', offset: 0 } : undefined;
};

/** A text whose quote was opened where a text may stand. */
const inString: Judge = (text, { error, wanted }, kind) => {
  const quote = text.charAt(error);
  const isQuote = quote === '"' || (quote === "'" && kind === 'json5');
  if (!isQuote || (wanted !== 'key' && wanted !== 'value')) return undefined;
  for (let at = error + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\n' || char === '\r' || char === quote) break;
    if (char < ' ' && kind !== 'json5') return { reason: 'control-character', offset: at };
    if (char !== '\\') continue;
    const isEscape = kind === 'json5' ? ESCAPE_JSON5 : ESCAPE;
    if (!isEscape.test(text.slice(at, at + 6))) return { reason: 'bad-string-escape', offset: at };
    // A line that goes on in the next one.
    if (text.startsWith('\r\n', at + 1)) at++;
    at++;
  }
  return { reason: 'unclosed-string', offset: error };
};

const ESCAPE = /^\\(?:["\\/bfnrt]|u[\da-f]{4})/i;
const ESCAPE_JSON5 = /^\\(?:x[\da-f]{2}|u[\da-f]{4}|0(?!\d)|[^xu\d])/is;

const comment: Judge = (text, { error }, kind) => {
  if (kind !== 'json') return text.startsWith('/*', error) ? { reason: 'unclosed-comment', offset: error } : undefined;
  return /^(?:\/[/*]|#)/.test(text.slice(error, error + 2)) ? { reason: 'json-comment', offset: error } : undefined;
};

const wrongQuotes: Judge = (text, { error }, kind) => {
  const quotes = kind === 'json5' ? /[“”„‘’`]/ : /['“”„‘’`]/;
  return quotes.test(text.charAt(error)) ? { reason: 'wrong-quotes', offset: error } : undefined;
};

/** A word or number goes on where the scan took it to be over, as in `01`, `1_000`, `5s` and `nullable`. */
const cutWord: Judge = (text, { error, wanted }) => {
  const before = text.charAt(error - 1);
  if ((wanted !== 'comma' && wanted !== 'end') || !/[\p{L}\p{N}_$.+:-]/u.test(text.charAt(error))) return undefined;
  if (before === '"' && WORD.test(text.charAt(error))) return { reason: 'text-behind-quote', offset: error };
  if (!/[\w.]/.test(before) || text.charAt(error) === ':') return undefined;
  let offset = error;
  while (offset > 0 && /[\w.+-]/.test(text.charAt(offset - 1))) offset--;
  return { reason: /[\d+-]/.test(text.charAt(offset)) ? 'bad-number' : 'bare-word', offset };
};

/** A bracket of the other kind, or a comma with nothing behind it. */
const closed: Judge = (text, { error, wanted, open }) => {
  const char = text.charAt(error);
  if (!open || (char !== '}' && char !== ']')) return undefined;
  const isOwn = (text.charAt(open.start) === '{') === (char === '}');
  const offset = open.end + text.slice(open.end, error).trimEnd().length - 1;
  if (wanted === 'colon') return { reason: 'missing-colon', offset: open.end };
  if (wanted === 'value' && text.charAt(offset) === ':') return { reason: 'missing-value', offset: error };
  if (isOwn && text.charAt(offset) === ',') return { reason: 'trailing-comma', offset };
  return isOwn ? undefined : { reason: 'unclosed-bracket', offset: open.start };
};

const punctuation: Judge = (text, { error, wanted, open }) => {
  const char = text.charAt(error);
  if (wanted === 'end') return { reason: 'text-behind-end', offset: error };
  if (wanted === 'colon') return { reason: 'missing-colon', offset: open?.end ?? error };
  if (char === ':') return { reason: 'stray-colon', offset: error };
  if (wanted === 'comma') return { reason: 'missing-comma', offset: open?.end ?? error };
  if (char !== ',') return undefined;
  const isBehindKey = wanted === 'value' && text.charAt(open?.start ?? 0) === '{';
  return { reason: isBehindKey ? 'missing-value' : 'stray-comma', offset: error };
};

const bare: Judge = (text, { error, wanted }) => {
  const char = text.charAt(error);
  if (wanted === 'key') return WORD.test(char) || char === '-' ? { reason: 'unquoted-key', offset: error } : undefined;
  if (/^[+-]?(?:\d|\.\d|NaN|Infinity)/.test(text.slice(error, error + 9)))
    return { reason: 'bad-number', offset: error };
  return /[\p{L}_$%@<*~./\\-]/u.test(char) ? { reason: 'bare-word', offset: error } : undefined;
};

/** In this order: the first that knows the mistake tells it. */
const JUDGES: readonly Judge[] = [atEnd, inString, comment, wrongQuotes, cutWord, closed, punctuation, bare];
