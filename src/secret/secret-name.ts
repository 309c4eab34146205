/** Names of keys whose values are secrets, as configuration usually calls them. */
const SECRET_NAME =
  /(?:secret|token|passw(?:or)?d|passphrase|private|credential|api[-_]?key|access[-_]?key|(?:^|[-_])(?:key|dsn|pass|pwd|hmac|salt|pepper)$)/i;

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
    'fingerprint thumbprint checksum digest scope scopes field param count limit interval timeout rotation ' +
    'hasher permissions permission role roles model class engine backend driver bucket table column owner realm domain ' +
    'strategy handler source grant label title description status rounds cost leeway days hours minutes seconds cookie'
  ).split(' '),
);

/** Words of names whose values everybody may have, or that are the same everywhere, as keys of licences are. */
const OPEN = new Set(
  'public publishable site anon browser maps license licence next react expo gatsby vite tokenizer tokenization'.split(
    ' ',
  ),
);

/** Words before `key` or `token` of what is sent to browsers and to apps: `DATADOG_CLIENT_TOKEN`, `SEGMENT_WRITE_KEY`. */
const SENT = new Set(['client', 'write']);

/** Services whose keys and tokens are sent to browsers and apps, but for those that say otherwise. */
const BROWSER_SERVICES = new Set('algolia posthog mixpanel segment amplitude analytics'.split(' '));
const NOT_SENT = new Set('admin secret server private personal management'.split(' '));

/** Words before `key` of what finds something, and opens nothing. */
const FINDS = new Set(
  (
    'routing sort partition primary foreign unique cache object feature flag i18n n translation message group shard range index lookup ' +
    'dictionary map hash idempotency dedup deduplication topic queue storage event commit s'
  ).split(' '),
);

/** Words at the end of names that are called a secret with another word before. */
const SHORT = new Set(['key', 'pass', 'pwd', 'pat', 'auth', 'dsn', 'hmac', 'salt', 'pepper']);

/**
 * Whether a key is called as keys are whose value is a secret, and not as those that say something about one, such as
 * `TOKEN_URL`, or as those that everybody may have, such as a public key.
 */
export function holdsSecret(name: string): boolean {
  const words = (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());
  const [last = '', before = ''] = words.toReversed();
  const isCalled = (isSecretName(name) && !isPrivatePlace(words)) || (words.length > 1 && SHORT.has(last));
  if (!isCalled || ABOUT.has(last) || words.some((word) => OPEN.has(word))) return false;
  return !isSent(words, last, before) && !(last === 'key' && FINDS.has(before));
}

/** Whether a name is that of a key or a token which is sent to browsers and apps. */
function isSent(words: readonly string[], last: string, before: string): boolean {
  if (last !== 'key' && last !== 'token') return false;
  return (
    SENT.has(before) || (words.some((word) => BROWSER_SERVICES.has(word)) && !words.some((word) => NOT_SENT.has(word)))
  );
}

/** A private subnet or a private beta: of what is called private the key alone is a secret. */
function isPrivatePlace(words: readonly string[]): boolean {
  return !isSecretName(words.filter((word) => word !== 'private').join('_'));
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
