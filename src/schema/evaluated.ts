import { isMapping } from '../source/own.ts';
import { NotValidated } from './bounded.ts';
import type { Family } from './dialect.ts';
import { expressionOf } from './expression.ts';
import type { Parts } from './parts.ts';

type Schema = Readonly<Record<string, unknown>>;

/** What the parts of a schema have looked at in one value. */
interface Account {
  readonly keys: Set<string>;
  /** Whether every member was looked at. */
  all: boolean;
}

interface Rules {
  readonly family: Family;
  readonly parts: Parts;
}

/**
 * The members of a mapping or a list that no part of a schema has looked at (2020-12, core, sections 10 and 11): what
 * `unevaluatedProperties` and `unevaluatedItems` speak of. A part that the value does not fit has looked at nothing,
 * except where the value is invalid for it anyway.
 */
export function unevaluatedMembers(schema: unknown, value: object, rules: Rules): readonly string[] {
  const account: Account = { keys: new Set(), all: false };
  note(schema, value, account, rules, new Set(), true);
  return account.all ? [] : Object.keys(value).filter((key) => !account.keys.has(key));
}

function note(
  schema: unknown,
  value: object,
  account: Account,
  rules: Rules,
  seen: Set<unknown>,
  isAsking = false,
): void {
  if (!isMapping(schema) || seen.has(schema)) return;
  seen.add(schema);
  const inside = (child: unknown) => note(child, value, account, rules, seen);
  const fits = (child: unknown) => isValid(child, value, rules.parts);
  if (Object.hasOwn(schema, '$ref')) inside(targetOf(schema, rules.parts));
  for (const child of listOf(schema['allOf'])) inside(child);
  for (const child of [...listOf(schema['anyOf']), ...listOf(schema['oneOf'])]) if (fits(child)) inside(child);
  if (Object.hasOwn(schema, 'if')) {
    const isMet = fits(schema['if']);
    if (isMet) inside(schema['if']);
    inside(schema[isMet ? 'then' : 'else']);
  }
  for (const keyword of ['dependentSchemas', 'dependencies']) {
    for (const [key, child] of Object.entries(schema[keyword] ?? {})) if (Object.hasOwn(value, key)) inside(child);
  }
  if (Array.isArray(value)) noteItems(schema, value, account, rules, isAsking);
  else noteKeys(schema, value, account, isAsking);
}

function noteKeys(schema: Schema, value: object, account: Account, isAsking: boolean): void {
  if (Object.hasOwn(schema, 'additionalProperties')) account.all = true;
  if (!isAsking && Object.hasOwn(schema, 'unevaluatedProperties')) account.all = true;
  for (const key of Object.keys(schema['properties'] ?? {})) account.keys.add(key);
  for (const pattern of Object.keys(schema['patternProperties'] ?? {})) {
    const expression = expressionOf(pattern);
    for (const key of Object.keys(value)) if (expression.test(key)) account.keys.add(key);
  }
}

function noteItems(schema: Schema, value: readonly unknown[], account: Account, rules: Rules, isAsking: boolean) {
  const { items } = schema;
  const tuple = listOf(Array.isArray(items) ? items : schema['prefixItems']);
  for (const index of tuple.keys()) account.keys.add(String(index));
  const isRestTold = Array.isArray(items) ? Object.hasOwn(schema, 'additionalItems') : items !== undefined;
  if (isRestTold || (!isAsking && Object.hasOwn(schema, 'unevaluatedItems'))) account.all = true;
  // What `contains` has found counts since 2020-12.
  if (rules.family !== '2020-12' || !Object.hasOwn(schema, 'contains')) return;
  for (const [index, item] of value.entries()) {
    if (isValid(schema['contains'], item, rules.parts)) account.keys.add(String(index));
  }
}

function isValid(schema: unknown, value: unknown, parts: Parts): boolean {
  return typeof schema === 'boolean' ? schema : parts.validator(schema)(value) === true;
}

function targetOf({ $ref }: Schema, parts: Parts): unknown {
  const target = parts.follow($ref);
  if (target === undefined) throw new NotValidated();
  return target;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
