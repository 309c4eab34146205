import { isMapping } from '../source/own.ts';

/**
 * Whether a schema certainly admits a value, by the keywords that the schema of tollgate.yml is written with (JSON Schema
 * 2020-12). False says nothing: the value may be wrong, or the schema says what is not known here. The engine for all
 * schemas then has the word; to load it and to compile with it takes longer than all else that is done before a run.
 */
export function admits(schema: unknown, value: unknown): boolean {
  try {
    return holds(schema, value, schema);
  } catch (thrown) {
    // The stack is full, or a text is too much for a pattern: the engine for all schemas has a name for that.
    if (thrown instanceof NotKnown || thrown instanceof RangeError) return false;
    throw thrown;
  }
}

class NotKnown extends Error {}

/** What is not known must not be taken for what does not hold: under `if` that would admit by the other branch. */
function unknown(): never {
  throw new NotKnown();
}

type Schema = Readonly<Record<string, unknown>>;

/** Whether a value keeps to what one keyword says. */
type Keyword = (said: unknown, value: unknown, schema: Schema, root: unknown) => boolean;

function holds(schema: unknown, value: unknown, root: unknown): boolean {
  if (typeof schema === 'boolean') return schema;
  if (!isMapping(schema)) return unknown();
  for (const keyword in schema) {
    const keeps = KEYWORDS.get(keyword) ?? unknown();
    if (!keeps(schema[keyword], value, schema, root)) return false;
  }
  return true;
}

const SILENT = ['$schema', '$id', '$defs', 'title', 'description', 'then', 'else'];

const KEYWORDS: ReadonlyMap<string, Keyword> = new Map<string, Keyword>([
  ...SILENT.map((name) => [name, () => true] as const),
  ['$ref', (said, value, _, root) => holds(partOf(root, said), value, root)],
  ['type', (said, value) => (Array.isArray(said) ? said.some((type) => isOf(type, value)) : isOf(said, value))],
  ['enum', (said, value) => listOf(said).some((one) => isSame(one, value))],
  ['const', (said, value) => isSame(said, value)],
  ['pattern', (said, value) => typeof value !== 'string' || expressionOf(said).test(value)],
  ['format', (said, value) => (said === 'date' ? typeof value !== 'string' || isDate(value) : unknown())],
  ['minLength', (said, value) => typeof value !== 'string' || lengthOf(value) >= numberOf(said)],
  ['maxLength', (said, value) => typeof value !== 'string' || lengthOf(value) <= numberOf(said)],
  ['minimum', (said, value) => typeof value !== 'number' || value >= numberOf(said)],
  ['maximum', (said, value) => typeof value !== 'number' || value <= numberOf(said)],
  ['minItems', (said, value) => !Array.isArray(value) || value.length >= numberOf(said)],
  ['minProperties', (said, value) => !isMapping(value) || Object.keys(value).length >= numberOf(said)],
  ['maxProperties', (said, value) => !isMapping(value) || Object.keys(value).length <= numberOf(said)],
  ['required', (said, value) => !isMapping(value) || listOf(said).every((key) => Object.hasOwn(value, String(key)))],
  ['items', (said, value, _, root) => !Array.isArray(value) || value.every((item) => holds(said, item, root))],
  ['properties', (said, value, _, root) => !isMapping(value) || namedHold(said, value, root)],
  ['additionalProperties', (said, value, schema, root) => !isMapping(value) || othersHold(said, value, schema, root)],
  ['propertyNames', (said, value, _, root) => !isMapping(value) || keysHold(said, value, root)],
  ['anyOf', (said, value, _, root) => listOf(said).some((one) => holds(one, value, root))],
  ['if', (said, value, schema, root) => branchHolds(holds(said, value, root) ? 'then' : 'else', value, schema, root)],
]);

function branchHolds(branch: 'then' | 'else', value: unknown, schema: Schema, root: unknown): boolean {
  return !Object.hasOwn(schema, branch) || holds(schema[branch], value, root);
}

function namedHold(said: unknown, value: Schema, root: unknown): boolean {
  if (!isMapping(said)) return unknown();
  return Object.keys(value).every((key) => !Object.hasOwn(said, key) || holds(said[key], value[key], root));
}

function othersHold(said: unknown, value: Schema, { properties }: Schema, root: unknown): boolean {
  const isNamed = (key: string): boolean => isMapping(properties) && Object.hasOwn(properties, key);
  return Object.keys(value).every((key) => isNamed(key) || holds(said, value[key], root));
}

function keysHold(said: unknown, value: Schema, root: unknown): boolean {
  return Object.keys(value).every((key) => holds(said, key, root));
}

/** The part that `#/$defs/NAME` names. */
function partOf(root: unknown, reference: unknown): unknown {
  const [, name = ''] = /^#\/\$defs\/(\w+)$/.exec(String(reference)) ?? [];
  const parts = isMapping(root) ? root['$defs'] : undefined;
  return isMapping(parts) && Object.hasOwn(parts, name) ? parts[name] : unknown();
}

function isOf(type: unknown, value: unknown): boolean {
  switch (type) {
    case 'object':
      return isMapping(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'null':
      return value === null;
    case 'string':
    case 'boolean':
      return typeof value === type;
    default:
      return unknown();
  }
}

function isSame(said: unknown, value: unknown): boolean {
  return typeof said === 'object' && said !== null ? unknown() : said === value;
}

function listOf(said: unknown): readonly unknown[] {
  return Array.isArray(said) ? said : unknown();
}

function numberOf(said: unknown): number {
  return typeof said === 'number' ? said : unknown();
}

/** A day of the calendar, as RFC 3339 writes it. */
function isDate(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Characters, and not units of UTF-16. */
function lengthOf(text: string): number {
  return /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
}

const EXPRESSIONS = new Map<unknown, RegExp>();

function expressionOf(pattern: unknown): RegExp {
  const expression = EXPRESSIONS.get(pattern) ?? new RegExp(String(pattern), 'u');
  EXPRESSIONS.set(pattern, expression);
  return expression;
}
