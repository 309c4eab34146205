import { childPointer } from '../finding/pointer.ts';
import type { Duplicate } from './duplicate.ts';
import type { Extent } from './outline.ts';
import { setOwn } from './own.ts';
import { spellJsonString } from './spelling.ts';
import { behind } from './sticky.ts';

/** What a text of the JSON family says, and where everything stands in it. */
export interface JsonScan {
  /** What it says; without meaning where there is an error. */
  readonly value: unknown;
  readonly outline: ReadonlyMap<string, Extent>;
  readonly duplicates: readonly Duplicate[];
  /** Where the text stops being what it should be; undefined when all of it is. */
  readonly error: number | undefined;
  /** What should have stood at the error. */
  readonly wanted: Wanted;
  /** The innermost object or list that was open at the error. */
  readonly open: OpenCollection | undefined;
  /** Whether the error is a level of nesting too many. */
  readonly tooDeep: boolean;
}

/** What comes next in a text; behind the whole value, its end. */
export type Wanted = 'value' | 'key' | 'colon' | 'comma' | 'end';

/** An object or list that is not closed: where it begins, and where the last thing in it ends. */
export interface OpenCollection {
  readonly start: number;
  readonly end: number;
}

/** A word of the text: what it means, and the offset behind it. */
export interface Token<Value = unknown> {
  readonly value: Value;
  readonly end: number;
}

/** How the words of a member of the JSON family are written; how they are put together is the same in all of them. */
export interface Lexicon {
  /** The offset behind white space and comments. */
  readonly skipSpace: (text: string, at: number) => number;
  readonly readKey: (text: string, at: number) => Token<string> | undefined;
  readonly readScalar: (text: string, at: number) => Token | undefined;
  /** Whether a comma may stand behind the last member. */
  readonly trailingComma: boolean;
}

/** What a scan is for. */
export interface ScanOptions {
  readonly lexicon?: Lexicon;
  /** Whether places are noted; without them a text that is nested without end costs no more than another. */
  readonly places?: boolean;
  readonly depth?: number;
}

/** An object or list that is open. */
interface Frame {
  readonly pointer: string;
  readonly start: number;
  readonly keyAt: number;
  /** The members of an object by their keys; undefined in a list. */
  readonly seen: Map<string, number> | undefined;
  readonly set: (key: string | undefined, value: unknown) => void;
  index: number;
  end: number;
}

/** Where a value is to go. */
interface Slot {
  readonly pointer: string;
  readonly key?: string;
  readonly keyAt?: number;
}

/**
 * Walks a text of the JSON family (RFC 8259, unless the lexicon is another) without recursion and notes where each
 * member stands. `JSON.parse` is what reads JSON; there this says where, and is only asked when a place is needed or
 * when `JSON.parse` has refused the text.
 */
