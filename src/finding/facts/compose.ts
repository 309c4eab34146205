import type { Location } from '../location.ts';

/** Which part of a Compose file is not of the form that Compose reads. */
export type ComposeShape =
  | 'file'
  | 'services'
  | 'service'
  | 'environment'
  | 'value'
  | 'entry'
  | 'name'
  | 'env-file'
  | 'extends'
  | 'include'
  | 'profiles';

/** Why no service of the Compose files can be told to be meant. */
export type ComposeServiceReason = 'missing' | 'several' | 'none' | 'inactive';

/** Why something that a Compose file builds on cannot be had. */
export type ComposeReferenceReason = 'service' | 'cycle' | 'remote' | 'conflict';

/** Why a variable of a Compose file could not be filled in. */
export type ComposeInterpolationReason = 'unset' | 'required' | 'malformed' | 'too-long';

/** Facts of findings about Compose files. */
export interface ComposeFacts {
  'compose/shape': { readonly part: ComposeShape };
  'compose/unknown-field': { readonly field: string; readonly suggestion: string | undefined };
  'compose/service': {
    readonly reason: ComposeServiceReason;
    /** The name that tollgate.yml gives; undefined when it gives none. */
    readonly name: string | undefined;
    readonly suggestion: string | undefined;
  };
  /** `name` is empty for `remote`: an address may hold a password, as it is written or filled in. */
  'compose/reference': {
    readonly reason: ComposeReferenceReason;
    readonly name: string;
    readonly suggestion: string | undefined;
  };
  'compose/interpolation': {
    readonly reason: ComposeInterpolationReason;
    /** Undefined where no name could be read, or where it may be a part of a value. */
    readonly variable: string | undefined;
  };
  /** `name`: undefined where the entry does not look like a name. */
  'compose/from-shell': { readonly name: string | undefined };
  /** `changed`: the container gets another text than the one that is written. */
  'compose/not-a-string': { readonly kind: 'number' | 'boolean' | 'date'; readonly changed: boolean };
  'compose/duplicate-name': { readonly name: string; readonly first: Location };
}
