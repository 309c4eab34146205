import type { Path } from '../finding/pointer.ts';
import { byHost } from './by-host.ts';
import { byName, indexNames } from './by-name.ts';
import { byShapeAlone, byValue, indexShapes } from './by-value.ts';
import type { Gateway } from './gateway.ts';
import { indexHosts } from './hosts.ts';
import { defaultIn, meantBy } from './keys.ts';
import { isLeftOf } from './remnant.ts';
import { hasShape } from './shape.ts';
import type { Sighting } from './sighting.ts';
import { wordsOf } from './words.ts';

/**
 * Recognises payment gateways by the name of a key first, then by a host in its value, then by a value that has the
 * unmistakable shape of a credential.
 */
export interface Recogniser {
  readonly catalogue: readonly Gateway[];
  /** What the path of a key and its value tell. `value` is undefined when it cannot be read or is no single value. */
  readonly recognise: (path: Path, value: string | undefined) => Sighting[];
}

const recognisers = new WeakMap<readonly Gateway[], Recogniser>();

/** Makes a catalogue ready, once: every key of a configuration is looked up in it. */
export function recogniserOf(catalogue: readonly Gateway[]): Recogniser {
  const known = recognisers.get(catalogue) ?? makeRecogniser(catalogue);
  recognisers.set(catalogue, known);
  return known;
}

function makeRecogniser(catalogue: readonly Gateway[]): Recogniser {
  const names = indexNames(catalogue);
  const hosts = indexHosts(catalogue);
  const shapes = indexShapes(catalogue);
  const read = (path: Path, text: string | undefined): Sighting[] => {
    const said = wordsOf(path);
    const named = byName(names, path, said, text);
    // As of most keys: nothing is to be weighed against anything.
    if (named.length === 0 && text) return joined(byHost(hosts, said, text), byValue(shapes, said, text));
    // A name that others have too keeps nobody from being known by a host or by a shape. Nor does one that a file of the
    // user gives to a gateway: otherwise a file could hide what the catalogue knows.
    const own = named.filter(({ isShared, gateway }) => !isShared && gateway.own === undefined);
    if (text === undefined || text === '') return named;
    if (own.some(tellsAll))
      return [...named, ...(own.every((one) => isNothingOf(one, text)) ? byShapeAlone(shapes, text) : [])];
    const asked = withoutTold(byHost(hosts, said, text), named);
    if (own.length > 0) return [...named, ...asked];
    const shaped = withoutTold(byValue(shapes, said, text), named);
    return [...named.filter(({ gateway }) => shaped.every((one) => one.gateway !== gateway)), ...asked, ...shaped];
  };
  return {
    catalogue,
    recognise: (path, value) => {
      const text = value === undefined ? undefined : meantBy(value);
      const fallback = text?.startsWith('${') ? defaultIn(text) : undefined;
      if (fallback === undefined) return read(path, text);
      return read(path, meantBy(fallback)).map((one) => ({ ...one, isDefault: true }));
    },
  };
}

/** One list of two of which most are empty. */
function joined(some: Sighting[], more: Sighting[]): Sighting[] {
  return some.length === 0 ? more : [...some, ...more];
}

/** Whether a name leaves nothing to be looked for in the value. */
function tellsAll({ kind, mode }: Sighting): boolean {
  return kind !== 'mode-variable' || mode !== undefined;
}

/** Without those of gateways of the user of which the name has told already. */
function withoutTold<Seen extends Sighting>(seen: readonly Seen[], named: readonly Sighting[]): Seen[] {
  const told = named.filter((one) => one.gateway.own && !one.isShared && tellsAll(one)).map(({ gateway }) => gateway);
  return told.length === 0 ? [...seen] : seen.filter(({ gateway }) => !told.includes(gateway));
}

/** Whether a text has nothing of what its name says, so that its shape may still tell whose it is. */
function isNothingOf(sighting: Sighting, text: string): boolean {
  if (sighting.kind !== 'credential' || sighting.other) return false;
  return !hasShape(sighting.credential, text) && !isLeftOf(sighting.credential, text);
}
