import type { Kind } from '../kind.ts';

/** Facts of findings about what a schema says of a value. */
export interface ValidateFacts {
  /** `empty`: it is set, and holds nothing but blanks. */
  'validate/required': {
    readonly key: string;
    readonly suggestion: string | undefined;
    readonly declared: boolean;
    readonly empty?: boolean;
  };
  'validate/forbidden': { readonly key: string };
  /**
   * `textual`: it comes from a source that knows texts alone. `written`: a text that is written as what is expected.
   * `isRoot`: it is all of the document. `fraction`: a number with one, where a whole number is expected.
   */
  'validate/type': {
    readonly expected: readonly Kind[];
    readonly found: Kind;
    readonly textual?: boolean;
    readonly written?: 'a number' | 'true or false' | undefined;
    readonly isRoot?: boolean;
    readonly fraction?: boolean;
  };
  /** `values`: the allowed ones as the schema has them, where they are few and short. */
  'validate/enum': { readonly allowed: number; readonly values?: readonly string[] | undefined };
  'validate/const': { readonly value?: string | undefined };
  /** `pattern`: as the schema has it, where it is short. */
  'validate/pattern': { readonly pattern?: string | undefined };
  'validate/format': { readonly format: string };
  'validate/range': { readonly bound: 'at least' | 'at most' | 'more than' | 'less than'; readonly limit: number };
  'validate/multiple-of': { readonly of: number };
  'validate/size': {
    readonly of: 'characters' | 'items' | 'keys';
    readonly bound: 'at least' | 'at most';
    readonly limit: number;
  };
  'validate/unique': { readonly first: number; readonly second: number };
  'validate/unknown-key': { readonly key: string; readonly suggestion: string | undefined };
  /** `keys`: those that each alternative requires, where it asks for nothing else. */
  'validate/choice': {
    readonly keyword: 'anyOf' | 'oneOf';
    readonly branches: number;
    readonly matching: number;
    readonly keys?: readonly (readonly string[])[] | undefined;
  };
  'validate/not-allowed': {
    readonly keyword: 'not' | 'false schema' | 'contains' | 'propertyNames' | 'if' | 'dependencies' | 'other';
  };
  'validate/not-readable': Record<never, never>;
  /** `isDialect`: what it names is a dialect, as schemas do, and it is no schema. `near`: a key that was meant to be `$schema`. */
  'validate/no-schema': { readonly isDialect?: boolean; readonly near?: string | undefined };
  'validate/cap': { readonly limit: number; readonly more: number };
  /** `noText`: the key is there and holds something else than a text. */
  'validate/nothing-inside': {
    readonly inside: string;
    readonly noText: boolean;
    /** What a key that is there was probably meant to be called. */
    readonly suggestion?: string | undefined;
  };
  'validate/nothing-held': Record<never, never>;
}
