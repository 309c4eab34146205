import type { ConfigFacts, RequestReason } from '../facts/config.ts';
import { didYouMean, quoted, type WordsFor } from './rule-words.ts';
import { syntaxClause, syntaxHint } from './syntax.ts';

const INPUT: Record<RequestReason, readonly [string, string]> = {
  'unknown-input': [
    'is not an input of this action',
    'Correct the name; a misspelt input would be ignored without a word.',
  ],
  'value-not-allowed': ['has a value that is not allowed', 'See the table of inputs in the README.'],
  missing: ['is missing', 'See the table of inputs in the README.'],
  'control-character': [
    'holds a control character, so it was not used',
    'Set the secret again without line breaks; a trailing newline is the usual cause.',
  ],
  'wide-character': [
    'holds a character that no header can carry, so it was not used',
    'Set the secret again; letters beyond Latin-1 and typographic quotes come from copying.',
  ],
  'too-short': ['is too short to be protected in reports', 'Use a credential of at least 8 characters.'],
  'not-set': [
    'names an environment variable that is not set',
    'Set it under `env:` of the step, or export it in the shell of the command.',
  ],
  'file-unreadable': ['names a file that could not be read', 'Check the path.'],
  'beside-configuration': [
    'has no effect beside a configuration file, and would be ignored',
    'Take the input away, or write what it says into tollgate.yml.',
  ],
  'unsafe-surroundings': [
    'takes protection away, so nothing was done',
    'Take the variable out of the environment of the job, and find the step that sets it.',
  ],
  'needs-base': [
    'needs a commit to compare with, and there is none',
    'Give it with `base-ref` (`--base` for the command); pull requests and pushes bring one of their own.',
  ],
  'needed-by-snapshot': [
    'is needed to make a snapshot, which is of one environment',
    'Name the environment whose values this job has.',
  ],
  'needs-environments': [
    'needs at least two environments in tollgate.yml, or nothing could be compared later',
    'Declare the other environments as well.',
  ],
  'beside-snapshots': [
    'has no effect where snapshots are compared, and would be ignored',
    'Ask for it in a run of its own; a run that compares snapshots makes the check `parity` and no other.',
  ],
  'outside-of-workspace': [
    'names a file outside of the workspace and of the temporary folder of the runner, so nothing was written',
    'Write it below the workspace, or below the folder that `runner.temp` names.',
  ],
  'needs-environment': [
    'is of the environment that the job runs in, and nothing says which of tollgate.yml that is',
    'Name it with the `environment` input (`--environment` for the command).',
  ],
  'needs-github-source': [
    'is read by a source `github:`, and the environment that is asked for has none',
    'Add `- github: NAME` to its sources in tollgate.yml, or take the input away.',
  ],
  'all-secrets': [
    'holds all secrets of the job, the token among them, so it was not used',
    'Give `toJSON(vars)`. Secrets are no variables: name those whose value is to be checked in `process-names`, and the others under `present:` of the source.',
  ],
  'needed-by-process': ['is needed by a source `process: true`', 'List the names of the variables that may be read.'],
};

/** What may be given for inputs that take few words, or numbers within bounds. */
const ALLOWED: Readonly<Record<string, string>> = {
  'fail-on-new': 'true or false',
  policy: 'head or base',
  'fail-on': 'error or warning; what is of the severity info never fails a run',
  variables: 'what `toJSON(vars)` gives: a JSON mapping from names to texts',
  GITHUB_REPOSITORY: 'owner/name of the repository; the runner sets it, and for the command it is exported by hand',
  'base-ref': 'the name or the number of a commit, such as origin/main or HEAD~1',
  'tls-ca': 'a PEM file of certificates, or `host=path` with a host name alone',
  'proxy.url':
    'https://host:port, or http:// where the host is one of `allow-private-hosts`; without a user name or a path',
  'proxy.hosts': 'a list of host names, none of which `resolve` leads elsewhere',
  'limits.file-size': 'a size from 1 to 1GiB, such as 500KiB or 20MiB',
  'limits.files': 'a whole number from 1 to 1000000',
  'limits.depth': 'a whole number from 1 to 1000',
  'limits.nodes': 'a whole number from 1 to 50000000',
  'limits.findings': 'a whole number from 1 to 100000',
  'limits.pattern-seconds': 'a whole number from 1 to 60',
  'limits.run-seconds': 'a whole number from 1 to 21600',
};

