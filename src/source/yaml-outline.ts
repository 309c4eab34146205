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
  SCALAR_STYLE_PLAIN,
  SCALAR_STYLE_SINGLE_QUOTED,
  type ScalarEvent,
  type Schema,
} from 'js-yaml';
import { childPointer } from '../finding/pointer.ts';
import type { Duplicate } from './duplicate.ts';
import type { Extent, Outline } from './outline.ts';
import { spellYamlScalar } from './yaml-spelling.ts';

/** A plain scalar, which has its kind from how it looks. */
export interface PlainScalar {
  readonly text: string;
  readonly pointer: string;
  readonly part: 'key' | 'value';
  readonly offset: number;
}

/** Places of one YAML document, and the keys that stand twice in one mapping. Offsets into the file. */
export interface YamlOutline {
  readonly outline: Outline;
  readonly duplicates: readonly Duplicate[];
  readonly scalars: readonly PlainScalar[];
}

/** A text that was read, and the schema that gives its keys their names. */
export interface YamlText {
  readonly text: string;
  readonly events: readonly Event[];
  readonly schema: Schema;
  /** The way from an offset of the text to that of the file, where they are not the same. */
  readonly toFile: ((offset: number) => number) | undefined;
}

/** An event that begins a value or a key. */
export type NodeEvent = Exclude<Event, { type: typeof EVENT_DOCUMENT | typeof EVENT_POP }>;

