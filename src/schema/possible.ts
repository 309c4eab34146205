import type { Kind } from '../finding/kind.ts';
import { isKind, KINDS } from '../finding/kind.ts';
import { toPointer } from '../finding/pointer.ts';
import { suggest } from '../finding/suggest.ts';
import { isMapping } from '../source/own.ts';
import type { Dialect } from './dialect.ts';
import { EVERY_KEYWORD } from './vocabulary.ts';

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

/** What the value of a keyword must be, as the metaschemas have it. */
const VALUES: Readonly<Record<string, Test>> = {
  $id: isText,
  id: isText,
  $schema: isText,
  $ref: isText,
  $recursiveRef: isText,
  $recursiveAnchor: isFlag,
  $dynamicRef: isText,
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

/** What is otherwise in one dialect. */
const OWN: Readonly<Partial<Record<Dialect, Readonly<Record<string, Test>>>>> = {
  // The number that later dialects have is read as well; a flag alone bounds nothing, and the review says so.
  'draft-04': {
    exclusiveMinimum: (value) => isFlag(value) || isNumber(value),
    exclusiveMaximum: (value) => isFlag(value) || isNumber(value),
  },
  '2020-12': { items: isSchema },
};

/**
 * Whether a keyword can have this value. The metaschema would say so as well; compiling that takes longer than all the
 * rest of a short run.
 */
export function isPossible(keyword: string, value: unknown, dialect: Dialect): boolean {
  const own = OWN[dialect] ?? {};
  const tests = Object.hasOwn(own, keyword) ? own : VALUES;
  const test = Object.hasOwn(tests, keyword) ? tests[keyword] : undefined;
  return test === undefined || test(value);
}

/** Where below a keyword the first value stands that it cannot have: one member of a list or a mapping, or all of it. */
export function impossiblePart(keyword: string, value: unknown): string {
  const test = keyword === 'type' ? isKind : HOLDS_SCHEMAS.has(EVERY_KEYWORD[keyword] ?? '') ? isSchema : undefined;
  if (test === undefined || typeof value !== 'object' || value === null) return '';
  if (keyword === 'dependencies' || Array.isArray(value) === (EVERY_KEYWORD[keyword] === 'map')) return '';
  const bad = Object.entries(value).find(([, member]) => !test(member));
  return bad ? toPointer([bad[0]]) : '';
}

const HOLDS_SCHEMAS: ReadonlySet<string> = new Set(['map', 'list']);

/** The kind that was probably meant where a schema names one that is none. */
export function kindMeant(type: unknown): Kind | undefined {
  const wrong = [type].flat().find((one) => !isKind(one));
  if (typeof wrong !== 'string') return undefined;
  const name = wrong.toLowerCase();
  return (
    (Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined) ??
    KINDS.find((kind) => kind === suggest(name, KINDS))
  );
}

/** What other languages call the kinds. */
const OTHER_NAMES: Readonly<Record<string, Kind>> = {
  ...{ int: 'integer', long: 'integer', int32: 'integer', int64: 'integer', float: 'number', double: 'number' },
  ...{ num: 'number', decimal: 'number', str: 'string', text: 'string', bool: 'boolean', flag: 'boolean' },
  ...{ list: 'array', tuple: 'array', dict: 'object', map: 'object', mapping: 'object', hash: 'object' },
  ...{ none: 'null', nil: 'null', undefined: 'null' },
};
