import type { Location } from '../location.ts';
import type { SyntaxReason } from './syntax.ts';

/** Why an input, a flag or an event cannot be worked with. */
export type RequestReason =
  | 'unknown-input'
  | 'value-not-allowed'
  | 'missing'
  | 'control-character'
  | 'wide-character'
  | 'too-short'
  | 'not-set'
  | 'file-unreadable'
  | 'beside-configuration'
  | 'needed-by-process'
  | 'needs-base'
  | 'needed-by-snapshot'
  | 'needs-environments'
  | 'beside-snapshots'
  | 'outside-of-workspace'
  | 'needs-environment'
  | 'needs-github-source'
  | 'all-secrets'
  | 'unsafe-surroundings';

/** Facts of findings about tollgate.yml and about what was asked. */
export interface ConfigFacts {
  'config/missing': { readonly tried: readonly string[]; readonly near: string | undefined };
  'config/syntax': { readonly reason: SyntaxReason };
  'config/duplicate-key': { readonly key: string; readonly first: Location };
  'config/unknown-key': { readonly key: string; readonly suggestion: string | undefined };
  'config/value': { readonly path: string; readonly expected: string };
  /** `declared`: checks that tollgate.yml has something for; `why`: what leaves nothing of it. Both or none. */
  'config/nothing-to-check': {
    readonly declared?: readonly string[];
    readonly why?: 'fork' | 'dependabot' | 'environment' | 'checks' | 'gateways-off';
  };
  'config/empty-environment': { readonly name: string };
  /** `known`: the names that may stand there. */
  'config/unknown-environment': {
    readonly name: string;
    readonly suggestion: string | undefined;
    readonly known?: readonly string[];
  };
  'config/unknown-rule': { readonly name: string; readonly suggestion: string | undefined };
  'config/input': { readonly name: string; readonly reason: RequestReason; readonly suggestion: string | undefined };
  /** `unreadable`: the event could not be read, so that nobody knows whose content it brings. */
  'config/event': { readonly event: string; readonly unreadable?: true };
}
