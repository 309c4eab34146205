import type { ErrorObject } from 'ajv';
import { kindOf } from '../finding/kind.ts';
import { childPointer } from '../finding/pointer.ts';
import type { Facts, Kind } from '../finding/rules.ts';
import { suggest } from '../finding/suggest.ts';
import { foldErrors } from './fold.ts';
import type { Violation, ViolationDetail } from './schema.ts';
import { isMapping } from './vocabulary.ts';

/**
 * Turns ajv's errors into violations: one for each cause, in our own words, without any part of the value.
 * `schema` is the root of the schema, for the references inside it.
 */
export function violationsOf(errors: readonly ErrorObject[], schema: unknown): Violation[] {
  const near = suggestWithin(MOST_COMPARISONS);
  const found = foldErrors(errors, schema).map((error) => violationOf(error, near));
  return [...new Map(found.map((violation) => [JSON.stringify(violation), violation])).values()];
}

/** Names that are compared for all the did-you-means of one value; thousands of keys would otherwise take minutes. */
const MOST_COMPARISONS = 20_000;

type Suggest = (name: string, candidates: () => readonly string[]) => string | undefined;

function suggestWithin(most: number): Suggest {
  let left = most;
  return (name, candidates) => {
    if (left <= 0) return undefined;
    const names = candidates();
    left -= names.length;
    return suggest(name, names);
  };
}

function violationOf(error: ErrorObject, near: Suggest): Violation {
  const detail = detailOf(error, near);
  const said: unknown = error.parentSchema?.['description'];
  const description = typeof said === 'string' ? said : undefined;
  if (detail.rule === 'validate/required') {
    return { pointer: childPointer(error.instancePath, detail.facts.key), place: 'missing', detail, description };
  }
  if (detail.rule === 'validate/unknown-key') {
    return { pointer: childPointer(error.instancePath, detail.facts.key), place: 'key', detail, description };
  }
  return { pointer: error.instancePath, place: 'value', detail, description };
}

type Detailer = (error: ErrorObject, params: Readonly<Record<string, unknown>>, near: Suggest) => ViolationDetail;

const range =
  (bound: Facts['validate/range']['bound']): Detailer =>
  (_, { limit }) => ({ rule: 'validate/range', facts: { bound, limit: Number(limit) } });

const size =
  (of: Facts['validate/size']['of'], bound: 'at least' | 'at most'): Detailer =>
  (_, { limit, len }) => ({ rule: 'validate/size', facts: { of, bound, limit: Number(limit ?? len) } });

const missing: Detailer = (error, { missingProperty }, near) => {
  const key = String(missingProperty);
  const facts = { key, suggestion: near(key, () => unknownKeysOf(error)), declared: false };
  return { rule: 'validate/required', facts };
};

const unknown: Detailer = (error, params, near) => {
  const key = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
  return { rule: 'validate/unknown-key', facts: { key, suggestion: near(key, () => freeKeysOf(error)) } };
};

const choice: Detailer = ({ keyword, schema }, { passingSchemas }) => ({
  rule: 'validate/choice',
  facts: {
    keyword: keyword === 'oneOf' ? 'oneOf' : 'anyOf',
    branches: Array.isArray(schema) ? schema.length : 0,
    matching: Array.isArray(passingSchemas) ? passingSchemas.length : 0,
  },
});

const DETAILS: Readonly<Record<string, Detailer>> = {
  required: missing,
  dependentRequired: missing,
  dependencies: missing,
  type: ({ data }, { type }) => ({
    rule: 'validate/type',
    facts: { expected: (Array.isArray(type) ? type : [type]) as readonly Kind[], found: kindOf(data) },
  }),
  enum: (_, { allowedValues }) => ({
    rule: 'validate/enum',
    facts: { allowed: Array.isArray(allowedValues) ? allowedValues.length : 0 },
  }),
  const: () => ({ rule: 'validate/const', facts: {} }),
  pattern: () => ({ rule: 'validate/pattern', facts: {} }),
  format: (_, { format }) => ({ rule: 'validate/format', facts: { format: String(format) } }),
  minimum: range('at least'),
  maximum: range('at most'),
  exclusiveMinimum: range('more than'),
  exclusiveMaximum: range('less than'),
  multipleOf: (_, { multipleOf }) => ({ rule: 'validate/multiple-of', facts: { of: Number(multipleOf) } }),
  minLength: size('characters', 'at least'),
  maxLength: size('characters', 'at most'),
  minItems: size('items', 'at least'),
  maxItems: size('items', 'at most'),
  additionalItems: size('items', 'at most'),
  unevaluatedItems: size('items', 'at most'),
  items: size('items', 'at most'),
  minProperties: size('keys', 'at least'),
  maxProperties: size('keys', 'at most'),
  uniqueItems: (_, { i, j }) => ({ rule: 'validate/unique', facts: { first: Number(j), second: Number(i) } }),
  additionalProperties: unknown,
  unevaluatedProperties: unknown,
  anyOf: choice,
  oneOf: choice,
};

function detailOf(error: ErrorObject, near: Suggest): ViolationDetail {
  const detail = Object.hasOwn(DETAILS, error.keyword) ? DETAILS[error.keyword] : undefined;
  if (detail) return detail(error, error.params, near);
  const { keyword } = error;
  const known =
    keyword === 'not' ||
    keyword === 'false schema' ||
    keyword === 'contains' ||
    keyword === 'propertyNames' ||
    keyword === 'if';
  return { rule: 'validate/not-allowed', facts: { keyword: known ? keyword : 'other' } };
}

/** Keys that the value has and the schema does not know: one of them may be the missing key, misspelt. */
function unknownKeysOf({ data, parentSchema }: ErrorObject): string[] {
  const known = isMapping(parentSchema?.['properties']) ? parentSchema['properties'] : {};
  return isMapping(data) ? Object.keys(data).filter((key) => !Object.hasOwn(known, key)) : [];
}

/** Keys that the schema knows and the value does not have: the unknown key may be meant for one of them. */
function freeKeysOf({ data, parentSchema }: ErrorObject): string[] {
  const known = isMapping(parentSchema?.['properties']) ? parentSchema['properties'] : {};
  return Object.keys(known).filter((key) => !(isMapping(data) && Object.hasOwn(data, key)));
}
