import { fromPointer, parentPointer } from '../finding/pointer.ts';
import type { Document, Format, Part, SourceText } from './document.ts';
import { memberOf } from './own.ts';
import { type LineIndex, lineIndex } from './position.ts';
import type { Spelling } from './spelling.ts';

/** Where a member stands in the text, as offsets. */
export interface Extent {
  /** Where the key begins; for items of a list and for the root, where the value begins. */
  readonly key: number;
  readonly value: number;
  /** Just behind the value. */
  readonly end: number;
  /**
   * Where the value is a text: the ways in which it may be written. The one that says what the reader has read counts,
   * so that a way too many does no harm, and one too few only takes the exact column away.
   */
  readonly spellings?: () => readonly Spelling[];
  /** Pointer of the member whose anchor this alias names. */
  readonly alias?: string;
  /** The tag before the value, as it is written. */
  readonly tag?: string;
}

/** Extents of a document by JSON Pointer. The root is the empty string. */
export type Outline = ReadonlyMap<string, Extent>;

/** What a reader knows of a document; the outline is made when a position is first asked for. */
export interface Outlined {
  readonly format: Format;
  readonly index: number;
  readonly value: unknown;
  readonly stringsOnly: boolean;
  readonly unreadable?: ReadonlySet<string>;
  readonly outline: () => Outline;
  /**
   * The place of one member, found without an outline of them all: what the outline would say, or undefined where only the
   * outline can tell.
   */
  readonly place?: (pointer: string) => Pick<Extent, 'key' | 'value' | 'end'> | undefined;
}

/** So many places are found one by one; whoever asks for more of them gets the outline. */
const SINGLE_PLACES = 50;

/** Makes a document that finds its positions on demand. */
export function makeDocument(source: SourceText, outlined: Outlined): Document {
  let known: { outline: Outline; find: ReturnType<typeof finder> } | undefined;
  let spelt: { readonly pointer: string; readonly spelling: Spelling | undefined } | undefined;
  let lines: LineIndex | undefined;
  let singles = 0;
  const { outline: makeOutline, place, ...rest } = outlined;
  const look = () => {
    if (known) return known;
    const outline = makeOutline();
    known = { outline, find: finder(outline) };
    return known;
  };
  const at = (offset: number) => {
    lines ??= lineIndex(source.text);
    return { file: source.file, ...lines.at(offset) };
  };
  const offset = (pointer: string, part: Part): number => {
    const single = known === undefined && singles++ < SINGLE_PLACES ? place?.(pointer) : undefined;
    return single ? single[part] : offsetOf(look().outline, pointer, part);
  };
  return {
    file: source.file,
    ...rest,
    locate: (pointer, part = 'value') => at(offset(pointer, part)),
    locateIn: (pointer, offset) => {
      const { outline } = look();
      const extent = outline.get(pointer);
      if (extent ? extent.alias !== undefined : outline.size > 0) return undefined;
      // Whoever asks for one place in a text often asks for more of them.
      if (spelt?.pointer !== pointer) spelt = { pointer, spelling: spellingOf(extent, outlined.value, pointer) };
      return at(spelt.spelling?.offsets[offset] ?? extent?.value ?? 0);
    },
    written: (pointer) => {
      const { key, extent } = look().find(pointer) ?? {};
      if (key === undefined || extent === undefined) return undefined;
      const text = source.text.slice(extent.value, extent.end);
      return { text, tag: extent.tag, locate: (offset) => at(extent.value + offset), locateKey: () => at(key) };
    },
  };
}

function spellingOf(extent: Extent | undefined, root: unknown, pointer: string): Spelling | undefined {
  const value = fromPointer(pointer).reduce(memberOf, root);
  return extent?.spellings?.().find(({ text }) => text === value);
}

function offsetOf(outline: Outline, pointer: string, part: Part): number {
  const extent = outline.get(pointer);
  if (extent) return extent[part];
  // What came through a merge key or an alias has no place of its own; the nearest holder does.
  return pointer === '' ? 0 : offsetOf(outline, parentPointer(pointer), part === 'end' ? 'value' : part);
}

/** Where a member is written: its key, and its own text behind aliases. */
interface WrittenAt {
  readonly key: number;
  readonly extent: Extent;
}

/** Finds where members are written, behind aliases and merge keys (`<<`, yaml.org/type/merge). */
function finder(outline: Outline): (pointer: string) => WrittenAt | undefined {
  const merged = new Map<string, ReadonlyMap<string, string>>();
  let members: ReadonlyMap<string, readonly string[]> | undefined;
  const memberOf = (holder: string, segment: string) => {
    if (outline.has(holder + segment)) return holder + segment;
    if (!outline.has(`${holder}/<<`)) return undefined;
    members ??= membersByHolder(outline);
    const known = merged.get(holder) ?? mergedInto(outline, members, holder);
    merged.set(holder, known);
    return known.get(segment);
  };
  return (pointer) => {
    let at = '';
    let key = 0;
    for (const [segment] of pointer.matchAll(/\/[^/]*/g)) {
      const member = memberOf(at, segment);
      if (member === undefined) return undefined;
      key = outline.get(member)?.key ?? key;
      at = outline.get(member)?.alias ?? member;
    }
    const extent = outline.get(at);
    return extent && { key, extent };
  };
}

function membersByHolder(outline: Outline): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const pointer of outline.keys()) {
    if (pointer === '') continue;
    const holder = parentPointer(pointer);
    const known = members.get(holder);
    if (known) known.push(pointer);
    else members.set(holder, [pointer]);
  }
  return members;
}

/** The members that are merged into a mapping, by their last segment. What is merged first wins. */
function mergedInto(
  outline: Outline,
  members: ReadonlyMap<string, readonly string[]>,
  holder: string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  const open = [`${holder}/<<`];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const at = outline.get(next)?.alias ?? next;
    if (seen.has(at)) continue;
    seen.add(at);
    const inside = members.get(at) ?? [];
    for (const member of inside) {
      const segment = member.slice(at.length);
      if (!found.has(segment)) found.set(segment, member);
    }
    // Behind its own members comes what it merges itself; a list of mappings is merged from its first on.
    const further = at.endsWith('/<<') ? [...inside, `${at}/<<`] : [`${at}/<<`];
    open.push(...further.filter((pointer) => outline.has(pointer)).reverse());
  }
  return found;
}
