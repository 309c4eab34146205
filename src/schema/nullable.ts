import type { AnySchema } from 'ajv';
import { EVERY_KEYWORD, isMapping } from './vocabulary.ts';

/**
 * A copy of a schema without `nullable`, a keyword of OpenAPI 3.0 that no dialect of JSON Schema knows. Ajv lets `null`
 * pass where it stands beside `type`, and refuses the schema where it stands alone; an unknown keyword does neither.
 */
export function withoutNullable(schema: Readonly<Record<string, unknown>> | boolean): AnySchema {
  return typeof schema === 'boolean' ? schema : withoutKeyword(schema);
}

/** Only keywords are left out: a property of this name stays, and so does a member of a value in `enum` or `const`. */
function withoutKeyword(schema: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(schema).filter(([keyword]) => keyword !== 'nullable');
  return Object.fromEntries(kept.map(([keyword, held]) => [keyword, inside(keyword, held)]));
}

function inside(keyword: string, held: unknown): unknown {
  // A reference may lead to a schema inside an unknown keyword, such as `components`.
  const holds = Object.hasOwn(EVERY_KEYWORD, keyword) ? EVERY_KEYWORD[keyword] : 'schema';
  if (holds === 'nothing') return held;
  if (holds !== 'map' || !isMapping(held)) return cleaned(held);
  return Object.fromEntries(Object.entries(held).map(([name, child]) => [name, cleaned(child)]));
}

function cleaned(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(cleaned);
  return isMapping(part) ? withoutKeyword(part) : part;
}
