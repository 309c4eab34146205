import type { Path } from '../finding/pointer.ts';

/** Words that say which of several things of the same kind it is, and not of what kind. */
const QUALIFIERS = new Set([
  ...['LIVE', 'PROD', 'PRODUCTION', 'TEST', 'TESTING', 'SANDBOX', 'STAGING', 'STAGE', 'STG', 'DEV', 'DEVELOPMENT'],
  ...['DEMO', 'PREVIEW', 'QA', 'UAT', 'PRIMARY', 'SECONDARY', 'BACKUP', 'FALLBACK', 'DEFAULT', 'MAIN', 'OLD', 'NEW'],
  ...['CURRENT', 'PREVIOUS', 'LEGACY', 'APAC', 'EMEA', 'LATAM', 'NA', 'ROW', 'EU', 'US', 'UK', 'GB', 'DE', 'FR', 'NL'],
  ...['ES', 'IT', 'AT', 'CH', 'BE', 'PL', 'SE', 'NO', 'DK', 'FI', 'IE', 'PT', 'CZ', 'CA', 'AU', 'NZ', 'JP', 'SG', 'HK'],
  ...['IN', 'BR', 'MX', 'ZA', 'NG', 'KE', 'GH', 'AE', 'SA'],
]);

/** The words of a key, or of all keys that lead to a value, in capitals: `payments.stripe.secretKey` has four. */
export function wordsOf(path: Path): string[] {
  return path.flatMap((segment) => (/^\d+$/.test(segment) ? [] : splitWords(segment)));
}

function splitWords(segment: string): string[] {
  // Most names are in capitals already, and have no words that only a small letter tells apart.
  const parted = /[a-z]/.test(segment)
    ? segment.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    : segment;
  return parted
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');
}

/** Whether a word says which one it is, and not what: a mode, a region, a number. */
export function isQualifier(word: string): boolean {
  return QUALIFIERS.has(word) || /^V?\d+$/.test(word);
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
 */
export function namesIn(words: readonly string[]): string[] {
  const last = words.findLastIndex((word) => !isQualifier(word)) + 1;
  const readings = [words];
  if (last < words.length) readings.push(words.slice(0, last));
  if (words.slice(0, last).some(isQualifier)) readings.push(words.filter((word) => !isQualifier(word)));
  return readings.flatMap(endings);
}

function endings(words: readonly string[]): string[] {
  const ends: string[] = [];
  let text = '';
  for (let at = words.length - 1; at >= Math.max(0, words.length - LONGEST_NAME); at--) {
    text = `${words[at] ?? ''}${text}`;
    ends.unshift(text);
  }
  return ends;
}

/** Every one, two or three words that stand beside each other, as one text in small letters. */
export function runsOf(words: readonly string[]): Set<string> {
  const runs = words.flatMap((word, at) => [
    word,
    word + (words[at + 1] ?? ''),
    word + (words[at + 1] ?? '') + (words[at + 2] ?? ''),
  ]);
  return new Set(runs.map((run) => run.toLowerCase()));
}
