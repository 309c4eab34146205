import type { CompiledSchema } from '../schema/schema.ts';
import type { Document } from '../source/document.ts';

/** Compiles a schema that is part of Tollgate, and that needs no other. */
export async function compileShipped(schema: unknown, file: string): Promise<CompiledSchema> {
  const { compileSchema } = await import('../schema/compile.ts');
  const { DEFAULT_LIMITS } = await import('../source/limits.ts');
  const document: Document = {
    file,
    format: 'json',
    index: 0,
    value: schema,
    stringsOnly: false,
    locate: () => ({ file, line: 1, column: 1 }),
  };
  const loaded = await compileSchema(document, DEFAULT_LIMITS);
  if (!loaded.ok) throw new Error(`${file} does not compile`);
  return loaded.schema;
}
