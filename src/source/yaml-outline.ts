import {
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  getScalarValue,
  SCALAR_STYLE_DOUBLE_QUOTED,
  SCALAR_STYLE_SINGLE_QUOTED,
  type ScalarEvent,
} from 'js-yaml';
import { childPointer } from '../finding/pointer.ts';
import type { Extent, Outline } from './outline.ts';

/** Places of one YAML document, and the keys that stand twice in one mapping. Offsets into the file. */
export interface YamlOutline {
  readonly outline: Outline;
  readonly duplicates: readonly {
    readonly key: string;
    readonly pointer: string;
    readonly first: number;
    readonly again: number;
  }[];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A collection that is open while the events are walked. */
interface Frame {
  readonly kind: 'mapping' | 'sequence' | 'document';
  readonly pointer: string;
  readonly seen: Map<string, number>;
  /** The key whose value comes next. */
  key: { readonly name: string; readonly offset: number; readonly end: number } | undefined;
  index: number;
  end: number;
}

/** Walks the events of js-yaml once and notes where each member stands. */
export function outlineYaml(text: string, events: readonly Event[]): YamlOutline[] {
  const documents: YamlOutline[] = [];
  const frames: Frame[] = [];
  let outline = new Map<string, Extent>();
  let duplicates: YamlOutline['duplicates'][number][] = [];

  const open = (kind: Frame['kind'], pointer: string, end: number) =>
    frames.push({ kind, pointer, seen: new Map(), key: undefined, index: 0, end });
  const noteKey = (frame: Frame, name: string, { start: offset, end }: Place) => {
    const first = frame.seen.get(name);
    if (first === undefined) frame.seen.set(name, offset);
    else if (name !== '<<') {
      duplicates.push({ key: name, pointer: childPointer(frame.pointer, name), first, again: offset });
    }
    frame.key = { name, offset, end };
  };
  /** Notes a value and returns its pointer. */
  const noteValue = (frame: Frame, place: Place | undefined): string => {
    // An empty value has no text of its own; behind its key is where it would stand.
    const nowhere = frame.key ? behindColon(text, frame.key.end) : frame.end;
    const { start: value, end } = place ?? { start: nowhere, end: nowhere };
    const name = frame.kind === 'sequence' ? String(frame.index++) : frame.key?.name;
    const pointer = frame.kind === 'document' ? frame.pointer : childPointer(frame.pointer, name ?? '');
    outline.set(pointer, { key: frame.key?.offset ?? value, value, end });
    frame.key = undefined;
    frame.end = Math.max(frame.end, end);
    return pointer;
  };

  for (const event of events) {
    const frame = frames.at(-1);
    if (event.type === EVENT_DOCUMENT) {
      outline = new Map();
      duplicates = [];
      documents.push({ outline, duplicates });
      open('document', '', 0);
    } else if (event.type === EVENT_POP) {
      closeFrame(frames, outline);
    } else if (frame) {
      const place = placeOf(text, event);
      const isKey = frame.kind === 'mapping' && frame.key === undefined;
      if (isKey)
        noteKey(
          frame,
          event.type === EVENT_SCALAR ? getScalarValue(text, event) : '',
          place ?? { start: frame.end, end: frame.end },
        );
      const pointer = isKey ? `${frame.pointer}/` : noteValue(frame, place);
      if (event.type === EVENT_MAPPING) open('mapping', pointer, place?.end ?? 0);
      if (event.type === EVENT_SEQUENCE) open('sequence', pointer, place?.end ?? 0);
    }
  }
  return documents;
}

function behindColon(text: string, keyEnd: number): number {
  const colon = /\s*:/y;
  colon.lastIndex = keyEnd;
  return colon.test(text) ? colon.lastIndex : keyEnd;
}

/** A collection ends where its last member does, and so does what holds it. */
function closeFrame(frames: Frame[], outline: Map<string, Extent>): void {
  const closed = frames.pop();
  if (!closed) return;
  const extent = outline.get(closed.pointer);
  if (extent) outline.set(closed.pointer, { ...extent, end: Math.max(extent.end, closed.end) });
  const holder = frames.at(-1);
  if (holder) holder.end = Math.max(holder.end, closed.end);
}

/** Where an event stands; undefined for an empty scalar without tag or anchor, which has no text. */
function placeOf(
  text: string,
  event: Exclude<Event, { type: typeof EVENT_DOCUMENT | typeof EVENT_POP }>,
): Place | undefined {
  if (event.type === EVENT_SCALAR) return scalarPlace(text, event);
  if (event.type === EVENT_ALIAS) return { start: event.anchorStart - 1, end: event.anchorEnd };
  return { start: event.start, end: event.start + 1 };
}

/** With its quotes, which the event leaves out. */
function scalarPlace(text: string, event: ScalarEvent): Place | undefined {
  const quoted = event.style === SCALAR_STYLE_DOUBLE_QUOTED || event.style === SCALAR_STYLE_SINGLE_QUOTED;
  if (event.valueStart < 0) return emptyPlace(event);
  if (quoted) return { start: event.valueStart - 1, end: event.valueEnd + 1 };
  const raw = text.slice(event.valueStart, event.valueEnd);
  const end = event.valueStart + raw.trimEnd().length;
  // The text of a block scalar begins with its indentation.
  return { start: Math.min(event.valueStart + raw.length - raw.trimStart().length, end), end };
}

/** An empty scalar has no text; its tag or anchor is all there is of it. */
function emptyPlace(event: ScalarEvent): Place | undefined {
  const at = Math.max(event.tagStart, event.anchorStart);
  return at < 0 ? undefined : { start: at, end: at };
}
