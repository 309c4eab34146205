import type { SchemaSays } from '../finding/finding.ts';
import type { Kind } from '../finding/kind.ts';
import type { Facts, Rule } from '../finding/rules.ts';
import type { Document } from '../source/document.ts';

type ValidateRule = Extract<Rule, `validate/${string}`>;

/** What a violation says, as the rule and the facts of the finding that it becomes. */
export type ViolationDetail = { [R in ValidateRule]: { readonly rule: R; readonly facts: Facts[R] } }[ValidateRule];

/** One place where a value breaks a schema. It holds no part of the value. */
export interface Violation {
  /** JSON Pointer of the value; of the missing or unknown member itself where `place` says so. */
  readonly pointer: string;
  readonly place: 'value' | 'key' | 'missing';
  readonly detail: ViolationDetail;
  /** What the author of the schema says of this place in `description`. */
  readonly description: string | undefined;
  /** What the author says of it for people: a message, the first sentence of a description, examples. */
  readonly says?: SchemaSays | undefined;
}

/** Changes the value at a pointer into one of `expected`; false when it is left as it is. */
export type Convert = (pointer: string, expected: readonly Kind[]) => boolean;

/** A schema that is ready to be used. */
export interface CompiledSchema {
  /** The document that it was read from. */
  readonly document: Document;
  /** Whether validating may take longer than the value is long. `validate` watches over itself, if nobody else does. */
  readonly needsBound: boolean;
  /** Seconds after which `validate` gives up. */
  readonly patternSeconds: number;
  /**
   * All violations in a stable order; empty when the value is valid. Throws `TimedOut` after the pattern limit. `convert`
   * may change a text into one of the kinds that the schema asks for at a pointer; then the value is looked at again.
   */
  validate(value: unknown, convert?: Convert): readonly Violation[];
  /** Which pattern did not come to an end with a value that `validate` gave up on; undefined when it was none. */
  hangingPattern(value: unknown): HangingPattern | undefined;
  /** Texts that it compares values with. */
  constants(): readonly string[];
  /** Whether it requires the member that a path leads to, and does not say that it may be empty. */
  requiresContent(path: readonly string[]): boolean;
}

/** A pattern of a schema that does not come to an end, and the text that it hangs on. */
export interface HangingPattern {
  /** The schema that holds it: the one that was used, or another that it refers to. */
  readonly document: Document;
  /** JSON Pointer into that schema. */
  readonly pattern: string;
  /** JSON Pointer into the value, and whether it is the key there that it hangs on. */
  readonly value: string;
  readonly part: 'key' | 'value';
}
