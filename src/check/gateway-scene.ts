import { type Effective, type Leaf, textOf } from '../environment/effective.ts';
import type { Finding, Place } from '../finding/finding.ts';
import type { Path } from '../finding/pointer.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { Recogniser } from '../gateway/recognise.ts';
import type { Sighting } from '../gateway/sighting.ts';
import { placeholder } from '../hygiene/placeholder.ts';
import type { Subject } from './check.ts';
import { calledIn } from './gateway-called.ts';
import { readWithFiles } from './gateway-file-name.ts';

/** What was recognised, and the leaf that told it. */
export type Seen = Sighting & {
  readonly leaf: Leaf;
  /** What it is called. */
  readonly called: Path;
};

/** One environment (of one service), with every place in it that tells of a gateway. */
export interface Scene {
  readonly effective: Effective;
  readonly seen: readonly Seen[];
  /** The same by the leaf that told it. */
  readonly seenAt: ReadonlyMap<Leaf, readonly Seen[]>;
  /** Every gateway that is known. */
  readonly catalogue: readonly Gateway[];
}

/** What is held against one environment. `others` are the other environments of the same service, as far as they were read. */
export type Judge = (scene: Scene, others: readonly Scene[], subject: Subject) => Finding[];

const scenes = new WeakMap<Effective, Scene>();

/** Every place in the configuration that tells of a gateway, looked for once. */
export function sceneOf(effective: Effective, recogniser: Recogniser): Scene {
  const known = scenes.get(effective);
  if (known?.catalogue === recogniser.catalogue) return known;
  const made = makeScene(effective, recogniser);
  scenes.set(effective, made);
  return made;
}

/** A name that others have too counts only beside another sign. */
function makeScene(effective: Effective, recogniser: Recogniser): Scene {
  const { recognise, catalogue } = recogniser;
  const readWithFile = readWithFiles(effective, recogniser);
  const all: Seen[] = [];
  for (const leaf of effective.leaves.values()) {
    const path = calledIn(leaf, effective);
    const text = scalarText(leaf);
    const own = recognise(path, text);
    const read = own.length > 0 ? undefined : readWithFile?.(leaf, path, text);
    for (const sighting of read?.sightings ?? own) {
      all.push({ ...withoutPlaceholder(sighting, leaf), leaf, called: read?.called ?? path });
    }
  }
  const certain = new Set(all.filter(({ isShared }) => !isShared).map(({ gateway }) => gateway));
  const names = new Set(all.map(({ called }) => called.at(-1)));
  const counts = (seen: Seen): boolean =>
    !seen.isShared || (certain.has(seen.gateway) && (besideOf(seen)?.some((name) => names.has(name)) ?? true));
  const seen = all.filter(counts);
  return { effective, catalogue, seen, seenAt: Map.groupBy(seen, ({ leaf }) => leaf) };
}

/** Names of which one must stand beside what was seen; undefined where its own name says enough. */
function besideOf(seen: Seen): readonly string[] | undefined {
  return seen.kind === 'mode-variable' ? seen.variable.beside : undefined;
}

/** The text of a leaf, or of its number or its `true`. The caller must not show it. */
export function scalarText(leaf: Leaf): string | undefined {
  const { content } = leaf;
  if (content.state !== 'known') return textOf(leaf);
  const { value } = content;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : textOf(leaf);
}

/** Where a leaf stands, for a finding about its value. */
export function placeOf({ pointer, origin }: Leaf, { environment, service }: Effective): Place {
  return { location: origin().valueLocation, pointer, environment, service };
}

/** A text that stands for a key, and is told as such, is a key of no mode. */
function withoutPlaceholder(sighting: Sighting, leaf: Leaf): Sighting {
  if (sighting.kind !== 'credential' || (sighting.mode ?? sighting.other) === undefined) return sighting;
  if (placeholder(scalarText(leaf) ?? '') === undefined) return sighting;
  const { other, ...rest } = sighting;
  return { ...rest, mode: undefined };
}
