import type { Location } from '../finding/location.ts';
import { childPointer } from '../finding/pointer.ts';
import type { Document, Part } from '../source/document.ts';
import { isMapping } from '../source/own.ts';
import type { Variable, VariableContent } from './manifest.ts';

/** A value inside a document, and the pointer that leads to it. */
export interface Field {
  readonly document: Document;
  readonly pointer: string;
  readonly value: unknown;
}

/** The whole of a document. */
export function rootOf(document: Document): Field {
  return { document, pointer: '', value: document.value };
}

/** The own member `key`; undefined when it is not there, or null, which the API server takes for the same. */
export function memberOf({ document, pointer, value }: Field, key: string): Field | undefined {
  const member = isMapping(value) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
  return member === undefined || member === null
    ? undefined
    : { document, pointer: childPointer(pointer, key), value: member };
}

/** The member that a row of keys leads to. */
export function memberAt(field: Field, path: readonly string[]): Field | undefined {
  return path.reduce<Field | undefined>((holder, key) => holder && memberOf(holder, key), field);
}

/** Every own member with its key; a null one too. Nothing for what is no mapping. */
export function membersOf({ document, pointer, value }: Field): (Field & { readonly key: string })[] {
  if (!isMapping(value)) return [];
  return Object.entries(value).map(([key, member]) => ({
    document,
    pointer: childPointer(pointer, key),
    value: member,
    key,
  }));
}

/** The items of a list; undefined for what is no list. */
export function itemsOf({ document, pointer, value }: Field): Field[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((item, at) => ({ document, pointer: childPointer(pointer, String(at)), value: item }));
}

/** The text of a member; undefined when there is none, or it is no text. */
export function textAt(field: Field, path: readonly string[]): string | undefined {
  const member = memberAt(field, path)?.value;
  return typeof member === 'string' ? member : undefined;
}

/** Where a field stands. */
export function placeOf({ document, pointer }: Field, part: Part = 'value'): Location {
  return document.locate(pointer, part);
}

/** Where the characters of a variable stand, if its text is the one that is written and nothing was filled into it. */
export function characterPlaces({ document, pointer, value }: Field, content: VariableContent): Variable['locateIn'] {
  const isWritten = content.state === 'known' && content.value === value;
  return isWritten ? (offset) => document.locateIn?.(pointer, offset) : undefined;
}
