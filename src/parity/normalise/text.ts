/** A value as text, whatever its type: `3` and `"3"` are one. Undefined for a mapping or a list. */
export function normaliseText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  return value === null ? '' : undefined;
}
