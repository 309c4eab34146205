import type { Effective, Leaf } from '../environment/effective.ts';
import type { Path } from '../finding/pointer.ts';
import type { Recogniser } from '../gateway/recognise.ts';
import type { Sighting } from '../gateway/sighting.ts';
import { wordsOf } from '../gateway/words.ts';

/** What a leaf tells when the name of its file is read before its own, and what it is called then. */
export interface ReadWithFile {
  readonly called: Path;
  readonly sightings: readonly Sighting[];
}

/**
 * Reads leaves with the name of their file: `mode` in `config/paypal.yml` is PayPal's. Undefined where no file of the
 * environment is called after a gateway, as in nearly all of them. Nothing that is read so is sure: a file may be called
 * after anything.
 */
export function readWithFiles({ documents }: Effective, { recognise, catalogue }: Recogniser) {
  const known = new Set(catalogue.flatMap(({ words }) => words));
  const stems = new Map(documents.map(({ file }) => [file, stemOf(file)]));
  if (![...stems.values()].some((stem) => known.has(stem))) return undefined;
  return (leaf: Leaf, path: Path, text: string | undefined): ReadWithFile | undefined => {
    const file = leaf.origin().location?.file;
    const stem = file === undefined ? '' : (stems.get(file) ?? '');
    if (!known.has(stem)) return undefined;
    const called = [stem, ...path];
    const sightings = recognise(called, text).filter((one) => one.by === 'name' && tells(one));
    return { called, sightings: sightings.map((one) => ({ ...one, isSure: false })) };
  };
}

/** A switch with a word that its software does not know is somebody else's more likely than not. */
function tells(sighting: Sighting): boolean {
  return sighting.kind === 'mode-variable' ? sighting.mode !== undefined : sighting.kind === 'credential';
}

/** What a file is called without its ending, in small letters: `authorize-net.yml` is `authorizenet`. */
function stemOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return wordsOf([name.split('.')[0] ?? ''])
    .join('')
    .toLowerCase();
}
