/** What a list of times comes to, in milliseconds. */
export interface Figures {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
  readonly mean: number;
}

/** The figures of what was measured, and of nothing else; undefined when nothing was. */
export function figuresOf(times: readonly number[]): Figures | undefined {
  const [only] = times;
  // Most probes take one sample, and each of its phases is one time.
  if (only !== undefined && times.length === 1) return { p50: only, p95: only, p99: only, max: only, mean: only };
  const sorted = [...times].sort((a, b) => a - b);
  const max = sorted.at(-1);
  if (max === undefined) return undefined;
  const mean = sorted.reduce((sum, time) => sum + time, 0) / sorted.length;
  return { p50: rank(sorted, 50), p95: rank(sorted, 95), p99: rank(sorted, 99), max, mean };
}

/** The median, by the same method as the percentiles; undefined of nothing. */
export function medianOf(times: readonly number[]): number | undefined {
  return figuresOf(times)?.p50;
}

/**
 * The percentile by nearest rank: the smallest time that at least so many in a hundred do not exceed. It is the first of
 * the nine definitions in Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996), and always a time that was
 * measured, never one between two.
 */
function rank(sorted: readonly number[], percent: number): number {
  return sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? Number.NaN;
}

/** How many samples a percentile needs, so that at least one of them can lie beyond it. */
export const NEEDED = { p95: 20, p99: 100 } as const;

/**
 * How many clean samples show that no more than this share fails: by the rule of three, 3 / share of them do so with
 * 95 % confidence (Hanley and Lippman-Hand, "If Nothing Goes Wrong, Is Everything All Right?", 1983).
 */
export function neededFor(share: number): number {
  // 3 / 0.03 is a hair above 100 in some spellings of 3 %.
  return share <= 0 ? 0 : Math.ceil(3 / share - 1e-9);
}
