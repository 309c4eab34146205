import { isMapping } from '../source/own.ts';
import type { Mapping, SchemaFile } from './schema-file.ts';

/**
 * Whether ajv is known to pass something over, or cannot do it at all: members named `__proto__`, and dynamic references
 * that are no plain ones.
 *
 * Within a schema that is a single resource a dynamic reference leads where a plain one would: there is only one place
 * for each name, whatever way led there.
 */
export function isUnsupported(keyword: string, schema: Mapping, file: SchemaFile): boolean {
  const value = schema[keyword];
  if (keyword === '$recursiveRef') return value !== '#' || !isOneResource(file);
  if (keyword === '$dynamicRef') return !String(value).startsWith('#') || !isOneResource(file);
  return NAMED.has(keyword) && isMapping(value) && Object.hasOwn(value, '__proto__');
}

/** Keywords with a member for each key, or for each pattern of keys, that they ask something of. */
const NAMED: ReadonlySet<string> = new Set([
  ...['properties', 'patternProperties', 'dependentRequired', 'dependentSchemas', 'dependencies'],
]);

/** Whether no part of a schema has an address of its own. */
function isOneResource({ ids }: SchemaFile): boolean {
  return [...ids.values()].every((pointer) => pointer === '');
}
