import { isMapping } from '../source/own.ts';

/**
 * A schema without what a value has no use for: where no mapping of the value has a key, what the schema says of the
 * values of that key is never asked, and `true` stands for it; parts that nothing refers to then are left out. It judges
 * the value as the whole schema does, names of keys included, and takes a fraction of the time to compile.
 */
export function pruneSchema({ $defs, ...root }: Readonly<Record<string, unknown>>, value: unknown): unknown {
  const parts = isMapping($defs) ? $defs : {};
  const keys = keysOf(value);
  const pruned = prune(root, keys);
  const kept: Record<string, unknown> = {};
  const waiting = partsIn(pruned);
  for (const name of waiting) {
    if (Object.hasOwn(kept, name)) continue;
    kept[name] = prune(parts[name], keys);
    waiting.push(...partsIn(kept[name]));
  }
  return { ...Object(pruned), $defs: kept };
}

/** Names of the parts that a schema refers to. */
function partsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, said]) => {
    const name = keyword === '$ref' && /^#\/\$defs\/(\w+)$/.exec(said)?.[1];
    return name ? [name] : partsIn(said);
  });
}

function keysOf(value: unknown, keys = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return keys;
  for (const [key, member] of Object.entries(value)) {
    if (!Array.isArray(value)) keys.add(key);
    keysOf(member, keys);
  }
  return keys;
}

function prune(schema: unknown, keys: ReadonlySet<string>): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map((item) => prune(item, keys));
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, said]) => [
      keyword,
      keyword === 'properties' ? pruneProperties(said, keys) : prune(said, keys),
    ]),
  );
}

function pruneProperties(properties: unknown, keys: ReadonlySet<string>): unknown {
  const said = Object.entries(properties ?? {});
  return Object.fromEntries(said.map(([key, schema]) => [key, keys.has(key) ? prune(schema, keys) : true]));
}
