import { countKeys } from '../source/bounds.ts';
import { measureJson } from '../source/json-scan.ts';

/** Levels of nesting in JSON that a schema or a path is tried on. */
const DEEPEST = 64;

/** What a text says as JSON, or why nobody can tell. */
export type JsonText =
  | { readonly kind: 'json'; readonly value: unknown }
  /** `too-deep`: deeper than a recursive schema, or a path, can follow. `twice`: an object has a key more than once. */
  | { readonly kind: 'not-json' | 'too-deep' | 'twice' };

/**
 * Reads JSON (RFC 8259). Of a key that stands twice in an object some readers take the first and some the last (section
 * 4), so that what the application will read of it is not known.
 */
export function readJsonText(text: string): JsonText {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'not-json' };
  }
  const { members, depth } = measureJson(text);
  if (depth > DEEPEST) return { kind: 'too-deep' };
  // JSON.parse lets the last of two equal keys win without a word; the members that it lost are missing in the count.
  return members > countKeys(value) ? { kind: 'twice' } : { kind: 'json', value };
}
