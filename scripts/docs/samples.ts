import type {
  Cap,
  ComposeInterpolationReason,
  ComposeReferenceReason,
  ComposeServiceReason,
  ComposeShape,
  Facts,
  FileReason,
  InvisibleKind,
  LockReason,
  ManifestShape,
  ReferenceReason,
  RequestReason,
  Rule,
  SchemaReason,
  SyntaxReason,
  UrlFlaw,
} from '../../src/finding/rules.ts';
import { BLAME_SAMPLES } from './samples/blame.ts';
import { DATABASE_SAMPLES } from './samples/database.ts';
import { each } from './samples/each.ts';
import { PROBE_SAMPLES } from './samples/probe.ts';
import { SAMPLE_SAMPLES } from './samples/samples.ts';
import { SERVICE_SAMPLES } from './samples/service.ts';
import { TOGETHER_SAMPLES } from './samples/together.ts';

/** Facts to show the words of each rule with. Where a rule speaks in several ways, there is one sample for each. */
type Samples = { readonly [R in Rule]: readonly [Facts[R], ...Facts[R][]] };

const FILE: Readonly<Record<FileReason, true>> = {
  missing: true,
  'outside-workspace': true,
  'in-git-directory': true,
  'not-a-regular-file': true,
  'name-not-allowed': true,
  'too-big': true,
  'format-unknown': true,
};

/** With the format that each is said of. */
const SYNTAX: Readonly<Record<SyntaxReason, string>> = {
  'not-json': 'JSON',
  'json-with-comments': 'JSON',
  'not-jsonc': 'JSON with comments',
  'not-json5': 'JSON5',
  'not-yaml': 'YAML',
  'not-toml': 'TOML',
  'not-an-assignment': 'dotenv',
  'name-not-allowed': 'dotenv',
  'unclosed-quote': 'dotenv',
  'stray-line': 'dotenv',
  'quote-over-lines': 'dotenv for docker',
  'indented-key': 'INI',
  'bad-escape': 'Java properties',
  'bad-variable': 'dotenv for compose',
  'runs-a-command': 'dotenv for shell',
  'line-too-long': 'dotenv for docker',
  'unknown-tag': 'YAML',
  'unknown-anchor': 'YAML',
  'key-not-scalar': 'YAML',
  'not-a-mapping': 'json',
  empty: 'JSON',
  'trailing-comma': 'JSON',
  'stray-comma': 'JSON',
  'missing-comma': 'JSON',
  'missing-colon': 'JSON',
  'stray-colon': 'JSON',
  'missing-value': 'JSON',
  'json-comment': 'JSON',
  'unclosed-comment': 'JSON5',
  'wrong-quotes': 'JSON',
  'unquoted-key': 'JSON',
  'bare-word': 'JSON',
  'bad-number': 'JSON',
  'unclosed-string': 'JSON',
  'unclosed-bracket': 'JSON',
  'control-character': 'JSON',
  'bad-string-escape': 'JSON',
  'text-behind-quote': 'JSON',
  'text-behind-end': 'JSON',
  'tab-indent': 'YAML',
  'bad-indentation': 'YAML',
  'colon-in-value': 'YAML',
  'reserved-character': 'YAML',
  'list-and-mapping': 'YAML',
  'list-in-line': 'YAML',
  'key-without-colon': 'YAML',
  'block-text': 'YAML',
  'bad-date': 'TOML',
  'text-behind-value': 'TOML',
  'colon-for-equals': 'TOML',
  'missing-equals': 'TOML',
  'bad-key': 'TOML',
};

const SHAPE: Readonly<Record<ManifestShape, true>> = {
  object: true,
  workload: true,
  'task-definition': true,
  mapping: true,
  list: true,
  text: true,
  name: true,
  key: true,
  'variable-name': true,
  'one-reference': true,
  'value-or-reference': true,
};

