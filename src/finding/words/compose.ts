// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how Compose writes a variable
import type {
  ComposeFacts,
  ComposeInterpolationReason,
  ComposeReferenceReason,
  ComposeServiceReason,
  ComposeShape,
} from '../facts/compose.ts';
import { didYouMean, quoted, type WordsFor } from './rule-words.ts';

/** What stands there and what should, and how to write it. */
const SHAPE: Record<ComposeShape, readonly [message: string, hint: string]> = {
  file: ['A Compose file is a mapping at its top, and this is not.', 'Begin it with `services:`.'],
  services: ['`services` must be a mapping of names to services.', 'Write each service as a key below `services:`.'],
  service: ['A service must be a mapping, and this is not.', 'Write its keys below its name, or remove it.'],
  environment: [
    '`environment` must be a mapping or a list, and this is neither.',
    'Write NAME: value, or - NAME=value, for each variable; remove the key when there is none.',
  ],
  value: [
    'The value of a variable must be text, a number, a boolean or nothing.',
    'Write the value as one text, in quotes where it holds brackets or braces.',
  ],
  entry: [
    'An entry of a list of variables must be a text such as NAME=value.',
    'Write - NAME=value, in quotes where the value holds a colon and a space; or use the mapping form throughout.',
  ],
  name: ['The name of the variable is empty, or ends in white space.', 'Write the name right before the =.'],
  'env-file': [
    '`env_file` must be a path, or a list of paths or of { path, required, format: raw }.',
    'Write env_file: app.env, or one path an item.',
  ],
  extends: [
    '`extends` must be the name of a service, or { service, file }.',
    'Write extends: { file: base.yaml, service: base }.',
  ],
  include: [
    '`include` must be a list of paths or of { path, env_file, project_directory }.',
    'Write one path an item.',
  ],
  profiles: ['`profiles` must be a list of names.', 'Write profiles: [name].'],
};

const SERVICE: Record<ComposeServiceReason, readonly [message: string, hint: string]> = {
  missing: ['', 'Name a service that the Compose files hold.'],
  several: [
    'The Compose files hold more than one service, and the source does not say which one is meant.',
    'Add `service:` to the source.',
  ],
  none: ['The Compose files hold no service.', 'Name the files that hold the service.'],
  inactive: [
    'Every service of the Compose files has a profile, and none of them is active.',
    'Add `service:` or `profiles:` to the source.',
  ],
};

const REFERENCE: Record<ComposeReferenceReason, readonly [message: (name: string) => string, hint: string]> = {
  service: [
    (name) => `The service ${name} is not in the file that is extended.`,
    'Name a service that stands in that file itself.',
  ],
  cycle: [(name) => `${name} leads back to itself.`, 'Take one of the references out of the circle.'],
  remote: [
    () => 'This lies outside the repository, and nothing is fetched.',
    'Put a copy of the file into the repository and name that.',
  ],
  conflict: [
    (name) => `The service ${name} stands in this file and in one that it includes; Compose refuses that.`,
    'Change it in a further Compose file that the source names after this one, or rename one of the two.',
  ],
};

const INTERPOLATION: Record<ComposeInterpolationReason, readonly [message: (name: string) => string, hint: string]> = {
  unset: [
    (name) => `${name} is not set in any file that Compose fills variables in from, so nothing is put in its place.`,
    'Set it in .env or in a file of `env-files:`, or give a default: ${NAME:-default}. For a plain $ write $$.',
  ],
  required: [
    (name) => `${name} is required here and not set in any file that Compose fills variables in from.`,
    'Set it in .env or in a file of `env-files:`.',
  ],
  malformed: [
    () => 'This is not how a variable is written, and Compose refuses the file.',
    'Write ${NAME} or ${NAME:-default} on one line; for a plain $ write $$.',
  ],
  'too-long': [
    (name) => `${name} is not filled in: the texts with variables are together longer than is read.`,
    'Keep large texts in files of their own.',
  ],
};

const BECOMES = {
  number:
    'A number without quotes is read and printed again: the container gets another text than the one written here.',
  boolean:
    'A boolean without quotes is printed in small letters: the container gets another text than the one written here.',
  date: 'A date without quotes is not a text to Compose, which refuses it or hands on another one.',
};

