import type { ErrorObject } from 'ajv';
import type { Kind } from '../finding/kind.ts';
import { isKind, kindOf } from '../finding/kind.ts';
import { childPointer } from '../finding/pointer.ts';
import { isMapping } from '../source/own.ts';
import { MOST_BRANCHES, partsOf, takesKind } from './branch.ts';
import type { Follow } from './parts.ts';

/** The schemas of one branch that look at the same value. */
type Parts = readonly unknown[];

/** Kinds that are told; of more, that nothing fits says as much. */
const MOST_KINDS = 3;

/**
 * What keeps a value from every branch of a choice, where it is one thing: its kind, or a key such as `type` that each
 * branch pins to values of its own. Undefined where it is not. An author's own message for the choice is left as it is.
 */
export function commonCause(choice: ErrorObject, follow: Follow): ErrorObject | undefined {
  const { schema, data, parentSchema } = choice;
  if (!Array.isArray(schema) || schema.length > MOST_BRANCHES) return undefined;
  if (parentSchema && Object.hasOwn(parentSchema, 'errorMessage')) return undefined;
  const branches = schema.filter((branch) => branch !== false).map((branch) => partsOf(branch, follow));
  const fitting = branches.filter((parts) => parts.every((part) => takesKind(part, data)));
  if (fitting.length === 0) return wrongKind(choice, branches);
  return isMapping(data) ? wrongName(choice, data, fitting, follow) : undefined;
}

function wrongKind(choice: ErrorObject, branches: readonly Parts[]): ErrorObject | undefined {
  const kinds = branches.map(kindsOf);
  const taken = [...new Set(kinds.flat())];
  const isTold = taken.length > 0 && taken.length <= MOST_KINDS && kinds.every((known) => known.length > 0);
  // What ajv says of a kind that is taken all the same, such as an infinite number, is told by the choice.
  if (!isTold || taken.includes(kindOf(choice.data))) return undefined;
  return { ...choice, keyword: 'type', params: { type: taken } };
}

/** The kinds that a branch takes; none where it names none. */
function kindsOf(parts: Parts): readonly Kind[] {
  const named = parts.flatMap((part) =>
    isMapping(part) && Object.hasOwn(part, 'type') ? [[part['type']].flat()] : [],
  );
  const [first = [], ...others] = named;
  return first.filter(isKind).filter((kind) => others.every((kinds) => kinds.includes(kind)));
}

type Mapping = Readonly<Record<string, unknown>>;

/** At a key that every branch pins: it has a value that no branch knows, or it is missing and every branch requires it. */
function wrongName(
  choice: ErrorObject,
  data: Mapping,
  branches: readonly Parts[],
  follow: Follow,
): ErrorObject | undefined {
  if (branches.length < 2) return undefined;
  for (const key of new Set((branches[0] ?? []).flatMap((part) => Object.keys(propertiesOf(part))))) {
    const pins = branches.map((parts) => pinnedTo(parts, key, follow));
    if (!pins.every((values) => values !== undefined)) continue;
    const allowed = [...new Set(pins.flat())];
    if (!Object.hasOwn(data, key)) {
      if (!branches.every((parts) => requires(parts, key))) continue;
      const properties = Object.fromEntries(branches.flat().flatMap((part) => Object.entries(propertiesOf(part))));
      return { ...choice, keyword: 'required', params: { missingProperty: key }, parentSchema: { properties } };
    }
    const value = data[key];
    if (allowed.includes(value)) continue;
    const instancePath = childPointer(choice.instancePath, key);
    return {
      ...choice,
      instancePath,
      keyword: 'enum',
      data: value,
      params: { allowedValues: allowed },
      parentSchema: {},
    };
  }
  return undefined;
}

function propertiesOf(part: unknown): Mapping {
  const properties = isMapping(part) ? part['properties'] : undefined;
  return isMapping(properties) ? properties : {};
}

/** The scalars that a branch pins a key to; undefined where it pins it to none. */
function pinnedTo(parts: Parts, key: string, follow: Follow): readonly unknown[] | undefined {
  for (const part of parts) {
    const properties = propertiesOf(part);
    if (!Object.hasOwn(properties, key)) continue;
    for (const schema of partsOf(properties[key], follow)) {
      if (!isMapping(schema)) continue;
      const allowed = Object.hasOwn(schema, 'const') ? [schema['const']] : schema['enum'];
      if (Array.isArray(allowed) && !allowed.some((one) => typeof one === 'object' && one !== null)) return allowed;
    }
  }
  return undefined;
}

function requires(parts: Parts, key: string): boolean {
  return parts.some((part) => isMapping(part) && Array.isArray(part['required']) && part['required'].includes(key));
}

/** Branches that are told by their keys. */
const MOST_ALTERNATIVES = 5;
const BESIDE_REQUIRED: ReadonlySet<string> = new Set(['required', 'title', 'description', '$comment']);

/** The keys that each branch asks for, where it asks for nothing else; undefined where some branch does. */
export function keysAsked(branches: unknown): readonly (readonly string[])[] | undefined {
  if (!Array.isArray(branches) || branches.length > MOST_ALTERNATIVES) return undefined;
  const asked = branches.map((branch) => {
    const required = isMapping(branch) ? branch['required'] : undefined;
    const isPlain = isMapping(branch) && Object.keys(branch).every((keyword) => BESIDE_REQUIRED.has(keyword));
    return isPlain && Array.isArray(required) ? required.map(String) : [];
  });
  return asked.every((keys) => keys.length > 0 && keys.length <= MOST_ALTERNATIVES) ? asked : undefined;
}
