import type { ErrorObject } from 'ajv';
import type { Kind } from '../finding/kind.ts';
import { isKind, kindOf } from '../finding/kind.ts';
import { childPointer, looksLikeSecret } from '../finding/pointer.ts';
import type { Facts } from '../finding/rules.ts';
import { suggest } from '../finding/suggest.ts';
import { isMapping } from '../source/own.ts';
import { keysAsked } from './alternatives.ts';
import { writtenAs } from './coerce.ts';
import { FOLDING_BUDGET, foldErrors, type ValidateBranch } from './fold.ts';
import type { Follow } from './parts.ts';
import type { Places } from './places.ts';
import { saysOf, shownScalar } from './says.ts';
import type { Violation, ViolationDetail } from './schema.ts';

/** The schema that was broken, for what stands around a place in it. */
export interface Broken {
  readonly follow: Follow;
  readonly places: Places;
  readonly validateBranch: ValidateBranch;
}

/** Turns ajv's errors into violations: one for each cause, in our own words, without any part of the value. */
export function violationsOf(errors: readonly ErrorObject[], broken: Broken): Violation[] {
  const { follow, places, validateBranch } = broken;
  const near = suggestWithin(MOST_COMPARISONS);
  const folded = foldErrors(errors, { follow, validateBranch, budget: FOLDING_BUDGET });
  const found = folded.map(
    (error): Violation => ({ ...violationOf(error, near), says: saysOf(error, follow, places) }),
  );
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

function violationOf(error: ErrorObject, near: Suggest): Omit<Violation, 'says'> {
  const detail = detailOf(error, near);
  // What a name must be is said where names are spoken of, and only else of the whole.
  const names: unknown = error.keyword === 'propertyNames' ? error.schema : undefined;
  const ofNames = isMapping(names) ? names['description'] : undefined;
  const said: unknown = ofNames ?? error.parentSchema?.['description'];
  const description = typeof said === 'string' ? said : undefined;
  if (detail.rule === 'validate/required') {
    return { pointer: childPointer(error.instancePath, detail.facts.key), place: 'missing', detail, description };
  }
  if (detail.rule === 'validate/unknown-key') {
    return { pointer: childPointer(error.instancePath, detail.facts.key), place: 'key', detail, description };
  }
  if (detail.rule === 'validate/unique') {
    return {
      pointer: childPointer(error.instancePath, String(detail.facts.second)),
      place: 'value',
      detail,
      description,
    };
  }
  const { propertyName, unevaluatedItem } = error.params;
  if (typeof propertyName === 'string')
    return { pointer: childPointer(error.instancePath, propertyName), place: 'key', detail, description };
  const pointer = typeof unevaluatedItem === 'string' ? childPointer(error.instancePath, unevaluatedItem) : undefined;
  return { pointer: pointer ?? error.instancePath, place: 'value', detail, description };
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

const choice: Detailer = ({ keyword, schema, data }, { passingSchemas }) => ({
  rule: 'validate/choice',
  facts: {
    keyword: keyword === 'oneOf' ? 'oneOf' : 'anyOf',
    branches: Array.isArray(schema) ? schema.length : 0,
    matching: Array.isArray(passingSchemas) ? passingSchemas.length : 0,
    ...(isMapping(data) && { keys: keysAsked(schema) }),
  },
});

function wrongType(expected: readonly Kind[], data: unknown, isRoot: boolean): ViolationDetail {
  const found = kindOf(data);
  const written = writtenAs(data, expected);
  const fraction = found === 'number' && Number.isFinite(data) && !expected.includes('number');
  const more = { ...(written && { written }), ...(isRoot && { isRoot }) };
  const isNearly = fraction && expected.includes('integer');
  return { rule: 'validate/type', facts: { expected, found, ...more, ...(isNearly && { fraction }) } };
}

/** Allowed values are shown when they are few and short; a long list is looked up in the schema. */
const MOST_VALUES = 8;
const LONGEST_VALUE = 24;
const LONGEST_PATTERN = 60;

function shownValues(allowed: unknown): readonly string[] | undefined {
  if (!Array.isArray(allowed) || allowed.length > MOST_VALUES) return undefined;
  const shown = allowed.map((value) => shownScalar(value, LONGEST_VALUE));
  return shown.every((value) => value !== undefined) ? shown : undefined;
}

function shownPattern(pattern: unknown): string | undefined {
  const isShort = typeof pattern === 'string' && pattern.length <= LONGEST_PATTERN;
  return isShort && !looksLikeSecret(pattern) ? pattern : undefined;
}

/** Which two items are equal, in rising order, from 0. */
function twins(i: unknown, j: unknown): Facts['validate/unique'] {
  return { first: Math.min(Number(i), Number(j)), second: Math.max(Number(i), Number(j)) };
}

const DETAILS: Readonly<Record<string, Detailer>> = {
  required: missing,
  dependentRequired: missing,
  dependencies: missing,
  type: ({ data, instancePath }, { type }) => wrongType([type].flat().filter(isKind), data, instancePath === ''),
  enum: (_, { allowedValues }) => ({
    rule: 'validate/enum',
    facts: { allowed: Array.isArray(allowedValues) ? allowedValues.length : 0, values: shownValues(allowedValues) },
  }),
  const: (_, { allowedValue }) => ({
    rule: 'validate/const',
    facts: { value: shownScalar(allowedValue, LONGEST_VALUE) },
  }),
  pattern: (_, { pattern }) => ({ rule: 'validate/pattern', facts: { pattern: shownPattern(pattern) } }),
  format: (_, { format }) => ({ rule: 'validate/format', facts: { format: String(format) } }),
  minimum: range('at least'),
  maximum: range('at most'),
  exclusiveMinimum: range('more than'),
  exclusiveMaximum: range('less than'),
  multipleOf: ({ schema }) => ({ rule: 'validate/multiple-of', facts: { of: Number(schema) } }),
  minLength: size('characters', 'at least'),
  maxLength: size('characters', 'at most'),
  minItems: size('items', 'at least'),
  maxItems: size('items', 'at most'),
  additionalItems: size('items', 'at most'),
  unevaluatedItems: () => ({ rule: 'validate/not-allowed', facts: { keyword: 'false schema' } }),
  items: size('items', 'at most'),
  minProperties: size('keys', 'at least'),
  maxProperties: size('keys', 'at most'),
  uniqueItems: (_, { i, j }) => ({ rule: 'validate/unique', facts: twins(i, j) }),
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