const SCHEMA: Readonly<Record<SchemaReason, true>> = {
  'not-a-schema': true,
  'not-a-pattern': true,
  'not-an-object-or-boolean': true,
  'not-readable': true,
  'duplicate-key': true,
  'several-documents': true,
  unsupported: true,
};

const REFERENCE: Readonly<Record<ReferenceReason, true>> = {
  'not-locked': true,
  'outside-workspace': true,
  'file-missing': true,
  'file-not-read': true,
  'address-unknown': true,
  'not-an-address': true,
  'nothing-there': true,
  ambiguous: true,
  loop: true,
  'other-dialect': true,
};

const LOCK: Readonly<Record<LockReason, true>> = {
  'not-a-lock': true,
  'copy-missing': true,
  'copy-differs': true,
};

const CAP: Readonly<Record<Cap, number>> = {
  'file-size': 1_048_576,
  files: 10_000,
  depth: 64,
  nodes: 200_000,
  documents: 1000,
  findings: 200,
};

/** With an input that each is said of. */
const INPUT: Readonly<Record<RequestReason, readonly [name: string, suggestion?: string]>> = {
  'unknown-input': ['enviroment', 'environment'],
  'value-not-allowed': ['fail-on', 'warning'],
  'control-character': ['credentials.adyen.env'],
  'too-short': ['credentials.adyen.env'],
  'not-set': ['credentials.adyen.env'],
  'beside-configuration': ['staging'],
  'needed-by-process': ['process-names'],
  'file-unreadable': ['tls-ca'],
  'unsafe-surroundings': ['NODE_TLS_REJECT_UNAUTHORIZED'],
};

const INVISIBLE: Readonly<Record<InvisibleKind, true>> = {
  control: true,
  'no-break-space': true,
  'zero-width': true,
  'byte-order-mark': true,
  'soft-hyphen': true,
  direction: true,
};

const URL_FLAW: Readonly<Record<UrlFlaw, true>> = {
  'no-scheme': true,
  credentials: true,
  'double-slash': true,
  'port-0': true,
  space: true,
};

const COMPOSE_SHAPE: Readonly<Record<ComposeShape, true>> = {
  file: true,
  services: true,
  service: true,
  environment: true,
  value: true,
  entry: true,
  name: true,
  'env-file': true,
  extends: true,
  include: true,
  profiles: true,
};

/** With the name and the suggestion of each. */
const COMPOSE_SERVICE: Readonly<Record<ComposeServiceReason, readonly [name?: string, suggestion?: string]>> = {
  missing: ['chekout', 'checkout'],
  several: [],
  none: [],
  inactive: [],
};

/** With the name and the suggestion of each. */
const COMPOSE_REFERENCE: Readonly<Record<ComposeReferenceReason, readonly [name: string, suggestion?: string]>> = {
  service: ['bse', 'base'],
  cycle: ['base'],
  remote: [''],
  conflict: ['database'],
};

/** With the variable of each. */
const COMPOSE_INTERPOLATION: Readonly<Record<ComposeInterpolationReason, readonly [variable?: string]>> = {
  unset: ['DATABASE_URL'],
  required: ['DATABASE_URL'],
  malformed: [],
  'too-long': ['DATABASE_URL'],
};

const FIRST = { file: 'config/production.env', line: 3, column: 1 } as const;
const BOTH = ['staging', 'production'] as const;
const none = undefined;

