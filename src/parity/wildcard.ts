/** Whether a text fits a pattern in which `*` stands for any run of characters, none included. */
export function matchesWildcard(pattern: string, text: string): boolean {
  return matchesRun(pattern.length, text.length, {
    isMany: (at) => pattern[at] === '*',
    fits: (at, index) => pattern[at] === text[index],
  });
}

/** How two sequences are matched, one of which holds wildcards. */
export interface Matching {
  /** Whether this element of the pattern stands for any number of elements of the text. */
  readonly isMany: (at: number) => boolean;
  readonly fits: (at: number, index: number) => boolean;
}

/**
 * The usual two-pointer match: on a miss, the last wildcard takes one element more. Going back to the last one alone is
 * enough, because an earlier one could only have taken what this one can take as well.
 */
export function matchesRun(patternLength: number, textLength: number, { isMany, fits }: Matching): boolean {
  let at = 0;
  let index = 0;
  let wildcard = -1;
  let taken = 0;
  while (index < textLength) {
    if (at < patternLength && isMany(at)) {
      wildcard = at;
      taken = index;
      at += 1;
    } else if (at < patternLength && fits(at, index)) {
      at += 1;
      index += 1;
    } else if (wildcard >= 0) {
      taken += 1;
      index = taken;
      at = wildcard + 1;
    } else {
      return false;
    }
  }
  while (at < patternLength && isMany(at)) at += 1;
  return at === patternLength;
}
