import type { ManifestFacts, ManifestShape } from '../facts/manifest.ts';
import type { Kind } from '../kind.ts';
import type { Facts } from '../rules.ts';
import { didYouMean, list, quoted, type WordsFor } from './rule-words.ts';

const SHAPE: Readonly<Record<ManifestShape, readonly [string, string]>> = {
  object: [
    'A Kubernetes object with `apiVersion` and `kind` is expected here',
    'Name only the rendered manifests, and no other files beside them.',
  ],
  workload: [
    'The workload has no pod template at the place where its kind has one',
    'See whether the indentation is right, and whether `spec` is complete.',
  ],
  'task-definition': [
    'A task definition with `containerDefinitions` is expected here',
    'Name the file that is given to `aws ecs register-task-definition`.',
  ],
  mapping: ['A mapping is expected here', 'See whether the indentation is right.'],
  list: ['A list is expected here', 'Begin each entry with a hyphen, or with a bracket in JSON.'],
  text: ['A text is expected here', 'Write a text, in quotes where it looks like something else.'],
  name: ['A `name` is missing here, or is no text', 'Give it a name, in quotes where it looks like a number.'],
  key: ['A `key` is missing here', 'Say which key of the ConfigMap or Secret is meant.'],
  'variable-name': [
    'This cannot be the name of an environment variable',
    'Use printable ASCII characters without "="; letters, digits and underscores work everywhere.',
  ],
  'one-reference': [
    'Exactly one reference is expected here, of a kind that is known',
    'Name one ConfigMap or one Secret; make two entries of it where both are meant.',
  ],
  'value-or-reference': [
    'A variable has a value or a reference, and this one has both',
    'Remove `value` or `valueFrom`; the API server refuses both together.',
  ],
};

const KIND: Readonly<Record<Kind, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a number',
  boolean: 'a boolean',
  null: 'empty',
  array: 'a list',
  object: 'a mapping',
};

const REFERENCE: Readonly<Record<Facts['manifest/reference']['reason'], readonly [string, string]>> = {
  undefined: [
    'The value refers to a variable that is not defined, so the container gets the reference itself as text',
    'Define the variable above this entry, or write $$(NAME) where the text itself is meant.',
  ],
  later: [
    'The value refers to a variable that is defined further down, so the container gets the reference itself as text',
    'Move this entry below the variable that it refers to.',
  ],
  'too-long': [
    'With what it refers to, the value is longer than the environment of any process can be',
    'Refer to less: each reference is replaced by the whole of its value.',
  ],
};

/** The choices of a `workload:` or `container:`, or that there is none. */
function choicesOf(choices: readonly string[], what: string): string {
  return choices.length === 0
    ? ` There is no ${what} at all.`
    : ` To choose from: ${list(choices.slice(0, 10).map(quoted))}.`;
}

