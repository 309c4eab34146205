import type { ReferenceReason } from '../finding/facts/schema.ts';
import { type Finding, finding, type Place } from '../finding/finding.ts';
import { childPointer, fromPointer, toPointer } from '../finding/pointer.ts';
import { suggest } from '../finding/suggest.ts';
import { isMapping } from '../source/own.ts';
import { type Dialect, familyOf, namesDialect } from './dialect.ts';
import { isBuiltIn } from './metaschemas.ts';
import type { ReadSchema } from './read-schema.ts';
import { absoluteAddress, type Mapping, partAt, type Reference, type SchemaFile, type Target } from './schema-file.ts';
import { isRemote, pathBeside, pathOfUri, type Shelf } from './shelf.ts';

/** What a reference leads to, or what is wrong with it. */
export type Resolved =
  | { readonly ok: true; readonly target: Target }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Why a reference leads nowhere; findings where the schema behind it has problems of its own. */
export type Failure =
  | { readonly reason: ReferenceReason; readonly suggestion?: string | undefined }
  | { readonly findings: readonly Finding[] };

/** Resolves a reference of a schema. What is wrong is told where it stands, or in the schema that it leads to. */
export async function resolveReference(reference: Reference, from: SchemaFile, shelf: Shelf): Promise<Resolved> {
  const found = await find(reference, from, shelf);
  if ('target' in found && isMixed(found.target, from)) return failed({ reason: 'other-dialect' }, reference, from);
  return 'target' in found ? { ok: true, target: found.target } : failed(found, reference, from);
}

function failed(failure: Failure, { pointer }: Reference, { document }: SchemaFile): Resolved {
  const location = document.locate(pointer);
  return { ok: false, findings: failureFindings(failure, { location, pointer }) };
}

/** What is wrong, told at the place that names the schema, or in the schema itself with that place beside it. */
export function failureFindings(failure: Failure, place: Place): readonly Finding[] {
  if ('reason' in failure) {
    const { reason, suggestion } = failure;
    return [finding('schema/reference', { reason, suggestion }, place)];
  }
  const related = place.location && [{ role: 'rule', location: place.location } as const];
  return failure.findings.map((found) =>
    found.location ? { ...found, related: found.related ?? related } : { ...found, ...place },
  );
}

/** What is turned into one form may refer to each other; `true` and `false` mean the same everywhere. */
function isMixed({ file }: Target, from: SchemaFile): boolean {
  return familyOf(file.dialect) !== familyOf(from.dialect) && typeof file.root !== 'boolean';
}

/** What a name or a reference leads to. */
export type Found = { readonly target: Target } | Failure;

async function find({ text, base }: Reference, from: SchemaFile, shelf: Shelf): Promise<Found> {
  const { address, fragment } = splitReference(text);
  if (fragment === undefined) return { reason: 'not-an-address' };
  if (address === '') return partOf(from, base, fragment);
  const uri = absoluteAddress(address, base);
  if (uri !== undefined && from.ids.has(uri)) return partOf(from, uri, fragment);
  const found = await inDialectOf(from, await findFile(address, uri, from, shelf), shelf);
  return 'file' in found ? partOf(found.file, uri ?? found.file.uri, fragment) : found;
}

/** Resolves what names a schema and is no part of one, as seen from `uri`: an entry of tollgate.yml, or a checked file. */
export async function resolveName(text: string, uri: string, shelf: Shelf): Promise<Found> {
  const { address, fragment } = splitReference(text);
  if (fragment === undefined || address === '') return { reason: 'not-an-address' };
  const absolute = absoluteAddress(address, uri);
  const found = await findFile(address, absolute, { uri, dialect: undefined }, shelf);
  return 'file' in found ? partOf(found.file, absolute ?? found.file.uri, fragment) : found;
}

/** A reference without its fragment, and the fragment decoded; that is undefined when it is malformed. */
function splitReference(text: string): { readonly address: string; readonly fragment: string | undefined } {
  const at = text.indexOf('#');
  if (at < 0) return { address: text, fragment: '' };
  try {
    return { address: text.slice(0, at), fragment: decodeURIComponent(text.slice(at + 1)) };
  } catch {
    return { address: text.slice(0, at), fragment: undefined };
  }
}

/** Who asks for a schema. One that does not say its dialect has that of the schema that asks. */
interface Asker {
  readonly uri: string;
  readonly dialect: Dialect | undefined;
}

type FoundFile = { readonly file: SchemaFile } | Failure;

/** A schema that does not say its dialect has that of the schema that refers to it. */
async function inDialectOf({ dialect }: SchemaFile, found: FoundFile, shelf: Shelf): Promise<FoundFile> {
  if (!('file' in found) || found.file.dialect === dialect) return found;
  const { root, uri } = found.file;
  if (namesDialect(root)) return found;
  const path = pathOfUri(uri);
  const read = path === undefined ? await shelf.readCopy(uri, dialect) : await shelf.readPath(path, dialect);
  return read ? opened(read) : found;
}

