import type { SchemaReason } from '../rules.ts';
import { didYouMean, type GroupWords, quoted } from './rule-words.ts';

const SYNTAX: Readonly<Record<SchemaReason, string>> = {
  'not-a-schema': 'This part of the schema does not follow the rules of JSON Schema.',
  'not-an-object-or-boolean': 'A schema is an object, true or false.',
  'not-readable': 'The schema cannot be read: its text breaks off or is malformed here.',
  'duplicate-key': 'A key stands twice in the schema, and one of the two would be ignored.',
  'several-documents': 'A second document begins here; a schema is one document.',
  unsupported: 'This part of the schema is not supported, and would be passed over without a word.',
};

export const SCHEMA_WORDS: GroupWords<'schema'> = {
  'schema/syntax': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'The schema is not a JSON Schema',
    message: ({ reason }) => SYNTAX[reason],
    hint: ({ reason }) =>
      reason === 'not-a-schema'
        ? 'Compare the keyword at this place with the specification of its dialect.'
        : 'Mend the text of the schema at this place.',
    about:
      'The schema is checked against the metaschema of its dialect before it is used. A schema that does not compile makes the run errored.',
  },
  'schema/dialect': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'The dialect of the schema is not supported',
    message: () => '"$schema" names a dialect that is not supported.',
    hint: () => 'Use http://json-schema.org/draft-07/schema# or https://json-schema.org/draft/2020-12/schema.',
    about: 'Schemas of draft-07 and 2020-12 are read; without "$schema" a schema counts as draft-07.',
  },
  'schema/keyword': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'The schema has an unknown keyword',
    message: ({ keyword, suggestion, elsewhere }) =>
      `${quoted(keyword)} is not a keyword of this dialect${elsewhere ? ', but of another one' : ''}.${didYouMean(suggestion)}`,
    hint: ({ elsewhere }) =>
      elsewhere
        ? 'Name its dialect with "$schema"; without it a schema counts as draft-07.'
        : 'Correct the keyword; JSON Schema ignores unknown ones, so the rule would never apply.',
    about:
      'JSON Schema ignores keywords that it does not know, so that a misspelt `requierd` switches its rule off. Here it is an error.',
  },
  'schema/format': {
    severity: 'warning',
    stop: 'wrong-request',
    title: 'The schema has an unknown format',
    message: ({ format }) => `The format "${format}" is not known and is not checked.`,
    hint: () => 'Use a format of the specification, or a pattern.',
    about: 'Formats are asserted. One that is not known cannot be, which is said instead of being passed over.',
  },
  'schema/reference': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'A reference in the schema leads nowhere',
    message: ({ remote }) =>
      remote
        ? 'A "$ref" leads to another host; nothing is fetched during a run.'
        : 'A "$ref" leads to nothing that was read.',
    hint: () => 'Put the schema into the same file under "$defs" and refer to it as "#/$defs/NAME".',
    about: 'A run never fetches a schema: it would let whoever controls the other host decide what passes.',
  },
  'schema/timeout': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'The schema took too long',
    message: ({ seconds }) =>
      `Validation was stopped after ${seconds} s; a pattern with nested repetition is the usual cause.`,
    hint: () => 'Rewrite the pattern without a repetition inside a repetition, such as (a+)+.',
    about:
      'Every pattern that a user writes runs under a time limit, so that a catastrophic regular expression ends as an error and not as a hanging deploy.',
  },
};
