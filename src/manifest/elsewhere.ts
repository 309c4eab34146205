import type { Location } from '../finding/location.ts';
import type { Variable } from './manifest.ts';

/** Adds the names that tollgate.yml says come from elsewhere. What the manifests set themselves stands as it is. */
export function addDeclared(
  variables: Map<string, Variable>,
  declared: readonly string[] | undefined,
  place: () => Location,
): void {
  for (const name of declared ?? []) {
    if (variables.has(name)) continue;
    variables.set(name, { name, content: { state: 'present' }, location: place, valueLocation: place });
  }
}