/** Where an event stands. */
export interface Place {
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

/** Walks the events of js-yaml once and notes where each member stands, and which of its scalars `isNoted` picks. */
export function outlineYaml(
  { text, events, schema, toFile }: YamlText,
  isNoted: (text: string, scalar: ScalarEvent) => boolean,
): YamlOutline[] {
  const documents: YamlOutline[] = [];
  const frames: Frame[] = [];
  let outline = new Map<string, Extent>();
  let duplicates: Duplicate[] = [];
  let scalars: PlainScalar[] = [];
  const anchors = new Map<string, string>();

  const open = (kind: Frame['kind'], pointer: string, end: number) =>
    frames.push({ kind, pointer, seen: new Map(), key: undefined, index: 0, end });
  const noteKey = (frame: Frame, event: Event, { start: offset, end }: Place) => {
    const name = event.type === EVENT_SCALAR ? keyName(text, event, schema) : '';
    const first = frame.seen.get(name);
    if (first === undefined) frame.seen.set(name, offset);
    else if (name !== '<<') {
      duplicates.push({ key: name, pointer: childPointer(frame.pointer, name), first, again: offset });
    }
    frame.key = { name, offset, end };
  };
  const noteScalar = (event: Event, pointer: string, part: PlainScalar['part']) => {
    if (event.type !== EVENT_SCALAR || !isNoted(text, event)) return;
    scalars.push({
      text: text.slice(event.valueStart, event.valueEnd),
      pointer,
      part,
      offset: event.valueStart,
    });
  };
  /** Notes a value and returns its pointer. */
  const noteValue = (frame: Frame, place: Place | undefined, event: Event): string => {
    // An empty value has no text of its own; behind its key is where it would stand.
    const nowhere = frame.key ? behindColon(text, frame.key.end) : frame.end;
    const { start: value, end } = place ?? { start: nowhere, end: nowhere };
    const name = frame.kind === 'sequence' ? String(frame.index++) : frame.key?.name;
    const pointer = frame.kind === 'document' ? frame.pointer : childPointer(frame.pointer, name ?? '');
    const spellings = () => (event.type === EVENT_SCALAR ? spellYamlScalar(text, event) : []);
    outline.set(pointer, { key: frame.key?.offset ?? value, value, end, spellings });
    frame.key = undefined;
    frame.end = Math.max(frame.end, end);
    return pointer;
  };

  for (const event of events) {
    const frame = frames.at(-1);
    if (event.type === EVENT_DOCUMENT) {
      outline = new Map();
      duplicates = [];
      scalars = [];
      anchors.clear();
      documents.push({ outline, duplicates, scalars });
      open('document', '', 0);
    } else if (event.type === EVENT_POP) {
      closeFrame(frames, outline);
    } else if (frame) {
      const place = placeOf(text, event);
      const isKey = frame.kind === 'mapping' && frame.key === undefined;
      if (isKey) noteKey(frame, event, place ?? { start: frame.end, end: frame.end });
      const pointer = isKey ? childPointer(frame.pointer, frame.key?.name ?? '') : noteValue(frame, place, event);
      if (!isKey) noteProperties(text, event, { outline, anchors, pointer });
      noteScalar(event, pointer, isKey ? 'key' : 'value');
      if (event.type === EVENT_MAPPING) open('mapping', pointer, place?.end ?? 0);
      if (event.type === EVENT_SEQUENCE) open('sequence', pointer, place?.end ?? 0);
    }
  }
  return toFile ? documents.map((document) => inFile(document, toFile)) : documents;
}

/**
 * What a key is called in the value: `0x10` is 16, and `3.10` is 3.1, as wherever mappings are objects. The key of a merge
 * is no member.
 */
export function keyName(text: string, event: ScalarEvent, schema: Schema): string {
  const written = getScalarValue(text, event);
  if (event.style !== SCALAR_STYLE_PLAIN || event.tagStart >= 0 || written === '<<') return written;
  return String(schema.resolveImplicitScalarTag(written).value);
}

/** Where the first key stands that is no scalar; an alias is one only when there is no other. */
export function complexKeyAt(events: readonly Event[]): number | undefined {
  const isKeyNext: (boolean | undefined)[] = [];
  let alias: number | undefined;
  for (const event of events) {
    if (event.type === EVENT_POP) isKeyNext.pop();
    else {
      const isKey = isKeyNext.at(-1) === true;
      if (isKeyNext.at(-1) !== undefined) isKeyNext[isKeyNext.length - 1] = !isKey;
      if (isKey && (event.type === EVENT_MAPPING || event.type === EVENT_SEQUENCE)) return event.start;
      if (isKey && event.type === EVENT_ALIAS) alias ??= event.anchorStart - 1;
      if (event.type === EVENT_MAPPING) isKeyNext.push(true);
      else if (event.type === EVENT_SEQUENCE || event.type === EVENT_DOCUMENT) isKeyNext.push(undefined);
    }
  }
  return alias;
}

function inFile({ outline, duplicates, scalars }: YamlOutline, toFile: (offset: number) => number): YamlOutline {
  const extents = [...outline].map(
    // The ways to spell a text speak of the text as it was read, which is not that of the file.
    ([pointer, { key, value, end, spellings: _, ...rest }]) =>
      [pointer, { ...rest, key: toFile(key), value: toFile(value), end: toFile(end) }] as const,
  );
  return {
    outline: new Map(extents),
    duplicates: duplicates.map((one) => ({ ...one, first: toFile(one.first), again: toFile(one.again) })),
    scalars: scalars.map((one) => ({ ...one, offset: toFile(one.offset) })),
  };
}

/** Notes the tag and the anchor of a value, and what an alias stands for (YAML 1.2.2, 6.9). */
function noteProperties(
  text: string,
  event: NodeEvent,
  { outline, anchors, pointer }: { outline: Map<string, Extent>; anchors: Map<string, string>; pointer: string },
): void {
  if (event.anchorStart < 0 && (event.type === EVENT_ALIAS || event.tagStart < 0)) return;
  const extent = outline.get(pointer);
  const anchor = text.slice(event.anchorStart, event.anchorEnd);
  if (event.type === EVENT_ALIAS) {
    const alias = anchors.get(anchor);
    if (extent && alias !== undefined) outline.set(pointer, { ...extent, alias });
    return;
  }
  if (event.anchorStart >= 0) anchors.set(anchor, pointer);
  if (extent && event.tagStart >= 0) {
    outline.set(pointer, { ...extent, tag: text.slice(event.tagStart, event.tagEnd) });
  }
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
export function placeOf(text: string, event: NodeEvent): Place | undefined {
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
  return { start: Math.min(event.valueStart + raw.search(/[^ \t\r\n]|$/), end), end };
}

/** An empty scalar has no text; its tag or anchor is all there is of it. */
function emptyPlace(event: ScalarEvent): Place | undefined {
  const at = Math.max(event.tagStart, event.anchorStart);
  return at < 0 ? undefined : { start: at, end: at };
}
