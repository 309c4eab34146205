import {
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  type ScalarEvent,
} from 'js-yaml';
import { fromPointer } from '../finding/pointer.ts';
import type { Extent } from './outline.ts';
import { keyName, placeOf, type YamlText } from './yaml-outline.ts';

type Single = Pick<Extent, 'key' | 'value' | 'end'> | undefined;

/** A value among the events: where it begins, and the key before it. */
interface Found {
  readonly at: number;
  readonly key: ScalarEvent | undefined;
}

/** A text whose values can be stepped over. */
interface Walked extends YamlText {
  /** Of each event, the index of the one behind its value. */
  readonly behind: Uint32Array;
}

/**
 * Finds the place of one member of a document among the events, as the outline would note it. Undefined where it is not
 * there, and where an alias, a merge key, a value without a text or a key that is no scalar is in the way: then the outline
 * tells. No key may stand twice in a mapping.
 */
export function yamlPlaces(yaml: YamlText, index: number): (pointer: string) => Single {
  const { events } = yaml;
  let known: { readonly walked: Walked; readonly first: number } | undefined;
  return (pointer) => {
    known ??= { walked: { ...yaml, behind: endsOf(events) }, first: beginning(events, index) };
    const { walked, first } = known;
    let found: Found | undefined = { at: first, key: undefined };
    for (const segment of fromPointer(pointer)) {
      const event: Event | undefined = found && events[found.at];
      if (!found || !event) return undefined;
      if (event.type === EVENT_SEQUENCE) found = itemOf(walked, found.at, segment);
      else found = event.type === EVENT_MAPPING ? memberOf(walked, found.at, segment) : undefined;
    }
    return found && extentOf(walked, found);
  };
}

/** The index of the event with which the value of a document begins. */
function beginning(events: readonly Event[], index: number): number {
  let documents = -1;
  return events.findIndex(({ type }) => type === EVENT_DOCUMENT && ++documents === index) + 1;
}

function itemOf({ events, behind }: Walked, list: number, segment: string): Found | undefined {
  let index = 0;
  for (let at = list + 1; events[at] && events[at]?.type !== EVENT_POP; at = behind[at] ?? events.length) {
    if (String(index++) === segment) return { at, key: undefined };
  }
  return undefined;
}

function memberOf({ text, events, schema, behind }: Walked, mapping: number, segment: string): Found | undefined {
  let found: Found | undefined;
  for (let at = mapping + 1; events[at] && events[at]?.type !== EVENT_POP; at = behind[at + 1] ?? events.length) {
    const key = events[at];
    if (key?.type !== EVENT_SCALAR) return undefined;
    const name = keyName(text, key, schema);
    if (name === '<<') return undefined;
    if (name === segment) found = { at: at + 1, key };
  }
  return found;
}

/** Of each event, the index of the one behind its value: made in one go, since each place is looked up from the beginning. */
function endsOf(events: readonly Event[]): Uint32Array {
  const ends = new Uint32Array(events.length);
  const open: number[] = [];
  for (let at = 0; at < events.length; at++) {
    const type = events[at]?.type;
    if (type === EVENT_MAPPING || type === EVENT_SEQUENCE) open.push(at);
    const closed = type === EVENT_POP ? open.pop() : undefined;
    if (closed !== undefined) ends[closed] = at + 1;
    ends[at] = at + 1;
  }
  return ends;
}

function extentOf({ text, events, behind }: Walked, { at, key }: Found): Single {
  const keyPlace = key && placeOf(text, key);
  if (key && !keyPlace) return undefined;
  let start: number | undefined;
  let end = 0;
  const last = behind[at] ?? events.length;
  for (let next = at; next < last; next++) {
    const event = events[next];
    if (!event || event.type === EVENT_ALIAS || event.type === EVENT_DOCUMENT) return undefined;
    if (event.type === EVENT_POP) continue;
    const place = placeOf(text, event);
    if (!place) return undefined;
    start ??= place.start;
    end = Math.max(end, place.end);
  }
  return start === undefined ? undefined : { key: keyPlace?.start ?? start, value: start, end };
}
