import { type Finding, finding } from '../finding/finding.ts';
import { compareLocations } from '../finding/location.ts';
import { parentPointer, toPointer } from '../finding/pointer.ts';
import { suggest } from '../finding/suggest.ts';
import type { Document } from '../source/document.ts';
import { isMapping } from '../source/own.ts';
import { isNoSlip, isOfTool } from './annotation.ts';
import { DIALECTS, type Dialect, isBefore, namesDialect } from './dialect.ts';
import { isPattern } from './expression.ts';
import { impossiblePart, isPossible, kindMeant } from './possible.ts';
import { REFERENCES, type SchemaFile } from './schema-file.ts';
import { isUnsupported } from './unsupported.ts';
import { EVERY_KEYWORD, isLater, isUsable, KEYWORDS } from './vocabulary.ts';

/** What a schema asks for that its dialect does not know. */
export interface Review {
  readonly findings: readonly Finding[];
  /** Whether validating may take longer than the value is long: patterns, choices, references, unique items. */
  readonly needsBound: boolean;
  /** Whether it uses keywords of 2019-09 that its own dialect does not have. */
  readonly needsLater: boolean;
  /** Whether it names a key that every object inherits, such as `constructor`. */
  readonly namesInherited: boolean;
  /** Where its first dynamic reference stands. They are plain ones only while it is used without another schema. */
  readonly dynamic: string | undefined;
  /** Schemas inside the schema, itself included. */
  readonly size: number;
  /** Formats that the schema asks for, and where it does so first. */
  readonly formats: ReadonlyMap<string, string>;
}

type Schema = Readonly<Record<string, unknown>>;

/** Looks through a schema before it is compiled: misspelt keywords, and values that no keyword of that name can have. */
export function reviewSchema(file: SchemaFile): Review {
  const { document, dialect } = file;
  const findings: Finding[] = [];
  const formats = new Map<string, string>();
  const later = new Map<string, string>();
  let needsBound = false;
  let namesInherited = false;
  let dynamic: string | undefined;
  const tell = (reason: 'not-a-pattern' | 'unsupported', pointer: string) => {
    const isKey = reason === 'unsupported' || /\/patternProperties\/[^/]*$/.test(pointer);
    const location = document.locate(pointer, isKey ? 'key' : 'value');
    findings.push(finding('schema/syntax', { reason }, { location, pointer }));
  };
  const ways = waysTo(file.starts);
  for (const [schema, path] of file.parts) {
    namesInherited ||= namesOf(schema).some((name) => name in Object.prototype);
    needsBound ||= SLOW.some((keyword) => Object.hasOwn(schema, keyword));
    for (const [keyword, value] of Object.entries(schema)) {
      const pointer = toPointer([...path, keyword]);
      if (!isUsable(keyword, dialect)) {
        const unknown = { keyword, value, pointer, isWay: ways.has(pointer) };
        findings.push(...unknownKeyword(document, unknown, dialect));
      } else if (isImpossible(keyword, value, dialect) || isIdleFlag(keyword, value, schema))
        findings.push(impossibleValue(document, pointer, keyword, value, dialect));
      else if (isReplaced(keyword, schema, dialect)) findings.push(replacedKeyword(document, pointer, keyword));
      else if (isUnsupported(keyword, schema, file)) tell('unsupported', pointer);
      else for (const bad of badPatterns(keyword, value)) tell('not-a-pattern', pointer + bad);
      for (const [after, below] of laterKeywords(keyword, value, dialect))
        if (!later.has(after)) later.set(after, pointer + below);
      if (DYNAMIC.has(keyword)) dynamic ??= pointer;
      if (keyword === 'format' && typeof value === 'string' && !formats.has(value)) formats.set(value, pointer);
    }
  }
  findings.push(...laterFinding(document, dialect, later));
  const needsLater = [...later.keys()].some((keyword) => KEYWORDS[keyword]?.since === '2019-09');
  const { size } = file.parts;
  return { findings: once(findings), formats, needsBound, needsLater, namesInherited, dynamic, size };
}

/** The names of keys that a schema speaks of one by one. */
function namesOf({ required, ...schema }: Schema): string[] {
  const maps = ['properties', 'dependencies', 'dependentRequired', 'dependentSchemas'].map(
    (keyword) => schema[keyword],
  );
  const lists = [required, ...maps.flatMap((map) => (isMapping(map) ? Object.values(map) : []))];
  const listed = lists.flatMap((list) => (Array.isArray(list) ? list.map(String) : []));
  return [...maps.flatMap((map) => (isMapping(map) ? Object.keys(map) : [])), ...listed];
}

