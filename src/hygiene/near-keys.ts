/** Two keys of one mapping of which one may be a slip; `key` comes later. */
export interface NearKeys {
  readonly key: string;
  readonly other: string;
  readonly caseOnly: boolean;
}

/** Shorter names are too easily like each other. */
const SHORTEST = 6;

/** In a mapping with more keys, keys are more likely data than names. */
const MOST_KEYS = 2000;

/** Programs read these in both cases. */
const BOTH_CASES = /proxy$/i;

/** Pairs of keys that differ by case alone. */
export function differingByCase(keys: readonly string[]): NearKeys[] {
  if (keys.length > MOST_KEYS || !keys.some((key) => /[a-z]/.test(key))) return [];
  const seen = new Map<string, string>();
  return keys.flatMap((key) => {
    if (key.length < SHORTEST || BOTH_CASES.test(key)) return [];
    const folded = key.toLowerCase();
    const other = seen.get(folded);
    if (other === undefined) seen.set(folded, key);
    return other === undefined ? [] : [{ key, other, caseOnly: true }];
  });
}

/**
 * Pairs of keys that are one letter away from each other: one letter more, less or other, or two that changed places,
 * inside of a word of at least six letters that they otherwise share. A letter at the end of a word makes a plural or
 * another form of it, and is no slip.
 */
export function differingByOneLetter(keys: readonly string[]): NearKeys[] {
  if (keys.length > MOST_KEYS) return [];
  const seen = new Map<string, string>();
  return keys.flatMap((key) => {
    const found = new Set<string>();
    for (const form of formsOf(key)) {
      const other = seen.get(form);
      if (other === undefined) seen.set(form, key);
      else if (other !== key && other.toLowerCase() !== key.toLowerCase() && isSlip(key, other)) found.add(other);
    }
    return [...found].slice(0, 1).map((other) => ({ key, other, caseOnly: false }));
  });
}

/** A longer name than any key needs. */
const LONGEST = 80;

/** The key, and the key without one of its letters: two keys that are one letter apart share one of these. */
function* formsOf(key: string): Generator<string> {
  if (key.length < SHORTEST || key.length > LONGEST) return;
  yield key;
  for (let at = 0; at < key.length; at++) yield key.slice(0, at) + key.slice(at + 1);
}

/** Words of a key, by separators and by camel case. */
function wordsOf(key: string): string[] {
  return key.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).filter((word) => word !== '');
}

function isSlip(a: string, b: string): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (wordsA.length !== wordsB.length) return false;
  const differing = wordsA.flatMap((word, at) => (word === wordsB[at] ? [] : ([[word, wordsB[at] ?? '']] as const)));
  const [pair] = differing;
  return differing.length === 1 && pair !== undefined && isMisspelt(pair[0].toLowerCase(), pair[1].toLowerCase());
}

function isMisspelt(a: string, b: string): boolean {
  if (/\d/.test(a + b) || Math.max(a.length, b.length) <= SHORTEST) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  const swapped = restA.length === 2 && restA === [...restB].reverse().join('');
  const oneLetter = restA.length <= 1 && restB.length <= 1;
  // Both ends are shared: a difference there makes another word more often than a slip.
  return start > 0 && end > 0 && (swapped || oneLetter);
}
