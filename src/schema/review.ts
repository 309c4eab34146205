import { type Finding, finding } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import { suggest } from '../finding/suggest.ts';
import type { Document } from '../source/document.ts';
import { isPossible } from './possible.ts';
import { type Dialect, EVERY_KEYWORD, isMapping, vocabularyOf, walkSchema } from './vocabulary.ts';

/** What a schema asks for that its dialect does not know. */
export interface Review {
  readonly findings: readonly Finding[];
  /** Whether validating may take longer than the value is long: patterns, choices, references, unique items. */
  readonly needsBound: boolean;
  /** Whether every pattern is an expression of the `u` kind. */
  readonly isUnicode: boolean;
  /** Schemas inside the schema, itself included. */
  readonly size: number;
  /** Formats that the schema asks for, and where it does so first. */
  readonly formats: ReadonlyMap<string, string>;
}

/** Looks through a schema before it is compiled: misspelt keywords, and values that no keyword of that name can have. */
export function reviewSchema(document: Document, dialect: Dialect): Review {
  const vocabulary = vocabularyOf(dialect);
  const known = Object.keys(vocabulary);
  const findings: Finding[] = [];
  const patterns: string[] = [];
  const formats = new Map<string, string>();
  let needsBound = false;
  let size = 0;
  walkSchema(document.value, vocabulary, (schema, path) => {
    size++;
    needsBound ||= SLOW.some((keyword) => Object.hasOwn(schema, keyword));
    patterns.push(...patternsOf(schema));
    for (const [keyword, value] of Object.entries(schema)) {
      const pointer = toPointer([...path, keyword]);
      if (!Object.hasOwn(vocabulary, keyword)) {
        findings.push(unknownKeyword(document, pointer, keyword, known));
      }
      if (keyword === 'format' && typeof value === 'string' && !formats.has(value)) formats.set(value, pointer);
      if (!isPossible(keyword, value)) {
        const place = { location: document.locate(pointer), pointer };
        findings.push(finding('schema/syntax', { reason: 'not-a-schema' }, place));
      }
      if (isUnsupported(keyword, value, schema)) {
        const place = { location: document.locate(pointer, 'key'), pointer };
        findings.push(finding('schema/syntax', { reason: 'unsupported' }, place));
      }
    }
  });
  return { findings: once(findings), formats, needsBound, size, isUnicode: isUnicode(patterns) };
}

function patternsOf({ pattern, patternProperties }: Readonly<Record<string, unknown>>): string[] {
  const keys = isMapping(patternProperties) ? Object.keys(patternProperties) : [];
  return typeof pattern === 'string' ? [pattern, ...keys] : keys;
}

/** The `u` kind is stricter: `\\-` outside of brackets is an error in it. One that means another thing without `u` keeps it. */
function isUnicode(patterns: readonly string[]): boolean {
  const needsIt = patterns.some((pattern) => /\\[pPu]\{/.test(pattern));
  return (
    needsIt ||
    patterns.every((pattern) => isExpression(pattern, 'u')) ||
    !patterns.every((pattern) => isExpression(pattern, ''))
  );
}

/** Whether a text is a regular expression, under these flags. */
export function isExpression(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp;
  } catch {
    return false;
  }
}

/** Keywords under which the time of validating is not bounded by the size of the value. */
const SLOW = [
  'pattern',
  'patternProperties',
  'format',
  '$ref',
  'anyOf',
  'oneOf',
  'uniqueItems',
  'contains',
  'propertyNames',
];

/**
 * A keyword that this dialect does not know. One that is near a known one, or that another dialect knows, was meant to
 * do something and would do nothing; published schemas also carry keywords of other tools, which are only told.
 */
function unknownKeyword(document: Document, pointer: string, keyword: string, known: readonly string[]): Finding {
  const elsewhere = ELSEWHERE.has(keyword);
  const suggestion = elsewhere || isAnnotation(keyword) ? undefined : suggest(keyword, known);
  const severity = elsewhere || suggestion !== undefined ? 'error' : 'warning';
  const place = { location: document.locate(pointer, 'key'), pointer };
  return finding('schema/keyword', { keyword, suggestion, elsewhere }, place, severity);
}

/** Whether a keyword is plainly no slip: one of a tool, or a word that people write beside a schema. */
function isAnnotation(keyword: string): boolean {
  return !/^\$?[A-Za-z]+$/.test(keyword) || ANNOTATIONS.has(keyword);
}

const ANNOTATIONS: ReadonlySet<string> = new Set([
  ...[
    'comment',
    'comments',
    'example',
    'goType',
    'group',
    'hint',
    'label',
    'name',
    'note',
    'notes',
    'nullable',
    'order',
  ],
  ...['tsType', 'javaType', 'types', 'unit', 'version'],
]);

/** Keywords of other dialects, and of ajv alone. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...Object.keys(EVERY_KEYWORD),
  ...['$recursiveRef', '$recursiveAnchor', 'id', 'divisibleBy', 'disallow', 'extends', '$async', '$data'],
  ...['formatMinimum', 'formatMaximum', 'formatExclusiveMinimum', 'formatExclusiveMaximum'],
]);

/**
 * What ajv is known to pass over: dynamic references, `unevaluatedItems` beside `contains`, and members named
 * `__proto__`.
 */
function isUnsupported(keyword: string, value: unknown, schema: Readonly<Record<string, unknown>>): boolean {
  if (keyword === '$dynamicRef') return true;
  if (keyword === 'unevaluatedItems') return Object.hasOwn(schema, 'contains');
  const named = keyword === 'properties' || keyword === 'dependentRequired' || keyword === 'dependentSchemas';
  return (named || keyword === 'dependencies') && isMapping(value) && Object.hasOwn(value, '__proto__');
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
