import { matchOf } from './expressions.ts';

/** A version as numbers, the most significant first; undefined where a text holds none that the pattern fits. */
export function readVersion(pattern: string, text: string): readonly number[] | undefined {
  const groups = matchOf(pattern, text)?.slice(1);
  // A group that has no part in it is a number that nobody wrote.
  const numbers = groups?.map((group: string | undefined) => Number(group ?? 0));
  return numbers && numbers.length > 0 && numbers.every(Number.isFinite) ? numbers : undefined;
}

/** Whether a version is older (negative) or newer (positive) than another, or as old. */
export function compareVersions(one: readonly number[], other: readonly number[]): number {
  const most = Math.max(one.length, other.length);
  for (let at = 0; at < most; at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
