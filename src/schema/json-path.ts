import { compile, JSONPathError, type JSONPathQuery } from 'json-p3';
import { fromPointer } from '../finding/pointer.ts';
import { runBounded, TimedOut } from './bounded.ts';

/** Seconds that a path may take over one value: filters and `search()` can be made to run for ever. */
const SECONDS = 2;

/** A place, or several, in a JSON value. */
export interface JsonPath {
  /** What stands there, in order; empty where nothing does. `stopped` when it could not be looked for to the end. */
  readonly valuesIn: (value: unknown) => readonly unknown[] | 'stopped';
}

/**
 * Reads a JSONPath (RFC 9535) where the text begins with `$`, and else a JSON Pointer (RFC 6901). Undefined for what is
 * neither.
 */
export function readJsonPath(text: string): JsonPath | undefined {
  if (!text.startsWith('$')) {
    return isPointer(text) ? { valuesIn: (value) => valueAt(fromPointer(text), value) } : undefined;
  }
  const query = readQuery(text);
  return query && { valuesIn: (value) => resolve(query, value) };
}

function isPointer(text: string): boolean {
  return /^(?:\/(?:[^~/]|~[01])*)+$/.test(text);
}

/** Only members of their own: `__proto__` and `length` are not in the value. */
function valueAt(path: readonly string[], value: unknown): readonly unknown[] {
  let here = value;
  for (const segment of path) {
    const mayHold = !Array.isArray(here) || /^(?:0|[1-9]\d*)$/.test(segment);
    if (typeof here !== 'object' || here === null || !mayHold || !Object.hasOwn(here, segment)) return [];
    here = Object.getOwnPropertyDescriptor(here, segment)?.value;
  }
  return [here];
}

function readQuery(text: string): JSONPathQuery | undefined {
  try {
    return compile(text);
  } catch {
    return undefined;
  }
}

function resolve(query: JSONPathQuery, value: unknown): readonly unknown[] | 'stopped' {
  // What came out of JSON.parse is a JSON value.
  const json = value as Parameters<JSONPathQuery['query']>[0];
  try {
    return runBounded(SECONDS, () => Array.from(query.lazyQuery(json), (node): unknown => node.value));
  } catch (thrown) {
    // The library gives up on a value that is nested too deep.
    if (thrown instanceof TimedOut || thrown instanceof JSONPathError || thrown instanceof RangeError) return 'stopped';
    throw thrown;
  }
}