/** First a schema that bears the address, then the file beside this one, then the copy that the lock file has. */
async function findFile(address: string, uri: string | undefined, from: Asker, shelf: Shelf): Promise<FoundFile> {
  const bearing = uri === undefined ? undefined : await findBearing(uri, 'schemas', shelf);
  if (bearing) return bearing;
  const beside = pathBeside(address, from.uri);
  if (beside !== undefined && /^\.\.(?:\/|$)/.test(beside)) return { reason: 'outside-workspace' };
  const path = [uri === undefined ? undefined : pathOfUri(uri), beside].find(
    (one) => one !== undefined && shelf.has(one),
  );
  if (path !== undefined) return opened(await shelf.readPath(path, from.dialect));
  return (uri === undefined ? undefined : await findAddress(uri, from, shelf)) ?? missing(uri, beside);
}

/** A schema that is found by its address alone. */
async function findAddress(uri: string, { dialect }: Asker, shelf: Shelf): Promise<FoundFile | undefined> {
  const bearing = isBuiltIn(uri) ? undefined : await findBearing(uri, 'declared', shelf);
  if (bearing) return bearing;
  if (!isRemote(uri)) return undefined;
  const copy = await shelf.readCopy(uri, dialect);
  return copy ? opened(copy) : { reason: 'not-locked' };
}

/** A schema that bears an address as its `$id`. */
async function findBearing(uri: string, among: 'schemas' | 'declared', shelf: Shelf): Promise<FoundFile | undefined> {
  const files = await shelf.bearing(uri, among);
  // Bundles hold copies of schemas that stand beside them: what is a schema by itself comes before a part of another.
  const whole = files.filter((file) => file.ids.get(uri) === '');
  const [file, ...others] = whole.length > 0 ? whole : files;
  if (!file) return undefined;
  const textOf = ({ root, ids }: SchemaFile) => textOfPart(partAt(root, ids.get(uri) ?? ''));
  return others.every((other) => textOf(other) === textOf(file)) ? { file } : { reason: 'ambiguous' };
}

/** Texts of schemas that bear one address: thousands of references may lead to it. */
const TEXTS = new WeakMap<Mapping, string>();

function textOfPart(part: unknown): string {
  if (!isMapping(part)) return JSON.stringify(part) ?? '';
  const text = TEXTS.get(part) ?? JSON.stringify(part);
  TEXTS.set(part, text);
  return text;
}

/** What cannot be opened as a file at all is a reference that leads nowhere; what can be opened tells its own problems. */
function opened(read: ReadSchema): FoundFile {
  if (read.ok) return { file: read.file };
  const [problem] = read.findings;
  if (problem?.rule !== 'source/file') return { findings: read.findings };
  const outside = problem.facts.reason === 'outside-workspace';
  return { reason: outside ? 'outside-workspace' : 'file-not-read' };
}

function missing(uri: string | undefined, beside: string | undefined): Failure {
  if (uri !== undefined && /^file:/i.test(uri)) return { reason: 'outside-workspace' };
  if (beside !== undefined || (uri !== undefined && pathOfUri(uri) !== undefined)) return { reason: 'file-missing' };
  return { reason: uri === undefined ? 'not-an-address' : 'address-unknown' };
}

/** The part of a schema that a fragment means: all of it, a JSON Pointer, or a plain name. */
function partOf(file: SchemaFile, resource: string, fragment: string): Found {
  if (file.ambiguous.has(resource)) return { reason: 'ambiguous' };
  const start = file.ids.get(resource) ?? '';
  const pointer = isPlainName(fragment) ? anchorOf(file, resource, fragment) : start + fragment;
  if (pointer === undefined) return { reason: 'nothing-there', suggestion: nearAnchor(file, fragment) };
  if (typeof pointer !== 'string') return pointer;
  const part = partAt(file.root, pointer);
  if (isMapping(part) || typeof part === 'boolean') return { target: { file, pointer } };
  return { reason: 'nothing-there', suggestion: nearPointer(file, pointer) };
}

function isPlainName(fragment: string): boolean {
  return fragment !== '' && !fragment.startsWith('/');
}

/** A file that was found by its path has its plain names under its own `$id`. */
function anchorOf(file: SchemaFile, resource: string, name: string): string | Failure | undefined {
  const anchor = `${(file.ids.get(resource) ?? '') === '' ? file.own : resource}#${name}`;
  return file.ambiguous.has(anchor) ? { reason: 'ambiguous' } : file.anchors.get(anchor);
}

/** Names that a wrong one is compared with; more would take long where many references are wrong. */
const MOST_NAMES = 1000;

function nearAnchor(file: SchemaFile, name: string): string | undefined {
  const anchors = [...file.anchors.keys()].slice(0, MOST_NAMES);
  return suggest(
    name,
    anchors.map((anchor) => anchor.slice(anchor.indexOf('#') + 1)),
  );
}

/** The nearest pointer with one segment changed: the first that leads nowhere. */
function nearPointer(file: SchemaFile, pointer: string): string | undefined {
  const path = fromPointer(pointer);
  const wrong = path.findIndex((_, at) => partAt(file.root, toPointer(path.slice(0, at + 1))) === undefined);
  const holder = partAt(file.root, toPointer(path.slice(0, wrong)));
  if (wrong < 0 || !isMapping(holder)) return undefined;
  const near = suggest(path[wrong] ?? '', Object.keys(holder).slice(0, MOST_NAMES));
  if (near === undefined) return undefined;
  const mended = childPointer(toPointer(path.slice(0, wrong)), near) + toPointer(path.slice(wrong + 1));
  return partAt(file.root, mended) === undefined ? undefined : `#${mended}`;
}
