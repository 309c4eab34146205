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
  /** Formats that are passed over, with a warning. */
  readonly unknownFormats: ReadonlySet<string>;
}

/** Looks through a schema before it is compiled: misspelt keywords and unknown formats. */
export function reviewSchema(document: Document, dialect: Dialect, knownFormats: ReadonlySet<string>): Review {
  const vocabulary = vocabularyOf(dialect);
  const known = Object.keys(vocabulary);
  const findings: Finding[] = [];
  const unknownKeywords = new Set<string>();
  const unknownFormats = new Set<string>();
  walkSchema(document.value, vocabulary, (schema, path) => {
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
      if (keyword === 'format' && typeof value === 'string' && !knownFormats.has(value)) {
        findings.push(finding('schema/format', { format: value }, { location: document.locate(pointer), pointer }));
        unknownFormats.add(value);
      }
    }
  });
  return { findings: once(findings), unknownKeywords, unknownFormats };
}

/** An unknown keyword or format is told where it stands first, not at each use. */
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
