import type { Path } from '../finding/pointer.ts';

/** Words that say which of several things of the same kind it is, and not of what kind. */
const QUALIFIERS = wordList(
  'LIVE PROD PRODUCTION TEST TESTING SANDBOX STAGING STAGE STG DEV DEVELOPMENT DEMO PREVIEW QA UAT',
  'PRIMARY SECONDARY BACKUP FALLBACK DEFAULT MAIN OLD NEW CURRENT PREVIOUS LEGACY',
  'APAC EMEA LATAM NA ROW EU US UK GB DE FR NL ES IT AT CH BE PL SE NO DK FI IE PT CZ',
  'CA AU NZ JP SG HK IN BR MX ZA NG KE GH AE SA',
);

/** Words that a key of any provider may be called by. */
const GENERIC = wordList(
  'ACCESS API APP APPLICATION AUTHORIZATION BACKEND BASE BEARER BILLING CARD CARDS CHECKOUT CLIENT COMMON CONFIG',
  'CREDENTIAL CREDENTIALS DATA ENV ENVIRONMENT EXPO FRONTEND GATEWAY GLOBAL HEADER HEADERS KEY KEYS MY NEXT NUXT PAY',
  'PAYMENT PAYMENTS PK PRIVATE PROVIDER PUBLIC PUBLISHABLE REACT RESTRICTED SECRET SECRETS SERVER SERVICE SERVICES',
  'SETTINGS SHOP SK SPRING STORE SUBSCRIPTION SUBSCRIPTIONS TOKEN VALUE VALUES VARIABLES VARS VITE VUE WEB',
);

function wordList(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** The words of a key, or of all keys that lead to a value, in capitals: `payments.stripe.secretKey` has four. */
export function wordsOf(path: Path): string[] {
  return path.flatMap((segment) => (/^\d+$/.test(segment) ? [] : splitWords(segment)));
}

function splitWords(segment: string): string[] {
  // Most names are in capitals already, and have no words that only a small letter tells apart.
  if (/^[A-Z0-9_]+$/.test(segment)) return segment.split('_').filter((word) => word !== '');
  return segment
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');
}

/** Whether a word says which one it is, and not what: a mode, a region, a number. */
export function isQualifier(word: string): boolean {
  return QUALIFIERS.has(word) || /^V?\d+$/.test(word);
}

/** Whether words say nothing of whose key it is. */
export function isGeneric(words: readonly string[]): boolean {
  return words.every((word) => word.length === 1 || GENERIC.has(word) || isQualifier(word));
}

/** The words of a known name as one text: `LEMONSQUEEZY_API_KEY` and `lemonSqueezy.apiKey` are the same. */
export function joined(name: string): string {
  return name.replace(/[^A-Z0-9]/g, '');
}

/** Most words that a known name has. */
const LONGEST_NAME = 9;

/**
 * What the words may be the end of a known name of, the likeliest first: as they are, without the qualifiers at the end,
 * and without any. Whatever stands before the known name is a prefix: a framework's, or a service's.
 *
 * `endsSo` says whether any known name ends with these two characters: most keys are done with after that question.
 */
export function namesIn(words: readonly string[], endsSo: (end: string) => boolean = () => true): string[] {
  const last = words.findLastIndex((word) => !isQualifier(word)) + 1;
  const readings: (readonly string[])[] = [];
  if (endsSo(endOf(words))) readings.push(words);
  const meant = words.slice(0, last);
  if (!endsSo(endOf(meant))) return readings.flatMap(endings);
  if (last < words.length) readings.push(meant);
  if (meant.some(isQualifier)) readings.push(meant.filter((word) => !isQualifier(word)));
  return readings.flatMap(endings);
}

/** The last two characters of a name, as it is found in the index. */
function endOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return last.length > 1 ? last.slice(-2) : `${words.at(-2)?.slice(-1) ?? ''}${last}`;
}

function endings(words: readonly string[]): string[] {
  const ends: string[] = [];
  let text = '';
  for (let at = words.length - 1; at >= Math.max(0, words.length - LONGEST_NAME); at--) {
    text = `${words[at] ?? ''}${text}`;
    ends.push(text);
  }
  return ends.reverse();
}

/** What is known of any one, two or three words that stand beside each other, joined. */
export function foundIn<T>(words: readonly string[], index: ReadonlyMap<string, readonly T[]>): T[] {
  const found: T[] = [];
  for (let from = 0; from < words.length; from++) {
    let run = '';
    for (let to = from; to < Math.min(from + 3, words.length); to++) {
      run += words[to] ?? '';
      const known = index.get(run);
      if (known) found.push(...known);
    }
  }
  return found;
}
