import { fromPointer, toPointer } from '../finding/pointer.ts';
import type { Document } from '../source/document.ts';
import { isMapping, memberOf } from '../source/own.ts';
import type { Dialect } from './dialect.ts';
import { EVERY_KEYWORD, isUsable, walkSchema } from './vocabulary.ts';

/** A schema object as it was read. */
export type Mapping = Readonly<Record<string, unknown>>;

/** Keywords that refer to a schema. The dynamic ones lead where a plain one would; the review refuses the others. */
export const REFERENCES = ['$ref', '$dynamicRef', '$recursiveRef'] as const;

export type ReferenceKeyword = (typeof REFERENCES)[number];

/** A reference as it is written, and what it is relative to. */
export interface Reference {
  /** The schema object that holds it. */
  readonly holder: Mapping;
  readonly keyword: ReferenceKeyword;
  /** Of the reference itself. */
  readonly pointer: string;
  readonly text: string;
  /** Absolute address of the schema resource around it. */
  readonly base: string;
}

/** A schema that was read, with the names that references find its parts by. */
export interface SchemaFile {
  readonly document: Document;
  readonly root: Mapping | boolean;
  readonly dialect: Dialect;
  /** Absolute address that it was read from: `workspace:///` and a path, or the one that the lock file has it under. */
  readonly uri: string;
  /** The address that its root gives itself with `$id`; otherwise the one that it was read from. */
  readonly own: string;
  /** Pointers of the schema resources in it, by absolute address. */
  readonly ids: ReadonlyMap<string, string>;
  /** Pointers of plain-name fragments, by the address of their resource, `#` and the name. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Names among these that two parts bear, so that a reference to one of them could mean either. */
  readonly ambiguous: ReadonlySet<string>;
  /** Every schema in it that was noted, its root first, with the path to it. */
  readonly parts: ReadonlyMap<Mapping, readonly string[]>;
  /** Pointers from which all of these are reached by keywords alone. */
  readonly starts: readonly string[];
  /** Every reference in it, as it is written. */
  readonly texts: ReadonlySet<string>;
  /** References that nobody has resolved yet. Whoever takes one resolves it. */
  readonly pending: Reference[];
  /** What the resolved references lead to, by the object that holds them. */
  readonly targets: Map<Mapping, Links>;
  /** Notes ids and references of a part that no keyword leads to, such as one below `components`. */
  readonly include: (pointer: string) => void;
}

/** A part of a schema that was read. */
export interface Target {
  readonly file: SchemaFile;
  readonly pointer: string;
}

/** What a reference leads to; `at` is the pointer of the reference itself. */
export interface Link extends Target {
  readonly at: string;
}

/** The references of one schema object. */
export type Links = ReadonlyMap<ReferenceKeyword, Link>;

