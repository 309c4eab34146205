/**
 * The first look at a text. A run takes it at every text of thousands of files, so it goes by single characters and calls
 * an expression for few: of a file of two kilobytes this takes some microseconds.
 */

const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const BRACKET = 0x5b;
const Y = 0x79;
const BRACE = 0x7b;
const DELETE = 0x7f;

/** Whether a text is worth a closer look. Of thousands of texts nearly none is, so this is all that most of them cost. */
export function mayBeFlawed(text: string, key: string): boolean {
  const { length } = text;
  const first = text.charCodeAt(0);
  if (first === SPACE || first === DOUBLE_QUOTE || first === SINGLE_QUOTE || first === LESS || first === BRACE)
    return true;
  const last = text.charCodeAt(length - 1);
  if (last === SPACE || (CUT_OFF_LETTERS.has(last) && CUT_OFF.test(text))) return true;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code >= DELETE) return true;
    if ((code === LESS || code === BRACKET) && (text.charCodeAt(at + 1) | SPACE) === Y) return true;
    if (code === COLON && text.charCodeAt(at + 1) === SLASH && text.charCodeAt(at + 2) === SLASH)
      return !isCleanUrl(text);
  }
  return (FIRST_LETTERS.has(first) && PLACEHOLDER.test(text)) || (mayNameUrl(key) && HOST.test(text));
}

/** Whether a key is of printable ASCII without spaces, as nearly all are. */
export function isPlainKey(key: string): boolean {
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (code <= SPACE || code >= DELETE) return false;
  }
  return true;
}

/** Of the URLs in configuration most are as plain as this, and have nothing wrong with them. */
const CLEAN_URL =
  /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[A-Za-z0-9.-]+(?::[1-9][0-9]*)?(?:\/[\w.~%+@:=-]+)*\/?(?:[?#][!#-&(-;=?-Z\\-_a-z~]*)?$/;

function isCleanUrl(text: string): boolean {
  return CLEAN_URL.test(text) && text.indexOf('://', 12) === -1;
}

/** The beginnings of what may be a placeholder. */
const PLACEHOLDER =
  /^(?:change|replace|fill|fixme|tbd|xxx|your|to[-_ ]?do|placeholder|dummy|(?:(?:[srp]k|rzp)_(?:live|test)|whsec)_(?:your|placeholder|changeme|xxx|\*|\.))/i;

/** The letters that those begin with. */
const FIRST_LETTERS = new Set([...'crftxypdswCRFTXYPDSW'].map((letter) => letter.charCodeAt(0)));

/** The end of a key that was cut off to stand for one. */
const CUT_OFF = /[x.*]{3}$/i;

const CUT_OFF_LETTERS = new Set([...'.xX*'].map((letter) => letter.charCodeAt(0)));

/** What may be a host where a URL is wanted. */
const HOST = /^[\w-]+(?:\.[\w-]+)+|^localhost/i;

/** The last two letters of `url`, `uri`, `endpoint` and `webhook`, as codes of small letters. */
const URL_ENDINGS = ['rl', 'ri', 'nt', 'ok'].map((ending) => endingOf(ending));

function mayNameUrl(key: string): boolean {
  const ending = endingOf(key);
  for (const known of URL_ENDINGS) if (known === ending) return true;
  return false;
}

function endingOf(key: string): number {
  const { length } = key;
  return ((key.charCodeAt(length - 2) | SPACE) << 8) | (key.charCodeAt(length - 1) | SPACE);
}
