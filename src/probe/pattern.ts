import { runBounded, TimedOut } from '../schema/bounded.ts';

/** Seconds that the patterns of one attempt may take together where nobody says it. */
export const PATTERN_SECONDS = 2;

/** Looks for a match in some texts. `timed-out` means that nothing is known, which never passes. */
export type PatternTest = (pattern: RegExp, texts: readonly string[]) => number | undefined | 'timed-out';

/**
 * Gives what looks for the first of some texts that a pattern matches, all of an attempt within one bound, so that an
 * answer in many pieces does not get the bound many times. Afterwards everything is `timed-out`.
 */
export function openPatternTest(seconds: number): PatternTest {
  let left = seconds;
  return (pattern, texts) => {
    if (left <= 0) return 'timed-out';
    const started = performance.now();
    try {
      const at = runBounded(left, () => texts.findIndex((text) => pattern.test(text)));
      left -= (performance.now() - started) / 1000;
      return at < 0 ? undefined : at;
    } catch (thrown) {
      if (!(thrown instanceof TimedOut)) throw thrown;
      left = 0;
      return 'timed-out';
    }
  };
}
