import type { FetchReason, LockReason, ReferenceReason, SchemaFacts, SchemaReason } from '../facts/schema.ts';
import { displayPointer } from '../pointer.ts';
import { mustBe } from './keyword-values.ts';
import { didYouMean, list, quoted, type WordsFor } from './rule-words.ts';

const SYNTAX: Readonly<Record<SchemaReason, string>> = {
  'not-a-schema': 'This part of the schema does not follow the rules of JSON Schema.',
  'not-a-pattern': 'This is no regular expression as JavaScript and JSON Schema know them.',
  'not-an-object-or-boolean': 'A schema is an object, true or false.',
  'not-readable': 'The schema cannot be read: its text breaks off or is malformed here.',
  'duplicate-key': 'A key stands twice in the schema, and one of the two would be ignored.',
  'several-documents': 'A second document begins here; a schema is one document.',
  unsupported: 'This part of the schema is not supported, and would be passed over without a word.',
};

/** What is wrong with a reference, and how to mend it. */
const REFERENCE: Readonly<Record<ReferenceReason, readonly [message: string, hint: string]>> = {
  'not-locked': [
    'A reference leads to another host; nothing is fetched during a run.',
    'Run `tollgate schemas lock` and commit what it writes, or name a local copy that bears this "$id" in `schemas:`.',
  ],
  'outside-workspace': [
    'A reference leads out of the workspace.',
    'Put the schema into the repository and refer to it from there.',
  ],
  'file-missing': [
    'A reference leads to a file that is not there.',
    'Correct the path; it is relative to the file that names it.',
  ],
  'file-not-read': [
    'A reference leads to something that cannot be read as a schema.',
    'Refer to a regular file of a format that is read, such as JSON or YAML.',
  ],
  'address-unknown': [
    'No schema that was read bears the "$id" that a reference names.',
    'Name the schema that bears it in `schemas:`.',
  ],
  'not-an-address': ['A reference is not an address.', 'Write a path, a URL, or a pointer such as "#/$defs/NAME".'],
  'nothing-there': [
    'A reference leads to a schema that was read, but to no part of it.',
    'Correct what stands behind "#": a pointer such as "#/$defs/NAME", or the name of an "$anchor".',
  ],
  ambiguous: [
    'A reference leads to an "$id" or a name that two schemas bear.',
    'Give each schema its own "$id", or refer to the file by its path.',
  ],
  loop: ['A reference leads back to itself, and says nothing.', 'Let one of the references lead to a schema.'],
  'other-dialect': [
    'A reference leads to a schema of another dialect; the same keywords may mean other things there.',
    'Write both schemas in one dialect, named by "$schema".',
  ],
};

/** Why a schema was not fetched, where the word for it does not say enough. */
const FETCH: Partial<Readonly<Record<FetchReason, string>>> = {
  dns: 'the host has no address',
  refused: 'the connection was refused',
  timeout: 'no answer came in time',
  status: 'the status was',
  redirect: 'it was redirected too often, or to something that is not https',
  'not-text': 'the answer is not text in UTF-8',
  'body-too-big': 'it is larger than the cap on the size of a file',
  'blocked-address': 'the host is not public',
  'too-many': 'there are more schemas of other hosts than can be meant',
};

const LOCK: Readonly<Record<LockReason, string>> = {
  'not-a-lock': 'The lock file of schemas is not one that can be read.',
  'copy-missing': 'The copy of a locked schema is missing or cannot be read.',
  'copy-differs': 'The copy of a locked schema is not the one that was locked.',
};

function besides(others: readonly string[]): string {
  if (others.length === 0) return '';
  const named = others.slice(0, 5).map(quoted);
  const more = others.length - named.length;
  return ` So ${others.length === 1 ? 'is' : 'are'} ${list(more > 0 ? [...named, `${more} more`] : named)}.`;
}

function partsOf(pointers: readonly string[], more: number): string {
  const named = pointers.map((pointer) => `"#${displayPointer(pointer)}"`);
  return list(more > 0 ? [...named, `${more} more`] : named);
}