type NothingLeft = NonNullable<ConfigFacts['config/nothing-to-check']['why']>;

const OFFLINE_HINT =
  'Add a check that needs no network, such as validate, to what is asked for; or let this run be no condition of the merge.';

const NOTHING_LEFT: Record<NothingLeft, readonly [string, string]> = {
  fork: ['the pull request comes from a fork, and nothing is probed for it', OFFLINE_HINT],
  dependabot: ['Dependabot opened the pull request, and nothing is probed for it', OFFLINE_HINT],
  environment: [
    'none of it is for the environment that is asked for',
    'Name another environment, or declare something for this one: see `environments` of the entries.',
  ],
  checks: [
    'none of it belongs to the checks that are asked for',
    'Ask for other checks, or declare something for these.',
  ],
  'gateways-off': [
    'only gateways are asked for, and `gateways: off` turns that check off',
    'Take `gateways: off` out of tollgate.yml, or ask for other checks.',
  ],
};

const BINDING =
  'name: { origin: "https://host", env: VARIABLE }, with `methods`, `paths`, `header` and `prefix` if need be';

/** What may be given for the parts of a credential. */
const CREDENTIAL: Readonly<Record<string, string>> = {
  origin:
    'scheme, host and port alone, such as https://api.example.com: https (http for a host of `allow-private-hosts`), no path, no user name, no wildcard',
  env: 'the NAME of an environment variable, such as ADYEN_KEY: without $ and without the value itself',
  methods: 'GET, HEAD, OPTIONS, POST, PUT, PATCH or DELETE, or a list of them',
  paths:
    'a path, or a list of them, each beginning with / and without spaces; * is anything within a segment, ** any number of segments',
  header: 'the name of a header that a request may carry, such as X-API-Key; not Host and others of the connection',
  prefix: 'a text of at most 50 characters of ASCII, such as "Bearer "',
};

/** More names than these would hide what is wrong. */
const MOST_NAMES = 8;

function either(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES);
  const last = names.length > shown.length ? `one of ${names.length - shown.length} others` : shown.pop();
  return shown.length === 0 ? `${last}` : `${shown.join(', ')} or ${last}`;
}

/** What is allowed for an input, or for a part of one; undefined where the table of inputs says it best. */
function allowedFor(name: string): string | undefined {
  if (!/^credentials(?:\.|$)/.test(name)) return Object.hasOwn(ALLOWED, name) ? ALLOWED[name] : undefined;
  const part = /\..*\.([a-z]+)$/.exec(name)?.[1] ?? '';
  const said = Object.hasOwn(CREDENTIAL, part)
    ? CREDENTIAL[part]
    : name === 'credentials'
      ? `a YAML mapping of ${BINDING}`
      : BINDING;
  return `${said}. It stands in the \`credentials\` input of the action, or in the file that --credentials names`;
}

