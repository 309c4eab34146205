import { type Finding, finding } from '../finding/finding.ts';
import { WORDS } from '../finding/words.ts';
import type { Document, Reading } from '../source/document.ts';
import { isMapping } from '../source/own.ts';
import { type Dialect, dialectOf } from './dialect.ts';
import { indexSchema, type SchemaFile } from './schema-file.ts';

/** A schema that was read and noted, or what keeps it from being one. */
export type ReadSchema =
  | { readonly ok: true; readonly file: SchemaFile }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Makes a schema of what was read: one document that is a schema of a known dialect. `uri` is where it was read from.
 * Without `$schema` it is of the dialect of the schema that refers to it.
 */
export function schemaOf({ documents, problems }: Reading, uri: string, inherited?: Dialect): ReadSchema {
  const [document, second] = documents;
  if (second) {
    const place = { location: second.locate('') };
    return { ok: false, findings: [finding('schema/syntax', { reason: 'several-documents' }, place)] };
  }
  if (!document || problems.some(({ severity }) => severity === 'error')) {
    return { ok: false, findings: problems.map(asSchemaProblem) };
  }
  return schemaOfDocument(document, uri, inherited);
}

/** Likewise of a document. */
export function schemaOfDocument(document: Document, uri: string, inherited?: Dialect): ReadSchema {
  const schema = document.value;
  if (!isMapping(schema) && typeof schema !== 'boolean') {
    const facts = { reason: 'not-an-object-or-boolean' } as const;
    return { ok: false, findings: [finding('schema/syntax', facts, { location: document.locate('') })] };
  }
  const dialect = dialectOf(schema, inherited);
  if (!dialect) {
    return { ok: false, findings: [finding('schema/dialect', {}, { location: document.locate('/$schema') })] };
  }
  return { ok: true, file: indexSchema(document, dialect, uri) };
}

/** What is wrong with the text of a schema is a wrong request, whatever it would be in a checked file. */
function asSchemaProblem(problem: Finding): Finding {
  if (WORDS[problem.rule].stop !== 'failed') return problem;
  const { location, pointer, related } = problem;
  const reason = problem.rule === 'source/duplicate-key' ? 'duplicate-key' : 'not-readable';
  return finding('schema/syntax', { reason }, { location, pointer, related });
}
