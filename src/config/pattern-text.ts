import { isPattern } from '../schema/expression.ts';

/** A regular expression as tollgate.yml has it: `/…/` means what stands between the slashes, any other text itself. */
export function patternOf(text: string): string {
  return /^\/(.+)\/$/s.exec(text)?.[1] ?? text;
}

/** Flags of JavaScript behind the slash, which nobody would look at: the slashes would then count as text. */
const WITH_FLAGS = /^\/.+\/[dgimsuvy]+$/s;

/** What is expected in the place of a text that is no regular expression; undefined where it is one. */
export function wrongPattern(text: string): string | undefined {
  if (WITH_FLAGS.test(text)) return 'a regular expression without flags behind it (\\/ begins one with a slash)';
  return isPattern(patternOf(text)) ? undefined : 'a valid regular expression';
}
