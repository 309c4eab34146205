import { type Flaw, flaw, type TextContext } from './flaw.ts';
import { namesExact } from './names.ts';

const SMART = /[‘’‚‛“”„‟]/;
const OPENING = /^[‘’‚‛“”„‟«]/;
const CLOSING = /[‘’‛“”‟»]$/;

/** An apostrophe is written with the same character as a closing quote. */
const WITHIN_WORD = /(?<=[\p{L}\p{N}])’(?=\p{L})/gu;

/** Typographic quotes where a plain one was meant: around the whole value, behind `=`, or in what is no sentence. */
export function smartQuotesIn(text: string, { key, textual, yaml }: TextContext): Flaw[] {
  const isWord = !/\s/.test(text);
  if (text.length > 1 && OPENING.test(text) && CLOSING.test(text) && !SMART.test(text.slice(1, -1))) {
    // JSON and TOML have quotes of their own; a sentence within them is a quotation.
    return textual || yaml || isWord ? [flaw('hygiene/smart-quotes', { wraps: true }, 0)] : [];
  }
  if (!SMART.test(text) || /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)) return [];
  const assigned = /=[‘’“”]/.exec(text)?.index;
  if (assigned !== undefined) return [flaw('hygiene/smart-quotes', { wraps: false }, assigned + 1)];
  if (!isWord || !(textual || namesExact(key))) return [];
  const at = text.replace(WITHIN_WORD, '_').search(SMART);
  return at === -1 ? [] : [flaw('hygiene/smart-quotes', { wraps: false }, at)];
}

/** Sources that browsers know by a name in quotes (Content Security Policy). */
const POLICY =
  /^'(?:self|none|unsafe-[a-z-]+|strict-dynamic|report-sample|wasm-unsafe-eval|nonce-.*|sha(?:256|384|512)-.*)'$/;

/** Quotes that are left around a value after its loader has taken one pair off. */
export function quotedTwice(text: string, { key, textual }: TextContext): Flaw[] {
  const quote = text.charAt(0);
  if ((quote !== '"' && quote !== "'") || text.length < 2 || !text.endsWith(quote)) return [];
  const inner = text.slice(1, -1);
  if (inner.includes(quote) || POLICY.test(text)) return [];
  const isExact = textual || (namesExact(key) && !/\s/.test(inner)) || /^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(inner);
  return isExact ? [flaw('hygiene/quoted-twice', {}, 0)] : [];
}
