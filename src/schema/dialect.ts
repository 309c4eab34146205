import { isMapping } from '../source/own.ts';
/** The dialects of JSON Schema that are read, from the oldest to the newest. */
export const DIALECTS = ['draft-04', 'draft-06', 'draft-07', '2019-09', '2020-12'] as const;

export type Dialect = (typeof DIALECTS)[number];

/** The address that names a dialect in `$schema`. */
export const DIALECT_ADDRESS: Readonly<Record<Dialect, string>> = {
  'draft-04': 'http://json-schema.org/draft-04/schema#',
  'draft-06': 'http://json-schema.org/draft-06/schema#',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
};

/** Names behind the host, as published schemas write them. Hyper-schemas validate as plain ones do. */
const NAMES: Readonly<Record<string, Dialect>> = {
  'draft-04': 'draft-04',
  // draft-05 has the metaschema of draft-04: it only said some things more clearly.
  'draft-05': 'draft-04',
  'draft-06': 'draft-06',
  'draft-07': 'draft-07',
  'draft/2019-09': '2019-09',
  'draft/2020-12': '2020-12',
};

/**
 * The dialect that `$schema` names, whichever of its usual spellings it has; undefined for one that is not read. A schema
 * without it, or with the address that names no version, is of the dialect of the schema that refers to it. Where there
 * is none it counts as draft-07, or as draft-04 where it is plainly one.
 */
export function dialectOf(schema: unknown, inherited?: Dialect): Dialect | undefined {
  const named = isMapping(schema) ? schema['$schema'] : undefined;
  if (named === undefined) return undeclaredDialect(schema, inherited);
  if (typeof named !== 'string') return undefined;
  const address = named.trim().replace(/#?\/?$/, '');
  if (/^https?:\/\/json-schema\.org\/schema$/.test(address)) return undeclaredDialect(schema, inherited);
  if (/^https:\/\/spec\.openapis\.org\/oas\/3\.1\/dialect\/base$/.test(address)) return '2020-12';
  // Skaffold and others write a hyphen for the dot.
  const name = /^https?:\/\/json-schema[.-]org\/(.+)\/(?:hyper-)?schema$/.exec(address)?.[1];
  return name !== undefined && Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
}

/** Whether a schema says itself which dialect it is written in. */
export function namesDialect(schema: unknown): boolean {
  const named = isMapping(schema) ? schema['$schema'] : undefined;
  return typeof named === 'string' && !/^https?:\/\/json-schema\.org\/schema#?\/?$/.test(named.trim());
}

/** The dialects that are turned into one form before they are compiled, so that their schemas can refer to each other. */
export type Family = Exclude<Dialect, 'draft-04' | 'draft-06'>;

/** The family of a dialect: everything before 2019-09 is read as draft-07. */
export function familyOf(dialect: Dialect): Family {
  return dialect === 'draft-04' || dialect === 'draft-06' ? 'draft-07' : dialect;
}

/** Whether `dialect` is older than `other`. */
export function isBefore(dialect: Dialect, other: Dialect): boolean {
  return DIALECTS.indexOf(dialect) < DIALECTS.indexOf(other);
}

/** Only draft-04 has flags for `exclusiveMinimum` and `exclusiveMaximum`: every later dialect refuses them. */
function undeclaredDialect(schema: unknown, inherited: Dialect = 'draft-07'): Dialect {
  return isBefore(inherited, '2019-09') && hasExclusiveFlag(schema) ? 'draft-04' : inherited;
}

function hasExclusiveFlag(schema: unknown): boolean {
  const waiting = [schema];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part !== 'object' || part === null) continue;
    if (isMapping(part) && isFlagged(part)) return true;
    for (const child of Object.values(part)) waiting.push(child);
  }
  return false;
}

function isFlagged({ exclusiveMinimum, exclusiveMaximum, ...rest }: Readonly<Record<string, unknown>>): boolean {
  const flagged = (flag: unknown, bound: unknown) => typeof flag === 'boolean' && typeof bound === 'number';
  return flagged(exclusiveMinimum, rest['minimum']) || flagged(exclusiveMaximum, rest['maximum']);
}
