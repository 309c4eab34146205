/** Names of keys whose values are secrets, as configuration usually calls them. */
const SECRET_NAME =
  /(?:secret|token|passw(?:or)?d|passphrase|private|credential|api[-_]?key|access[-_]?key|(?:^|[-_])(?:key|dsn|pwd|hmac|salt)$)/i;

/** Whether a key is called as keys of secrets are. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** Words at the end of a name that speaks about a secret and has none. */
const ABOUT = new Set(
  (
    'id ids uid kid arn name names username url uri urls endpoint host path file dir directory header prefix suffix in at ' +
    'issuer audience algorithm alg algo type mode ttl expiry expires expiration expire lifetime length size age max min ' +
    'enabled required policy region store manager provider ref reference template format regex pattern version ' +
    'fingerprint thumbprint checksum digest scope scopes field param count limit interval timeout rotation'
  ).split(' '),
);

/** Words of names whose values everybody may have, or that are the same everywhere, as keys of licences are. */
const OPEN = new Set(
  'public publishable site anon browser maps license licence next react expo gatsby vite'.split(' '),
);

/**
 * Whether a key is called as keys are whose value is a secret, and not as those that say something about one, such as
 * `TOKEN_URL`, or as those that everybody may have, such as a public key.
 */
export function holdsSecret(name: string): boolean {
  if (!isSecretName(name)) return false;
  const words = (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());
  return !ABOUT.has(words.at(-1) ?? '') && !words.some((word) => OPEN.has(word));
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
