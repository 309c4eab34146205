import type { ValidateFacts } from '../facts/validate.ts';
import type { Kind } from '../kind.ts';
import type { Facts } from '../rules.ts';
import { asCode, didYouMean, list, plural, quoted, type WordsFor } from './rule-words.ts';
import { typeHint } from './type-hint.ts';

const WORD: Record<Kind, string> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
  array: 'a list',
  object: 'a mapping',
};

/** What values of the common formats look like. */
const FORMAT_EXAMPLE: Readonly<Record<string, string>> = {
  date: '2026-01-31.',
  time: '08:30:00Z, with its offset.',
  'date-time': '2026-01-31T08:30:00Z, with its offset.',
  duration: 'P1D for a day or PT30S for half a minute (ISO 8601).',
  email: 'name@example.com.',
  hostname: 'db.example.com, without a scheme, a port or a path.',
  ipv4: '192.0.2.1, four numbers up to 255 without leading zeros.',
  ipv6: '2001:db8::1.',
  uri: 'https://example.com/path; a uri needs its scheme, such as https://.',
  'uri-reference': 'https://example.com/path or /path.',
  uuid: '123e4567-e89b-42d3-a456-426614174000.',
  regex: '^[a-z]+$, a regular expression as JavaScript knows them.',
  'json-pointer': '/key/0, with a slash before each part.',
};

/** What a condition means, and how to keep it. */
const CONDITION: { readonly [K in Facts['validate/not-allowed']['keyword']]?: string } = {
  not: '`not` describes what may not stand here, and the value fits that description: change it so that it does not.',
  contains:
    '`contains` describes an item of which the list must hold enough, and not too many: add or remove such items.',
  propertyNames: '`propertyNames` says what each key must look like, and this key does not: rename it.',
  if: 'What `if` asks is so here, or not, and then `then` or `else` asks for something that is not: see both in the schema.',
  'false schema': 'Remove it, or allow it in the schema.',
};

const FAILED = { severity: 'error', stop: 'failed' } as const;

function keysMessage(keys: readonly (readonly string[])[], matching: number): string {
  const shown = keys
    .map((names) => list(names.map(quoted)))
    .join(keys.some(({ length }) => length > 1) ? ', or ' : ' or ');
  return matching === 0 ? `${shown} is required.` : `Only one of these may be set: ${shown}.`;
}