/** Notes the ids, anchors and references of a schema. `uri` is absolute and has no fragment. */
export function indexSchema(document: Document, dialect: Dialect, uri: string): SchemaFile {
  const root = isMapping(document.value) ? document.value : document.value === true;
  const ids = new Map([[uri, '']]);
  const anchors = new Map<string, string>();
  const ambiguous = new Set<string>();
  const texts = new Set<string>();
  const pending: Reference[] = [];
  const parts = new Map<Mapping, readonly string[]>();
  const starts: string[] = [];
  const bear = (names: Map<string, string>, name: string, schema: Mapping, path: readonly string[]) => {
    const other = names.get(name);
    if (other === undefined) names.set(name, toPointer(path));
    else if (partAt(root, other) !== schema) ambiguous.add(name);
  };
  const note = (schema: Mapping, path: readonly string[], base: string) => {
    const own = ownAddress(schema, dialect, base, path.length === 0);
    if (own.address !== undefined) bear(ids, own.address, schema, path);
    const resource = own.address ?? base;
    for (const name of [own.anchor, schema['$anchor'], schema['$dynamicAnchor']])
      if (typeof name === 'string') bear(anchors, `${resource}#${name}`, schema, path);
    for (const keyword of REFERENCES) {
      const text = schema[keyword];
      if (typeof text !== 'string' || !leads(keyword, text, dialect)) continue;
      texts.add(text);
      pending.push({ holder: schema, keyword, pointer: toPointer([...path, keyword]), text, base: resource });
    }
    return resource;
  };
  const include = (pointer: string) => {
    const above = fromPointer(pointer);
    const part = partAt(root, pointer);
    if (!isMapping(part) || parts.has(part)) return;
    starts.push(pointer);
    // Parents come before their children, so that the last base that is not deeper is the one around a schema.
    const bases = [{ depth: -1, base: baseAbove(root, above, dialect, uri) }];
    walkSchema(
      part,
      EVERY_KEYWORD,
      (schema, path) => {
        while (bases.length > 1 && (bases.at(-1)?.depth ?? -1) >= path.length) bases.pop();
        const base = bases.at(-1)?.base ?? uri;
        if (!parts.has(schema)) parts.set(schema, path);
        const resource = note(schema, path, base);
        if (resource !== base) bases.push({ depth: path.length, base: resource });
      },
      above,
    );
  };
  include('');
  const own = isMapping(root) ? (ownAddress(root, dialect, uri, true).address ?? uri) : uri;
  return {
    document,
    root,
    dialect,
    uri,
    own,
    ids,
    anchors,
    ambiguous,
    parts,
    starts,
    texts,
    pending,
    targets: new Map(),
    include,
  };
}

/** Whether a reference is resolved at all. What is refused, or means nothing in a dialect, is told by the review alone. */
function leads(keyword: ReferenceKeyword, text: string, dialect: Dialect): boolean {
  return keyword === '$ref' || (text.startsWith('#') && isUsable(keyword, dialect));
}

/** The base that the schemas above a part give to it. */
function baseAbove(root: unknown, path: readonly string[], dialect: Dialect, uri: string): string {
  let base = uri;
  let part = root;
  for (const key of path) {
    if (isMapping(part)) base = ownAddress(part, dialect, base, part === root).address ?? base;
    part = memberOf(part, key);
  }
  return base;
}

/**
 * The address that a schema gives itself with `$id`, or the plain name that `$id` was for before 2019-09. In draft-04 it
 * is `id`; there `$id` is read for the whole schema alone, which is what published ones mean by it.
 */
function ownAddress(
  schema: Mapping,
  dialect: Dialect,
  base: string,
  isRoot: boolean,
): { readonly address?: string; readonly anchor?: string } {
  const ofDraft04 = typeof schema['id'] === 'string' || !isRoot ? schema['id'] : schema['$id'];
  const id = dialect === 'draft-04' ? ofDraft04 : schema['$id'];
  if (typeof id !== 'string' || OWN_PLACE.test(id)) return {};
  const [address = '', fragment = ''] = id.split('#', 2);
  if (address === '') return fragment === '' ? {} : { anchor: fragment };
  const absolute = absoluteAddress(address, base);
  return absolute === undefined ? {} : { address: absolute };
}

/** Generators write the place of each part into its `$id`. That names nothing; a part has its place anyway. */
const OWN_PLACE =
  /^#?\/(?:properties|items|definitions|\$defs|additionalProperties|patternProperties|[a-z]+Of)(?:\/|$)|^#(?:\/|$)/;

/** An address without its fragment, made absolute (RFC 3986, section 5); undefined when it cannot be. */
export function absoluteAddress(address: string, base: string | undefined): string | undefined {
  const url = URL.parse(address, base);
  if (!url) return undefined;
  url.hash = '';
  return url.href;
}

/** The part of a schema at a pointer: own members and items only; undefined when there is none. */
export function partAt(root: unknown, pointer: string): unknown {
  return fromPointer(pointer).reduce<unknown>(memberOf, root);
}
