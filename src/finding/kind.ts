/** The kinds of value that JSON Schema knows. */
export type Kind = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';

/** What kind of thing a value is, in the words of JSON Schema. A whole number is an integer. */
export function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value === 'boolean' || typeof value === 'string') return typeof value === 'boolean' ? 'boolean' : 'string';
  return 'object';
}

/** Every kind, by its name. */
export const KINDS: readonly Kind[] = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'];

/** Whether a value is the name of a kind. */
export function isKind(value: unknown): value is Kind {
  return KINDS.some((kind) => kind === value);
}