export const VALIDATE_WORDS: WordsFor<ValidateFacts> = {
  'validate/required': {
    ...FAILED,
    title: 'A required key is missing',
    message: ({ key, suggestion, declared, empty }) =>
      `${quoted(key)} is ${declared ? 'required by tollgate.yml' : 'required by the schema'} and ${empty ? 'set, but empty' : 'not set'}.${didYouMean(suggestion)}`,
    hint: ({ empty }) =>
      empty
        ? 'Give it a value: an undefined secret or variable of GitHub Actions is an empty text. A schema allows one with `minLength: 0`.'
        : 'Set it here, or stop requiring it.',
    about:
      'A key that the schema, or `require:` in tollgate.yml, demands is not set. The finding points at the place where it would stand. In the configuration of an environment an empty text of a source that knows nothing but texts counts as not set, unless the schema allows it with `minLength: 0`, with an empty text in `enum` or `const`, or with the type null.',
  },
  'validate/forbidden': {
    ...FAILED,
    title: 'A forbidden key is there',
    message: ({ key }) => `${quoted(key)} is forbidden here by tollgate.yml.`,
    hint: () => 'Remove it, also where it is empty: programs often ask only whether it is set.',
    about:
      '`forbid:` in tollgate.yml names keys that an environment must not have, such as a debug switch in production. A key that is there and empty is there.',
  },
  'validate/type': {
    ...FAILED,
    title: 'A value is of the wrong type',
    message: ({ expected, found, fraction }) => {
      // Of the same kind, it can only be one of the numbers that YAML, TOML and JSON5 know and JSON does not.
      const kind = expected.includes(found) ? 'one that is infinite or not a number (NaN)' : WORD[found];
      const what = fraction ? 'a number with a fraction' : kind;
      return `Expected ${expected.map((kind) => WORD[kind]).join(' or ')}, found ${what}.`;
    },
    hint: typeHint,
    about:
      'The value’s type is not the one that the schema asks for. Text from sources that know nothing but texts, such as dotenv files, counts as a number, a boolean or null where the schema asks for one and the text is written as one; in other formats a text in quotes is a text.',
  },
  'validate/enum': {
    ...FAILED,
    title: 'A value is not one of the allowed ones',
    message: ({ allowed, values }) =>
      values === undefined
        ? `Not one of the ${plural(allowed, 'allowed value')}.`
        : `Not one of the allowed values: ${values.map(asCode).join(', ')}.`,
    hint: () => 'See `enum` in the schema.',
    about: 'The schema lists the values that may stand here, and this is none of them.',
  },
  'validate/const': {
    ...FAILED,
    title: 'A value is not the required one',
    message: ({ value }) =>
      `Not the one value that the schema allows${value === undefined ? '' : `: ${asCode(value)}`}.`,
    hint: () => 'See `const` in the schema.',
    about: 'The schema allows exactly one value here.',
  },
  'validate/pattern': {
    ...FAILED,
    title: 'A value does not have the required form',
    message: ({ pattern }) =>
      `Does not match the pattern that the schema asks for${pattern === undefined ? '' : `: ${asCode(pattern)}`}.`,
    hint: () => 'See `pattern` in the schema.',
    about: 'The schema describes the form of this value with a regular expression, and the value does not match.',
  },
  'validate/format': {
    ...FAILED,
    title: 'A value does not have the required format',
    message: ({ format }) => `Not a valid ${format}.`,
    hint: ({ format }) =>
      Object.hasOwn(FORMAT_EXAMPLE, format)
        ? `Write it like ${FORMAT_EXAMPLE[format]}`
        : `See \`format: ${format}\` in the schema.`,
    about: 'Formats of JSON Schema (uri, email, ipv4, date-time …) are asserted, not only noted.',
  },
  'validate/range': {
    ...FAILED,
    title: 'A number is out of range',
    message: ({ bound, limit }) => `Must be ${bound} ${limit}.`,
    hint: () => 'Correct the number, or the limit in the schema.',
    about: 'The number is outside `minimum`, `maximum`, `exclusiveMinimum` or `exclusiveMaximum`.',
  },
  'validate/multiple-of': {
    ...FAILED,
    title: 'A number is not a multiple of what the schema asks',
    message: ({ of }) => `Must be a multiple of ${of}.`,
    hint: () => 'Correct the number.',
    about: 'The number breaks `multipleOf`.',
  },
  'validate/size': {
    ...FAILED,
    title: 'A value is too short, too long, too few or too many',
    message: ({ of, bound, limit }) => `Must have ${bound} ${limit} ${limit === 1 ? of.slice(0, -1) : of}.`,
    hint: () => 'See the minimum and maximum in the schema.',
    about: 'The value breaks a minimum or maximum of length, items or keys.',
  },
  'validate/unique': {
    ...FAILED,
    title: 'A list holds the same item twice',
    message: ({ first, second }) => `Items ${first + 1} and ${second + 1} are equal.`,
    hint: () => 'Remove one of them.',
    about: 'The schema asks for `uniqueItems`.',
  },
  'validate/unknown-key': {
    ...FAILED,
    title: 'A key is not known to the schema',
    message: ({ key, suggestion }) =>
      `${quoted(key)} is not a key that the schema knows here.${didYouMean(suggestion)}`,
    hint: () => 'Correct its spelling, remove it, or add it to the schema.',
    about:
      'The schema closes this mapping with `additionalProperties: false` or `unevaluatedProperties: false`, and the key is none of the named ones. A misspelt key is the usual cause.',
  },
  'validate/choice': {
    ...FAILED,
    title: 'A value fits none, or too many, of the alternatives',
    message: ({ branches, matching, keys }) =>
      keys !== undefined
        ? keysMessage(keys, matching)
        : matching === 0
          ? `Fits none of the ${branches} alternatives.`
          : `Fits ${matching} of the ${branches} alternatives, and exactly one is wanted.`,
    hint: ({ keyword, keys, matching }) =>
      keys === undefined
        ? `See \`${keyword}\` in the schema.`
        : matching === 0
          ? 'Set one of them.'
          : 'Remove the others.',
    about:
      'The schema offers alternatives with `anyOf` or `oneOf`, and the value does not fit as it must. Where it is plain which alternative was meant, since a key such as `type` says so or no other takes a value of this kind, what is wrong with that one is told instead. Where all alternatives name the same key, or take the same kind of value, that key or the type is told.',
  },
  'validate/not-allowed': {
    ...FAILED,
    title: 'A value breaks a condition of the schema',
    message: ({ keyword }) =>
      keyword === 'false schema'
        ? 'The schema allows nothing here.'
        : `Breaks the condition "${keyword}" of the schema.`,
    hint: ({ keyword }) => CONDITION[keyword] ?? 'See the keyword in the schema.',
    about: 'The value breaks `not`, `contains`, `propertyNames`, `dependentRequired` or another condition.',
  },
  'validate/not-readable': {
    ...FAILED,
    title: 'A value that cannot be read was to be checked',
    message: () =>
      'The key is there, but its value cannot be read from here, and the schema asks more of it than to be there.',
    hint: () => 'Require the key only, or check the value in a job that can read it.',
    about:
      'A secret whose value is not at hand satisfies `required`. A pattern, a format or a limit cannot be proven of it, and what was not proven does not pass.',
  },
  'validate/no-schema': {
    severity: 'error',
    stop: 'failed',
    title: 'A file names no schema',
    message: ({ isDialect, near }) => {
      if (isDialect) {
        return 'This file names a dialect of JSON Schema, as schemas do, but it is no schema; nothing of it was checked.';
      }
      return near === undefined
        ? 'This file names no schema, and none was given for it.'
        : `This file names no schema; ${quoted(near)} is not the key that does.${didYouMean('$schema')}`;
    },
    hint: ({ isDialect }) =>
      isDialect
        ? 'Name the schema of this file instead of the dialect, or give the entry a `schema`.'
        : 'Give the entry a `schema`, or let the file name its own: "$schema" in JSON, `# yaml-language-server: $schema=…` in YAML, `#:schema …` in TOML.',
    about:
      'A file that is held against nothing has not been checked. That is so, too, for one that names a dialect of JSON Schema, such as `https://json-schema.org/draft/2020-12/schema`, and has no keyword of a schema. Where that is meant, set the rule to warning or off in tollgate.yml.',
  },
  'validate/cap': {
    ...FAILED,
    title: 'More violations than are listed',
    message: ({ limit, more }) => `${plural(more, 'further violation')} in this file; the first ${limit} are listed.`,
    hint: () => 'Mend the listed ones first.',
    about: 'A file lists its first violations in order; the rest are counted.',
  },
  'validate/nothing-inside': {
    ...FAILED,
    title: 'The document that was to be looked into is not there',
    message: ({ inside, noText, suggestion }) =>
      noText
        ? `What stands at \`${inside}\` is no text, so there is no document in it.`
        : `Nothing stands at \`${inside}\`, so no document was looked into.${didYouMean(suggestion)}`,
    hint: ({ suggestion }) =>
      suggestion === undefined
        ? 'Correct `inside`: a dotted path with "quoted parts" for keys that hold dots, or a JSON Pointer; or name only files that have the key.'
        : 'Correct this key, or `inside` of the entry.',
    about:
      'An entry of `validate` has `inside:`, the key of a text that is itself a document, and no document of a file has that key, or an environment has not. What was not looked into does not pass.',
  },
  'validate/nothing-held': {
    ...FAILED,
    title: 'Nothing was held against a schema',
    message: () => 'Nothing of this entry was held against any schema.',
    hint: () => 'Give the entry a `schema`, or let at least one of its files name one.',
    about:
      'A severity or a waiver may excuse files that name no schema, or that lack the key of `inside`. An entry of which nothing at all is held against a schema would pass without having looked, and that cannot be excused.',
  },
};
