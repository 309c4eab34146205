import { childPointer } from '../finding/pointer.ts';

/** Where `{ from: KEY }` stands in the JSON of a body: the key by the JSON Pointer of the mapping. */
export function referencesIn(json: unknown, pointer = ''): readonly (readonly [pointer: string, key: string])[] {
  if (typeof json !== 'object' || json === null) return [];
  const key = referenceOf(json);
  if (typeof key === 'string') return [[pointer, key]];
  return Object.entries(json).flatMap(([name, member]) => referencesIn(member, childPointer(pointer, name)));
}

/** What `from` says in a mapping that has nothing else; undefined for whatever else there is. */
export function referenceOf(json: object): unknown {
  const [first, second] = Object.entries(json);
  return !Array.isArray(json) && first?.[0] === 'from' && second === undefined ? first[1] : undefined;
}
