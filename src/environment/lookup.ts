import type { Location } from '../finding/location.ts';
import { fromPointer, toPointer } from '../finding/pointer.ts';
import type { Part } from '../source/document.ts';
import type { Effective, Layer, Leaf } from './effective.ts';

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

/** Whether the key leads to something: a leaf that is not an empty text, or a mapping or list with members. */
export function isSet(effective: Effective, key: string): boolean {
  const pointer = pointerOf(effective, key);
  const leaf = effective.leaves.get(pointer);
  if (leaf) return leaf.content.state !== 'known' || !/^\s*$/.test(String(leaf.content.value ?? ''));
  return [...effective.leaves.keys()].some((other) => other.startsWith(`${pointer}/`));
}

/** Where a member of the effective configuration stands; undefined when no file holds it. */
export function locateMember(effective: Effective, pointer: string, part: Part = 'value'): Location | undefined {
  const leaf = effective.leaves.get(pointer);
  if (leaf) {
    const { location, valueLocation } = leaf.origin();
    return part === 'key' ? location : valueLocation;
  }
  const layer = effective.layers.findLast((one) => holdsMember(one, pointer));
  return layer?.document.locate(pointer.slice(layer.at.length), part);
}

/** Whether the document of a layer has the member that `pointer` names. */
export function holdsMember({ document, at }: Layer, pointer: string): boolean {
  if (pointer !== at && !pointer.startsWith(`${at}/`)) return false;
  let node = document.value;
  for (const key of fromPointer(pointer.slice(at.length))) {
    const member = typeof node === 'object' && node !== null ? Object.getOwnPropertyDescriptor(node, key) : undefined;
    if (!member) return false;
    node = member.value;
  }
  return true;
}
