import type { Kind } from '../rules.ts';
import { didYouMean, type GroupWords, plural, quoted } from './rule-words.ts';

const WORD: Record<Kind, string> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
  array: 'a list',
  object: 'a mapping',
};

const FAILED = { severity: 'error', stop: 'failed' } as const;

export const VALIDATE_WORDS: GroupWords<'validate'> = {
  'validate/required': {
    ...FAILED,
    title: 'A required key is missing',
    message: ({ key, suggestion, declared }) =>
      `${quoted(key)} is ${declared ? 'required by tollgate.yml' : 'required by the schema'} and not set.${didYouMean(suggestion)}`,
    hint: () => 'Set it here, or stop requiring it.',
    about:
      'A key that the schema, or `require:` in tollgate.yml, demands is not set. The finding points at the place where it would stand.',
  },
  'validate/type': {
    ...FAILED,
    title: 'A value is of the wrong type',
    message: ({ expected, found }) =>
      `Expected ${expected.map((kind) => WORD[kind]).join(' or ')}, found ${WORD[found]}.`,
    hint: () =>
      'Text from dotenv files is converted where the schema asks for a number or a boolean; other formats must be right as they are.',
    about: 'The value’s type is not the one that the schema asks for.',
  },
  'validate/enum': {
    ...FAILED,
    title: 'A value is not one of the allowed ones',
    message: ({ allowed }) => `Not one of the ${plural(allowed, 'allowed value')}.`,
    hint: () => 'See `enum` in the schema.',
    about: 'The schema lists the values that may stand here, and this is none of them.',
  },
  'validate/const': {
    ...FAILED,
    title: 'A value is not the required one',
    message: () => 'Not the one value that the schema allows.',
    hint: () => 'See `const` in the schema.',
    about: 'The schema allows exactly one value here.',
  },
  'validate/pattern': {
    ...FAILED,
    title: 'A value does not have the required form',
    message: () => 'Does not match the pattern that the schema asks for.',
    hint: () => 'See `pattern` in the schema.',
    about: 'The schema describes the form of this value with a regular expression, and the value does not match.',
  },
  'validate/format': {
    ...FAILED,
    title: 'A value does not have the required format',
    message: ({ format }) => `Not a valid ${format}.`,
    hint: ({ format }) =>
      format === 'uri' ? 'A uri needs its scheme, such as https://.' : `See \`format: ${format}\` in the schema.`,
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
    message: ({ first, second }) => `Items ${first} and ${second} are equal.`,
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
    message: ({ branches, matching }) =>
      matching === 0
        ? `Fits none of the ${branches} alternatives.`
        : `Fits ${matching} of the ${branches} alternatives, and exactly one is wanted.`,
    hint: ({ keyword }) => `See \`${keyword}\` in the schema.`,
    about: 'The schema offers alternatives with `anyOf` or `oneOf`, and the value does not fit as it must.',
  },
  'validate/not-allowed': {
    ...FAILED,
    title: 'A value breaks a condition of the schema',
    message: ({ keyword }) =>
      keyword === 'false schema'
        ? 'The schema allows nothing here.'
        : `Breaks the condition "${keyword}" of the schema.`,
    hint: () => 'See the keyword in the schema.',
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
  'validate/cap': {
    ...FAILED,
    title: 'More violations than are listed',
    message: ({ limit, more }) => `${plural(more, 'further violation')} in this file; the first ${limit} are listed.`,
    hint: () => 'Mend the listed ones first.',
    about: 'A file lists its first violations in order; the rest are counted.',
  },
};