const DYNAMIC: ReadonlySet<string> = new Set(REFERENCES.filter((keyword) => keyword !== '$ref'));

/** Keywords under which the time of validating is not bounded by the size of the value. */
const SLOW = [
  ...['pattern', 'patternProperties', 'format', '$ref', '$dynamicRef', '$recursiveRef', 'anyOf', 'oneOf'],
  ...['uniqueItems', 'contains', 'propertyNames', 'unevaluatedItems', 'unevaluatedProperties'],
];

/** What only describes, and is not of this dialect, may hold anything: `deprecated` of draft-07 is often a sentence. */
function isImpossible(keyword: string, value: unknown, dialect: Dialect): boolean {
  const known = KEYWORDS[keyword];
  const isForeign = known?.constrains === false && known.holds === 'nothing' && isBefore(dialect, known.since);
  return !isForeign && !isPossible(keyword, value, dialect);
}

/** At the value, or at the one member of it that cannot be there. */
function impossibleValue(
  document: Document,
  pointer: string,
  keyword: string,
  value: unknown,
  dialect: Dialect,
): Finding {
  const at = pointer + impossiblePart(keyword, value);
  const suggestion = keyword === 'type' ? kindMeant(value) : undefined;
  const facts = { reason: 'not-a-schema', keyword, dialect, suggestion } as const;
  return finding('schema/syntax', facts, { location: document.locate(at), pointer: at });
}

/** A flag of draft-04 that bounds nothing, since the limit that it speaks of is not there. */
function isIdleFlag(keyword: string, value: unknown, schema: Schema): boolean {
  const limit = keyword === 'exclusiveMinimum' ? 'minimum' : keyword === 'exclusiveMaximum' ? 'maximum' : undefined;
  return limit !== undefined && typeof value === 'boolean' && !Object.hasOwn(schema, limit);
}

/** What `additionalItems` was, `items` is since 2020-12: beside `prefixItems` it was meant to bound the list, and does not. */
function isReplaced(keyword: string, schema: Schema, dialect: Dialect): boolean {
  const isIdle = !Object.hasOwn(schema, 'prefixItems') || Object.hasOwn(schema, 'items');
  return keyword === 'additionalItems' && dialect === '2020-12' && !isIdle;
}

function replacedKeyword(document: Document, pointer: string, keyword: string): Finding {
  const facts = { keyword, suggestion: 'items', elsewhere: true };
  return finding('schema/keyword', facts, { location: document.locate(pointer, 'key'), pointer }, 'error');
}

/** Pointers from a keyword to what should be a regular expression and is none. Ajv passes over some that it never needs. */
function badPatterns(keyword: string, value: unknown): readonly string[] {
  if (keyword === 'pattern') return typeof value === 'string' && !isPattern(value) ? [''] : [];
  if (keyword !== 'patternProperties' || !isMapping(value)) return [];
  return Object.keys(value)
    .filter((name) => !isPattern(name))
    .map((name) => toPointer([name]));
}

/** What is of a later dialect here, and where below the keyword; `true` and `false` as schemas are of draft-06. */
function laterKeywords(keyword: string, value: unknown, dialect: Dialect): readonly (readonly [string, string])[] {
  if (isLater(keyword, dialect)) return [[keyword, '']];
  if (dialect !== 'draft-04') return [];
  if (/^exclusiveM(?:in|ax)imum$/.test(keyword)) return typeof value === 'number' ? [[keyword, '']] : [];
  const holds = Object.hasOwn(EVERY_KEYWORD, keyword) ? EVERY_KEYWORD[keyword] : 'nothing';
  if (holds === 'nothing' || keyword === 'additionalProperties' || keyword === 'additionalItems') return [];
  const held = holds === 'map' || Array.isArray(value) ? Object.entries(value ?? {}) : [['', value] as const];
  return held.flatMap(([key, child]) =>
    typeof child === 'boolean' ? [[String(child), key === '' ? '' : toPointer([key])] as const] : [],
  );
}