export const SCHEMA_WORDS: WordsFor<SchemaFacts> = {
  'schema/syntax': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'The schema is not a JSON Schema',
    message: (facts) => `${mustBe(facts) ?? SYNTAX[facts.reason]}${didYouMean(facts.suggestion)}`,
    hint: ({ reason, keyword }) =>
      keyword !== undefined
        ? 'Correct the value of the keyword, or remove it.'
        : reason === 'not-a-pattern'
          ? 'Write it without what other engines alone have, such as (?i), \\A, possessive quantifiers and (?P<name>).'
          : reason === 'not-a-schema'
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
    about:
      'Schemas of draft-04, draft-06, draft-07, 2019-09 and 2020-12 are read, each as its own `$schema` says. Without `$schema` a schema counts as draft-07, or as draft-04 where `exclusiveMinimum` or `exclusiveMaximum` is true or false.',
  },
  'schema/keyword': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'The schema has an unknown keyword',
    message: ({ keyword, suggestion, elsewhere }) =>
      `${quoted(keyword)} is not a keyword of this dialect${elsewhere ? ', but of another one' : ''}.${didYouMean(suggestion)}`,
    hint: ({ keyword, suggestion, elsewhere }) => {
      if (elsewhere && suggestion === undefined)
        return 'Name its dialect with "$schema"; without it a schema counts as draft-07.';
      if (keyword === 'nullable') return 'Add "null" to `type` where null is meant: JSON Schema ignores this keyword.';
      return suggestion === undefined
        ? 'Nothing is checked by it. A name of your own that begins with `x-` is passed over in silence.'
        : 'Correct the keyword; JSON Schema ignores unknown ones, so the rule would never apply.';
    },
    about:
      'JSON Schema ignores keywords that it does not know, so that a misspelt `requierd` switches its rule off. Here it is an error. One that is near no keyword, or near one that only describes, is a warning. Of one whose parts a reference leads to, such as `components`, nothing is said, nor of what tools write beside a schema, such as `x-…` and `markdownDescription`.',
  },
  'schema/later-keyword': {
    severity: 'warning',
    stop: 'wrong-request',
    title: 'The schema uses keywords that came after its dialect',
    message: ({ keyword, others, dialect, declared }) =>
      `${quoted(keyword)} came after ${dialect}, which ${declared ? 'the schema says it is' : 'this schema without "$schema" counts as'}; it is applied all the same.${besides(others)}`,
    hint: ({ since, declared }) =>
      declared
        ? `Name ${since} in "$schema": other validators pass over these keywords.`
        : `Name the dialect with "$schema", such as ${since}: other validators may pass over these keywords.`,
    about:
      'Many published schemas name an old dialect and use keywords of a later one, such as `const` under draft-04. A validator that goes by the letter ignores them. Here they are applied as they are meant, and it is told once for each schema.',
  },
  'schema/format': {
    severity: 'warning',
    stop: 'wrong-request',
    title: 'The schema has an unknown format',
    message: ({ format, suggestion }) =>
      `The format "${format}" is not known and is not checked.${didYouMean(suggestion)}`,
    hint: () => 'Use a format of the specification, or a pattern.',
    about:
      'Formats are asserted. One that is not known cannot be, which is said instead of being passed over; one that is nearly the name of a known format is an error.',
  },
  'schema/reference': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'A reference to a schema leads nowhere',
    message: ({ reason, suggestion }) => `${REFERENCE[reason][0]}${didYouMean(suggestion)}`,
    hint: ({ reason }) => REFERENCE[reason][1],
    about:
      'References lead to parts of the same schema, to files of the workspace, to schemas that `schemas:` or an entry names, and to the copies that the lock file pins. A run never fetches a schema: it would let whoever controls the other host decide what passes. In a definition that nothing comes to, a reference that leads nowhere is a warning.',
  },
  'schema/constrains-nothing': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'The schema asks nothing',
    message: () => 'No value can break this schema, so everything would pass.',
    hint: ({ candidates, more, isForeign }) => {
      const [first] = candidates.map((pointer) => `"#${displayPointer(pointer)}"`);
      if (candidates.length === 1) return `Add "$ref": ${first} to its root.`;
      if (candidates.length > 1)
        return `Add a "$ref" to its root, to one of its parts, such as ${partsOf(candidates, more)}.`;
      return isForeign
        ? 'Name the schema of these files instead: this looks like a configuration, or like something around a schema.'
        : 'Write what is asked, such as `type` and `required`; where everything is to pass, write `true` or `{}`.';
    },
    about:
      'A schema that is used must ask something: a configuration that is named as its own schema by mistake, or definitions that no `$ref` leads to, would let everything pass. The schemas `true` and `{}` say that everything is to pass, and are taken.',
  },
  'schema/duplicate-id': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'Two schemas bear the same "$id"',
    message: () => 'Another schema of `schemas:` bears the same "$id".',
    hint: () => 'Give each its own "$id", or name only one of them in `schemas:`.',
    about: 'A reference to this "$id" could mean either; which one would depend on the order of files.',
  },
  'schema/fetch': {
    severity: 'error',
    stop: 'unknown',
    title: 'A schema of another host could not be fetched',
    message: ({ host, reason, status }) => {
      const why = Object.hasOwn(FETCH, reason) ? FETCH[reason] : `the request failed (${reason})`;
      return `A schema could not be fetched from ${host}: ${why}${status === undefined ? '' : ` ${status}`}.`;
    },
    hint: () => 'Correct the address, or put a copy of the schema into the repository and name it in `schemas:`.',
    about:
      'Only `tollgate schemas lock` fetches schemas: over https, from public hosts, without credentials, up to the cap on the size of a file. When one cannot be had, nothing is written.',
  },
  'schema/lock': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'The lock file of schemas and its copies do not agree',
    message: ({ reason }) => LOCK[reason],
    hint: () => 'Run `tollgate schemas lock`, look at what has changed, and commit the lock file with its copies.',
    about:
      '`tollgate-schemas.lock.json` pins each schema of another host by its SHA-256 digest, beside a copy of it. A copy that was changed, or that is missing, is not used.',
  },
  'schema/timeout': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'The schema took too long',
    message: ({ seconds, pattern, size }) => {
      if (size) return `Compiling the schema was stopped after ${seconds} s; it is very large.`;
      return pattern
        ? `Validation was stopped after ${seconds} s; this pattern did not come to an end.`
        : `Validation was stopped after ${seconds} s; a pattern with nested repetition is the usual cause.`;
    },
    hint: ({ size }) =>
      size
        ? 'Take a smaller schema, or raise the limit `pattern-seconds`.'
        : 'Rewrite the pattern without a repetition inside a repetition, such as (a+)+.',
    about:
      'Every pattern that a user writes runs under a time limit, so that a catastrophic regular expression ends as an error and not as a hanging deploy. So does compiling a schema, under a limit that grows with it.',
  },
};
