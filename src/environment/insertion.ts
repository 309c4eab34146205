import type { Location } from '../finding/location.ts';
import { parentPointer } from '../finding/pointer.ts';
import type { Format } from '../source/document.ts';
import type { Effective } from './effective.ts';

/**
 * Where a missing member would stand: just behind the last member of its holder, in the last file that has the holder.
 * A file of the format `like` is preferred. Undefined when the environment has no file at all.
 */
export function insertionPoint(effective: Effective, pointer: string, like?: Format): Location | undefined {
  for (let holder = parentPointer(pointer); ; holder = parentPointer(holder)) {
    const holding = effective.layers.filter((layer) => layer.holds(holder));
    const layer = holding.findLast(({ format }) => format === like) ?? holding.at(-1);
    if (layer) return layer.locate(holder, 'end');
    if (holder === '') return effective.layers.at(-1)?.locate('', 'end');
  }
}

/** The format that a key of this name is usually written in: `LIKE_THIS` is a variable, and stands in dotenv. */
export function likelyFormat(name: string): Format | undefined {
  return /^[A-Z][A-Z0-9_]*$/.test(name) ? 'dotenv' : undefined;
}
