import { type Finding, finding } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import { isMapping, memberOf } from '../source/own.ts';
import type { SchemaNode } from './loops.ts';
import { isPossible } from './possible.ts';
import { type Mapping, partAt, type SchemaFile, type Target } from './schema-file.ts';
import { EVERY_KEYWORD, KEYWORDS } from './vocabulary.ts';

/**
 * A schema that no value can break passes everything: a configuration that is named as its own schema by mistake, or
 * definitions that nothing refers to. `true`, `{}` and keywords such as `additionalProperties: true` say that everything is
 * to pass. Undefined where something is asked, or that is said.
 */
export function constrainsNothing({ file, pointer }: Target): Finding | undefined {
  const part = partAt(file.root, pointer);
  if (!isMapping(part) || Object.keys(part).length === 0 || saysAll(part)) return undefined;
  if (canRefuse({ schema: part, file })) return undefined;
  const candidates = pointer === '' ? candidatesIn(file) : [];
  const isForeign = Object.keys(part).some((key) => !Object.hasOwn(KEYWORDS, key));
  const facts = { candidates: candidates.slice(0, MOST_CANDIDATES), more: more(candidates), isForeign };
  return finding('schema/constrains-nothing', facts, { location: file.document.locate(pointer), pointer });
}

/** Whether a keyword that could refuse something is written to let everything pass, as in published schemas of extensions. */
function saysAll(schema: Mapping): boolean {
  return Object.entries(schema).some(
    ([keyword, held]) => held === true && Object.hasOwn(KEYWORDS, keyword) && KEYWORDS[keyword]?.constrains === true,
  );
}

/** Parts that are named in a hint. */
const MOST_CANDIDATES = 5;

function more(candidates: readonly string[]): number {
  return Math.max(0, candidates.length - MOST_CANDIDATES);
}

/** Whether any keyword that is ever looked at can refuse a value. */
function canRefuse(start: SchemaNode): boolean {
  const seen = new Set<Mapping>();
  const waiting = [start];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { schema, file } = node;
    if (seen.has(schema)) continue;
    seen.add(schema);
    for (const [keyword, held] of Object.entries(schema)) {
      if (refuses(keyword, held, schema)) return true;
      for (const child of schemasIn(keyword, held)) {
        if (child === false) return true;
        if (isMapping(child)) waiting.push({ schema: child, file });
      }
    }
    for (const { file: other, pointer } of file.targets.get(schema)?.values() ?? []) {
      const there = partAt(other.root, pointer);
      if (there === false) return true;
      if (isMapping(there)) waiting.push({ schema: there, file: other });
    }
  }
  return false;
}

/** Whether a keyword refuses values by itself, and not by the schemas that it holds. */
function refuses(keyword: string, held: unknown, { contains, minimum, maximum }: Mapping): boolean {
  const known = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
  if (!known?.constrains || DYNAMIC.test(keyword)) return false;
  if (/^(?:min|max)Contains$/.test(keyword)) return contains !== undefined && held !== 0;
  if (/^exclusiveM/.test(keyword)) return typeof held === 'number' || minimum !== undefined || maximum !== undefined;
  if (/^min(?:Length|Items|Properties)$/.test(keyword)) return held !== 0;
  if (keyword === 'uniqueItems') return held === true;
  if (keyword === 'required') return Array.isArray(held) && held.length > 0;
  if (keyword === 'dependentRequired' || keyword === 'dependencies')
    return isMapping(held) && Object.values(held).some((names) => Array.isArray(names) && names.length > 0);
  if (keyword === 'not' || keyword === 'contains') return true;
  if (keyword === 'oneOf') return Array.isArray(held) && held.length > 1;
  return known.holds === 'nothing';
}

const DYNAMIC = /^\$(?:dynamic|recursive)/;

/** Schemas that a keyword holds to ask them of a value. Definitions are asked where something refers to them. */
function schemasIn(keyword: string, held: unknown): readonly unknown[] {
  if (!Object.hasOwn(KEYWORDS, keyword) || !KEYWORDS[keyword]?.constrains) return [];
  const holds = EVERY_KEYWORD[keyword];
  if (holds === 'nothing' || keyword === 'if') return [];
  if (holds === 'map') return isMapping(held) ? Object.values(held) : [];
  return Array.isArray(held) ? held : [held];
}

/** Where schemas are kept that something else refers to; the last is that of OpenAPI. */
const STORES = [['definitions'], ['$defs'], ['components', 'schemas']];

/** Pointers of the parts that may have been meant. */
function candidatesIn({ root, dialect }: SchemaFile): readonly string[] {
  const stored = STORES.flatMap((path) => {
    const store = partAt(root, toPointer(path));
    return isMapping(store) ? Object.keys(store).map((name) => toPointer([...path, name])) : [];
  });
  if (stored.length > 0) return stored;
  const asks = (part: unknown) =>
    isMapping(part) &&
    ['type', 'properties', 'required', '$ref'].some(
      (keyword) => Object.hasOwn(part, keyword) && isPossible(keyword, part[keyword], dialect),
    );
  return Object.keys(root).flatMap((key) => (asks(memberOf(root, key)) ? [toPointer([key])] : []));
}
