import type { Finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { Document } from '../source/document.ts';

/** `told`: a finding says already that something is wrong with it, so that nothing more is asked of its value. */
export interface Present {
  readonly state: 'present';
  readonly told?: true;
}

/** What is there, and wrong in a way that was told. */
export const TOLD: Present = { state: 'present', told: true };

/**
 * What a variable of a container holds. `known`: the text is written in a file that was read. `present`: it exists, and
 * only the platform can read it (a secret). `runtime`: the platform makes it when the container starts.
 */
export type VariableContent =
  | { readonly state: 'known'; readonly value: string }
  | Present
  | { readonly state: 'runtime' };

/** One environment variable that a container really gets, and where it is written. */
export interface Variable {
  readonly name: string;
  readonly content: VariableContent;
  /** Where the name stands; found when asked for. */
  readonly location: () => Location;
  /** Where the text itself begins: in the ConfigMap or the env file, where it came from there. */
  readonly valueLocation: () => Location;
  /** Where a character of the text stands, for a text that is written in a file as it is: `document.locateIn`. */
  readonly locateIn?: ((offset: number) => Location | undefined) | undefined;
}

/** What a manifest makes of the environment of one container. */
export interface ManifestReading {
  /** Each name once, in the order of their first mention; where a name is set again, what wins stands here. */
  readonly variables: readonly Variable[];
  /** Where one more variable would be written; undefined when no container was found. */
  readonly insertion: (() => Location) | undefined;
  /** What receives the variables, such as `Deployment/shop, container app`; undefined when no container was found. */
  readonly receiver?: string | undefined;
  /** Every document that was read on the way. */
  readonly documents: readonly Document[];
  readonly problems: readonly Finding[];
  /** False when something could not be read, so that nothing can be said about what is missing. */
  readonly complete: boolean;
}
