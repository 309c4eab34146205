import { isMapping } from '../source/own.ts';
import { type Dialect, isBefore } from './dialect.ts';

/** How the value of a keyword holds further schemas. */
export type Holds = 'schema' | 'list' | 'map' | 'schema-or-list' | 'nothing';

/** What is known of a keyword, in whatever dialect. */
export interface Keyword {
  readonly holds: Holds;
  /** The first dialect that has it. */
  readonly since: Dialect;
  /** The only one in which it can be used; undefined when an older or newer schema may hold it too. */
  readonly only?: Dialect;
  /** Whether a value can break it; what only describes harms nothing in a dialect that does not know it. */
  readonly constrains: boolean;
}

const table = (since: Dialect, constrains: boolean, keywords: Readonly<Record<string, Holds>>) =>
  Object.fromEntries(
    Object.entries(keywords).map(([name, holds]): [string, Keyword] => [name, { holds, since, constrains }]),
  );

/** Every keyword of every dialect. */
export const KEYWORDS: Readonly<Record<string, Keyword>> = {
  ...table('draft-04', false, {
    $schema: 'nothing',
    $ref: 'nothing',
    title: 'nothing',
    description: 'nothing',
    default: 'nothing',
    definitions: 'map',
  }),
  ...table('draft-04', true, {
    type: 'nothing',
    enum: 'nothing',
    multipleOf: 'nothing',
    minimum: 'nothing',
    maximum: 'nothing',
    exclusiveMinimum: 'nothing',
    exclusiveMaximum: 'nothing',
    minLength: 'nothing',
    maxLength: 'nothing',
    pattern: 'nothing',
    format: 'nothing',
    minItems: 'nothing',
    maxItems: 'nothing',
    uniqueItems: 'nothing',
    minProperties: 'nothing',
    maxProperties: 'nothing',
    required: 'nothing',
    items: 'schema-or-list',
    additionalItems: 'schema',
    additionalProperties: 'schema',
    not: 'schema',
    properties: 'map',
    patternProperties: 'map',
    dependencies: 'map',
    allOf: 'list',
    anyOf: 'list',
    oneOf: 'list',
  }),
  ...table('draft-06', false, { $id: 'nothing', examples: 'nothing' }),
  ...table('draft-06', true, { const: 'nothing', contains: 'schema', propertyNames: 'schema' }),
  ...table('draft-07', false, {
    $comment: 'nothing',
    readOnly: 'nothing',
    writeOnly: 'nothing',
    contentMediaType: 'nothing',
    contentEncoding: 'nothing',
  }),
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema has this name
  ...table('draft-07', true, { if: 'schema', then: 'schema', else: 'schema' }),
  ...table('2019-09', false, {
    $anchor: 'nothing',
    $vocabulary: 'nothing',
    $defs: 'map',
    deprecated: 'nothing',
    contentSchema: 'schema',
  }),
  ...table('2019-09', true, {
    dependentRequired: 'nothing',
    dependentSchemas: 'map',
    maxContains: 'nothing',
    minContains: 'nothing',
    unevaluatedItems: 'schema',
    unevaluatedProperties: 'schema',
  }),
  ...table('2020-12', true, { prefixItems: 'list' }),
  id: { holds: 'nothing', since: 'draft-04', only: 'draft-04', constrains: false },
  $recursiveRef: { holds: 'nothing', since: '2019-09', only: '2019-09', constrains: true },
  $recursiveAnchor: { holds: 'nothing', since: '2019-09', only: '2019-09', constrains: true },
  $dynamicRef: { holds: 'nothing', since: '2020-12', only: '2020-12', constrains: true },
  $dynamicAnchor: { holds: 'nothing', since: '2020-12', only: '2020-12', constrains: true },
};

/** Whether a schema of a dialect can hold a keyword: its own ones, and those of others that can be used there too. */
export function isUsable(keyword: string, dialect: Dialect): boolean {
  const known = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
  return known !== undefined && (known.only === undefined || known.only === dialect);
}

/** Whether a keyword constrains, and came only after a dialect. */
export function isLater(keyword: string, dialect: Dialect): boolean {
  const known = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
  return known?.constrains === true && isBefore(dialect, known.since);
}

/** The keywords of all dialects, for what is looked for in any. */
export const EVERY_KEYWORD: Readonly<Record<string, Holds>> = Object.fromEntries(
  Object.entries(KEYWORDS).map(([keyword, { holds }]) => [keyword, holds]),
);

/** Visits a schema and every schema inside it, with the path to each. */
export function walkSchema(
  schema: unknown,
  vocabulary: Readonly<Record<string, Holds>>,
  visit: (schema: Readonly<Record<string, unknown>>, path: readonly string[]) => void,
  path: readonly string[] = [],
): void {
  if (!isMapping(schema)) return;
  visit(schema, path);
  for (const [keyword, held] of Object.entries(schema)) {
    const holds = Object.hasOwn(vocabulary, keyword) ? vocabulary[keyword] : 'nothing';
    const isList = Array.isArray(held);
    if (holds === 'schema' || (holds === 'schema-or-list' && !isList))
      walkSchema(held, vocabulary, visit, [...path, keyword]);
    if (holds === 'map' || holds === 'list' || (holds === 'schema-or-list' && isList)) {
      for (const [key, child] of Object.entries(held ?? {}))
        walkSchema(child, vocabulary, visit, [...path, keyword, key]);
    }
  }
}
