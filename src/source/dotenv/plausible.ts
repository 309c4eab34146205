/** What nearly all names of variables look like that are passed on by their name alone. */
const NAME = /^(?:[A-Z_][A-Z0-9_]*|(?:https?|ftp|all|no)_proxy)$/;

/** Capitals and digits in which secrets are written (base32, hexadecimal): names of that length are put together with _. */
const CODE = /^(?=.*\d)[A-Z0-9]{9,}$/;

/**
 * Whether a word that stands alone, without `=`, can be shown as the name of a variable. What cannot may be a piece of a
 * value that goes over several lines.
 */
export function isPlausibleName(word: string): boolean {
  return NAME.test(word) && !CODE.test(word);
}