export const CONFIG_WORDS: WordsFor<ConfigFacts> = {
  'config/missing': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'The configuration file is missing',
    message: ({ tried, near }) =>
      `No configuration: looked for ${tried.join(', ')}.${near === undefined ? '' : ` There is a ${near}, which is not read.`}`,
    hint: ({ near }) =>
      near === undefined
        ? 'Write a tollgate.yml, or give the inputs staging, production, schema or files.'
        : 'Rename it to tollgate.yml, or name it with the `config` input.',
    about:
      'Without a configuration file and without the inputs of a first run there is nothing that Tollgate could check, and it does not pass.',
  },
  'config/syntax': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'The configuration file is not YAML',
    message: ({ reason }) => `The configuration cannot be read: ${syntaxClause(reason)}.`,
    hint: ({ reason }) =>
      reason === 'not-yaml' || reason === 'unknown-anchor'
        ? 'Text that begins with *, >, |, @ or holds ": " must be quoted in YAML.'
        : syntaxHint(reason, 'YAML'),
    about: 'tollgate.yml is YAML 1.2. An unquoted `> 14d` or `*.example.com` is a YAML error: quote it.',
  },
  'config/duplicate-key': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'A key of the configuration is set twice',
    message: ({ first }) => `Set before at line ${first.line}.`,
    hint: () => 'Keep one of the two.',
    about: 'The same key twice in one mapping of tollgate.yml: one of them would be ignored.',
  },
  'config/unknown-key': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'The configuration has a key that means nothing',
    message: ({ key, suggestion }) => `${quoted(key)} is not a key here.${didYouMean(suggestion)}`,
    hint: () => 'Correct or remove it; see docs/configuration.md for every key.',
    about:
      'An unknown key is an error and not a warning: a misspelt check would otherwise never run, and the gate would pass.',
  },
  'config/value': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'The configuration has a value that cannot be used',
    message: ({ expected }) => `Expected ${expected}${expected.endsWith('?') ? '' : '.'}`,
    hint: () => 'See docs/configuration.md for the form of every key.',
    about: 'A value in tollgate.yml has the wrong type or form.',
  },
  'config/nothing-to-check': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'There is nothing to check',
    message: ({ declared = [], why }) =>
      why === undefined
        ? 'Nothing is declared that this run could check.'
        : `Of what is declared (${declared.join(', ')}) nothing is left: ${NOTHING_LEFT[why][0]}.`,
    hint: ({ why }) =>
      why
        ? NOTHING_LEFT[why][1]
        : 'Declare environments, validate, probes or parity in tollgate.yml, or give `files` beside `schema`; see whether the inputs checks and environment leave anything.',
    about: 'A run whose plan is empty never passes: that would be a gate that did not look.',
  },
  'config/empty-environment': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'An environment has no configuration at all',
    message: ({ name }) => `The sources of "${name}" hold nothing.`,
    hint: () => 'Check whether the files were written, and whether `sources` names the right ones.',
    about:
      'All sources of an environment were read and none of them holds a single key. Nothing could be checked in it, and that does not pass.',
  },
  'config/unknown-environment': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'An environment is named that is not configured',
    message: ({ name, suggestion }) => `"${name}" is not one of \`environments\`.${didYouMean(suggestion)}`,
    hint: ({ suggestion, known = [] }) =>
      suggestion !== undefined || known.length === 0
        ? 'Correct the name, or add the environment.'
        : `Write ${either(known)}, or add the environment.`,
    about: 'A check, a rule, a waiver or an input speaks of an environment that tollgate.yml does not have.',
  },
  'config/unknown-rule': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'A rule is named that does not exist',
    message: ({ name, suggestion }) =>
      `"${name}" is not a rule, or not one whose severity can be chosen.${didYouMean(suggestion)}`,
    hint: () => 'docs/rules/ lists every rule.',
    about: 'Severities and waivers name rules. Rules that make a run errored cannot be turned off or waived.',
  },
  'config/input': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'An input cannot be used',
    message: ({ name, reason, suggestion }) =>
      `The ${/^[A-Z_]+$/.test(name) ? 'variable' : 'input'} "${name}" ${INPUT[reason][0]}.${didYouMean(suggestion)}`,
    hint: ({ name, reason }) => {
      if (reason === 'too-short' && name === 'fingerprint-key') return 'Use a random secret of at least 16 characters.';
      const allowed = reason === 'value-not-allowed' || reason === 'missing' ? allowedFor(name) : undefined;
      return allowed === undefined ? INPUT[reason][1] : `Allowed is ${allowed}.`;
    },
    about:
      'Inputs are read strictly: an unknown name or a misspelt value is an error, since GitHub itself ignores both.',
  },
  'config/event': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'This event may not run the gate',
    message: ({ event, unreadable }) =>
      unreadable
        ? `The event ${event} could not be read, so nobody knows whose content it brings; nothing was checked.`
        : `The event ${event} runs with secrets over content that a stranger may control; nothing was read.`,
    hint: ({ unreadable }) =>
      unreadable
        ? 'Check GITHUB_EVENT_NAME and GITHUB_EVENT_PATH: the runner sets them, and the file is JSON; a step before this one may have changed either.'
        : 'Use pull_request, push, workflow_dispatch or merge_group.',
    about:
      'pull_request_target, workflow_run and issue_comment combine the rights of the base repository with content of a pull request. They are refused before anything is read. So is an event that cannot be read: it could be one of a fork.',
  },
};
