import type { Kind } from '../kind.ts';
import type { Location } from '../location.ts';
import type { SyntaxReason } from './syntax.ts';

/** Why a file was not read. */
export type FileReason =
  | 'missing'
  | 'outside-workspace'
  | 'in-git-directory'
  | 'not-a-regular-file'
  | 'name-not-allowed'
  | 'too-big'
  | 'format-unknown';

/** Which cap of the `limits` input was reached. */
export type Cap = 'file-size' | 'files' | 'depth' | 'nodes' | 'documents' | 'findings';

/** Facts of findings about files, and about what stands in them whatever it means. */
export interface SourceFacts {
  'source/file': { readonly reason: FileReason; readonly path: string };
  'source/unreadable': { readonly path: string };
  'source/no-match': { readonly pattern: string; readonly folder?: boolean; readonly of?: 'source-code' };
  'source/passed-over': { readonly files: number };
  'source/cap': { readonly cap: Cap; readonly limit: number };
  'source/encoding': { readonly offset: number; readonly nul: boolean };
  /** `lines`: of how many bad lines in a row this is the first; absent for a single one. */
  'source/syntax': { readonly format: string; readonly reason: SyntaxReason; readonly lines?: number };
  'source/duplicate-key': { readonly key: string; readonly first: Location };
  'source/alias': { readonly reason: 'cycle' };
  'source/inline-comment': Record<never, never>;
  'source/number-loss': Record<never, never>;
  /** What a scalar is in each version of YAML; undefined where loaders of 1.1 refuse it. */
  'source/yaml-1.1': { readonly in12: Kind; readonly in11: Kind | undefined };
  'source/process-missing': { readonly name: string };
}
