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
  const [only, second] = path;
  if (only !== undefined && second === undefined) return wordsIn(only);
  return path.flatMap(wordsIn);
}

function wordsIn(segment: string): string[] {
  if (/^\d+$/.test(segment)) return [];
  // Most names are in capitals already, and have no words that only a small letter tells apart.
  if (/^[A-Z0-9]+(?:_[A-Z0-9]+)*$/.test(segment)) return segment.split('_');
  return segment
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');
}

/** Whether a word says which one it is, and not what: a mode, a region, a number. */
export function isQualifier(word: string): boolean {
  return endsWithDigit(word) ? /^V?\d+$/.test(word) : QUALIFIERS.has(word);
}

function endsWithDigit(word: string): boolean {
  const code = word.charCodeAt(word.length - 1);
  return code >= 0x30 && code <= 0x39;
}

/** Whether words say nothing of whose key it is. */
export function isGeneric(words: readonly string[]): boolean {
  return words.every((word) => word.length === 1 || GENERIC.has(word) || isQualifier(word));
}

/** The words of a known name as one text: `LEMONSQUEEZY_API_KEY` and `lemonSqueezy.apiKey` are the same. */
export function joined(name: string): string {
  return name.replace(/[^A-Z0-9]/g, '');
}

/** The same of many known names, which have no blank: one text takes a fraction of the time. */
export function joinedEach(names: readonly string[]): string[] {
  return names
    .join(' ')
    .replace(/[^A-Z0-9 ]/g, '')
    .split(' ');
}

/** Most words that a known name has. */
const LONGEST_NAME = 9;

/**
 * What the words may be the end of a known name of, the likeliest first: as they are, without the qualifiers at the end,
 * and without any. Whatever stands before the known name is a prefix: a framework's, or a service's.
 *
 * `endsSo` says whether any known name ends as these words do: most keys are done with after that question.
 */
export function namesIn(words: readonly string[], endsSo: EndsSo = () => true): string[] {
  let last = words.length;
  while (last > 0 && isQualifier(words[last - 1] ?? '')) last--;
  const names: string[] = [];
  if (endsSo(words, words.length)) names.push(...endings(words, words.length));
  if (last < words.length && endsSo(words, last)) names.push(...endings(words, last));
  if (hasQualifier(words, last)) {
    const meant = words.filter((word) => !isQualifier(word));
    if (endsSo(meant, meant.length)) names.push(...endings(meant, meant.length));
  }
  return names;
}

function hasQualifier(words: readonly string[], count: number): boolean {
  for (let at = 0; at < count; at++) if (isQualifier(words[at] ?? '')) return true;
  return false;
}

/** Whether any known name ends as the first words, of this number, do. */
export type EndsSo = (words: readonly string[], count: number) => boolean;

/** Most letters at the end of a name that are looked at first. */
const LONGEST_END = 6;

/** Makes the question whether any of these names ends so. */
export function endsOf(names: Iterable<string>): EndsSo {
  const all = [...names];
  const length = Math.min(LONGEST_END, ...all.map((name) => name.length));
  const ends = new Set(all.map((name) => name.slice(-length)));
  return (words, count) => {
    let end = words[count - 1] ?? '';
    for (let at = count - 2; at >= 0 && end.length < length; at--) end = `${words[at] ?? ''}${end}`;
    return ends.has(end.slice(-length));
  };
}

function endings(words: readonly string[], count: number): string[] {
  const ends: string[] = [];
  let text = '';
  for (let at = count - 1; at >= Math.max(0, count - LONGEST_NAME); at--) {
    text = `${words[at] ?? ''}${text}`;
    ends.push(text);
  }
  return ends.reverse();
}

/** What is known of any one, two or three words that stand beside each other, joined. */
export function foundIn<T>(words: readonly string[], { known, starts }: WordIndex<T>): T[] {
  const found: T[] = [];
  for (let from = 0; from < words.length; from++) {
    const word = words[from] ?? '';
    if (word.length >= LONGEST_START && !starts.has(word.slice(0, LONGEST_START))) continue;
    let run = '';
    for (let to = from; to < Math.min(from + 3, words.length); to++) {
      run += words[to] ?? '';
      const there = known.get(run);
      if (there) found.push(...there);
    }
  }
  return found;
}

/** Words in capitals, joined where they are several, and what is known of each. */
export interface WordIndex<T> {
  readonly known: ReadonlyMap<string, readonly T[]>;
  /** What they begin with, to be done soon with the words of a name that has none of them. */
  readonly starts: ReadonlySet<string>;
}

const LONGEST_START = 3;

/** Makes an index of words in capitals. */
export function indexWords<T>(known: ReadonlyMap<string, readonly T[]>): WordIndex<T> {
  return { known, starts: new Set([...known.keys()].map((word) => word.slice(0, LONGEST_START))) };
}
