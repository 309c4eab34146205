import { kindOf } from '../finding/kind.ts';
import { isMapping } from '../source/own.ts';
import type { Follow } from './parts.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Branches of a choice that are looked at; of more, nothing is said of any. */
export const MOST_BRANCHES = 200;
/** Schemas that are followed from a branch. */
const MOST_PARTS = 50;

/**
 * The branches of a choice that a value may be meant for, by their index. A key whose `const` or `enum` the value meets
 * in some branches and not in others tells which; without such a key, all that take values of this kind are likely.
 */
export function likelyBranches(branches: readonly unknown[], value: unknown, follow: Follow): readonly number[] {
  if (branches.length > MOST_BRANCHES) return [];
  const parts = branches.map((branch) => partsOf(branch, follow));
  const fitting = parts.flatMap((schemas, index) => (schemas.every((part) => takes(part, value)) ? [index] : []));
  const pins = new Map(fitting.map((index) => [index, pinsOf(parts[index] ?? [], value, follow)]));
  const keys = new Set([...pins.values()].flatMap((met) => [...met.keys()]));
  const telling = [...keys].filter((key) => fitting.some((index) => pins.get(index)?.get(key) === true));
  const allowed = fitting.filter((index) => telling.every((key) => pins.get(index)?.get(key) !== false));
  const meant = allowed.filter((index) => telling.some((key) => pins.get(index)?.get(key) === true));
  if (meant.length > 0) return meant;
  return fitting.filter((index) => ![...(pins.get(index)?.values() ?? [])].includes(false));
}

/** A branch and the schemas that look at the same value: what it refers to, and `allOf`. */
export function partsOf(branch: unknown, follow: Follow): readonly unknown[] {
  const parts = new Set<unknown>([branch]);
  // A set is gone through in the order in which its members came, those that come meanwhile included.
  for (const part of parts) {
    if (parts.size >= MOST_PARTS) break;
    if (!isMapping(part)) continue;
    const target = follow(part['$ref']);
    if (target !== undefined) parts.add(target);
    if (Array.isArray(part['allOf'])) for (const member of part['allOf']) parts.add(member);
  }
  return [...parts];
}

function takes(part: unknown, value: unknown): boolean {
  return takesKind(part, value) && (!isMapping(part) || meets(part, value) !== false);
}

/** Whether a schema takes values of this kind. */
export function takesKind(part: unknown, value: unknown): boolean {
  if (!isMapping(part)) return part !== false;
  const kinds = Object.hasOwn(part, 'type') ? [part['type']].flat() : undefined;
  const kind = kindOf(value);
  return !kinds || kinds.includes(kind) || (kind === 'integer' && kinds.includes('number'));
}

/** For each key of the value that a schema pins to certain values, whether it is one of them. */
function pinsOf(parts: readonly unknown[], value: unknown, follow: Follow): ReadonlyMap<string, boolean> {
  const pins = new Map<string, boolean>();
  for (const part of parts) {
    const properties = isMapping(part) ? part['properties'] : undefined;
    if (!isMapping(properties) || !isMapping(value)) continue;
    for (const [key, schema] of Object.entries(properties)) {
      if (!Object.hasOwn(value, key)) continue;
      const pin = pinIn(schema, follow);
      const met = pin && meets(pin, value[key]);
      if (met !== undefined) pins.set(key, met && pins.get(key) !== false);
    }
  }
  return pins;
}

/** Of a key's schema, or else of the one that it refers to: what may pin the key. */
function pinIn(schema: unknown, follow: Follow): Schema | undefined {
  if (!isMapping(schema)) return undefined;
  const isOwn = Object.hasOwn(schema, 'const') || Object.hasOwn(schema, 'enum');
  const target = isOwn ? undefined : follow(schema['$ref']);
  return isMapping(target) ? target : schema;
}

/** Whether a scalar is one of those that a schema pins it to; undefined where it pins none. */
function meets(schema: Schema, value: unknown): boolean | undefined {
  const allowed = Object.hasOwn(schema, 'const') ? [schema['const']] : schema['enum'];
  if (!Array.isArray(allowed) || allowed.some((one) => typeof one === 'object' && one !== null)) return undefined;
  return allowed.includes(value);
}