export function scanJson(text: string, options: ScanOptions = {}): JsonScan {
  const { lexicon = JSON_LEXICON, places = true, depth = Number.POSITIVE_INFINITY } = options;
  const outline = new Map<string, Extent>();
  const duplicates: Duplicate[] = [];
  const frames: Frame[] = [];
  let at = 0;
  let root: unknown;
  let tooDeep = false;
  let wanted: Wanted = 'value';

  const skipSpace = () => {
    at = lexicon.skipSpace(text, at);
  };
  const takeChar = (char: string): boolean => {
    if (text[at] !== char) return false;
    at++;
    return true;
  };
  const put = (key: string | undefined, value: unknown) => {
    const holder = frames.at(-1);
    if (holder) holder.set(key, value);
    else root = value;
  };
  /** Reads `"key":` and notes it; undefined when it is not there. */
  const takeKey = (frame: Frame): Slot | undefined => {
    const keyAt = at;
    wanted = 'key';
    const token = lexicon.readKey(text, at);
    if (!token) return undefined;
    at = token.end;
    const key = token.value;
    const pointer = childPointer(frame.pointer, key);
    const first = frame.seen?.get(key);
    if (first === undefined) frame.seen?.set(key, keyAt);
    else duplicates.push({ key, pointer, first, again: keyAt });
    frame.end = at;
    wanted = 'colon';
    skipSpace();
    return takeChar(':') ? { pointer, key, keyAt } : undefined;
  };
  const close = (frame: Frame) => {
    frames.pop();
    if (places) outline.set(frame.pointer, { key: frame.keyAt, value: frame.start, end: frame.end });
    at++;
    const holder = frames.at(-1);
    if (holder) holder.end = at;
  };
  const open = ({ pointer, key, keyAt = at }: Slot): boolean => {
    tooDeep = frames.length >= depth;
    if (tooDeep) return false;
    const start = at++;
    const { value, ...holder } = text[start] === '{' ? newObject() : newList();
    put(key, value);
    frames.push({ pointer, start, keyAt, ...holder, index: 0, end: at });
    return true;
  };
  /** Reads a value, or opens a collection; false when there is neither. */
  const takeValue = (slot: Slot): boolean => {
    wanted = 'value';
    skipSpace();
    const start = at;
    if (text[at] === '{' || text[at] === '[') return open(slot);
    const token = lexicon.readScalar(text, at);
    if (!token) return false;
    const { end } = token;
    at = end;
    if (places) {
      const spellings = () => [spellJsonString(text, start, end)];
      const spelt = text[start] === '"' && { spellings };
      outline.set(slot.pointer, { key: slot.keyAt ?? start, value: start, end, ...spelt });
    }
    put(slot.key, token.value);
    const holder = frames.at(-1);
    if (holder) holder.end = at;
    return true;
  };
  /** Reads what comes next in an open collection: its end, or one more member. */
  const takeMember = (frame: Frame): boolean => {
    const isEnd = () => text[at] === (frame.seen ? '}' : ']');
    skipSpace();
    if (!isEnd()) {
      const isFirst = frame.index === 0;
      wanted = 'comma';
      if (!isFirst && !takeChar(',')) return false;
      skipSpace();
      if (isFirst || !lexicon.trailingComma || !isEnd()) {
        const index = frame.index++;
        if (!frame.seen) return takeValue({ pointer: childPointer(frame.pointer, String(index)) });
        const slot = takeKey(frame);
        return slot !== undefined && takeValue(slot);
      }
    }
    close(frame);
    return true;
  };

  let fits = takeValue({ pointer: '' });
  for (let frame = frames.at(-1); fits && frame; frame = frames.at(-1)) fits = takeMember(frame);
  if (fits) wanted = 'end';
  if (!tooDeep) skipSpace();
  const error = fits && at === text.length ? undefined : Math.min(at, text.length);
  return { value: root, outline, duplicates, error, wanted, open: frames.at(-1), tooDeep };
}

function newObject() {
  const value: Record<string, unknown> = {};
  const set: Frame['set'] = (key = '', member) => setOwn(value, key, member);
  return { value, seen: new Map<string, number>(), set };
}

function newList() {
  const value: unknown[] = [];
  const set: Frame['set'] = (_, member) => value.push(member);
  return { value, seen: undefined, set };
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function readJsonString(text: string, at: number): Token<string> | undefined {
  const end = validStringEnd(text, at);
  return end === undefined ? undefined : { value: String(JSON.parse(text.slice(at, end))), end };
}

function readJsonScalar(text: string, at: number): Token | undefined {
  if (text[at] === '"') return readJsonString(text, at);
  const end = behind(SCALAR, text, at);
  return end === at ? undefined : { value: JSON.parse(text.slice(at, end)), end };
}

/** The words of JSON itself (RFC 8259). */
export const JSON_LEXICON: Lexicon = {
  skipSpace: (text, at) => behind(SPACE, text, at),
  readKey: readJsonString,
  readScalar: readJsonScalar,
  trailingComma: false,
};

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
 * How many members all objects of a valid JSON text have together, and how deep it is nested. Each member has exactly one
 * colon outside of strings: where the parsed value has fewer members, a key stood twice.
 */
export function measureJson(text: string): { readonly members: number; readonly depth: number } {
  let members = 0;
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = endOfString(text, at);
    else if (code === 0x3a) members++;
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x7d || code === 0x5d) depth--;
  }
  return { members, depth: deepest };
}

/** Where the string of a valid text that begins at `start` has its closing quote. */
export function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at === -1 ? text.length : at;
}

/** Whether an odd number of backslashes stands before a quote. */
function isEscaped(text: string, quote: number): boolean {
  let at = quote;
  while (text.charCodeAt(at - 1) === 0x5c) at--;
  return (quote - at) % 2 === 1;
}