export const COMPOSE_WORDS: WordsFor<ComposeFacts> = {
  'compose/shape': {
    severity: 'error',
    stop: 'failed',
    title: 'A Compose file is not of the form that Compose reads',
    message: ({ part }) => SHAPE[part][0],
    hint: ({ part }) => SHAPE[part][1],
    about:
      'What has another form than the Compose specification gives it is refused by Compose, or read in a way that nobody meant. What the container would get is unknown, so it fails the gate.',
  },
  'compose/unknown-field': {
    severity: 'error',
    stop: 'failed',
    title: 'A key of a Compose file means nothing',
    message: ({ field, suggestion }) => `${quoted(field)} is not a key here.${didYouMean(suggestion)}`,
    hint: () => 'Correct or remove it; begin its name with `x-` where another tool reads it.',
    about:
      'Compose refuses a file with a key that it does not know, at its top or in a service, unless the key begins with `x-`. The keys that are known are those of the Compose specification. For one that a newer Compose has, set the rule to `off`.',
  },
  'compose/service': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'The service of a Compose source cannot be told',
    message: ({ reason, name, suggestion }) =>
      reason === 'missing'
        ? `There is no service ${quoted(name ?? '')} in the Compose files.${didYouMean(suggestion)}`
        : SERVICE[reason][0],
    hint: ({ reason }) => SERVICE[reason][1],
    about:
      'A source `{ compose: …, service: … }` reads the environment of one service. A service that is named is read whatever its profiles are, as `docker compose up NAME` starts it. Without a name, the files must hold exactly one service that is active.',
  },
  'compose/reference': {
    severity: 'error',
    stop: 'failed',
    title: 'A Compose file builds on something that cannot be had',
    message: ({ reason, name, suggestion }) => `${REFERENCE[reason][0](quoted(name))}${didYouMean(suggestion)}`,
    hint: ({ reason }) => REFERENCE[reason][1],
    about:
      '`extends` and `include` bring in what other services and files say. Where they lead to nothing, in a circle or out of the repository, the environment of the service is unknown.',
  },
  'compose/interpolation': {
    severity: 'error',
    stop: 'failed',
    title: 'A variable of a Compose file is not filled in',
    message: ({ reason, variable }) =>
      INTERPOLATION[reason][0](variable === undefined ? 'A variable' : quoted(variable)),
    hint: ({ reason }) => INTERPOLATION[reason][1],
    about:
      'Compose puts a blank in the place of a variable that is not set, with no more than a warning. Only files are looked at (`.env`, or `env-files:` of the source), never the environment of the runner: a value that the machine of the deploy gives is not known here. Where that is meant, choose another severity for the rule or waive the finding. The variable is named only where the whole text is `${NAME}`: what follows a `$` inside of a value may be a part of a password.',
  },
  'compose/from-shell': {
    severity: 'error',
    stop: 'failed',
    title: 'A variable is taken from the machine that runs Compose',
    message: ({ name }) =>
      name === undefined
        ? 'This entry has no = and does not look like the name of a variable: Compose looks for it on the machine that it runs on.'
        : `${quoted(name)} has no value here and none in a file: it is taken from whatever machine runs Compose.`,
    hint: ({ name }) =>
      name === undefined
        ? 'Write - NAME=value; if this is the rest of the entry above, put the whole of that in quotes.'
        : 'Write a value, or set it in .env or in a file of `env-files:`; or accept that it cannot be checked.',
    about:
      'A name without a value is passed on from the shell; where the shell does not have it, the container does not get it either. It is counted as a value that exists only at run time, so that nothing can be said about it. An entry of a list that does not look like a name is neither shown nor counted, since it may be a piece of a value.',
  },
  'compose/not-a-string': {
    severity: 'warning',
    stop: 'failed',
    title: 'The value of a variable is written without quotes and is not text',
    message: ({ kind, changed }) =>
      changed
        ? BECOMES[kind]
        : 'A boolean without quotes: Compose makes a text of it, other readers of the file refuse it.',
    hint: () => 'Put the value in quotes.',
    about:
      'Variables are text. Compose reads what stands without quotes as YAML and prints it again, so that `1.10` becomes `1.1`, `010` becomes `8`, `1000000.0` becomes `1e+06` and `True` becomes `true`. The Compose specification wants booleans in quotes.',
  },
  'compose/duplicate-name': {
    severity: 'error',
    stop: 'failed',
    title: 'A variable stands twice in one list',
    message: ({ first }) => `Set before at line ${first.line}; Compose takes the last one without a word.`,
    hint: () => 'Keep one of the two.',
    about:
      'In the list form of `environment` a name can stand twice, and the last one wins. One of the two is not meant.',
  },
};
