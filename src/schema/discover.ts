import type { Location } from '../finding/location.ts';
import type { Document, Format, Reading } from '../source/document.ts';
import { isMapping } from '../source/own.ts';
import { dialectOf } from './dialect.ts';
import { KEYWORDS } from './vocabulary.ts';

/** The schema that a file names for itself. */
export interface NamedSchema {
  readonly name: string;
  /** Where it does. */
  readonly place: () => Location;
}

/**
 * The schemas that the documents of a file name: in a comment above the content, as editors read it, or else in the
 * member `$schema`. Each document of a YAML file has its own comments, as the YAML language server has it.
 */
export function namedSchemas({ documents, text = '' }: Reading): ReadonlyMap<Document, NamedSchema> {
  const named = new Map<Document, NamedSchema>();
  const [first] = documents;
  if (!first) return named;
  const comments = commentsOf(first, text, documents.length);
  for (const document of documents) {
    const found = comments[document.index] ?? memberOf(document);
    if (found) named.set(document, found);
  }
  return named;
}

/**
 * Whether a document names a dialect, as schemas do, and has no keyword of a schema beside it: what somebody has copied
 * into a configuration.
 */
export function isNoSchema({ name }: NamedSchema, { value }: Document): boolean {
  if (dialectOf({ $schema: name }) === undefined || !isMapping(value)) return false;
  return !Object.keys(value).some((keyword) => keyword !== '$schema' && isAsking(keyword));
}

/** Whether a keyword asks something, or holds schemas that others refer to. */
function isAsking(keyword: string): boolean {
  const known = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
  return known !== undefined && (known.constrains || known.holds !== 'nothing' || keyword === '$ref');
}

/** How each format writes such a comment: the YAML language server, IntelliJ and Taplo. */
const COMMENTS: Partial<Readonly<Record<Format, RegExp>>> = {
  yaml: /^[ \t]*#[ \t]*(?:yaml-language-server[ \t]*:.*?\$schema[ \t]*=[ \t]*|\$schema[ \t]*:[ \t]*)(?<name>\S+)/d,
  toml: /^[ \t]*#:schema[ \t]+(?<name>\S+)/d,
};

function commentsOf({ file, format }: Document, text: string, documents: number): (NamedSchema | undefined)[] {
  const comment = COMMENTS[format];
  if (!comment) return [];
  const found: (NamedSchema | undefined)[] = [undefined];
  let isAbove = true;
  let isBegun = false;
  for (const [at, line] of linesOf(text)) {
    if (format === 'yaml' && /^\.\.\.(?:\s|$)/.test(line)) {
      // What comes after the end of a document is of the next, which needs no marker then.
      if (isBegun) found.push(undefined);
      isBegun = false;
      isAbove = true;
    } else if (format === 'yaml' && /^---(?:\s|$)/.test(line)) {
      // The first marker belongs to the first document, unless that has begun without one.
      if (isBegun) found.push(undefined);
      isBegun = true;
      isAbove = /^---\s*(?:#.*)?$/.test(line);
    } else if (!/^\s*(?:#|%|$)/.test(line)) {
      isBegun = true;
      isAbove = false;
      // Only a marker can begin another document.
      if (documents === 1) break;
    } else if (isAbove) {
      const place = comment.exec(line);
      const column = (place?.indices?.groups?.['name']?.[0] ?? 0) + 1;
      const name = place?.groups?.['name'];
      const named = name === undefined ? undefined : { name, place: () => ({ file, line: at, column }) };
      found.push(found.pop() ?? named);
    }
  }
  return found;
}

/** Lines with their numbers, cut as they are asked for. */
function* linesOf(text: string): Generator<readonly [number: number, line: string]> {
  for (let start = 0, at = 1; start <= text.length; at++) {
    const end = text.indexOf('\n', start);
    yield [at, text.slice(start, end < 0 ? text.length : end)];
    if (end < 0) return;
    start = end + 1;
  }
}

function memberOf(document: Document): NamedSchema | undefined {
  const { value } = document;
  const name = isMapping(value) && Object.hasOwn(value, '$schema') ? value['$schema'] : undefined;
  return typeof name === 'string' ? { name, place: () => document.locate('/$schema') } : undefined;
}
