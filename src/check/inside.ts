import type { ValidateSpec } from '../config/config.ts';
import { type Effective, isOutOfReach, textOf } from '../environment/effective.ts';
import { insertionPoint } from '../environment/insertion.ts';
import { locateMember } from '../environment/lookup.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { compareLocations } from '../finding/location.ts';
import { fromPointer, toPointer } from '../finding/pointer.ts';
import { suggest } from '../finding/suggest.ts';
import { parsePathGlob } from '../parity/path-glob.ts';
import { textOfPart } from '../parity/path-states.ts';
import type { Document, Format, Reading } from '../source/document.ts';
import type { Limits } from '../source/limits.ts';
import { readNested } from '../source/nested.ts';
import { memberOf } from '../source/own.ts';
import { formatOf, readDocuments } from '../source/read.ts';
import type { Workspace } from '../source/workspace.ts';

/** Reads the documents of a file that an entry asks for: the whole, or the text at `inside` in each that holds it. */
export async function readAsked(workspace: Workspace, path: string, spec: ValidateSpec): Promise<Reading> {
  const { inside, format, dialect } = spec;
  const reading = await readDocuments(workspace, path, inside === undefined ? format : undefined, dialect);
  const { documents, problems } = reading;
  if (inside === undefined) return { ...reading, documents: withContent(documents) };
  const readings: Reading[] = [];
  for (const document of documents) {
    const pointer = pointersOf(inside).find((one) => holds(document.value, one));
    if (pointer !== undefined) readings.push(await readInside(document, pointer, inside, format, workspace.limits));
  }
  // Beside a ConfigMap there may be other documents; a file that has the key nowhere has it misspelt, or is not meant.
  const missing = readings.length === 0 ? nothingInside(documents, inside, spec) : [];
  return {
    documents: readings.flatMap((one) => withContent(one.documents)),
    problems: [...problems, ...missing, ...readings.flatMap((one) => one.problems)],
  };
}

async function readInside(
  document: Document,
  pointer: string,
  inside: string,
  format: Format | undefined,
  limits: Limits,
): Promise<Reading> {
  const text = fromPointer(pointer).reduce(memberOf, document.value);
  if (typeof text !== 'string') {
    const place = { location: document.locate(pointer), pointer };
    return { documents: [], problems: [finding('validate/nothing-inside', { inside, noText: true }, place)] };
  }
  const locate = (offset: number) => document.locateIn?.(pointer, offset) ?? document.locate(pointer);
  return readNested({ file: document.file, text, pointer, locate }, formatInside(pointer, text, format), limits);
}

/**
 * Between `---` and `---` there may be nothing; only a file that holds nothing at all is itself a value, null. A null that is
 * written is a document like any other.
 */
export function withContent(documents: readonly Document[]): readonly Document[] {
  const filled = documents.length === 1 ? documents : documents.filter(isWritten);
  return filled.length > 0 ? filled : documents.slice(0, 1);
}

function isWritten(document: Document): boolean {
  if (document.value !== null) return true;
  return compareLocations(document.locate(''), document.locate('', 'end')) !== 0;
}

/** The documents that stand in a variable, or another text, of an environment. */
export async function documentsInEnvironment(
  effective: Effective,
  { inside = '', format, location }: Pick<ValidateSpec, 'inside' | 'format' | 'location'>,
  limits: Limits,
): Promise<Reading> {
  const pointers = pointersOf(inside);
  const pointer = pointers.find((one) => isThere(effective, one)) ?? pointers[0] ?? '';
  const leaf = effective.leaves.get(pointer);
  if (leaf && isOutOfReach(leaf)) {
    const place = { location: leaf.origin().valueLocation ?? location, pointer };
    return { documents: [], problems: [finding('validate/not-readable', {}, place)] };
  }
  const text = leaf && textOf(leaf);
  if (!leaf || text === undefined) {
    const there = isThere(effective, pointer);
    // What a source that could not be read may hold is unknown, and that it could not be read is said already.
    if (!there && !effective.complete) return { documents: [], problems: [] };
    const at = there ? locateMember(effective, pointer) : insertionPoint(effective, pointer);
    const problem = finding(
      'validate/nothing-inside',
      { inside, noText: there },
      { location: at ?? location, pointer },
    );
    return { documents: [], problems: [problem] };
  }
  const { valueLocation, locateIn } = leaf.origin();
  // A variable of the step stands in no file; the entry that asks for it is the nearest place.
  const start = valueLocation ?? location;
  if (!start) throw new Error('an entry of validate without a place');
  const locate = (offset: number) => locateIn?.(offset) ?? start;
  const nested = { file: start.file, text, pointer, locate };
  const { documents, problems } = await readNested(nested, formatInside(pointer, text, format), limits);
  return { documents: withContent(documents), problems };
}

/** That no document of a file has the key. What one that could not be read may hold is unknown, and that is said. */
function nothingInside(documents: readonly Document[], inside: string, { location }: ValidateSpec): Finding[] {
  const [first] = documents;
  if (!first) return [];
  const related = location && [{ role: 'rule', location } as const];
  for (const document of documents) {
    const near = nearKey(document.value, inside);
    if (near === undefined) continue;
    const place = { location: document.locate(near.pointer, 'key'), pointer: near.pointer, related };
    return [finding('validate/nothing-inside', { inside, noText: false, suggestion: near.asked }, place)];
  }
  const place = { location: first.locate(''), related };
  return [finding('validate/nothing-inside', { inside, noText: false }, place)];
}

/** A key that was probably meant to be the one that is missing, and what that one is called. */
function nearKey(root: unknown, inside: string): { readonly pointer: string; readonly asked: string } | undefined {
  for (const pointer of pointersOf(inside)) {
    const path = fromPointer(pointer);
    const at = path.findIndex((_, length) => !holds(root, toPointer(path.slice(0, length + 1))));
    const asked = path[at];
    const holder = path.slice(0, at).reduce(memberOf, root);
    if (asked === undefined || typeof holder !== 'object' || holder === null) continue;
    const near = suggest(asked, Object.keys(holder));
    if (near !== undefined) return { pointer: toPointer([...path.slice(0, at), near]), asked };
  }
  return undefined;
}

/** The pointers that a key may mean: with its dots as a name at the root, or as a path. */
function pointersOf(inside: string): string[] {
  if (inside.startsWith('/')) return [inside];
  return [...new Set([toPointer(parsePathGlob(inside).map(textOfPart)), toPointer([inside])])];
}

function holds(root: unknown, pointer: string): boolean {
  const path = fromPointer(pointer);
  const holder = path.slice(0, -1).reduce(memberOf, root);
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, path.at(-1) ?? '');
}

function isThere({ leaves }: Effective, pointer: string): boolean {
  return leaves.has(pointer) || [...leaves.keys()].some((other) => other.startsWith(`${pointer}/`));
}

/** Named, or told by the end of the key as by the end of a file, or by how the text begins. */
function formatInside(pointer: string, text: string, format: Format | undefined): Format {
  const told = format ?? formatOf(fromPointer(pointer).at(-1) ?? '');
  return told ?? (/^\s*[{[]/.test(text) ? 'json' : 'yaml');
}
