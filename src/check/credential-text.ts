import { placeholder } from '../hygiene/placeholder.ts';

/** Texts that name where a credential is kept, or are replaced by one later: they are rightly the same everywhere. */
const REFERENCE =
  /^(?:[a-z][a-z0-9+.-]*:\/\/|(?:arn|asm|akv|awssm|encrypted|env|file|gsm|keyvault|kms|op|ref|secret|secrets|secretsmanager|sm|ssm|vault):|\.{0,2}\/|projects\/|secret\/|ENC\[|@Microsoft\.|process\.env|__\w+__$)|[$%#]\{|\$\(|\{\{|<%|%env\(|^\$[A-Z_]|^%\w+%$/i;

/** Words that stand where there is no credential. */
const NOTHING =
  /^(?:none|null|nil|undefined|unset|unused|disabled|off|on|true|false|yes|no|n\/?a|test|secret|default|<[^<>]*>)$/i;

/** Whether a text may be a credential itself: no reference to one, no placeholder, and no word for there being none. */
export function mayBeCredential(text: string): boolean {
  return text !== '' && !placeholder(text) && !REFERENCE.test(text) && !NOTHING.test(text);
}

/** Shortest text that is taken for a secret that a machine has made, or a person with care. */
const SHORTEST = 8;

/** One word with a letter and a digit in it. */
const LETTERS_AND_DIGITS = /^(?=[^a-z]*[a-z])(?=\D*\d)\S+$/i;

/** Names of several parts: `orders-db-1`, `aes-256-cbc`, `checkout.tls.v2`. Texts of secrets have other parts. */
const NAME = /^[-_./:@]*(?:(?:[A-Za-z]+\d{0,3}|\d{1,4})(?:[-_./:@]+|$))*$/;

/** With its first line: without one, somebody is still to put the key in. In dotenv its lines may be one. */
const PRIVATE_KEY = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr]){0,4}[A-Za-z0-9+/]{40}/;

/** Whether a private key stands in a text (RFC 7468). */
export function isPrivateKey(text: string): boolean {
  return text.includes('PRIVATE KEY') && PRIVATE_KEY.test(text);
}

/**
 * Whether a text is written like a secret: of letters and digits, of which no name, number, date or word is made. A
 * passphrase of words alone is not seen.
 */
export function isWrittenLikeSecret(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length < SHORTEST || !LETTERS_AND_DIGITS.test(trimmed) || NAME.test(trimmed)) return false;
  return mayBeCredential(trimmed);
}
