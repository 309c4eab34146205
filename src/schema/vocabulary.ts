/** The dialects of JSON Schema that are read. */
export type Dialect = 'draft-07' | '2020-12';

/** The dialect that `$schema` names; draft-07 without it; undefined for one that is not read. */
export function dialectOf(schema: unknown): Dialect | undefined {
  const named = isMapping(schema) ? schema['$schema'] : undefined;
  if (named === undefined) return 'draft-07';
  if (typeof named !== 'string') return undefined;
  return DIALECTS[named.replace(/#$/, '')];
}

const DIALECTS: Readonly<Record<string, Dialect>> = {
  'http://json-schema.org/draft-07/schema': 'draft-07',
  'https://json-schema.org/draft-07/schema': 'draft-07',
  'http://json-schema.org/schema': 'draft-07',
  'https://json-schema.org/draft/2020-12/schema': '2020-12',
};

/** How the value of a keyword holds further schemas. */
type Holds = 'schema' | 'list' | 'map' | 'schema-or-list' | 'nothing';

const SHARED: Readonly<Record<string, Holds>> = {
  $id: 'nothing',
  $schema: 'nothing',
  $ref: 'nothing',
  $comment: 'nothing',
  title: 'nothing',
  description: 'nothing',
  default: 'nothing',
  examples: 'nothing',
  readOnly: 'nothing',
  writeOnly: 'nothing',
  deprecated: 'nothing',
  type: 'nothing',
  enum: 'nothing',
  const: 'nothing',
  multipleOf: 'nothing',
  minimum: 'nothing',
  maximum: 'nothing',
  exclusiveMinimum: 'nothing',
  exclusiveMaximum: 'nothing',
  minLength: 'nothing',
  maxLength: 'nothing',
  pattern: 'nothing',
  format: 'nothing',
  contentMediaType: 'nothing',
  contentEncoding: 'nothing',
  minItems: 'nothing',
  maxItems: 'nothing',
  uniqueItems: 'nothing',
  minProperties: 'nothing',
  maxProperties: 'nothing',
  required: 'nothing',
  contains: 'schema',
  additionalProperties: 'schema',
  propertyNames: 'schema',
  not: 'schema',
  if: 'schema',
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema has this name
  then: 'schema',
  else: 'schema',
  properties: 'map',
  patternProperties: 'map',
  definitions: 'map',
  $defs: 'map',
  allOf: 'list',
  anyOf: 'list',
  oneOf: 'list',
};

const OWN: Record<Dialect, Readonly<Record<string, Holds>>> = {
  'draft-07': { items: 'schema-or-list', additionalItems: 'schema', dependencies: 'map' },
  '2020-12': {
    $anchor: 'nothing',
    $dynamicRef: 'nothing',
    $dynamicAnchor: 'nothing',
    $vocabulary: 'nothing',
    contentSchema: 'schema',
    dependentRequired: 'nothing',
    dependentSchemas: 'map',
    items: 'schema',
    maxContains: 'nothing',
    minContains: 'nothing',
    prefixItems: 'list',
    unevaluatedItems: 'schema',
    unevaluatedProperties: 'schema',
  },
};

/** The keywords of a dialect, and how each holds further schemas. */
export function vocabularyOf(dialect: Dialect): Readonly<Record<string, Holds>> {
  return { ...SHARED, ...OWN[dialect] };
}

/** The keywords of both dialects, for what is looked for in either. */
export const EVERY_KEYWORD: Readonly<Record<string, Holds>> = { ...SHARED, ...OWN['draft-07'], ...OWN['2020-12'] };

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

/** Whether a value is a mapping and not a list. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
