/** Words that loaders take for true and false: YAML 1.1, Go's `strconv.ParseBool`, Spring, Python's `configparser`. */
const TRUE = ['true', 't', 'yes', 'y', 'on', '1', 'enabled'];
const FALSE = ['false', 'f', 'no', 'n', 'off', '0', 'disabled'];

/** A switch, whichever words it is said with. Undefined for what is none. */
export function normaliseBool(value: unknown): 'true' | 'false' | undefined {
  if (!['boolean', 'string', 'number'].includes(typeof value)) return undefined;
  const word = String(value).toLowerCase();
  return TRUE.includes(word) ? 'true' : FALSE.includes(word) ? 'false' : undefined;
}
