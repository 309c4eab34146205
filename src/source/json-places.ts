import { fromPointer } from '../finding/pointer.ts';
import { endOfString } from './json-scan.ts';
import type { Extent } from './outline.ts';

/** Where something stands, as offsets. */
export type Place = Pick<Extent, 'key' | 'value' | 'end'>;

/**
 * Finds the places of a text that `JSON.parse` has read, as `scanJson` would note them. Of two equal keys the last counts.
 * A file of a megabyte has a hundred thousand values and a run asks for the places of a few: only what lies on the way to
 * them is looked at value by value.
 */
export function jsonPlaces(text: string): (pointer: string) => Place | undefined {
  let known: Brackets | undefined;
  return (pointer) => {
    known ??= bracketsOf(text);
    const start = firstWord(text, 0);
    let found: Place | undefined = { key: start, value: start, end: endOfValue(text, start, known) };
    for (const segment of fromPointer(pointer)) {
      found = memberOf(text, known, found.value, segment);
      if (!found) return undefined;
    }
    return isOpening(text.charCodeAt(found.value)) ? { ...found, end: lastEnd(text, known, found.value) } : found;
  };
}

/** Where each object and list of a text begins, ascending, and where it ends, just behind its bracket. */
interface Brackets {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Steps over strings, so that a bracket in one is none. */
function bracketsOf(text: string): Brackets {
  const starts: number[] = [];
  const ends: number[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (isOpening(code)) {
      open.push(starts.length);
      starts.push(at);
      ends.push(at);
    } else if (code === 0x7d || code === 0x5d) ends[open.pop() ?? 0] = at + 1;
  }
  return { starts, ends };
}

/** The place of a member of the object or list that begins at `holder`. */
function memberOf(text: string, brackets: Brackets, holder: number, segment: string): Place | undefined {
  const isObject = text.charCodeAt(holder) === 0x7b;
  let found: Place | undefined;
  let index = 0;
  for (const place of membersOf(text, brackets, holder)) {
    if (isObject ? isKey(text, place.key, segment) : String(index++) === segment) found = place;
  }
  return found;
}

/** A collection ends where its last member does: that is where a further one would be written. */
function lastEnd(text: string, brackets: Brackets, holder: number): number {
  let end = holder + 1;
  for (const place of membersOf(text, brackets, holder)) end = place.end;
  return end;
}

/** The members of the object or list that begins at `holder`; of any other value none. */
function* membersOf(text: string, brackets: Brackets, holder: number): Generator<Place, void> {
  const opening = text.charCodeAt(holder);
  if (!isOpening(opening)) return;
  let at = firstWord(text, holder + 1);
  while (at < text.length && !isClosing(text.charCodeAt(at))) {
    const key = at;
    const value = opening === 0x7b ? firstWord(text, endOfString(text, key) + 1) : key;
    const end = endOfValue(text, value, brackets);
    yield { key, value, end };
    at = firstWord(text, end);
  }
}

/** Just behind the value that begins at `start`. */
function endOfValue(text: string, start: number, { starts, ends }: Brackets): number {
  const code = text.charCodeAt(start);
  if (code === QUOTE) return endOfString(text, start) + 1;
  if (isOpening(code)) return ends[indexOf(starts, start)] ?? text.length;
  let at = start;
  while (isOfWord(text.charCodeAt(at))) at++;
  return at;
}

/** Where a number stands in an ascending list that has it. */
function indexOf(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The offset of the next character that is no white space, comma or colon. */
function firstWord(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code <= 0x20 || code === 0x2c || code === 0x3a; ) code = text.charCodeAt(++at);
  return at;
}

/** Whether a key that begins here, with its quote, is that of a segment. */
function isKey(text: string, start: number, segment: string): boolean {
  const end = endOfString(text, start) + 1;
  const written = text.slice(start + 1, end - 1);
  return written === segment || (written.includes('\\') && JSON.parse(text.slice(start, end)) === segment);
}

const QUOTE = 0x22;

function isOpening(code: number): boolean {
  return code === 0x7b || code === 0x5b;
}

function isClosing(code: number): boolean {
  return code === 0x7d || code === 0x5d;
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