export const SAMPLES: Samples = {
  'source/file': each(FILE, (reason) => ({ reason, path: 'config/production.env' })),
  'source/unreadable': [{ path: 'config/production.env' }],
  'source/no-match': [{ pattern: 'services/*/config.yaml' }, { pattern: 'config', folder: true }],
  'source/passed-over': [{ files: 3 }],
  'source/cap': each(CAP, (cap, limit) => ({ cap, limit })),
  'source/encoding': [
    { offset: 120, nul: false },
    { offset: 120, nul: true },
  ],
  'source/syntax': each(SYNTAX, (reason, format) => ({ format, reason })),
  'source/duplicate-key': [{ key: 'DATABASE_URL', first: FIRST }],
  'source/cut-at-hash': [{ key: 'SMTP_PASSWORD' }],
  'source/dialects': [
    {
      key: 'SMTP_PASSWORD',
      sights: [
        { dialects: ['dotenv', 'docker'], sees: 'as-written' },
        { dialects: ['compose', 'shell'], sees: 'variable' },
        { dialects: ['python-dotenv'], sees: 'other' },
      ],
    },
  ],
  'source/dialect-alone': [
    { dialect: 'docker', sees: 'with-quotes', lines: 12 },
    { dialect: 'docker', sees: 'refused', lines: 1 },
  ],
  'source/byte-order-mark': [{ loaders: ['python-dotenv', 'shell'] }],
  'source/comment-as-value': [{ key: 'SMTP_PASSWORD' }],
  'source/value-outside': [
    { key: 'API_HOST', why: 'name-alone' },
    { key: 'API_URL', why: 'variable' },
    { key: 'RELEASE', why: 'shell' },
  ],
  'source/alias': [{ reason: 'cycle' }],
  'source/inline-comment': [{}],
  'source/number-loss': [{}],
  'source/yaml-1.1': [
    { in12: 'string', in11: 'boolean' },
    { in12: 'integer', in11: 'integer' },
    { in12: 'string', in11: undefined },
  ],
  'source/process-missing': [{ name: 'SESSION_SECRET' }],

  'manifest/shape': each(SHAPE, (expected) => ({ expected })),
  'manifest/not-rendered': [{ by: 'Helm' }, { by: 'Kustomize' }],
  'manifest/workload': [
    { what: 'workload', name: undefined, choices: ['Deployment/checkout', 'CronJob/reports'], suggestion: none },
    {
      what: 'workload',
      name: 'Deployment/chekout',
      choices: ['Deployment/checkout'],
      suggestion: 'Deployment/checkout',
    },
    { what: 'task definition', name: undefined, choices: ['ecs/web.json', 'ecs/worker.json'], suggestion: none },
  ],
  'manifest/container': [
    { name: undefined, choices: ['app', 'proxy'], suggestion: none },
    { name: 'worker', choices: ['app'], suggestion: none },
  ],
  'manifest/dangling': [
    { kind: 'ConfigMap', name: 'checkout-confg', key: undefined, suggestion: 'checkout-config' },
    { kind: 'Secret', name: 'checkout', key: 'API_KYE', suggestion: 'API_KEY' },
  ],
  'manifest/unread': [{ what: 'Secret' }, { what: 'file in S3' }],
  'manifest/duplicate-name': [
    { what: 'variable', name: 'PORT', first: { file: 'deploy/production.yaml', line: 21, column: 19 } },
    { what: 'object', name: 'ConfigMap/checkout', first: { file: 'deploy/base.yaml', line: 1, column: 1 } },
  ],
  'manifest/not-a-string': [
    { found: 'integer', by: 'Kubernetes' },
    { found: 'boolean', by: 'ECS' },
  ],
  'manifest/reference': [
    { reason: 'undefined', suggestion: 'DB_HOST' },
    { reason: 'later', suggestion: none },
    { reason: 'too-long', suggestion: none },
  ],
  'manifest/name-skipped': [
    { name: '3DS_URL', in: 'envFrom' },
    { name: '3DS_URL', in: 'env' },
  ],
  'manifest/unknown-field': [{ field: 'valeu', suggestion: 'value' }],

  'config/missing': [
    { tried: ['tollgate.yml', '.github/tollgate.yml'], near: none },
    { tried: ['tollgate.yml', '.github/tollgate.yml'], near: 'tollgate.yaml' },
  ],
  'config/empty-environment': [{ name: 'production' }],
  'config/syntax': [{ reason: 'not-yaml' }],
  'config/duplicate-key': [{ key: 'probes', first: { file: 'tollgate.yml', line: 3, column: 1 } }],
  'config/unknown-key': [{ key: 'enviroments', suggestion: 'environments' }],
  'config/value': [{ path: '/probes/0/timeout', expected: 'a duration such as 500ms, 5s, 2m or 14d' }],
  'config/nothing-to-check': [
    {},
    { declared: ['probes'], why: 'fork' },
    { declared: ['probes'], why: 'environment' },
    { declared: ['validate', 'parity'], why: 'checks' },
  ],
  'config/unknown-environment': [{ name: 'prodution', suggestion: 'production' }],
  'config/unknown-rule': [{ name: 'validate/reqired', suggestion: 'validate/required' }],
  'config/input': each(INPUT, (reason, [name, suggestion]) => ({ name, reason, suggestion })),
  'config/event': [{ event: 'pull_request_target' }],

  'schema/syntax': [
    ...each(SCHEMA, (reason) => ({ reason })),
    { reason: 'not-a-schema', keyword: 'type', dialect: '2020-12', suggestion: 'integer' },
    { reason: 'not-a-schema', keyword: 'exclusiveMinimum', dialect: 'draft-07' },
    { reason: 'not-a-schema', keyword: 'items', dialect: '2020-12' },
  ],
  'schema/dialect': [{}],
  'schema/keyword': [
    { keyword: 'requierd', suggestion: 'required', elsewhere: false },
    { keyword: 'prefixItems', suggestion: none, elsewhere: true },
  ],
  'schema/later-keyword': [
    { keyword: 'const', others: [], dialect: 'draft-04', since: 'draft-06', declared: true },
    { keyword: 'dependentRequired', others: ['minContains'], dialect: 'draft-07', since: '2019-09', declared: false },
  ],
  'schema/format': [{ format: 'phone' }, { format: 'datetime', suggestion: 'date-time' }],
  'schema/reference': [
    ...each(REFERENCE, (reason) => ({ reason, suggestion: undefined })),
    { reason: 'nothing-there', suggestion: '#/$defs/port' },
  ],
  'schema/constrains-nothing': [
    { candidates: ['/definitions/Config'], more: 0, isForeign: false },
    { candidates: [], more: 0, isForeign: true },
  ],
  'schema/duplicate-id': [{}],
  'schema/fetch': [
    { host: 'json.schemastore.org', reason: 'status', status: 404 },
    { host: 'schemas.internal.example', reason: 'blocked-address', status: none },
    { host: 'json.schemastore.org', reason: 'tls-expired', status: none },
  ],
  'schema/lock': each(LOCK, (reason) => ({ reason })),
  'schema/timeout': [{ seconds: 2 }, { seconds: 2, pattern: true }],

  'validate/required': [
    { key: 'ADYEN_API_KEY', suggestion: none, declared: false },
    { key: 'ADYEN_API_KEY', suggestion: 'ADYEN_APIKEY', declared: false },
    { key: 'ADYEN_LIVE_PREFIX', suggestion: none, declared: true },
    { key: 'ADYEN_API_KEY', suggestion: none, declared: false, empty: true },
  ],
  'validate/forbidden': [{ key: 'DEBUG' }],
  'validate/type': [
    { expected: ['integer'], found: 'string' },
    { expected: ['integer'], found: 'string', written: 'a number' },
    { expected: ['boolean'], found: 'string', textual: true },
    { expected: ['integer'], found: 'number', fraction: true },
    { expected: ['object'], found: 'null', isRoot: true },
  ],
  'validate/enum': [{ allowed: 3, values: ['debug', 'info', 'warn'] }, { allowed: 300 }],
  'validate/const': [{ value: 'production' }, {}],
  'validate/pattern': [{ pattern: '^https://' }, {}],
  'validate/format': [{ format: 'uri' }, { format: 'email' }],
  'validate/range': [{ bound: 'at most', limit: 65_535 }],
  'validate/multiple-of': [{ of: 5 }],
  'validate/size': [{ of: 'characters', bound: 'at least', limit: 32 }],
  'validate/unique': [{ first: 0, second: 2 }],
  'validate/unknown-key': [{ key: 'timeuot', suggestion: 'timeout' }],
  'validate/choice': [
    { keyword: 'anyOf', branches: 3, matching: 0 },
    { keyword: 'oneOf', branches: 3, matching: 2 },
    { keyword: 'anyOf', branches: 2, matching: 0, keys: [['TOKEN'], ['USER', 'PASSWORD']] },
  ],
  'validate/not-allowed': [{ keyword: 'not' }, { keyword: 'false schema' }],
  'validate/not-readable': [{}],
  'validate/no-schema': [{}, { near: '$shema' }, { isDialect: true }],
  'validate/cap': [{ limit: 200, more: 57 }],
  'validate/nothing-inside': [
    { inside: 'data."application.yaml"', noText: false },
    { inside: 'data."application.yaml"', noText: false, suggestion: 'application.yaml' },
    { inside: 'APP_CONFIG', noText: true },
  ],
  'validate/nothing-held': [{}],

  'hygiene/empty': [{ blank: false }, { blank: true }],
  'hygiene/line-break': [{ where: 'behind' }, { where: 'before' }],
  'hygiene/space': [{ where: 'behind' }, { where: 'before' }],
  'hygiene/invisible': [
    ...each(INVISIBLE, (kind) => ({ kind, inKey: false })),
    { kind: 'no-break-space', inKey: true },
  ],
  'hygiene/smart-quotes': [{ wraps: true }, { wraps: false }],
  'hygiene/quoted-twice': [{}],
  'hygiene/placeholder': [{}],
  'hygiene/url': each(URL_FLAW, (flaw) => ({ flaw })),
  'hygiene/near-key': [
    { other: 'Api_Url', caseOnly: true },
    { other: 'STRIPE_WEBHOK_SECRET', caseOnly: false },
  ],
  'hygiene/cap': [{ rule: 'hygiene/space', limit: 200, more: 57 }],

  'gateway/host': [
    { gateway: 'Adyen', host: 'test', wanted: 'live' },
    { gateway: 'Adyen', host: 'live', wanted: 'test' },
  ],
  'gateway/key': [
    { gateway: 'Stripe', credential: 'secret key', key: 'test', wanted: 'live' },
    { gateway: 'Stripe', credential: 'secret key', key: 'live', wanted: 'test' },
  ],
  'gateway/mode': [
    { gateway: 'Adyen', mode: 'test', wanted: 'live' },
    { gateway: 'Adyen', mode: none, wanted: 'live' },
  ],
  'gateway/payments-undeclared': [{ gateways: ['Adyen', 'Stripe'] }],
  'gateway/payments-none': [{ gateways: ['Stripe'] }],

  ...PROBE_SAMPLES,
  ...SAMPLE_SAMPLES,
  ...SERVICE_SAMPLES,
  ...DATABASE_SAMPLES,
  ...BLAME_SAMPLES,
  ...TOGETHER_SAMPLES,

  'parity/same': [
    { environments: BOTH, odd: none },
    { environments: ['staging', 'production-eu', 'production-us'], odd: 'production-us' },
  ],
  'parity/different': [{ environments: BOTH }],
  'parity/missing': [{ from: 'production', has: ['staging'] }],
  'parity/empty': [{ from: 'production', has: ['staging'] }],
  'parity/absent': [{ environments: ['production'] }],
  'parity/shape': [{ environments: BOTH }],
  'parity/type': [{ kinds: ['string', 'number'], environments: BOTH }],
  'parity/expect': [{ by: 'url' }, { by: 'text' }],
  'parity/not-compared': [{ environments: ['production'] }],
  'parity/service-missing': [{ service: 'billing', from: 'production' }],
  'parity/rule-unused': [{ path: 'features.checkout' }],
  'parity/timeout': [{ seconds: 2 }],
  'parity/foreign-word': [{}],
  'parity/private-host': [{ kind: 'loopback' }, { kind: 'private' }],
  'parity/plain-http': [{ other: 'staging' }],

  'compose/shape': each(COMPOSE_SHAPE, (part) => ({ part })),
  'compose/unknown-field': [{ field: 'enviroment', suggestion: 'environment' }],
  'compose/service': each(COMPOSE_SERVICE, (reason, [name, suggestion]) => ({ reason, name, suggestion })),
  'compose/reference': each(COMPOSE_REFERENCE, (reason, [name, suggestion]) => ({ reason, name, suggestion })),
  'compose/interpolation': each(COMPOSE_INTERPOLATION, (reason, [variable]) => ({ reason, variable })),
  'compose/from-shell': [{ name: 'SESSION_SECRET' }, { name: undefined }],
  'compose/not-a-string': [
    { kind: 'boolean', changed: false },
    { kind: 'number', changed: true },
    { kind: 'date', changed: true },
  ],
  'compose/duplicate-name': [{ name: 'DATABASE_URL', first: { file: 'compose.yaml', line: 5, column: 9 } }],

  'waiver/expired': [{ rule: 'parity/different', expires: '2026-06-30' }],
  'waiver/unused': [{ rule: 'parity/different' }],

  'run/crashed': [{ where: 'parity', thrown: 'TypeError' }],
  'run/deadline': [{ seconds: 120 }],
  'run/signal': [{ signal: 'SIGTERM' }],
  'run/incomplete': [
    { planned: 9, done: 7 },
    { planned: 9, done: 9, unread: true },
  ],
  'run/leak-blocked': [{ sinks: ['summary'] }],
  'run/output': [{ sink: 'report' }],
};

