import { type Finding, finding } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import { suggest } from '../finding/suggest.ts';
import type { Document } from '../source/document.ts';
import { type Dialect, vocabularyOf, walkSchema } from './vocabulary.ts';

/** What a schema asks for that its dialect does not know. */
export interface Review {
  readonly findings: readonly Finding[];
  /** Keywords that are passed over, with a warning: they are near no known one. */
  readonly unknownKeywords: ReadonlySet<string>;
  /** Whether a value meets a regular expression, whose time is bounded then. */
  readonly hasPatterns: boolean;
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
  const unknownKeywords = new Set<string>();
  const formats = new Map<string, string>();
  let hasPatterns = false;
  let size = 0;
  walkSchema(document.value, vocabulary, (schema, path) => {
    size++;
    hasPatterns ||= 'pattern' in schema || 'patternProperties' in schema || 'format' in schema;
    for (const [keyword, value] of Object.entries(schema)) {
      const pointer = toPointer([...path, keyword]);
      if (!Object.hasOwn(vocabulary, keyword)) {
        const suggestion = suggest(keyword, known);
        // Published schemas carry keywords of other tools; only a near miss is surely a mistake.
        const severity = suggestion === undefined ? 'warning' : 'error';
        const location = document.locate(pointer, 'key');
        findings.push(finding('schema/keyword', { keyword, suggestion }, { location, pointer }, severity));
        unknownKeywords.add(keyword);
      }
      if (keyword === 'format' && typeof value === 'string' && !formats.has(value)) formats.set(value, pointer);
      if (!isPossible(keyword, value)) {
        const place = { location: document.locate(pointer), pointer };
        findings.push(finding('schema/syntax', { reason: 'not-a-schema' }, place));
      }
    }
  });
  return { findings: once(findings), unknownKeywords, formats, hasPatterns, size };
}

/** What Ajv itself does not look at when it is given a schema without its metaschema. */
function isPossible(keyword: string, value: unknown): boolean {
  if (keyword === 'multipleOf') return typeof value === 'number' && value > 0;
  if (/^(?:min|max)(?:Length|Items|Properties|Contains)$/.test(keyword))
    return Number.isInteger(value) && Number(value) >= 0;
  if (keyword === 'required') return Array.isArray(value) && value.every((name) => typeof name === 'string');
  if (keyword === 'enum') return Array.isArray(value) && value.length > 0;
  return true;
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
