import type { BlockReason, ProbeReason } from './probe.ts';

/** Why a schema cannot be used. */
export type SchemaReason =
  | 'not-a-schema'
  | 'not-a-pattern'
  | 'not-an-object-or-boolean'
  | 'not-readable'
  | 'duplicate-key'
  | 'several-documents'
  | 'unsupported';

/** Why a reference to a schema leads nowhere. */
export type ReferenceReason =
  | 'not-locked'
  | 'outside-workspace'
  | 'file-missing'
  | 'file-not-read'
  | 'address-unknown'
  | 'not-an-address'
  | 'nothing-there'
  | 'ambiguous'
  | 'loop'
  | 'other-dialect';

/** What is wrong with the lock file of schemas. */
export type LockReason = 'not-a-lock' | 'copy-missing' | 'copy-differs';

/** Why a schema of another host could not be fetched when it was to be locked. */
export type FetchReason = ProbeReason | BlockReason | 'status' | 'redirect' | 'not-text' | 'too-many';

/** Facts of findings about schemas, and about those of other hosts. */
export interface SchemaFacts {
  /** Where the value of a keyword is none that it can have: the keyword, the dialect, and the type that was meant. */
  'schema/syntax': {
    readonly reason: SchemaReason;
    readonly keyword?: string;
    readonly dialect?: string;
    readonly suggestion?: string | undefined;
  };
  'schema/dialect': Record<never, never>;
  /** `elsewhere`: another dialect, or ajv alone, knows the keyword. */
  'schema/keyword': { readonly keyword: string; readonly suggestion: string | undefined; readonly elsewhere: boolean };
  /** `since`: the first dialect that has the keyword and the others. `declared`: whether `$schema` names the dialect. */
  'schema/later-keyword': {
    readonly keyword: string;
    readonly others: readonly string[];
    readonly dialect: string;
    readonly since: string;
    readonly declared: boolean;
  };
  'schema/format': { readonly format: string; readonly suggestion?: string | undefined };
  'schema/reference': { readonly reason: ReferenceReason; readonly suggestion: string | undefined };
  /** `candidates`: pointers of parts that may be meant. `isForeign`: it has keys that are no keywords. */
  'schema/constrains-nothing': {
    readonly candidates: readonly string[];
    readonly more: number;
    readonly isForeign: boolean;
  };
  'schema/duplicate-id': Record<never, never>;
  'schema/fetch': { readonly host: string; readonly reason: FetchReason; readonly status: number | undefined };
  'schema/lock': { readonly reason: LockReason };
  /** `pattern`: it is the one at the place; `size`: not a value but the schema itself took long, which is large. */
  'schema/timeout': { readonly seconds: number; readonly pattern?: boolean; readonly size?: boolean };
}
