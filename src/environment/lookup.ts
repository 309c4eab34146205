import type { Location } from '../finding/location.ts';
import { fromPointer, toPointer } from '../finding/pointer.ts';
import { suggest } from '../finding/suggest.ts';
import type { Part } from '../source/document.ts';
import { type Effective, isOutOfReach, type Leaf, textOf } from './effective.ts';

/**
 * The pointer that a key in tollgate.yml means: a JSON Pointer when it begins with `/`, else the name of a member at
 * the root (whose name may hold dots), else a dotted path.
 */
export function pointerOf(effective: Pick<Effective, 'leaves'>, key: string): string {
  if (key.startsWith('/')) return key;
  const asName = toPointer([key]);
  return !key.includes('.') || effective.leaves.has(asName) ? asName : toPointer(key.split('.'));
}

/** The leaf that a key in tollgate.yml means; undefined when there is none. */
export function leafFor(effective: Pick<Effective, 'leaves'>, key: string): Leaf | undefined {
  return effective.leaves.get(pointerOf(effective, key));
}

/** The key that was probably meant by one that leads to nothing, written as it was; undefined when none is near. */
export function suggestKey(effective: Pick<Effective, 'leaves'>, key: string): string | undefined {
  const pointers = [...effective.leaves.keys()];
  return suggest(key, key.startsWith('/') ? pointers : pointers.map((pointer) => fromPointer(pointer).join('.')));
}

/** Whether the key leads to something: a leaf that is not an empty text, or a mapping or list with members. */
export function isSet(effective: Effective, key: string): boolean {
  const leaf = leafFor(effective, key);
  if (!leaf) return isThere(effective, key);
  if (leaf.content.state === 'fingerprint') return !leaf.content.empty;
  if (isOutOfReach(leaf)) return true;
  const value = leaf.content.state === 'known' ? leaf.content.value : textOf(leaf);
  return !/^\s*$/.test(String(value ?? ''));
}

/** Whether the key leads to anything at all, be it empty. */
export function isThere(effective: Effective, key: string): boolean {
  const pointer = pointerOf(effective, key);
  return effective.leaves.has(pointer) || [...effective.leaves.keys()].some((other) => other.startsWith(`${pointer}/`));
}

/** Why a key leads to no leaf: a list or a mapping is no text. Of a source that could not be read nobody knows what it holds. */
export function stateOfNone(effective: Effective | undefined, key: string): 'not-readable' | 'not-text' | 'missing' {
  if (effective?.complete === false) return 'not-readable';
  return effective && isThere(effective, key) ? 'not-text' : 'missing';
}

/** Where a member of the effective configuration stands; undefined when no file holds it. */
export function locateMember(effective: Effective, pointer: string, part: Part = 'value'): Location | undefined {
  const leaf = effective.leaves.get(pointer);
  if (leaf) {
    const { location, valueLocation } = leaf.origin();
    return part === 'key' ? location : valueLocation;
  }
  return effective.layers.findLast((layer) => layer.holds(pointer))?.locate(pointer, part);
}