const OF_PARITY_RULE = 'A parity rule with `severity` gives its findings that one.';

/** Rules whose findings do not always have their default severity, and when. */
export const OTHER_SEVERITY: Partial<Readonly<Record<Rule, string>>> = {
  'manifest/dangling':
    'It is a warning where a Secret is not among the manifests and one of nearly the same name is: it may be made elsewhere.',
  'manifest/reference':
    'It is an error where the variable is defined further down, and where the value becomes longer than any environment can be.',
  'schema/keyword':
    'A keyword that resembles no known one, or one that only describes, may belong to another tool: it is a warning. `nullable` is an info.',
  'schema/format':
    'It is an error where the name is nearly that of a format that is known; then the run is errored: exit code 2.',
  'source/byte-order-mark':
    'It is an error where the source names such a loader as its `dialect`, and an info where no name stands in the first line.',
  'compose/interpolation':
    'Outside what makes the environment of the service, a required variable is a warning, and one that is not set is not told.',
  'compose/not-a-string': 'It is an error where the container gets another text than the one that is written.',
  'probe/status-page':
    'It is a warning where the page as a whole reports a disturbance or maintenance, and `components` names none.',
  'gateway/host': 'It is a warning where the catalogue’s fact is not sure.',
  'gateway/key': 'It is a warning where the catalogue’s fact is not sure.',
  'gateway/mode': 'It is a warning where the catalogue’s fact is not sure.',
  'parity/missing': `It is an error where a parity rule names the key. ${OF_PARITY_RULE}`,
  'parity/empty': `It is an error where a parity rule names the key. ${OF_PARITY_RULE}`,
  'parity/type': `It is an error where a parity rule says \`must: same\` or \`must: different\`, and where one speaks of a key that holds a mapping or a list on some sides alone. ${OF_PARITY_RULE}`,
  'parity/same': OF_PARITY_RULE,
  'parity/different': OF_PARITY_RULE,
  'parity/shape': OF_PARITY_RULE,
  'parity/absent': OF_PARITY_RULE,
  'parity/expect': OF_PARITY_RULE,
  'parity/not-compared': OF_PARITY_RULE,
  'parity/rule-unused': 'It is an error unless the rule says `must: ignore` or `must: absent`.',
  'hygiene/placeholder':
    'It is a warning in an environment that takes test payments or none, in a file of no environment, and where the text may be a value after all.',
  'hygiene/cap': 'It weighs what the rule weighs whose findings it counts.',
};
