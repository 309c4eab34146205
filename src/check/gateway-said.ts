import { toPointer } from '../finding/pointer.ts';
import { matchOf } from '../gateway/expressions.ts';
import type { ApiVersion } from '../gateway/gateway.ts';
import { addressesIn, hostOf, isHostOf } from '../gateway/hosts.ts';
import { compareVersions, readVersion } from '../gateway/version.ts';
import { placeholder } from '../hygiene/placeholder.ts';
import { type Scene, type Seen, scalarText } from './gateway-scene.ts';

/** A version of an API that an environment says. */
export interface SaidVersion {
  readonly seen: Seen;
  readonly version: ApiVersion;
  /** A variable that holds nothing else, the base of an API, or the address of one of its requests. */
  readonly by: 'variable' | 'base' | 'request';
  /** Undefined where it cannot be read. */
  readonly text: string | undefined;
}

/** The versions of an environment, and how they are found. */
interface Said {
  readonly all: readonly SaidVersion[];
  /** Those of one gateway, in variables or in paths. */
  readonly alike: ReadonlyMap<string, readonly SaidVersion[]>;
  /** The first of such, by what it is called. */
  readonly called: ReadonlyMap<string, SaidVersion>;
}

const known = new WeakMap<Scene, Said>();

function saidIn(scene: Scene): Said {
  const made = known.get(scene) ?? indexVersions(readVersions(scene));
  known.set(scene, made);
  return made;
}

function indexVersions(all: readonly SaidVersion[]): Said {
  const called = new Map(all.map((one) => [calledSo(one), one] as const).reverse());
  return { all, alike: Map.groupBy(all, sortOf), called };
}

function sortOf({ by, seen }: SaidVersion): string {
  return `${by === 'variable' ? by : 'path'} ${seen.gateway.id}`;
}

function calledSo(one: SaidVersion): string {
  return `${sortOf(one)} ${toPointer(one.seen.called)}`;
}

/** The versions that an environment says, in variables and in the paths of addresses. */
export function versionsIn(scene: Scene): readonly SaidVersion[] {
  return saidIn(scene).all;
}

/** The same key in another environment, or the only variable where each has one. */
export function twinOf(one: SaidVersion, scene: Scene, other: Scene): SaidVersion | undefined {
  const [here, there] = [saidIn(scene), saidIn(other)];
  const [twin, second] = there.alike.get(sortOf(one)) ?? [];
  const isOnly = one.by === 'variable' && !second && here.alike.get(sortOf(one))?.length === 1;
  return there.called.get(calledSo(one)) ?? (isOnly ? twin : undefined);
}

function readVersions({ seen }: Scene): SaidVersion[] {
  return seen.flatMap((one): SaidVersion[] => {
    if (one.kind !== 'api-version' && one.kind !== 'host') return [];
    const text = scalarText(one.leaf)?.trim();
    // What was never filled in is told of by itself.
    if (text !== undefined && placeholder(text)) return [];
    if (one.kind === 'api-version') return [{ seen: one, version: one.version, by: 'variable', text }];
    return text !== undefined ? inPath(one, text) : [];
  });
}

/** Of several addresses in a value nobody knows which is meant. */
function inPath(seen: Seen, text: string): SaidVersion[] {
  const { apiVersion: version } = seen.gateway;
  const [address, second] = addressesIn(text);
  if (version?.pathPattern === undefined || !address || second || !isHostOf(seen.gateway, hostOf(address))) return [];
  const match = matchOf(version.pathPattern, address.pathname);
  const said = match?.[1];
  if (!match || said === undefined) return [];
  const rest = address.pathname.slice(match.index + match[0].length);
  return [{ seen, version, by: rest === '' ? 'base' : 'request', text: said }];
}

const WHOLE_NUMBER = '^[vV]?([0-9]+)$';

/** How old a version is beside another: negative where it is older; undefined where they cannot be compared. */
export function ageOf({ pattern = WHOLE_NUMBER }: ApiVersion, text: string, other: string): number | undefined {
  if (text === other) return 0;
  const [one, two] = [readVersion(pattern, text), readVersion(pattern, other)];
  return one && two ? compareVersions(one, two) : undefined;
}
