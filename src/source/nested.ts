import type { Finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { childPointer, fromPointer } from '../finding/pointer.ts';
import type { Document, Format, Reading } from './document.ts';
import type { Limits } from './limits.ts';
import { readText } from './read.ts';

/** A text that is itself a document, and where it is written. */
export interface NestedText {
  readonly file: string;
  readonly text: string;
  /** Where it stands in the outer document. */
  readonly pointer: string;
  /** Where a character of it stands in the file. */
  readonly locate: (offset: number) => Location;
}

/** Reads a document that stands in a text. Everything that is found in it is placed in the outer file. */
export async function readNested(nested: NestedText, format: Format, limits: Limits): Promise<Reading> {
  const { file, text, pointer } = nested;
  const { documents, problems } = await readText({ file, text }, format, limits);
  const outer = outerPlaces(nested);
  const below = (inner: string) => fromPointer(inner).reduce(childPointer, pointer);
  return {
    documents: documents.map((document) => nestedDocument(document, nested, outer)),
    problems: problems.map((problem) => ({
      ...movedPlaces(problem, outer),
      pointer: below(problem.pointer ?? ''),
    })),
  };
}

function nestedDocument(document: Document, nested: NestedText, outer: Move): Document {
  // How a member is written is known of the inner text alone, whose places are not those of the file.
  const { written: _, ...rest } = document;
  return {
    ...rest,
    within: nested.pointer,
    locate: (pointer, part) => outer(document.locate(pointer, part)),
    locateIn: (pointer, offset) => {
      const place = document.locateIn ? document.locateIn(pointer, offset) : document.locate(pointer);
      return place && outer(place);
    },
  };
}

type Move = (place: Location) => Location;

/** Turns places of the inner text into places of the outer file. */
function outerPlaces({ text, locate }: NestedText): Move {
  let starts: number[] | undefined;
  return ({ line, column }) => {
    starts ??= lineStarts(text);
    return locate(Math.min((starts[line - 1] ?? 0) + column - 1, text.length));
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** A finding with all of its places moved: its own, those beside it, and those among its facts. */
function movedPlaces(found: Finding, move: Move): Finding {
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== 'object' || value === null) return value;
    if (isLocation(value)) return move(value);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, moved(member)]));
  };
  // Nothing but places is changed, so that it is the same finding elsewhere.
  return moved(found) as Finding;
}

function isLocation(value: object): value is Location {
  return 'file' in value && 'line' in value && 'column' in value;
}