export const MANIFEST_WORDS: WordsFor<ManifestFacts> = {
  'manifest/shape': {
    severity: 'error',
    stop: 'failed',
    title: 'A manifest is not as it must be',
    message: ({ expected }) => `${SHAPE[expected][0]}.`,
    hint: ({ expected }) => SHAPE[expected][1],
    about:
      'A manifest that cannot be understood says nothing about what the container gets. That is told, and the gate does not pass.',
  },
  'manifest/not-rendered': {
    severity: 'error',
    stop: 'failed',
    title: 'A manifest is a template that was not rendered',
    message: ({ by }) =>
      `This is a source of ${by}, not a manifest: what is deployed is only known once it is rendered.`,
    hint: ({ by }) =>
      by === 'Helm'
        ? 'Run `helm template` with the values of the environment before Tollgate, and name what it writes.'
        : 'Run `kustomize build` or `kubectl kustomize` before Tollgate, and name what it writes.',
    about:
      'Templates of Helm, and the files beside a kustomization that patches, generates or renames, are not what the cluster gets. Only rendered manifests are read.',
  },
  'manifest/workload': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'The workload to read cannot be told',
    message: ({ what, name, choices, suggestion }) =>
      name === undefined
        ? `Which ${what} is meant is not said.${choicesOf(choices, what)}`
        : `There is no ${what} ${quoted(name)} in these files.${didYouMean(suggestion)}${choicesOf(choices, what)}`,
    hint: ({ what }) =>
      what === 'workload'
        ? 'Write `workload: Kind/name`, or name fewer files.'
        : 'Name the one file that holds the task definition.',
    about:
      'A manifest source reads one workload. Where the files hold several, `workload: Kind/name` says which; a wrong guess would check the environment of something else.',
  },
  'manifest/container': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'The container to read cannot be told',
    message: ({ name, choices, suggestion }) =>
      name === undefined
        ? `Which container is meant is not said.${choicesOf(choices, 'container')}`
        : `There is no container ${quoted(name)}.${didYouMean(suggestion)}${choicesOf(choices, 'container')}`,
    hint: () => 'Write `container: NAME` with the name of one of them.',
    about:
      'A manifest source reads the environment of one container. Where there are several, `container:` says which; init containers are named the same way.',
  },
  'manifest/dangling': {
    severity: 'error',
    stop: 'failed',
    title: 'A reference to a ConfigMap or Secret leads nowhere',
    message: ({ kind, name, key, suggestion }) =>
      key === undefined
        ? `No ${kind} ${quoted(name)} is among the manifests.${didYouMean(suggestion)}`
        : `The ${kind} ${quoted(name)} has no key ${quoted(key)}.${didYouMean(suggestion)}`,
    hint: ({ kind, key }) =>
      key === undefined
        ? `Correct the name, or add the file of the ${kind} to the source; mark the reference \`optional\` where the container can do without.`
        : `Correct the key, or add it to the ${kind}.`,
    about:
      'A container whose ConfigMap, Secret or key is missing does not start: the pod waits with CreateContainerConfigError. A Secret is held against its references only when its manifest was read.',
  },
  'manifest/unread': {
    severity: 'warning',
    stop: 'failed',
    title: 'Variables come from where nothing can be read',
    message: ({ what }) => `The names in this ${what} cannot be seen, so no variable of it counts as there.`,
    hint: ({ what }) =>
      what === 'Secret'
        ? 'Add its manifest (a SealedSecret or ExternalSecret will do), or list the names that it brings under `present:` of the source.'
        : 'Name a copy of the file as a source before this one, or list the names that it brings under `present:` of the source.',
    about:
      'A whole Secret or a file in S3 is taken over, and what it holds is not in the repository. What cannot be seen counts as missing: the gate does not trust that a required key is in there. `present: [NAME, …]` says which names come from elsewhere.',
  },
  'manifest/duplicate-name': {
    severity: 'error',
    stop: 'failed',
    title: 'A name stands twice in the manifests',
    message: ({ what, name, first }) =>
      what === 'variable'
        ? `Set before at ${first.file}:${first.line}; one of the two is lost, or both are refused.`
        : `The ${what} ${quoted(name)} stands before at ${first.file}:${first.line}.`,
    hint: ({ what }) =>
      what === 'object' ? 'Name only the files of one environment, or remove one of the two.' : 'Keep one of the two.',
    about:
      'Two variables, containers or objects of one name: the last one hides the other, a server-side apply refuses them, and ECS refuses a name in both `environment` and `secrets`. What runs then depends on the tool and on the order.',
  },
  'manifest/not-a-string': {
    severity: 'error',
    stop: 'failed',
    title: 'A value that must be text is not',
    message: ({ found, by }) =>
      `This is read as ${KIND[found]}, and ${by === 'ECS' ? 'ECS' : 'the API server'} takes nothing but text here.`,
    hint: () => 'Put the value in quotes.',
    about:
      'Environment variables and the values of a ConfigMap or Secret are text. An unquoted 8080, true, yes, on, 0777 or 1_000 is a number or a boolean to Kubernetes, which refuses the whole object when it is applied.',
  },
  'manifest/reference': {
    severity: 'warning',
    stop: 'failed',
    title: 'A $(NAME) in a value leads to nothing',
    message: ({ reason, suggestion }) => `${REFERENCE[reason][0]}.${didYouMean(suggestion)}`,
    hint: ({ reason }) => REFERENCE[reason][1],
    about:
      'Kubernetes replaces $(NAME) in `value` by variables of `envFrom` and by those that stand above it in `env`. A reference to anything else stays as it is, without a word. One that stands too early is an error, one to an unknown name a warning.',
  },
  'manifest/name-skipped': {
    severity: 'warning',
    stop: 'failed',
    title: 'A variable has a name that older clusters do not take',
    message: ({ in: where }) =>
      where === 'envFrom'
        ? 'Clusters before 1.32 leave this key out without an error, so it does not count as there.'
        : 'Clusters before 1.32 refuse a variable of this name.',
    hint: () => 'Begin the name with a letter or an underscore, and use letters, digits, ".", "_" and "-" alone.',
    about:
      'Until Kubernetes 1.32 the name of a variable must not begin with a digit or with "..". A key of a ConfigMap or Secret that does is skipped by `envFrom`; only an event of the pod tells.',
  },
  'manifest/unknown-field': {
    severity: 'error',
    stop: 'failed',
    title: 'A field of a manifest means nothing',
    message: ({ field, suggestion }) => `${quoted(field)} is not a field here.${didYouMean(suggestion)}`,
    hint: () => 'Correct or remove it; a tool that does not refuse it drops it without a word.',
    about:
      'A misspelt `valeu` or `envfrom` of a container, or `dat` of a ConfigMap, is refused by a strict API server and dropped by everything else, and the variable is empty or missing. The fields that are known are those of the core API. For one that a newer cluster has, set the rule to `off`.',
  },
};
