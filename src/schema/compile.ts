import type { Ajv, ValidateFunction } from 'ajv';
import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/finding.ts';
import { fromPointer, toPointer } from '../finding/pointer.ts';
import type { Document } from '../source/document.ts';
import type { Limits } from '../source/limits.ts';
import { readDocuments } from '../source/read.ts';
import type { Workspace } from '../source/workspace.ts';
import { runBounded, TimedOut } from './bounded.ts';
import { loadEngine } from './engine.ts';
import { reviewSchema } from './review.ts';
import type { CompiledSchema } from './schema.ts';
import { violationsOf } from './violations.ts';
import { dialectOf, isMapping, vocabularyOf, walkSchema } from './vocabulary.ts';

/** A schema that can be used, or what is wrong with it. Findings may be warnings beside a usable schema. */
export type LoadedSchema =
  | { readonly ok: true; readonly schema: CompiledSchema; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads and compiles the schema at `path`, in any format that is read. Nothing is ever fetched. */
export async function loadSchema(workspace: Workspace, path: string, limits: Limits): Promise<LoadedSchema> {
  const { documents, problems } = await readDocuments(workspace, path);
  const [document] = documents;
  if (!document || problems.some(({ severity }) => severity === 'error')) return { ok: false, findings: problems };
  return compileSchema(document, limits);
}

/** Compiles a schema that was read already. */
export async function compileSchema(document: Document, limits: Limits): Promise<LoadedSchema> {
  const schema = document.value;
  if (!isMapping(schema) && typeof schema !== 'boolean') {
    const facts = { reason: 'not-an-object-or-boolean' } as const;
    return { ok: false, findings: [finding('schema/syntax', facts, { location: document.locate('') })] };
  }
  const dialect = dialectOf(schema);
  if (!dialect) {
    return { ok: false, findings: [finding('schema/dialect', {}, { location: document.locate('/$schema') })] };
  }
  const { ajv, formats } = await loadEngine(dialect);
  const review = reviewSchema(document, dialect, formats);
  if (review.findings.some(({ severity }) => severity === 'error')) return { ok: false, findings: review.findings };
  for (const keyword of review.unknownKeywords) ignoreKeyword(ajv, keyword);
  for (const format of review.unknownFormats) ajv.addFormat(format, true);
  try {
    const validate = runBounded(limits.patternSeconds, () => ajv.compile(schema));
    return { ok: true, schema: ready(document, validate, limits), findings: review.findings };
  } catch (error) {
    return { ok: false, findings: [...review.findings, compileProblem(document, ajv, error, limits)] };
  }
}

/** Ajv refuses some names of keywords outright; those it would have ignored anyway are left to the warning. */
function ignoreKeyword(ajv: Ajv, keyword: string): void {
  if (!ajv.getKeyword(keyword)) ajv.addKeyword({ keyword });
}

function ready(document: Document, validate: ValidateFunction, limits: Limits): CompiledSchema {
  return {
    document,
    patternSeconds: limits.patternSeconds,
    validate: (value) =>
      runBounded(limits.patternSeconds, () => {
        if (validate(value) === true) return [];
        return violationsOf(validate.errors ?? [], document.value);
      }),
  };
}

/** Where the schema is wrong. Ajv's own message is not used. */
function compileProblem(document: Document, ajv: Ajv, error: unknown, limits: Limits): Finding {
  if (error instanceof TimedOut) {
    return finding('schema/timeout', { seconds: limits.patternSeconds }, { location: document.locate('') });
  }
  const missing = error instanceof Error && 'missingRef' in error ? String(error.missingRef) : undefined;
  if (missing !== undefined) {
    const reference = findReference(document, missing);
    const place = { location: document.locate(reference.pointer), pointer: reference.pointer };
    return finding('schema/reference', { remote: reference.remote }, place);
  }
  const pointer = invalidPlace(document, ajv);
  return finding('schema/syntax', { reason: 'not-a-schema' }, { location: document.locate(pointer), pointer });
}

function invalidPlace(document: Document, ajv: Ajv): string {
  const schema = document.value;
  if (!isMapping(schema)) return '';
  ajv.validateSchema(schema);
  // The deepest place is the most telling one: the others only say that something inside is wrong.
  const places = (ajv.errors ?? []).map(({ instancePath }) => instancePath);
  const deepest = places.sort((a, b) => fromPointer(b).length - fromPointer(a).length)[0];
  return deepest ?? invalidPattern(schema);
}

/** A pattern that is no regular expression passes the metaschema and fails only when it is compiled. */
function invalidPattern(schema: unknown): string {
  let found = '';
  walkSchema(schema, { ...vocabularyOf('draft-07'), ...vocabularyOf('2020-12') }, ({ pattern }, path) => {
    if (typeof pattern === 'string' && !isPattern(pattern)) found ||= toPointer([...path, 'pattern']);
  });
  return found;
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function findReference(document: Document, missing: string): { readonly pointer: string; readonly remote: boolean } {
  let found: { readonly pointer: string; readonly remote: boolean } | undefined;
  walkSchema(document.value, { ...vocabularyOf('draft-07'), ...vocabularyOf('2020-12') }, ({ $ref }, path) => {
    if (typeof $ref !== 'string' || !missing.endsWith($ref)) return;
    found ??= { pointer: toPointer([...path, '$ref']), remote: /^[a-z][a-z0-9+.-]*:/i.test($ref) };
  });
  return found ?? { pointer: '', remote: false };
}
