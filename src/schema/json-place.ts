import { fromPointer } from '../finding/pointer.ts';
import { memberOf } from '../source/own.ts';
import type { JsonPlace } from './json-path.ts';

/**
 * Reads a JSON Pointer (RFC 6901), or a JSONPath (RFC 9535) where the text begins with `$`. Undefined for what is
 * neither. JSONPath is loaded when there is one.
 */
export async function readJsonPlace(text: string): Promise<JsonPlace | undefined> {
  if (text.startsWith('$')) return (await import('./json-path.ts')).readJsonPath(text);
  if (!/^(?:\/(?:[^~]|~[01])*)?$/.test(text)) return undefined;
  return { many: false, read: (json) => valueAt(json, fromPointer(text)) };
}

function valueAt(json: unknown, path: readonly string[]): readonly unknown[] {
  let value = json;
  for (const key of path) {
    // A list has members by number alone; `length` is one of its own as well.
    if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(key)) return [];
    value = memberOf(value, key);
    // JSON has no undefined: there is no such member.
    if (value === undefined) return [];
  }
  return [value];
}
