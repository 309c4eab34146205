import { childPointer } from '../finding/pointer.ts';
import type { Extent } from './outline.ts';

/** A key that stands a second time in one object. Offsets into the text. */
export interface JsonDuplicate {
  readonly key: string;
  readonly pointer: string;
  readonly first: number;
  readonly again: number;
}

/** Where everything stands in a JSON text. */
export interface JsonScan {
  readonly outline: ReadonlyMap<string, Extent>;
  readonly duplicates: readonly JsonDuplicate[];
  /** Where the text stops being JSON; undefined when all of it is. */
  readonly error: number | undefined;
}

/** An object or list that is open. */
interface Frame {
  readonly pointer: string;
  readonly start: number;
  readonly keyAt: number;
  readonly seen: Map<string, number> | undefined;
  index: number;
  end: number;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Walks a JSON text (RFC 8259) without recursion and notes where each member stands. `JSON.parse` is what reads; this
 * says where, and is only asked when a place is needed or when `JSON.parse` has refused the text.
 */
export function scanJson(text: string): JsonScan {
  const outline = new Map<string, Extent>();
  const duplicates: JsonDuplicate[] = [];
  const frames: Frame[] = [];
  let at = 0;

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) at += found.length;
    return found;
  };
  /** Reads a string with its quotes. */
  const takeString = (): string | undefined => {
    const end = validStringEnd(text, at);
    if (end === undefined) return undefined;
    const quoted = text.slice(at, end);
    at = end;
    return quoted;
  };
  const takeChar = (char: string): boolean => {
    if (text[at] !== char) return false;
    at++;
    return true;
  };
  /** Reads `"key":` and notes it; undefined when it is not there. */
  const takeKey = (frame: Frame): { readonly pointer: string; readonly keyAt: number } | undefined => {
    const keyAt = at;
    const quoted = takeString();
    if (quoted === undefined) return undefined;
    const key = String(JSON.parse(quoted));
    const pointer = childPointer(frame.pointer, key);
    const first = frame.seen?.get(key);
    if (first === undefined) frame.seen?.set(key, keyAt);
    else duplicates.push({ key, pointer, first, again: keyAt });
    take(SPACE);
    return takeChar(':') ? { pointer, keyAt } : undefined;
  };
  const close = (frame: Frame) => {
    frames.pop();
    outline.set(frame.pointer, { key: frame.keyAt, value: frame.start, end: frame.end });
    at++;
    const holder = frames.at(-1);
    if (holder) holder.end = at;
  };
  /** Reads a value, or opens a collection; false when there is neither. */
  const takeValue = (pointer: string, keyAt: number | undefined): boolean => {
    take(SPACE);
    const start = at;
    const isObject = text[at] === '{';
    if (isObject || text[at] === '[') {
      at++;
      const seen = isObject ? new Map<string, number>() : undefined;
      frames.push({ pointer, start, keyAt: keyAt ?? start, seen, index: 0, end: at });
      return true;
    }
    if (takeString() === undefined && take(SCALAR) === undefined) return false;
    outline.set(pointer, { key: keyAt ?? start, value: start, end: at });
    const holder = frames.at(-1);
    if (holder) holder.end = at;
    return true;
  };
  /** Reads what comes next in an open collection: its end, or one more member. */
  const takeMember = (frame: Frame): boolean => {
    take(SPACE);
    const first = frame.index === 0;
    if (text[at] === (frame.seen ? '}' : ']')) {
      close(frame);
      return true;
    }
    if (!first && !takeChar(',')) return false;
    take(SPACE);
    const index = frame.index++;
    if (!frame.seen) return takeValue(childPointer(frame.pointer, String(index)), undefined);
    const member = takeKey(frame);
    return member !== undefined && takeValue(member.pointer, member.keyAt);
  };

  let fits = takeValue('', undefined);
  for (let frame = frames.at(-1); fits && frame; frame = frames.at(-1)) fits = takeMember(frame);
  take(SPACE);
  return { outline, duplicates, error: fits && at === text.length ? undefined : Math.min(at, text.length) };
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Where the string that begins at `start` ends; undefined when none does. */
function validStringEnd(text: string, start: number): number | undefined {
  if (text[start] !== '"') return undefined;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return undefined;
    if (code !== 0x5c) continue;
    ESCAPE.lastIndex = at;
    const [sequence] = ESCAPE.exec(text) ?? [];
    if (sequence === undefined) return undefined;
    at += sequence.length - 1;
  }
  return undefined;
}

/**
 * How many members all objects of a valid JSON text have together: each has exactly one colon outside of strings. Where
 * the parsed value has fewer, a key stood twice.
 */
export function countMembers(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a) count++;
    else if (code === 0x22) at = endOfString(text, at);
  }
  return count;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x22) return at;
  }
  return text.length;
}
