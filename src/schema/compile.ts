import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/finding.ts';
import { kindOf } from '../finding/kind.ts';
import { toPointer } from '../finding/pointer.ts';
import type { Kind } from '../finding/rules.ts';
import { WORDS } from '../finding/words.ts';
import type { Document } from '../source/document.ts';
import type { Limits } from '../source/limits.ts';
import { readDocuments } from '../source/read.ts';
import type { Workspace } from '../source/workspace.ts';
import { runBounded, TimedOut } from './bounded.ts';
import { findInvalidPlace, loadEngine } from './engine.ts';
import { withoutNullable } from './nullable.ts';
import { isExpression, type Review, reviewSchema } from './review.ts';
import type { CompiledSchema, Convert, Violation } from './schema.ts';
import { violationsOf } from './violations.ts';
import { type Dialect, dialectOf, EVERY_KEYWORD, isMapping, walkSchema } from './vocabulary.ts';

/** Schemas with no more parts than this compile in no time, and need no bound. */
const SMALL = 1000;

/** A schema that can be used, or what is wrong with it. Findings may be warnings beside a usable schema. */
export type LoadedSchema =
  | { readonly ok: true; readonly schema: CompiledSchema; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads and compiles the schema at `path`, in any format that is read. Nothing is ever fetched. */
export async function loadSchema(workspace: Workspace, path: string, limits: Limits): Promise<LoadedSchema> {
  const { documents, problems } = await readDocuments(workspace, path);
  const [document, second] = documents;
  if (second)
    return {
      ok: false,
      findings: [finding('schema/syntax', { reason: 'several-documents' }, { location: second.locate('') })],
    };
  if (!document || problems.some(({ severity }) => severity === 'error')) {
    return { ok: false, findings: problems.map(asSchemaProblem) };
  }
  return compileSchema(document, limits);
}

/** What is wrong with the text of a schema is a wrong request, whatever it would be in a checked file. */
function asSchemaProblem(problem: Finding): Finding {
  if (WORDS[problem.rule].stop !== 'failed') return problem;
  const { location, pointer, related } = problem;
  const reason = problem.rule === 'source/duplicate-key' ? 'duplicate-key' : 'not-readable';
  return finding('schema/syntax', { reason }, { location, pointer, related });
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
  const review = reviewSchema(document, dialect);
  if (review.findings.some(({ severity }) => severity === 'error')) return { ok: false, findings: review.findings };
  const ajv = await loadEngine(dialect, review.isUnicode);
  const findings = [...review.findings, ...(await prepareFormats(document, ajv, review.formats, dialect))];
  try {
    const usable = withoutNullable(schema);
    const compile = () => ajv.compile(usable);
    const validate = review.size > SMALL ? runBounded(limits.patternSeconds, compile) : compile();
    return { ok: true, schema: ready(document, usable, validate, review, limits), findings };
  } catch (error) {
    return { ok: false, findings: [...findings, await compileProblem(document, dialect, error, limits)] };
  }
}

/** Loads the formats only for a schema that asks for one. Those that are not known are told, and pass. */
async function prepareFormats(
  document: Document,
  ajv: Ajv,
  asked: Review['formats'],
  dialect: Dialect,
): Promise<Finding[]> {
  if (asked.size === 0) return [];
  const { isKnownFormat, teachFormats } = await import('./formats.ts');
  teachFormats(ajv);
  return [...asked]
    .filter(([format]) => !isKnownFormat(format, dialect))
    .map(([format, pointer]) => {
      ajv.addFormat(format, true);
      return finding('schema/format', { format }, { location: document.locate(pointer), pointer });
    });
}

/** More rounds than any schema needs: each turns at least one text into what the schema asks for. */
const MOST_ROUNDS = 8;

function ready(
  document: Document,
  root: unknown,
  validate: ValidateFunction,
  review: Review,
  limits: Limits,
): CompiledSchema {
  const violations = (value: unknown, convert: Convert | undefined): readonly Violation[] => {
    for (let round = 0; validate(value) !== true; round++) {
      const errors = validate.errors ?? [];
      const isChanged = round < MOST_ROUNDS && convert !== undefined && convertAll(errors, convert);
      if (!isChanged) return violationsOf(errors, root);
    }
    return [];
  };
  return {
    document,
    patternSeconds: limits.patternSeconds,
    validate: (value, convert) => {
      // A schema without patterns, choices and references takes a time that its value bounds, if that is small.
      if (!review.needsBound && !isLarge(value)) return violations(value, convert);
      return runBounded(limits.patternSeconds, () => violations(value, convert));
    },
  };
}

/** Converts wherever a type was asked for, inside choices as well; whether anything was converted. */
function convertAll(errors: readonly ErrorObject[], convert: Convert): boolean {
  return errors.filter((error) => convert(error.instancePath, kindsAsked(error))).length > 0;
}

/** The kinds that an error asks for: by their names, or by the values that it allows. */
function kindsAsked({ keyword, params }: ErrorObject): readonly Kind[] {
  if (keyword === 'type') return [params['type']].flat();
  if (keyword === 'enum') return [params['allowedValues']].flat().map(kindOf);
  return keyword === 'const' ? [kindOf(params['allowedValue'])] : [];
}

/** Values with more parts than this are validated under a bound. */
const LARGE = 2000;

function isLarge(value: unknown): boolean {
  let count = 0;
  const waiting = [value];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (++count > LARGE) return true;
    if (typeof part === 'object' && part !== null) waiting.push(...Object.values(part));
  }
  return false;
}

/** Where the schema is wrong. Ajv's own message is not used. */
async function compileProblem(document: Document, dialect: Dialect, error: unknown, limits: Limits): Promise<Finding> {
  if (error instanceof TimedOut) {
    return finding('schema/timeout', { seconds: limits.patternSeconds }, { location: document.locate('') });
  }
  const missing = error instanceof Error && 'missingRef' in error ? String(error.missingRef) : undefined;
  if (missing !== undefined) {
    const { pointer, remote } = findReference(document, missing);
    return finding('schema/reference', { remote }, { location: document.locate(pointer), pointer });
  }
  const schema = document.value;
  const invalid = isMapping(schema) ? await findInvalidPlace(dialect, schema) : undefined;
  const pointer = invalid ?? invalidPattern(schema);
  return finding('schema/syntax', { reason: 'not-a-schema' }, { location: document.locate(pointer), pointer });
}

/** A pattern that is no regular expression passes the metaschema and fails only when it is compiled. */
function invalidPattern(schema: unknown): string {
  let found = '';
  walkSchema(schema, EVERY_KEYWORD, ({ pattern }, path) => {
    if (typeof pattern === 'string' && !isExpression(pattern, 'u')) found ||= toPointer([...path, 'pattern']);
  });
  return found;
}

function findReference(document: Document, missing: string): { readonly pointer: string; readonly remote: boolean } {
  let found: { readonly pointer: string; readonly remote: boolean } | undefined;
  walkSchema(document.value, EVERY_KEYWORD, ({ $ref }, path) => {
    if (typeof $ref !== 'string' || !missing.endsWith($ref)) return;
    found ??= { pointer: toPointer([...path, '$ref']), remote: /^[a-z][a-z0-9+.-]*:/i.test($ref) };
  });
  return found ?? { pointer: '', remote: false };
}
