import type { Ajv, SchemaValidateFunction } from 'ajv';
import ajvEqual from 'ajv/dist/runtime/equal.js';

/**
 * Lets an engine compare values as JSON Schema has it, for `const`, `enum` and `uniqueItems`. Ajv's own comparison calls
 * a member `valueOf` or `toString` of the value, and takes a member `constructor` for the class of it.
 */
export function teachEqual(ajv: Ajv): void {
  // What the engine compiles finds a function by the one that it knows: under that key it gets ours.
  ajv.scope.value('func', { key: ownDefault(ajvEqual), ref: isEqual });
  // Its account of texts forgets `__proto__`.
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', errors: true, validate: isUnique });
}

/** With the last item that is there before, and where. */
const isUnique: SchemaValidateFunction = (isAsked: unknown, list: readonly unknown[], parentSchema) => {
  const pair = isAsked === true ? lastDuplicate(list) : undefined;
  if (pair) isUnique.errors = [{ keyword: 'uniqueItems', params: pair, ...(parentSchema && { parentSchema }) }];
  return pair === undefined;
};

function lastDuplicate(list: readonly unknown[]): { readonly i: number; readonly j: number } | undefined {
  const seen = new Map<unknown, number>();
  const composed: number[] = [];
  let last: { readonly i: number; readonly j: number } | undefined;
  for (const [i, item] of list.entries()) {
    const isComposed = typeof item === 'object' && item !== null;
    const j = isComposed ? composed.findLast((before) => isEqual(list[before], item)) : seen.get(item);
    if (j !== undefined) last = { i, j };
    if (isComposed) composed.push(i);
    else seen.set(item, i);
  }
  return last;
}

/** Node gives the exports of a CommonJS module, a bundler what they have as `default`. */
function ownDefault(module: unknown): unknown {
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : module;
}

/** Whether two values are equal in JSON: mappings whatever their order, by their own members alone. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'number') return Number.isNaN(a) && Number.isNaN(b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const members = Object.entries(a);
  if (members.length !== Object.keys(b).length) return false;
  return members.every(([key, value]) => {
    const other = Object.getOwnPropertyDescriptor(b, key);
    return other !== undefined && isEqual(value, other.value);
  });
}
