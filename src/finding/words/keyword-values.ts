import type { SchemaFacts } from '../facts/schema.ts';
import { list } from './rule-words.ts';

type Facts = SchemaFacts['schema/syntax'];

const KINDS = list(['string', 'number', 'integer', 'boolean', 'null', 'array', 'object']).replace(' and ', ' or ');
const TEXT = 'must be text';
const NUMBER = 'must be a number';
const COUNT = 'must be a whole number that is not negative';
const FLAG = 'must be true or false';
const SCHEMA = 'must be a schema: an object, true or false';
const SCHEMAS = 'must be a list of one or more schemas, each an object, true or false';
const MEMBERS = 'must be a mapping whose members are schemas, each an object, true or false';
const NAME = 'must be a plain name that begins with a letter or an underscore';

/** What the value of each keyword must be, as the metaschemas have it. */
const VALUES: Readonly<Record<string, string>> = {
  ...named(
    ['$id', 'id', '$schema', '$ref', '$recursiveRef', '$dynamicRef', '$comment', 'title', 'description', 'format'],
    TEXT,
  ),
  ...named(['contentMediaType', 'contentEncoding'], TEXT),
  ...named(['$anchor', '$dynamicAnchor'], NAME),
  ...named(['readOnly', 'writeOnly', 'deprecated', 'uniqueItems', '$recursiveAnchor'], FLAG),
  ...named(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'], NUMBER),
  ...named(['minLength', 'maxLength', 'minItems', 'maxItems', 'minContains', 'maxContains'], COUNT),
  ...named(['minProperties', 'maxProperties'], COUNT),
  ...named(['contains', 'additionalItems', 'unevaluatedItems', 'additionalProperties', 'propertyNames'], SCHEMA),
  ...named(['unevaluatedProperties', 'contentSchema', 'not', 'if', 'then', 'else'], SCHEMA),
  ...named(['allOf', 'anyOf', 'oneOf', 'prefixItems'], SCHEMAS),
  ...named(['properties', 'patternProperties', 'dependentSchemas', 'definitions', '$defs'], MEMBERS),
  type: `must be one of ${KINDS}, or a list of different ones of these`,
  enum: 'must be a list of one or more values',
  examples: 'must be a list of values',
  pattern: 'must be a regular expression, written as text',
  multipleOf: 'must be a number above 0',
  required:
    'must be a list of the names of keys, each of them once; it stands beside `properties`, not inside a property',
  dependentRequired: 'must be a mapping whose members are lists of different names',
  dependencies: 'must be a mapping whose members are lists of different names, or schemas',
  items: 'must be a schema, or a list of one or more schemas',
  $vocabulary: 'must be a mapping whose members are true or false',
};

function named(keywords: readonly string[], value: string): Record<string, string> {
  return Object.fromEntries(keywords.map((keyword) => [keyword, value]));
}

/** What a keyword must be in a dialect, as one sentence; undefined for one of which nothing is known. */
export function mustBe({ keyword, dialect }: Facts): string | undefined {
  if (keyword === undefined || !Object.hasOwn(VALUES, keyword)) return undefined;
  return `\`${keyword}\` ${ownOf(keyword, dialect) ?? VALUES[keyword]}.`;
}

/** What is otherwise in some dialects. */
function ownOf(keyword: string, dialect: string | undefined): string | undefined {
  if (keyword === 'items' && dialect === '2020-12')
    return 'is one schema in 2020-12: an object, true or false; `prefixItems` takes a list';
  const bound = /^exclusive(M\w+)$/.exec(keyword)?.[1]?.toLowerCase();
  if (bound === undefined) return undefined;
  return dialect === 'draft-04'
    ? `is true or false in draft-04, and needs \`${bound}\` beside it`
    : 'must be a number; it was true or false in draft-04 alone';
}
