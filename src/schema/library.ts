import type { Finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { Document } from '../source/document.ts';
import { closeOver, noFailures } from './closure.ts';
import { isError, type LoadedSchema, makeCompiler } from './compile.ts';
import { constrainsNothing } from './constrains.ts';
import { type Dialect, dialectOf } from './dialect.ts';
import { compileMetaschema } from './metaschema.ts';
import { schemaOfDocument } from './read-schema.ts';
import { failureFindings, resolveName } from './resolve.ts';
import type { CompiledSchema } from './schema.ts';
import type { SchemaFile, Target } from './schema-file.ts';
import { isRemote, openShelf, type ShelfSources, uriOfPath } from './shelf.ts';

/** The schemas of a run: each is read and compiled once, whoever asks for it. Nothing is ever fetched. */
export interface SchemaLibrary {
  /** The schema that an entry names, by its path in the workspace or its address. What is wrong with the name has no place. */
  readonly load: (name: string) => Promise<LoadedSchema>;
  /** The schema that a checked file names for itself, as seen from that file. */
  readonly loadFor: (document: Document, name: string, place: () => Location) => Promise<LoadedSchema>;
  /** What is wrong with `schemas:`. */
  readonly problems: () => Promise<readonly Finding[]>;
}

/** Opens the schemas of a run. Nothing is read before somebody asks for it. */
export function openLibrary(sources: ShelfSources): SchemaLibrary {
  const { limits } = sources.workspace;
  const shelf = openShelf(sources);
  const compiler = makeCompiler(limits);
  const failures = noFailures();
  const named = new Map<string, Promise<LoadedSchema>>();
  const compiled = new Map<SchemaFile, Map<string, Promise<LoadedSchema>>>();
  const metaschemas = new Map<Dialect, Promise<CompiledSchema | undefined>>();
  let last: Promise<unknown> = Promise.resolve();
  /** One schema after the other: they share files, and each must find the references of all of them resolved. */
  const compile = (target: Target): Promise<LoadedSchema> => {
    const work = last.then(async () => {
      const { files, findings } = await closeOver(target, shelf, failures);
      if (findings.some(isError)) return { ok: false, findings: [...findings, ...compiler.review(files)] } as const;
      const loaded = await compiler.compile(target, files);
      return { ...loaded, findings: [...findings, ...loaded.findings] };
    });
    last = work.catch(() => undefined);
    return work;
  };
  const once = ({ file, pointer }: Target): Promise<LoadedSchema> => {
    const parts = compiled.get(file) ?? new Map<string, Promise<LoadedSchema>>();
    compiled.set(file, parts);
    const loading =
      parts.get(pointer) ?? compile({ file, pointer }).then((loaded) => asking({ file, pointer }, loaded));
    parts.set(pointer, loading);
    return loading;
  };
  const load = async (name: string): Promise<LoadedSchema> => {
    if (isRemote(name)) {
      const found = await resolveName(name, uriOfPath(''), shelf);
      return 'target' in found ? once(found.target) : { ok: false, findings: failureFindings(found, {}) };
    }
    const read = await shelf.readPath(name);
    return read.ok ? once({ file: read.file, pointer: '' }) : read;
  };
  /** A checked file that is a schema is looked at as one that is used is; then the rules of its dialect are its schema. */
  const metaschema = async (dialect: Dialect, document: Document): Promise<LoadedSchema> => {
    const read = schemaOfDocument(document, uriOfPath(document.file), dialect);
    const own = read.ok ? await compile({ file: read.file, pointer: '' }) : read;
    if (!own.ok) return own;
    const loading = metaschemas.get(dialect) ?? compileMetaschema(dialect, document, limits);
    metaschemas.set(dialect, loading);
    const schema = await loading;
    if (!schema) throw new Error('a dialect without a metaschema');
    return { ok: true, schema, findings: own.findings };
  };
  return {
    load: (name) => {
      const loading = named.get(name) ?? load(name);
      named.set(name, loading);
      return loading;
    },
    loadFor: async (document, name, place) => {
      const dialect = dialectOf({ $schema: name });
      if (dialect !== undefined) return metaschema(dialect, document);
      const found = await resolveName(name, uriOfPath(document.file), shelf);
      if ('target' in found) return once(found.target);
      return { ok: false, findings: failureFindings(found, { location: place() }) };
    },
    problems: () => shelf.problems(),
  };
}

/** What asks nothing of any value is no schema to hold something against. */
function asking(target: Target, loaded: LoadedSchema): LoadedSchema {
  const idle = loaded.ok ? constrainsNothing(target) : undefined;
  return idle ? { ok: false, findings: [idle] } : loaded;
}
