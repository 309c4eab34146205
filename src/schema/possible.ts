import { isMapping } from './vocabulary.ts';

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isNumber: Test = (value) => typeof value === 'number';
const isFlag: Test = (value) => typeof value === 'boolean';
const isCount: Test = (value) => Number.isInteger(value) && Number(value) >= 0;
const isSchema: Test = (value) => isMapping(value) || typeof value === 'boolean';
const isListOf =
  (test: Test, least = 0): Test =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(test);
const isMapOf =
  (test: Test): Test =>
  (value) =>
    isMapping(value) && Object.values(value).every(test);
const isUnique: Test = (value) => Array.isArray(value) && new Set(value).size === value.length;
/** A plain name, as `$anchor` has it. */
const isAnchor: Test = (value) => isText(value) && /^[A-Za-z_][-A-Za-z0-9._]*$/.test(String(value));
const isNames: Test = (value) => isListOf(isText)(value) && isUnique(value);
const KINDS = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'];
const isKind: Test = (value) => KINDS.some((kind) => kind === value);

/** What the value of a keyword must be, as the metaschemas of draft-07 and 2020-12 have it. */
const VALUES: Readonly<Record<string, Test>> = {
  $id: isText,
  $schema: isText,
  $ref: isText,
  $anchor: isAnchor,
  $dynamicAnchor: isAnchor,
  $comment: isText,
  title: isText,
  description: isText,
  examples: Array.isArray,
  readOnly: isFlag,
  writeOnly: isFlag,
  deprecated: isFlag,
  type: (value) => isKind(value) || (isListOf(isKind, 1)(value) && isUnique(value)),
  enum: isListOf(() => true, 1),
  multipleOf: (value) => isNumber(value) && Number(value) > 0,
  minimum: isNumber,
  maximum: isNumber,
  exclusiveMinimum: isNumber,
  exclusiveMaximum: isNumber,
  minLength: isCount,
  maxLength: isCount,
  pattern: isText,
  format: isText,
  contentMediaType: isText,
  contentEncoding: isText,
  minItems: isCount,
  maxItems: isCount,
  uniqueItems: isFlag,
  minContains: isCount,
  maxContains: isCount,
  minProperties: isCount,
  maxProperties: isCount,
  required: isNames,
  dependentRequired: isMapOf(isNames),
  dependencies: isMapOf((value) => isNames(value) || isSchema(value)),
  items: (value) => isSchema(value) || isListOf(isSchema, 1)(value),
  prefixItems: isListOf(isSchema, 1),
  contains: isSchema,
  additionalItems: isSchema,
  unevaluatedItems: isSchema,
  additionalProperties: isSchema,
  unevaluatedProperties: isSchema,
  propertyNames: isSchema,
  contentSchema: isSchema,
  not: isSchema,
  if: isSchema,
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema has this name
  then: isSchema,
  else: isSchema,
  properties: isMapOf(isSchema),
  patternProperties: isMapOf(isSchema),
  dependentSchemas: isMapOf(isSchema),
  definitions: isMapOf(isSchema),
  $defs: isMapOf(isSchema),
  $vocabulary: isMapOf(isFlag),
  allOf: isListOf(isSchema, 1),
  anyOf: isListOf(isSchema, 1),
  oneOf: isListOf(isSchema, 1),
};

/**
 * Whether a keyword can have this value. The metaschema would say so as well; compiling that takes longer than all the
 * rest of a short run.
 */
export function isPossible(keyword: string, value: unknown): boolean {
  const test = Object.hasOwn(VALUES, keyword) ? VALUES[keyword] : undefined;
  return test === undefined || test(value);
}
