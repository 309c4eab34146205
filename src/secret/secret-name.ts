/** Names of keys whose values are secrets, as configuration usually calls them. */
const SECRET_NAME =
  /(?:secret|token|passw(?:or)?d|passphrase|private|credential|api[-_]?key|access[-_]?key|(?:^|[-_])(?:key|dsn|pwd|hmac|salt)$)/i;

/** Whether a key is called as keys of secrets are. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** The path of a file with an ending: `config/production.env`. */
const FILE_PATH = /^(?:\.{0,2}\/)?(?:[\w@.-]{1,60}\/)*[\w@.-]{1,60}\.[A-Za-z]{2,10}$/;

/** The name of a variable: `PAYU_MD5_KEY`. */
const VARIABLE = /^[A-Z0-9]{1,20}(?:_[A-Z0-9]{1,20})+$/;

const WORDS = /^[A-Za-z]+(?:[ _-][A-Za-z]+)*$/;

/**
 * Whether a variable holds what may well be a name, as in `NODE_ENV=acceptance`: letters alone, the path of a file, or the
 * name of another variable, and not called a secret.
 */
export function isPlainWord(name: string, text: string): boolean {
  return !isSecretName(name) && [WORDS, FILE_PATH, VARIABLE].some((one) => one.test(text));
}
