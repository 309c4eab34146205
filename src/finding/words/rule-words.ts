import { displayKey } from '../pointer.ts';
import type { Facts, Rule, Severity } from '../rules.ts';

/**
 * What a finding of the rule does to the verdict when it weighs as an error:
 * `failed` (exit 1), `wrong-request` (exit 2) or `unknown` (exit 3).
 */
export type Stop = 'failed' | 'wrong-request' | 'unknown';

/** All that is ever said about a rule. */
export interface RuleWords<R extends Rule> {
  /** Severity when the user chose none. */
  readonly severity: Severity;
  readonly stop: Stop;
  /** At most 100 characters; the title of an annotation. */
  readonly title: string;
  /** One sentence about this finding, without its place and its key. */
  readonly message: (facts: Facts[R]) => string;
  /** How to mend it, in one sentence. */
  readonly hint: (facts: Facts[R]) => string;
  /** What the rule means and why it matters: the body of its page. */
  readonly about: string;
}

/** The words of all rules whose facts a file of `facts/` describes. */
export type WordsFor<F> = { readonly [R in Extract<keyof F, Rule>]: RuleWords<R> };

/** A key in quotes, left out when it may itself be a secret. */
export function quoted(key: string): string {
  return `"${displayKey(key)}"`;
}

/** A text of a schema, set as code where that is possible. */
export function asCode(text: string): string {
  return text.includes('`') ? text : `\`${text}\``;
}

/** `; did you mean "x"?` or nothing. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Did you mean ${quoted(suggestion)}?`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** `1 key`, `3 keys`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
