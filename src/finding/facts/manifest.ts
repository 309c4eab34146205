import type { Kind } from '../kind.ts';
import type { Location } from '../location.ts';

/** What a manifest must hold at a place, and does not. */
export type ManifestShape =
  | 'object'
  | 'workload'
  | 'task-definition'
  | 'mapping'
  | 'list'
  | 'text'
  | 'name'
  | 'key'
  | 'variable-name'
  | 'one-reference'
  | 'value-or-reference';

/** Facts of findings about manifests of Kubernetes and ECS. */
export interface ManifestFacts {
  'manifest/shape': { readonly expected: ManifestShape };
  'manifest/not-rendered': { readonly by: 'Helm' | 'Kustomize' };
  /** `name` is what was asked for; `choices` are the names that there are. */
  'manifest/workload': {
    readonly what: 'workload' | 'task definition';
    readonly name: string | undefined;
    readonly choices: readonly string[];
    readonly suggestion: string | undefined;
  };
  'manifest/container': {
    readonly name: string | undefined;
    readonly choices: readonly string[];
    readonly suggestion: string | undefined;
  };
  /** `key` is undefined when the object itself is missing. */
  'manifest/dangling': {
    readonly kind: 'ConfigMap' | 'Secret';
    readonly name: string;
    readonly key: string | undefined;
    readonly suggestion: string | undefined;
  };
  'manifest/unread': { readonly what: 'Secret' | 'file in S3' };
  'manifest/duplicate-name': {
    readonly what: 'variable' | 'container' | 'object';
    readonly name: string;
    readonly first: Location;
  };
  'manifest/not-a-string': { readonly found: Kind; readonly by: 'Kubernetes' | 'ECS' };
  'manifest/reference': {
    readonly reason: 'undefined' | 'later' | 'too-long';
    readonly suggestion: string | undefined;
  };
  'manifest/name-skipped': { readonly name: string; readonly in: 'env' | 'envFrom' };
  'manifest/unknown-field': { readonly field: string; readonly suggestion: string | undefined };
}
