import { parentPointer } from '../finding/pointer.ts';
import type { Document, Format, Part, SourceText } from './document.ts';
import { lineIndex } from './position.ts';

/** Where a member stands in the text, as offsets. */
export interface Extent {
  /** Where the key begins; for items of a list and for the root, where the value begins. */
  readonly key: number;
  readonly value: number;
  /** Just behind the value. */
  readonly end: number;
}

/** Extents of a document by JSON Pointer. The root is the empty string. */
export type Outline = ReadonlyMap<string, Extent>;

/** What a reader knows of a document; the outline is made when a position is first asked for. */
export interface Outlined {
  readonly format: Format;
  readonly index: number;
  readonly value: unknown;
  readonly stringsOnly: boolean;
  readonly outline: () => Outline;
}

/** Makes a document that finds its positions on demand. */
export function makeDocument(source: SourceText, outlined: Outlined): Document {
  let known: { outline: Outline; lines: ReturnType<typeof lineIndex> } | undefined;
  const { outline: makeOutline, ...rest } = outlined;
  return {
    file: source.file,
    ...rest,
    locate: (pointer, part = 'value') => {
      known ??= { outline: makeOutline(), lines: lineIndex(source.text) };
      return { file: source.file, ...known.lines.at(offsetOf(known.outline, pointer, part)) };
    },
  };
}

function offsetOf(outline: Outline, pointer: string, part: Part): number {
  const extent = outline.get(pointer);
  if (extent) return extent[part];
  // What came through a merge key or an alias has no place of its own; the nearest holder does.
  return pointer === '' ? 0 : offsetOf(outline, parentPointer(pointer), part === 'end' ? 'value' : part);
}
