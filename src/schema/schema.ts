import type { Facts, Kind, Rule } from '../finding/rules.ts';
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
}

/** Changes the value at a pointer into one of `expected`; false when it is left as it is. */
export type Convert = (pointer: string, expected: readonly Kind[]) => boolean;

/** A schema that is ready to be used. */
export interface CompiledSchema {
  /** The document that it was read from. */
  readonly document: Document;
  /** Seconds after which `validate` gives up. */
  readonly patternSeconds: number;
  /**
   * All violations in a stable order; empty when the value is valid. Throws `TimedOut` after the pattern limit. `convert`
   * may change a text into one of the kinds that the schema asks for at a pointer; then the value is looked at again.
   */
  validate(value: unknown, convert?: Convert): readonly Violation[];
}
