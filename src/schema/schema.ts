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
}

/** A schema that is ready to be used. */
export interface CompiledSchema {
  /** The document that it was read from. */
  readonly document: Document;
  /** Seconds after which `validate` gives up. */
  readonly patternSeconds: number;
  /** All violations in a stable order; empty when the value is valid. Throws `TimedOut` after the pattern limit. */
  validate(value: unknown): readonly Violation[];
}
