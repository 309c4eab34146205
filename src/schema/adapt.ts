import type { AnySchema } from 'ajv';
import { fromPointer, toPointer } from '../finding/pointer.ts';
import { isMapping, memberOf } from '../source/own.ts';
import { type Dialect, isBefore } from './dialect.ts';
import type { Mapping, ReferenceKeyword } from './schema-file.ts';
import { EVERY_KEYWORD } from './vocabulary.ts';

/** What a reference of a schema object leads to, as the engine knows it; undefined when it was not resolved. */
export type Address = (holder: Mapping, keyword: ReferenceKeyword) => string | undefined;

/**
 * A copy of a schema as the engine is to see it, in which every keyword means what its dialect says:
 *
 * - References are written as the engine knows their targets, and it names nothing itself: schemas that know nothing of
 *   each other may bear the same `$id` in one engine. Dynamic references become plain ones; the review refuses those
 *   that are not.
 * - `nullable` is left out. Ajv lets `null` pass where it stands beside `type`; no dialect of JSON Schema knows it.
 * - draft-04 is written as draft-07: the flags `exclusiveMinimum` and `exclusiveMaximum` become bounds. So its schemas can
 *   use later keywords, and share an engine with those of draft-06 and draft-07.
 * - `prefixItems` in a schema older than 2020-12 becomes the list form of `items`, which says the same there.
 */
export function adaptSchema(schema: Mapping | boolean, dialect: Dialect, address: Address): AnySchema {
  return typeof schema === 'boolean' ? schema : adaptMapping(schema, { dialect, address }, true);
}

/** Where the copy has what stands at a pointer of the schema. */
export function adaptedPointer(root: unknown, pointer: string, dialect: Dialect): string {
  if (!isBefore(dialect, '2020-12') || !/\/(?:prefixItems|items)(?:\/|$)/.test(pointer)) return pointer;
  let part = root;
  const path = fromPointer(pointer).map((key) => {
    const isListed = isMapping(part) && Array.isArray(part['prefixItems']);
    part = memberOf(part, key);
    return isListed && Object.hasOwn(LISTED, key) ? (LISTED[key] ?? key) : key;
  });
  return toPointer(path);
}

/** What `prefixItems`, and the `items` beside it, are before 2020-12. */
const LISTED: Readonly<Record<string, string>> = { prefixItems: 'items', items: 'additionalItems' };

interface Context {
  readonly dialect: Dialect;
  readonly address: Address;
}

/** `isSchema` is false inside of keywords that nobody knows, such as `components`; a reference may lead there. */
function adaptMapping(schema: Mapping, context: Context, isSchema: boolean): Mapping {
  const kept: [string, unknown][] = [];
  for (const [keyword, held] of Object.entries(schema)) {
    if (LEFT_OUT.has(keyword) && (isSchema || typeof held !== 'object')) continue;
    if (keyword === '$ref') kept.push([keyword, context.address(schema, keyword) ?? nowhere(held)]);
    else kept.push([keyword, typeof held === 'object' ? inside(keyword, held, context) : held]);
  }
  const copy = plainDynamics(Object.fromEntries(kept), schema, context.address);
  if (!isBefore(context.dialect, '2020-12')) return copy;
  return context.dialect === 'draft-04' ? bounded(listed(copy)) : listed(copy);
}

/** The address of a schema that lets nothing through. */
export const NOWHERE = 'tollgate:nowhere';

/** What nothing that is checked can come to may refer to nothing; should something come there, it does not pass. */
function nowhere(held: unknown): unknown {
  return typeof held === 'string' ? NOWHERE : held;
}

/** What names a schema, which references need no more; and what ajv would obey although no dialect knows it. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['$id', 'id', '$anchor', '$dynamicAnchor', '$recursiveAnchor'],
  'nullable',
]);

function inside(keyword: string, held: unknown, context: Context): unknown {
  const isKnown = Object.hasOwn(EVERY_KEYWORD, keyword);
  const holds = isKnown ? EVERY_KEYWORD[keyword] : 'schema';
  if (holds === 'nothing' || keyword === 'errorMessage') return held;
  if (holds !== 'map' || !isMapping(held)) return adaptPart(held, context, isKnown);
  // Only keywords are changed: a property of such a name stays.
  return Object.fromEntries(Object.entries(held).map(([name, child]) => [name, adaptPart(child, context, true)]));
}

function adaptPart(part: unknown, context: Context, isSchema: boolean): unknown {
  if (Array.isArray(part)) return part.map((item) => adaptPart(item, context, isSchema));
  return isMapping(part) ? adaptMapping(part, context, isSchema) : part;
}

/** With dynamic references as plain ones, in `allOf`: a plain one may stand beside them. */
function plainDynamics(copy: Mapping, schema: Mapping, address: Address): Mapping {
  if (!('$dynamicRef' in copy || '$recursiveRef' in copy)) return copy;
  const { $dynamicRef, $recursiveRef, allOf, ...rest } = copy;
  const targets = [
    $dynamicRef === undefined ? undefined : (address(schema, '$dynamicRef') ?? $dynamicRef),
    $recursiveRef === undefined ? undefined : (address(schema, '$recursiveRef') ?? $recursiveRef),
  ];
  const references = targets.filter((target) => target !== undefined).map(($ref) => ({ $ref }));
  return { ...rest, allOf: [...(Array.isArray(allOf) ? allOf : []), ...references] };
}

function bounded(copy: Mapping): Mapping {
  return withBound(withBound(copy, 'minimum', 'exclusiveMinimum'), 'maximum', 'exclusiveMaximum');
}

function withBound(copy: Mapping, bound: string, flag: string): Mapping {
  if (typeof copy[flag] !== 'boolean' || !Object.hasOwn(copy, flag)) return copy;
  const { [flag]: isExclusive, [bound]: limit, ...rest } = copy;
  if (limit === undefined) return rest;
  return isExclusive ? { ...rest, [flag]: limit } : { ...rest, [bound]: limit };
}

function listed(copy: Mapping): Mapping {
  if (!Array.isArray(copy['prefixItems'])) return copy;
  const { prefixItems, items, ...rest } = copy;
  return { ...rest, items: prefixItems, ...(items === undefined ? {} : { additionalItems: items }) };
}
