import type { ErrorObject } from 'ajv';
import type { SchemaSays } from '../finding/finding.ts';
import { looksLikeSecret } from '../finding/pointer.ts';
import { isMapping, memberOf } from '../source/own.ts';
import type { Follow } from './parts.ts';
import type { Holder, Places } from './places.ts';

type Schema = Readonly<Record<string, unknown>>;

const LONGEST_MESSAGE = 300;
const LONGEST_SENTENCE = 160;
const LONGEST_EXAMPLE = 40;
const MOST_EXAMPLES = 3;

/** Keywords whose schemas look at the same value as the schema that holds them. */
const IN_PLACE: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not']);

/**
 * What the author of the schema says of an error: `errorMessage`, as ajv-errors has it, and `description`, `title` and
 * `examples`. Undefined when it is nothing.
 */
export function saysOf(error: ErrorObject, follow: Follow, places: Places): SchemaSays | undefined {
  const message = text(messageOf(error, places), LONGEST_MESSAGE);
  const described = describedOf(error, follow, places);
  const about = text(firstSentence(described?.['description']) ?? described?.['title'], LONGEST_SENTENCE);
  const examples = examplesIn(described?.['examples']);
  const isNothing = message === undefined && about === undefined && examples.length === 0;
  return isNothing ? undefined : { message, about, examples };
}

/** From the schema that was broken outwards, as long as what holds it speaks of this place too. */
function messageOf(error: ErrorObject, places: Places): unknown {
  const own = isMapping(error.parentSchema) ? error.parentSchema : undefined;
  let said = messageFor(own?.['errorMessage'], error.keyword, missingKey(error)) ?? fallbackIn(own?.['errorMessage']);
  for (let holder = holderOf(own, places); said === undefined && holder; holder = holderOf(holder.schema, places)) {
    const { keyword, key } = holder;
    if (!IN_PLACE.has(keyword) && !['properties', 'items', 'prefixItems', 'patternProperties'].includes(keyword)) break;
    said = messageFor(holder.schema['errorMessage'], keyword, key);
  }
  return said;
}

/** The message for a keyword, or for one key below it. A single text speaks for the whole schema. */
function messageFor(errorMessage: unknown, keyword: string, key: string | undefined): unknown {
  if (typeof errorMessage === 'string') return errorMessage;
  const held = memberOf(errorMessage, keyword);
  return typeof held === 'string' ? held : key === undefined ? undefined : memberOf(held, key);
}

function fallbackIn(errorMessage: unknown): unknown {
  return memberOf(errorMessage, '_');
}

function missingKey({ params }: ErrorObject): string | undefined {
  const named = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
  return typeof named === 'string' ? named : undefined;
}

function holderOf(schema: unknown, places: Places): Holder | undefined {
  return places.of(schema)?.holder;
}

/** The schema that describes the place of an error: of a missing key its own, else the nearest that looks at the value. */
function describedOf(error: ErrorObject, follow: Follow, places: Places): Schema | undefined {
  const own = isMapping(error.parentSchema) ? error.parentSchema : undefined;
  if (error.params['missingProperty'] !== undefined) {
    const property = memberOf(own?.['properties'], String(error.params['missingProperty']));
    const target = isDescribed(property) ? property : follow(memberOf(property, '$ref'));
    return isMapping(target) ? target : undefined;
  }
  // What describes a mapping says nothing about a key that it does not know.
  if (missingKey(error) !== undefined) return undefined;
  for (let schema = own; schema; ) {
    if (isDescribed(schema)) return schema;
    const holder = holderOf(schema, places);
    schema = holder && IN_PLACE.has(holder.keyword) ? holder.schema : undefined;
  }
  return undefined;
}

function isDescribed(schema: unknown): schema is Schema {
  return isMapping(schema) && ['description', 'title', 'examples'].some((keyword) => Object.hasOwn(schema, keyword));
}

function firstSentence(description: unknown): unknown {
  if (typeof description !== 'string') return undefined;
  const start = description.trim().slice(0, 4 * LONGEST_SENTENCE);
  return /^[\s\S]*?[.!?](?=\s|$)/.exec(start)?.[0] ?? start;
}

/** One line of bounded length. Templates of ajv-errors are cut out: they would put the value in. */
function text(said: unknown, most: number): string | undefined {
  if (typeof said !== 'string') return undefined;
  const line = said
    .slice(0, 4 * most)
    .replace(/\$\{[^}]*\}?/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
  if (line === '' || looksLikeSecret(line)) return undefined;
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function examplesIn(examples: unknown): readonly string[] {
  if (!Array.isArray(examples)) return [];
  return examples.slice(0, MOST_EXAMPLES).flatMap((example) => shownScalar(example, LONGEST_EXAMPLE) ?? []);
}

/** A scalar of the schema as people read it; undefined for one that is long, or more likely a secret than a name. */
export function shownScalar(value: unknown, longest: number): string | undefined {
  if (typeof value === 'object' && value !== null) return undefined;
  const shown = typeof value === 'string' && /^[\w@%+:,./<>=~^*-]+$/.test(value) ? value : JSON.stringify(value);
  return shown.length > longest || looksLikeSecret(shown) ? undefined : shown;
}
