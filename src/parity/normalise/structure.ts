import { kindOf } from '../../finding/kind.ts';

/** A value with all that it holds as one text, in which neither the order of keys is a difference nor `-0` from `0`. */
export function canonicalText(value: unknown): string {
  // JSON has no words for the numbers that are not finite, and the text of -0 is 0.
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalText)}]`;
  return `{${membersOf(value).map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`)}}`;
}

/** The types and keys of a value, as one text. A whole number is a number. */
export function shapeText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shapeText)}]`;
  if (typeof value === 'object' && value !== null)
    return `{${membersOf(value).map(([key, member]) => `${JSON.stringify(key)}:${shapeText(member)}`)}}`;
  const kind = kindOf(value);
  return kind === 'integer' ? 'number' : kind;
}

/** Sorted by their keys. */
function membersOf(value: object): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
