import { keysOf } from '../check/asked-values.ts';
import type { GatewaysAt } from '../check/gateways-at.ts';
import type { Config, ProbeSpec, ValidateSpec } from '../config/config.ts';
import type { Effective, Leaf } from '../environment/effective.ts';
import { pointerOf } from '../environment/lookup.ts';
import { compareLocations } from '../finding/location.ts';
import { fromPointer } from '../finding/pointer.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { KeyChange } from './change.ts';
import { type Fits, namesMember } from './schema-names.ts';

/** What is reached by a key. */
export type Radius = Pick<KeyChange, 'environments' | 'manifests' | 'schemas' | 'gateways' | 'probes'>;

/** What a radius is measured in. */
export interface Surroundings {
  readonly config: Config;
  /** All environments of the same side. */
  readonly effective: readonly Effective[];
  /** The schema of an entry as data; undefined where it has none that could be read. */
  readonly schemaOf: (spec: ValidateSpec) => unknown;
  readonly fits: Fits;
  /** Whether an entry names a file. */
  readonly namesFile: (spec: ValidateSpec, file: string) => boolean;
  readonly gatewaysAt: GatewaysAt;
}

/** Names that are shown of each kind. */
const MOST = 20;

/** What a key of one environment reaches. */
export function radiusOf(leaf: Leaf, own: Effective, around: Surroundings): Radius {
  const gateways = around.gatewaysAt(leaf, own);
  const { pointer } = leaf;
  const receivers = own.layers.flatMap((layer) => (layer.receiver && layer.holds(pointer) ? [layer.receiver] : []));
  return {
    environments: some(around.effective.flatMap((other) => reachedIn(other, own, leaf))),
    manifests: some(receivers),
    schemas: some(around.config.validate.filter((spec) => constrains(spec, leaf, own, around)).map(({ name }) => name)),
    gateways: some(gateways.map(({ name }) => name)),
    probes: some(around.config.probes.filter((probe) => asks(probe, leaf, own, gateways)).map(({ name }) => name)),
  };
}

function some(names: readonly string[]): string[] {
  return [...new Set(names)].slice(0, MOST);
}

/** Another environment of the service that has the key as well, or another service that gets it from the same place. */
function reachedIn(other: Effective, own: Effective, { pointer, origin }: Leaf): string[] {
  const theirs = other === own ? undefined : other.leaves.get(pointer);
  if (!theirs) return [];
  if (other.service === own.service) return [other.environment];
  const place = origin().valueLocation;
  const isSamePlace = place !== undefined && compareLocations(place, theirs.origin().valueLocation) === 0;
  return isSamePlace ? [[other.environment, other.service].filter((name) => name !== undefined).join(' · ')] : [];
}

function constrains(spec: ValidateSpec, { pointer, origin }: Leaf, own: Effective, around: Surroundings): boolean {
  const { environment } = own;
  const named = [...(spec.require[environment] ?? []), ...(spec.forbid[environment] ?? [])];
  if (named.some((key) => pointerOf(own, key) === pointer)) return true;
  const path = fromPointer(pointer);
  const { location } = origin();
  if (spec.files.length > 0 && location && around.namesFile(spec, location.file)) return true;
  if (!spec.environments.includes(environment)) return false;
  if (spec.inside !== undefined) return pointerOf(own, spec.inside) === pointer;
  return namesMember(around.schemaOf(spec), path, around.fits);
}

function asks(probe: ProbeSpec, { pointer }: Leaf, own: Effective, gateways: readonly Gateway[]): boolean {
  const { ask, environments } = probe;
  if (environments.length > 0 && !environments.includes(own.environment)) return false;
  if (keysOf(ask).some((key) => pointerOf(own, key) === pointer)) return true;
  // Of the address of the catalogue, the configuration gives parts.
  return ask.kind === 'url' && ask.target.kind === 'catalogue' && gateways.some(({ id }) => id === ask.gateway);
}
