import type { Location } from '../../src/finding/location.ts';
import { childPointer } from '../../src/finding/pointer.ts';

/** A member of a value: where, under which key of a mapping (undefined in a list), and what. */
export interface Member {
  readonly pointer: string;
  readonly key: string | undefined;
  readonly value: unknown;
}

/** Every scalar and every empty mapping or list inside a value; not the value itself. */
export function leavesIn(value: unknown, pointer = '', key?: string): Member[] {
  const isList = Array.isArray(value);
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (members.length === 0) return pointer === '' ? [] : [{ pointer, key, value }];
  return members.flatMap(([name, child]) => leavesIn(child, childPointer(pointer, name), isList ? undefined : name));
}

/** What stands at a place, up to the end of the text. Lines end with a line feed. */
export function textAt(text: string, { line, column }: Location): string {
  return text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1);
}

/** Whether an editor could go to a place in a text. */
export function placesIn(text: string): (location: Location) => boolean {
  const lengths = text.split('\n').map(({ length }) => length);
  return ({ line, column }) => {
    const length = lengths[line - 1];
    return length !== undefined && column >= 1 && column <= length + 1;
  };
}
