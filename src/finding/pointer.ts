/** A place inside a document as the keys and indexes that lead to it. */
export type Path = readonly string[];

/** Writes a path as a JSON Pointer (RFC 6901). The root is the empty string. */
export function toPointer(path: Path): string {
  return path.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Reads a JSON Pointer (RFC 6901). Text that does not begin with `/` is the root. */
export function fromPointer(pointer: string): Path {
  if (!pointer.startsWith('/')) return [];
  const segments = pointer.includes('/', 1) ? pointer.slice(1).split('/') : [pointer.slice(1)];
  return pointer.includes('~')
    ? segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    : segments;
}

/** The pointer of a member of `parent`. */
export function childPointer(parent: string, key: string): string {
  // Asked for every value of a run, and few keys hold what is written otherwise.
  return key.includes('/') || key.includes('~') ? parent + toPointer([key]) : `${parent}/${key}`;
}

/** The pointer of what holds `pointer`; the root holds itself. */
export function parentPointer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** Longest key that is shown as it is. Longer ones are more likely data than names. */
const LONGEST_KEY = 64;

/** Shapes of secrets that providers hand out. Each begins with a marker that no plain name has. */
const SECRET_SHAPE =
  /(?:^|[^A-Za-z])(?:[srp]k_(?:live|test)_|whsec_|gh[pousr]_|github_pat_|xox[abprs]-|AKIA|eyJ|-----BEGIN)[A-Za-z0-9_-]{6,}/;

/**
 * A pointer as people read it: `database.pool.size`, `env[2].name`. Keys that hold dots are quoted.
 *
 * A key can itself be data, even a secret. One that is very long or has the shape of a secret is left out.
 */
export function displayPath(pointer: string): string {
  return fromPointer(pointer).reduce((text, segment) => text + displaySegment(segment, text === ''), '');
}

function displaySegment(segment: string, first: boolean): string {
  if (/^\d+$/.test(segment)) return `[${segment}]`;
  const name = displayKey(segment);
  const shown = /[.[\]"\s]/.test(name) || name === '' ? JSON.stringify(name) : name;
  return first ? shown : `.${shown}`;
}

/** Shorter keys are no data, unless they are a URL: shapes of secrets begin with three characters and go on with six. */
const SHORTEST_DATA = 9;

/** A single key as people read it, left out when it may be data. */
export function displayKey(key: string): string {
  if (key.length < SHORTEST_DATA && !key.includes('://')) return key;
  if (key.length > LONGEST_KEY && !isQualifiedName(key)) return '‹long key›';
  return looksLikeSecret(key) || looksLikeData(key) ? '‹key that looks like a secret›' : key;
}

/** A pointer with those keys left out that may be data: what a report shows. */
export function displayPointer(pointer: string): string {
  const keys = fromPointer(pointer);
  return keys.every((key) => displayKey(key) === key) ? pointer : toPointer(keys.map(displayKey));
}

/** Longest name of an annotation or a label that is shown, domain and all. */
const LONGEST_QUALIFIED = 128;

/**
 * Whether a key is the name of an annotation or a label: a domain, a slash, and a name of words. Those are often long.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ has the grammar.
 */
function isQualifiedName(key: string): boolean {
  if (key.length > LONGEST_QUALIFIED || /[A-Za-z0-9]{21}/.test(key)) return false;
  return /^[a-z0-9]+(?:[-.][a-z0-9]+)*\.[a-z]+\/[a-z0-9]+(?:[-_.][a-z0-9]+)*$/i.test(key);
}

/** Whether a text has the shape of a secret that a provider hands out. */
export function looksLikeSecret(text: string): boolean {
  return SECRET_SHAPE.test(text);
}

/** Whether a key is more likely data than a name: an address, or a long run of letters and digits as hashes and keys are. */
function looksLikeData(key: string): boolean {
  const runs = key.match(/[A-Za-z0-9+/=]{20,}/g) ?? [];
  return key.includes('://') || runs.some((run) => (run.match(/\d/g) ?? []).length >= 3);
}