/** Keywords that came after the dialect are applied as they are meant, which is told once for each schema. */
function laterFinding(document: Document, dialect: Dialect, later: ReadonlyMap<string, string>): Finding[] {
  const places = [...later].map(([keyword, pointer]) => ({
    keyword,
    pointer,
    location: document.locate(pointer, 'key'),
  }));
  const [first, ...others] = places.sort((a, b) => compareLocations(a.location, b.location));
  if (first === undefined) return [];
  const { keyword, pointer, location } = first;
  const facts = {
    keyword,
    others: others.map((other) => other.keyword),
    dialect,
    since: sinceOf(later.keys()),
    declared: namesDialect(document.value),
  };
  return [finding('schema/later-keyword', facts, { location, pointer })];
}

/** The first dialect that has all of these keywords. */
function sinceOf(keywords: Iterable<string>): Dialect {
  const needed = [...keywords].map((keyword) => {
    if (/^exclusiveM(?:in|ax)imum$/.test(keyword)) return 'draft-06';
    return KEYWORDS[keyword]?.since ?? 'draft-06';
  });
  return DIALECTS.find((dialect) => needed.every((since) => !isBefore(dialect, since))) ?? '2020-12';
}

/** What describes and constrains nothing, so that a slip in its name switches no rule off. */
const HARMLESS = Object.keys(KEYWORDS).filter(
  (keyword) => KEYWORDS[keyword]?.constrains === false && keyword !== '$ref',
);
/** Keywords of draft-03, and those that change how ajv itself works: what they ask for could not be done. */
const FORBIDDEN: ReadonlySet<string> = new Set(['divisibleBy', 'disallow', 'extends', '$async', '$data']);

/** A keyword of a schema that its dialect does not know. */
interface Unknown {
  readonly keyword: string;
  readonly value: unknown;
  readonly pointer: string;
  /** Whether a reference leads to what it holds, so that it is a place for schemas, such as `components`. */
  readonly isWay: boolean;
}

/** All that references go through on their way to parts that no keyword leads to. */
function waysTo(starts: readonly string[]): ReadonlySet<string> {
  const ways = new Set<string>();
  for (const start of starts)
    for (let way = start; way !== '' && !ways.has(way); way = parentPointer(way)) ways.add(way);
  return ways;
}

/** `"patterns": []` is a list of its own and no slip for `pattern`, which has no list; `enums` is one for `enum`. */
function isListOf(near: string, keyword: string, value: unknown, dialect: Dialect): boolean {
  return keyword === `${near}s` && Array.isArray(value) && !isPossible(near, value, dialect);
}

/**
 * A keyword that cannot be used in this dialect. One that is near a keyword that constrains was meant to do something and
 * would do nothing; published schemas also carry keywords of other tools, which are only told, or not even that.
 */
function unknownKeyword(document: Document, unknown: Unknown, dialect: Dialect): Finding[] {
  const { keyword, value, pointer, isWay } = unknown;
  // `id` names a schema in draft-04 alone; elsewhere nothing is asked by it.
  if (isOfTool(keyword) || keyword === 'id') return [];
  const place = { location: document.locate(pointer, 'key'), pointer };
  const elsewhere = Object.hasOwn(KEYWORDS, keyword) || FORBIDDEN.has(keyword);
  if (elsewhere) {
    const isIdle = keyword === '$recursiveAnchor' || keyword === '$dynamicAnchor';
    return isIdle ? [] : [finding('schema/keyword', { keyword, suggestion: undefined, elsewhere }, place, 'error')];
  }
  if (keyword === 'nullable')
    return [finding('schema/keyword', { keyword, suggestion: undefined, elsewhere }, place, 'info')];
  const known = Object.keys(KEYWORDS).filter((one) => isUsable(one, dialect));
  const near = isNoSlip(keyword) ? undefined : suggest(keyword, known);
  const suggestion = near !== undefined && isListOf(near, keyword, value, dialect) ? undefined : near;
  if (isWay && suggestion === undefined) return [];
  const isSlip = suggestion !== undefined && !HARMLESS.includes(suggestion);
  return [finding('schema/keyword', { keyword, suggestion, elsewhere }, place, isSlip ? 'error' : 'warning')];
}

/** An unknown keyword is told where it stands first, not at each use. */
function once(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((found) => {
    if (found.severity === 'error') return true;
    const key = JSON.stringify([found.rule, found.facts]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
