import { type Finding, finding } from '../finding/finding.ts';
import type { Document } from '../source/document.ts';
import type { Limits } from '../source/limits.ts';
import { isMapping } from '../source/own.ts';
import { NotValidated, runBounded, TimedOut } from './bounded.ts';
import { closeOver, noFailures } from './closure.ts';
import { constantsOf } from './constants.ts';
import { type Dialect, familyOf } from './dialect.ts';
import { findInvalidPlace } from './engine.ts';
import { type Compiled, type Engine, engineKind, makeEngines } from './engines.ts';
import type { ValidateBranch } from './fold.ts';
import { findHangingPattern } from './hanging.ts';
import type { Parts } from './parts.ts';
import { schemaOfDocument } from './read-schema.ts';
import { readySchema } from './ready.ts';
import { requiresContent } from './required.ts';
import { type Review, reviewSchema } from './review.ts';
import type { CompiledSchema } from './schema.ts';
import type { SchemaFile, Target } from './schema-file.ts';
import type { Shelf } from './shelf.ts';

/** Schemas with no more parts than this compile in no time, and need no bound. */
const SMALL = 1000;

/** As many parts as compile in a second on a slow and busy machine; that of CloudFormation has 20,000. */
const PARTS_A_SECOND = 1000;

/** The most that compiling may take, however large a schema is, unless a pattern may take longer. */
const LONGEST = 30;

