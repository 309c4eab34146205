import { isMapping, memberOf } from '../source/own.ts';

/** Keywords whose value is a schema for the same value, and those whose value is a list or a mapping of such. */
const SAME_VALUE = ['not', 'if', 'then', 'else'] as const;
const LISTS = ['allOf', 'anyOf', 'oneOf'] as const;

/** Deeper than this no schema is followed: one that refers to itself would have no end. */
const MOST_STEPS = 400;

/**
 * Whether a schema says something of the very member that a path leads to: it names it in `properties` or `required`, or
 * has a pattern that fits it. References are followed within the document. What it says of any member whatever its name,
 * as `additionalProperties` does, is no word about this one.
 */
export function namesMember(root: unknown, path: readonly string[], fits: Fits): boolean {
  let steps = 0;
  const visit = (schema: unknown, at: number): boolean => {
    if (!isMapping(schema) || steps++ > MOST_STEPS) return false;
    if (at === path.length) return true;
    const key = path[at] ?? '';
    const isLast = at === path.length - 1;
    if (isLast && listed(memberOf(schema, 'required')).includes(key)) return true;
    return (
      below(schema, key, fits).some((part) => says(part, at + 1)) ||
      beside(schema, root).some((part) => visit(part, at))
    );
  };
  // `true` and `false` are schemas as well.
  const says = (part: unknown, at: number) => (typeof part === 'boolean' ? at === path.length : visit(part, at));
  return visit(root, 0);
}

/** Whether a pattern of the schema fits a key. The caller sees to it that it comes to an end. */
export type Fits = (pattern: string, key: string) => boolean;

function below(schema: unknown, key: string, fits: Fits): unknown[] {
  const patterns = memberOf(schema, 'patternProperties');
  const fitting = isMapping(patterns) ? Object.entries(patterns).filter(([pattern]) => fits(pattern, key)) : [];
  const properties = memberOf(schema, 'properties');
  const named = isMapping(properties) && Object.hasOwn(properties, key) ? [properties[key]] : [];
  return [...named, ...fitting.map(([, part]) => part), ...(/^\d+$/.test(key) ? itemsAt(schema, Number(key)) : [])];
}

/** What holds of an item: that of its place, else that of all others. */
function itemsAt(schema: unknown, index: number): unknown[] {
  const [prefix, items] = [memberOf(schema, 'prefixItems'), memberOf(schema, 'items')];
  const places = Array.isArray(prefix) ? prefix : Array.isArray(items) ? items : [];
  if (index < places.length) return [places[index]];
  return isMapping(items) ? [items] : [];
}

/** Schemas that the same value is held against. */
function beside(schema: unknown, root: unknown): unknown[] {
  const reference = memberOf(schema, '$ref');
  const dependent = memberOf(schema, 'dependentSchemas');
  return [
    ...(typeof reference === 'string' && reference.startsWith('#') ? [partAt(root, reference.slice(1))] : []),
    ...SAME_VALUE.map((keyword) => memberOf(schema, keyword)),
    ...LISTS.flatMap((keyword) => list(memberOf(schema, keyword))),
    ...(isMapping(dependent) ? Object.values(dependent) : []),
  ];
}

function partAt(root: unknown, pointer: string): unknown {
  if (pointer === '') return root;
  const keys = pointer.split('/').slice(1);
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')).reduce(memberOf, root);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function listed(value: unknown): readonly string[] {
  return list(value).filter((one) => typeof one === 'string');
}
