import { isMapping } from '../source/own.ts';
import type { Follow } from './parts.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Schemas that are looked at for one key. */
const MOST_PARTS = 200;

/**
 * Whether a schema requires the member that a path leads to, and does not say that it may be empty. Only what the schema
 * asks in every case counts: `required`, through references and `allOf`.
 */
export function requiresContent(root: unknown, path: readonly string[], follow: Follow): boolean {
  let holders = inPlace([root], follow, ['allOf']);
  for (const key of path.slice(0, -1)) holders = inPlace(propertiesOf(holders, key), follow, ['allOf']);
  const last = path.at(-1);
  const isRequired = holders.some(({ required }) => Array.isArray(required) && required.includes(last));
  if (last === undefined || !isRequired) return false;
  return !inPlace(propertiesOf(holders, last), follow, ['allOf', 'anyOf', 'oneOf']).some(allowsEmpty);
}

function propertiesOf(holders: readonly Schema[], key: string): readonly unknown[] {
  return holders.flatMap(({ properties }) =>
    isMapping(properties) && Object.hasOwn(properties, key) ? [properties[key]] : [],
  );
}

/** Schemas that look at the same value, through references and the lists of these keywords. */
function inPlace(schemas: readonly unknown[], follow: Follow, lists: readonly string[]): readonly Schema[] {
  const parts = new Set<Schema>();
  const waiting = [...schemas];
  for (let part = waiting.shift(); part !== undefined && parts.size < MOST_PARTS; part = waiting.shift()) {
    if (!isMapping(part) || parts.has(part)) continue;
    parts.add(part);
    const target = follow(part['$ref']);
    const listed = lists.flatMap((keyword) => (Array.isArray(part[keyword]) ? part[keyword] : []));
    waiting.push(...(target === undefined ? [] : [target]), ...listed.filter((one) => one !== undefined));
  }
  return [...parts];
}

/** Whether the author has thought of an empty text, and takes it. */
function allowsEmpty(schema: Schema): boolean {
  const { enum: allowed, type } = schema;
  return (
    schema['minLength'] === 0 ||
    schema['const'] === '' ||
    (Array.isArray(allowed) && allowed.includes('')) ||
    [type].flat().includes('null')
  );
}