/** A schema that can be used, or what is wrong with it. Findings may be warnings beside a usable schema. */
export type LoadedSchema =
  | { readonly ok: true; readonly schema: CompiledSchema; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Compiles a schema that was read already, and that needs no other. */
export async function compileSchema(document: Document, limits: Limits): Promise<LoadedSchema> {
  const read = schemaOfDocument(document, 'workspace:///');
  if (!read.ok) return read;
  const target = { file: read.file, pointer: '' };
  const { files, findings } = await closeOver(target, EMPTY, noFailures());
  const compiler = makeCompiler(limits);
  if (findings.some(isError)) return { ok: false, findings: [...findings, ...compiler.review(files)] };
  const loaded = await compiler.compile(target, files);
  return { ...loaded, findings: [...findings, ...loaded.findings] };
}

/** A shelf on which no schema stands. */
const EMPTY: Shelf = {
  readPath: async () => ({ ok: false, findings: [] }),
  readCopy: async () => undefined,
  has: () => false,
  bearing: async () => [],
  problems: async () => [],
};

/** Compiles the schemas of a run. */
export interface Compiler {
  /** What is wrong with schemas by themselves, whether or not their references lead anywhere. */
  readonly review: (files: readonly SchemaFile[]) => readonly Finding[];
  /** `files` are all schemas that the target needs, its own first, with their references resolved. */
  readonly compile: (target: Target, files: readonly SchemaFile[]) => Promise<LoadedSchema>;
}

export function makeCompiler(limits: Limits): Compiler {
  const engines = makeEngines();
  const reviews = new Map<SchemaFile, Review>();
  const reviewOf = (file: SchemaFile): Review => {
    const known = reviews.get(file);
    // A schema grows with the parts of it that others refer to.
    const review = known?.size === file.parts.size ? known : reviewSchema(file);
    reviews.set(file, review);
    return review;
  };
  return {
    review: (files) => files.flatMap((file) => reviewOf(file).findings),
    compile: async (target, files) => {
      const reviewed = files.map((file) => ({ file, review: reviewOf(file) }));
      const found = [...reviewed.flatMap(({ review }) => review.findings), ...dynamicAcross(reviewed)];
      if (found.some(isError)) return { ok: false, findings: found };
      const kind = engineKind(
        target,
        reviewed.map(({ review }) => review),
      );
      const engine = await engines.of(kind);
      const findings = [...found, ...(await prepareFormats(engine, reviewed, target.file.dialect))];
      if (findings.some(isError)) return { ok: false, findings };
      const size = reviewed.reduce((sum, { review }) => sum + review.size, 0);
      const seconds = compileSeconds(size, limits);
      try {
        const compile = () => engine.compile(target, files);
        const compiled = size > SMALL ? runBounded(seconds, compile) : compile();
        if (!compiled) throw new Error('the engine does not know the schema that it was given');
        const needsBound = reviewed.some(({ review }) => review.needsBound);
        return { ok: true, schema: usable(files, compiled, engine, needsBound, limits), findings };
      } catch (error) {
        if (error instanceof TimedOut || error instanceof RangeError) engines.discard(kind);
        return { ok: false, findings: [...findings, await compileProblem(files, error, seconds)] };
      }
    },
  };
}

/** No text of a user runs while a schema is compiled: it takes as long as it is large. */
function compileSeconds(size: number, { patternSeconds }: Limits): number {
  return Math.max(patternSeconds, Math.min(patternSeconds + Math.floor(size / PARTS_A_SECOND), LONGEST));
}

/** Whether a schema that this is said of cannot be used. */
export function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

interface Reviewed {
  readonly file: SchemaFile;
  readonly review: Review;
}

/** Where other schemas are on the way, a dynamic reference may lead into one of them. */
function dynamicAcross(reviewed: readonly Reviewed[]): readonly Finding[] {
  if (reviewed.length === 1) return [];
  return reviewed.flatMap(({ file: { document }, review: { dynamic: pointer } }) => {
    if (pointer === undefined) return [];
    return finding('schema/syntax', { reason: 'unsupported' }, { location: document.locate(pointer, 'key'), pointer });
  });
}

/** Those that are not known are told, and pass; one that is nearly a known one was meant to be that. */
async function prepareFormats(engine: Engine, reviewed: readonly Reviewed[], dialect: Dialect): Promise<Finding[]> {
  const asked = reviewed.flatMap(({ review }) => [...review.formats.keys()]);
  const unknown = new Set(await engine.teach(asked));
  if (unknown.size === 0) return [];
  const { nearFormat } = await import('./formats.ts');
  return reviewed.flatMap(({ file: { document }, review: { formats } }) =>
    [...formats]
      .filter(([format]) => unknown.has(format))
      .map(([format, pointer]) => {
        const suggestion = nearFormat(format, familyOf(dialect));
        const place = { location: document.locate(pointer), pointer };
        return finding('schema/format', { format, suggestion }, place, suggestion === undefined ? 'warning' : 'error');
      }),
  );
}

function usable(
  files: readonly SchemaFile[],
  { validate, schema }: Compiled,
  { parts, places }: Engine,
  needsBound: boolean,
  limits: Limits,
): CompiledSchema {
  const [first] = files;
  if (!first) throw new Error('a schema that needs not even itself');
  return readySchema(
    {
      document: first.document,
      validate,
      needsBound,
      broken: { follow: parts.follow, places, validateBranch: branchOf(parts) },
      hangingPattern: (value) => findHangingPattern(files, value, limits.patternSeconds),
      constants: () => constantsOf(files),
      requiresContent: (path) => requiresContent(schema, path, parts.follow),
    },
    limits,
  );
}

/** Validates against single branches of the choices in a schema. */
function branchOf(parts: Parts): ValidateBranch {
  return ({ instancePath, data, schema }, branch) => {
    const part: unknown = Array.isArray(schema) ? schema[branch] : undefined;
    if (!isMapping(part)) return undefined;
    try {
      const validate = parts.validator(part);
      validate(data, { instancePath, parentData: {}, parentDataProperty: '', rootData: {}, dynamicAnchors: {} });
      return validate.errors ?? undefined;
    } catch (error) {
      // The choice itself says enough where a branch cannot be told apart.
      if (error instanceof NotValidated) return undefined;
      throw error;
    }
  };
}

/** Where the schema is wrong. Ajv's own message is not used. */
async function compileProblem(files: readonly SchemaFile[], error: unknown, seconds: number): Promise<Finding> {
  const [first] = files;
  if (error instanceof TimedOut) {
    return finding('schema/timeout', { seconds, size: true }, { location: first?.document.locate('') });
  }
  // The stack is full: references follow each other by the thousand.
  if (error instanceof RangeError)
    return finding('schema/syntax', { reason: 'unsupported' }, { location: first?.document.locate('') });
  for (const { document, dialect, root } of files) {
    const pointer = isMapping(root) ? await findInvalidPlace(dialect, root) : undefined;
    if (pointer === undefined) continue;
    return finding('schema/syntax', { reason: 'not-a-schema' }, { location: document.locate(pointer), pointer });
  }
  return finding('schema/syntax', { reason: 'not-a-schema' }, { location: first?.document.locate('') });
}
