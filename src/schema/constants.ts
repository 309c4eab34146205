import type { SchemaFile } from './schema-file.ts';

/** Texts that are looked for; a value is held against the schema once for each. */
const MOST_CONSTANTS = 100;

/** Texts that schemas compare a value with, in `const` and `enum`, each once. */
export function constantsOf(files: readonly SchemaFile[]): readonly string[] {
  const found = new Set<string>();
  for (const { parts } of files) {
    for (const schema of parts.keys()) {
      const { enum: allowed } = schema;
      for (const one of [schema['const'], ...(Array.isArray(allowed) ? allowed.slice(0, MOST_CONSTANTS) : [])]) {
        if (typeof one === 'string') found.add(one);
        if (found.size >= MOST_CONSTANTS) return [...found];
      }
    }
  }
  return [...found];
}
