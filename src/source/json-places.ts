import { fromPointer } from '../finding/pointer.ts';
import { endOfString } from './json-scan.ts';
import type { Extent } from './outline.ts';

/** Where something stands, as offsets. */
export type Place = Pick<Extent, 'key' | 'value' | 'end'>;

/**
 * The values of a valid JSON text in the order in which they begin, with no word of it read: numbers alone, in lists of
 * their own, since a file of a megabyte has a hundred thousand values and a run asks for the places of a few.
 */
interface Skeleton {
  readonly keys: readonly number[];
  readonly values: readonly number[];
  /** Just behind a value. */
  readonly ends: readonly number[];
  /** The index of the next value that is not inside of this one. */
  readonly nexts: readonly number[];
}

/** Finds the places of a text that `JSON.parse` has read, as `scanJson` would note them. Of two equal keys the last counts. */
export function jsonPlaces(text: string): (pointer: string) => Place | undefined {
  let known: Skeleton | undefined;
  return (pointer) => {
    known ??= skeletonOf(text);
    let node: number | undefined = 0;
    for (const segment of fromPointer(pointer)) {
      node = memberOf(text, known, node, segment);
      if (node === undefined) return undefined;
    }
    return placeOf(known, node, text);
  };
}

function placeOf({ keys, values, ends, nexts }: Skeleton, node: number, text: string): Place {
  const [key = 0, value = 0, end = 0] = [keys[node], values[node], ends[node]];
  if (!isOpening(text.charCodeAt(value))) return { key, value, end };
  // A collection ends where its last member does: that is where a further one would be written.
  let last: number | undefined;
  for (let child = node + 1; child < (nexts[node] ?? 0); child = nexts[child] ?? Number.POSITIVE_INFINITY) last = child;
  return { key, value, end: last === undefined ? value + 1 : (ends[last] ?? end) };
}

function memberOf(text: string, skeleton: Skeleton, node: number, segment: string): number | undefined {
  const { keys, values, nexts } = skeleton;
  const opening = text.charCodeAt(values[node] ?? 0);
  if (!isOpening(opening)) return undefined;
  const isObject = opening === 0x7b;
  let found: number | undefined;
  let index = 0;
  for (let child = node + 1; child < (nexts[node] ?? 0); child = nexts[child] ?? Number.POSITIVE_INFINITY) {
    if (isObject ? isKey(text, keys[child] ?? 0, segment) : String(index++) === segment) found = child;
  }
  return found;
}

/** Whether the text of a key that begins here, with its quote, is that of a segment. */
function isKey(text: string, start: number, segment: string): boolean {
  const end = endOfString(text, start) + 1;
  const written = text.slice(start + 1, end - 1);
  return written === segment || (written.includes('\\') && JSON.parse(text.slice(start, end)) === segment);
}

function isOpening(code: number): boolean {
  return code === 0x7b || code === 0x5b;
}

function skeletonOf(text: string): Skeleton {
  const keys: number[] = [];
  const values: number[] = [];
  const ends: number[] = [];
  const nexts: number[] = [];
  // The collections that are open, by their index; and where the key of the next value begins.
  const open: number[] = [];
  let keyAt = -1;
  const begin = (value: number, end: number) => {
    keys.push(keyAt === -1 ? value : keyAt);
    values.push(value);
    ends.push(end);
    nexts.push(values.length);
    keyAt = -1;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      const end = endOfString(text, at) + 1;
      const holder = open.at(-1);
      const isKeyNext = keyAt === -1 && holder !== undefined && text.charCodeAt(values[holder] ?? 0) === 0x7b;
      if (isKeyNext) keyAt = at;
      else begin(at, end);
      at = end - 1;
    } else if (isOpening(code)) {
      open.push(values.length);
      begin(at, at + 1);
    } else if (code === 0x7d || code === 0x5d) {
      const closed = open.pop() ?? 0;
      ends[closed] = at + 1;
      nexts[closed] = values.length;
    } else if (isOfWord(code)) {
      const start = at;
      while (isOfWord(text.charCodeAt(at + 1))) at++;
      begin(start, at + 1);
    }
  }
  return { keys, values, ends, nexts };
}

/** Whether a character belongs to a number, `true`, `false` or `null`. */
function isOfWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x2d ||
    code === 0x2b ||
    code === 0x2e ||
    code === 0x45
  );
}
