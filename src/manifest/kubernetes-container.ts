import { finding, type Place } from '../finding/finding.ts';
import { type Field, memberOf, placeOf, textAt } from './field.ts';
import { type Gathered, nearest, tellShape } from './gathered.ts';
import type { DataObjects } from './kubernetes-data.ts';
import type { Variable } from './manifest.ts';

/** What the reading of one container's environment works with. */
export interface ContainerEnv {
  readonly data: DataObjects;
  readonly gathered: Gathered;
  /** Whether all files could be read, so that what is not among them is missing. */
  readonly whole: boolean;
  /** Whether tollgate.yml lists what comes from elsewhere, so that nothing needs to be said about it. */
  readonly declared: boolean;
  /** What is set so far, in the order of the first mention. */
  readonly variables: Map<string, Variable>;
  /** Names that may be set or not: only the cluster knows. */
  readonly uncertain: Set<string>;
  /** Characters that references may still add. */
  room: number;
  /** How many keys all of `envFrom` may bring: each entry brings every key of what it names again. */
  readonly mostKeys: number;
  /** How many of them it has brought. */
  keys: number;
}

/** A text that a reference gives, and where; told where it has none. */
export function requiredText(
  reference: Field,
  key: 'name' | 'key',
  gathered: Gathered,
  place: Place = {},
): { readonly text: string; readonly field: Field } | undefined {
  const field = memberOf(reference, key);
  const text = textAt(reference, [key]);
  if (field && text) return { text, field };
  tellShape(gathered, field ?? reference, field ? 'text' : key, place);
  return undefined;
}

/** What was taken for a name before Kubernetes 1.32: `IsEnvVarName` of its apimachinery. */
export function isOldName(name: string): boolean {
  return /^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name) && name !== '.' && !name.startsWith('..');
}

/**
 * Tells that a Secret is not among the manifests when one of nearly the same name is; whether it did. A Secret that is
 * made elsewhere is no mistake, so this is only a warning.
 */
export function tellNearSecret(
  { text: name, field }: { readonly text: string; readonly field: Field },
  pointer: string,
  { data, gathered }: ContainerEnv,
): boolean {
  const suggestion = nearest(gathered, name, data.names('Secret'));
  if (suggestion === undefined) return false;
  const place: Place = { location: placeOf(field), pointer };
  gathered.problems.push(
    finding('manifest/dangling', { kind: 'Secret', name, key: undefined, suggestion }, place, 'warning'),
  );
  return true;
}
