import { posix } from 'node:path';
import { type Finding, finding } from '../finding/finding.ts';
import { readDocuments } from '../source/read.ts';
import type { Workspace } from '../source/workspace.ts';
import type { Dialect } from './dialect.ts';
import type { Copies } from './lock.ts';
import { readBuiltIn } from './metaschemas.ts';
import { type ReadSchema, schemaOf } from './read-schema.ts';
import type { SchemaFile } from './schema-file.ts';

/** Where schemas are taken from. */
export interface ShelfSources {
  readonly workspace: Workspace;
  /** Paths or globs of further schemas, which are found by their `$id`. */
  readonly schemas: readonly string[];
  /** Schemas that entries name. They and what they refer to by path are found by their `$id` as well. */
  readonly declared: readonly string[];
  /** What stands in for schemas of other hosts. */
  readonly copies: Copies;
}

/** The schemas of a run, each read once, when somebody first asks for it. */
export interface Shelf {
  readonly readPath: (path: string, inherited?: Dialect) => Promise<ReadSchema>;
  /** The copy of a schema of another host, or what is built in; undefined when there is neither. */
  readonly readCopy: (uri: string, inherited?: Dialect) => Promise<ReadSchema | undefined>;
  /** Whether there is a file of this path. */
  readonly has: (path: string) => boolean;
  /** The schemas that bear an address as their `$id`: among `schemas:`, or else among all that are declared. */
  readonly bearing: (uri: string, among: 'schemas' | 'declared') => Promise<readonly SchemaFile[]>;
  /** What is wrong with `schemas:`. */
  readonly problems: () => Promise<readonly Finding[]>;
}

export function openShelf({ workspace, schemas, declared, copies }: ShelfSources): Shelf {
  const known = new Map<string, Promise<ReadSchema>>();
  const once = (key: string, read: () => Promise<ReadSchema>): Promise<ReadSchema> => {
    const reading = known.get(key) ?? read();
    known.set(key, reading);
    return reading;
  };
  const readPath = (path: string, inherited?: Dialect) => {
    const plain = posix.normalize(path.replaceAll('\\', '/'));
    return once(`${inherited ?? ''} ${plain}`, async () =>
      schemaOf(await readDocuments(workspace, plain), uriOfPath(plain), inherited),
    );
  };
  let furtherKnown: Promise<Further> | undefined;
  let declaredKnown: Promise<readonly SchemaFile[]> | undefined;
  const further = () => {
    furtherKnown ??= readFurther(workspace, schemas, readPath);
    return furtherKnown;
  };
  const all = () => {
    declaredKnown ??= readDeclared(declared, workspace, readPath);
    return declaredKnown;
  };
  return {
    readPath,
    readCopy: async (uri, inherited) => {
      const reading = (await readBuiltIn(uri)) ?? (await copies.read(uri));
      return reading && once(`${inherited ?? ''} ${uri}`, async () => schemaOf(reading, uri, inherited));
    },
    has: (path) => workspace.has(path),
    bearing: async (uri, among) => {
      const files = among === 'schemas' ? (await further()).files : await all();
      return files.filter((file) => file.uri !== uri && file.ids.has(uri));
    },
    problems: async () => (await further()).problems,
  };
}

interface Further {
  readonly files: readonly SchemaFile[];
  readonly problems: readonly Finding[];
}

type ReadPath = Shelf['readPath'];

async function readFurther(workspace: Workspace, patterns: readonly string[], readPath: ReadPath): Promise<Further> {
  const files = new Set<SchemaFile>();
  const problems: Finding[] = [];
  for (const pattern of patterns) {
    const expansion = await workspace.expand(pattern);
    problems.push(...expansion.problems);
    if (expansion.paths.length + expansion.problems.length === 0)
      problems.push(finding('source/no-match', { pattern }));
    for (const path of expansion.paths) {
      const read = await readPath(path);
      if (read.ok) files.add(read.file);
      else problems.push(...read.findings);
    }
  }
  return { files: [...files], problems: [...problems, ...sameIds([...files])] };
}

/** Two schemas of one `$id`: which of them a reference meant would depend on the order of files. */
function sameIds(files: readonly SchemaFile[]): Finding[] {
  const first = new Map<string, SchemaFile>();
  return files.flatMap((file) =>
    [...file.ids].flatMap(([uri, pointer]) => {
      const other = first.get(uri);
      if (!other) first.set(uri, file);
      if (!other || other === file) return [];
      const place = (one: SchemaFile, at: string) => one.document.locate(`${at}/$id`, 'key');
      const related = [{ role: 'first', location: place(other, other.ids.get(uri) ?? '') } as const];
      return finding('schema/duplicate-id', {}, { location: place(file, pointer), pointer: `${pointer}/$id`, related });
    }),
  );
}

/** The schemas that entries name, and all that they lead to by path. What cannot be read is told where it is used. */
async function readDeclared(
  names: readonly string[],
  workspace: Workspace,
  readPath: ReadPath,
): Promise<readonly SchemaFile[]> {
  const files = new Set<SchemaFile>();
  const waiting = names
    .filter((name) => !isRemote(name))
    .map((path) => ({ path, inherited: undefined as Dialect | undefined }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const read = await readPath(next.path, next.inherited);
    if (!read.ok || files.has(read.file)) continue;
    files.add(read.file);
    const { dialect, uri, texts } = read.file;
    for (const text of texts) {
      const path = pathBeside(text.split('#')[0] ?? '', uri);
      if (path !== undefined && workspace.has(path)) waiting.push({ path, inherited: dialect });
    }
  }
  return [...files];
}

/** Whether a name is the address of a schema on another host. */
export function isRemote(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/** The address that a file of the workspace has for references. */
export function uriOfPath(path: string): string {
  return `workspace:///${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The path behind such an address; undefined for any other. */
export function pathOfUri(uri: string): string | undefined {
  if (!uri.startsWith('workspace:///')) return undefined;
  return decoded(uri.slice('workspace:///'.length));
}

/** The path that a relative reference means as seen from a file; it may lead out of the workspace. */
export function pathBeside(address: string, uri: string): string | undefined {
  const from = pathOfUri(uri);
  const path = decoded(address.split('?')[0] ?? '');
  if (from === undefined || path === undefined || path === '' || /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(path))
    return undefined;
  return posix.join(posix.dirname(from), path);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
