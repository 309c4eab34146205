import type { Document } from '../source/document.ts';
import type { Limits } from '../source/limits.ts';
import type { Dialect } from './dialect.ts';
import { loadMetaschema } from './engine.ts';
import { makePlaces } from './places.ts';
import { readySchema } from './ready.ts';
import type { CompiledSchema } from './schema.ts';
import { partAt } from './schema-file.ts';

/** The rules of a dialect for schemas, as a schema. `named` is where the dialect was named. */
export async function compileMetaschema(
  dialect: Dialect,
  named: Document,
  limits: Limits,
): Promise<CompiledSchema | undefined> {
  const loaded = await loadMetaschema(dialect);
  if (!loaded) return undefined;
  const { validate, schemas } = loaded;
  // It is put together from several schemas, and no two of them have a part of the same name.
  const follow = (reference: unknown) =>
    typeof reference === 'string' && reference.startsWith('#/')
      ? schemas.map((schema) => partAt(schema, reference.slice(1))).find((part) => part !== undefined)
      : undefined;
  // What it says of itself is meant for those who write metaschemas, and its choices are short.
  const broken = { follow, places: makePlaces(), validateBranch: () => undefined };
  const nothing = { hangingPattern: () => undefined, constants: () => [], requiresContent: () => false };
  return readySchema({ document: named, ...nothing, validate, needsBound: true, broken }, limits);
}
