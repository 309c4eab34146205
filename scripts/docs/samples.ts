import type {
  BlockReason,
  Cap,
  Facts,
  FileReason,
  ProbeReason,
  RequestReason,
  Rule,
  SchemaReason,
  SyntaxReason,
} from '../../src/finding/rules.ts';

/** Facts to show the words of each rule with. Where a rule speaks in several ways, there is one sample for each. */
type Samples = { readonly [R in Rule]: readonly [Facts[R], ...Facts[R][]] };

/** One sample for each word of a union. The compiler sees to it that none is left out. */
function each<Word extends string, More, Sample>(
  words: Readonly<Record<Word, More>>,
  sample: (word: Word, more: More) => Sample,
): readonly [Sample, ...Sample[]] {
  // Object.entries widens the names; they are the words of the union.
  const [first, ...rest] = (Object.entries(words) as [Word, More][]).map(([word, more]) => sample(word, more));
  if (first === undefined) throw new Error('a union has at least one word');
  return [first, ...rest];
}

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
  'not-yaml': 'YAML',
  'not-toml': 'TOML',
  'not-an-assignment': 'dotenv',
  'name-not-allowed': 'dotenv',
  'unclosed-quote': 'dotenv',
  'unknown-tag': 'YAML',
  'unknown-anchor': 'YAML',
  'key-not-scalar': 'YAML',
  'not-a-mapping': 'json',
};

const SCHEMA: Readonly<Record<SchemaReason, true>> = {
  'not-a-schema': true,
  'not-an-object-or-boolean': true,
  'not-readable': true,
  'duplicate-key': true,
  'several-documents': true,
  unsupported: true,
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
  'needed-by-files': ['schema'],
  'needed-by-process': ['process-names'],
  'file-unreadable': ['tls-ca'],
};

const REACHED: Readonly<Record<ProbeReason, true>> = {
  dns: true,
  refused: true,
  reset: true,
  timeout: true,
  'tls-expired': true,
  'tls-not-yet-valid': true,
  'tls-name': true,
  'tls-untrusted': true,
  'tls-protocol': true,
  protocol: true,
  'body-too-big': true,
};

const BLOCKED: Readonly<Record<BlockReason, true>> = {
  'not-a-url': true,
  scheme: true,
  'user-info': true,
  'private-address': true,
  'not-allowed': true,
  'wrong-mode-host': true,
  method: true,
  'credential-missing': true,
  'credential-origin': true,
  'credential-path': true,
  'credential-method': true,
};

const FIRST = { file: 'config/production.env', line: 3, column: 1 } as const;
const BOTH = ['staging', 'production'] as const;
const none = undefined;

export const SAMPLES: Samples = {
  'source/file': each(FILE, (reason) => ({ reason, path: 'config/production.env' })),
  'source/unreadable': [{ path: 'config/production.env' }],
  'source/no-match': [{ pattern: 'services/*/config.yaml' }],
  'source/cap': each(CAP, (cap, limit) => ({ cap, limit })),
  'source/encoding': [
    { offset: 120, nul: false },
    { offset: 120, nul: true },
  ],
  'source/syntax': each(SYNTAX, (reason, format) => ({ format, reason })),
  'source/duplicate-key': [{ key: 'DATABASE_URL', first: FIRST }],
  'source/cut-at-hash': [{ key: 'SMTP_PASSWORD' }],
  'source/alias': [{ reason: 'cycle' }],
  'source/process-missing': [{ name: 'SESSION_SECRET' }],

  'config/missing': [
    { tried: ['tollgate.yml', '.github/tollgate.yml'], near: none },
    { tried: ['tollgate.yml', '.github/tollgate.yml'], near: 'tollgate.yaml' },
  ],
  'config/empty-environment': [{ name: 'production' }],
  'config/syntax': [{ reason: 'not-yaml' }],
  'config/duplicate-key': [{ key: 'probes', first: { file: 'tollgate.yml', line: 3, column: 1 } }],
  'config/unknown-key': [{ key: 'enviroments', suggestion: 'environments' }],
  'config/value': [{ path: '/probes/0/timeout', expected: 'a duration such as 500ms, 5s, 2m or 14d' }],
  'config/nothing-to-check': [{}],
  'config/unknown-environment': [{ name: 'prodution', suggestion: 'production' }],
  'config/unknown-rule': [{ name: 'validate/reqired', suggestion: 'validate/required' }],
  'config/input': each(INPUT, (reason, [name, suggestion]) => ({ name, reason, suggestion })),
  'config/event': [{ event: 'pull_request_target' }],

  'schema/syntax': each(SCHEMA, (reason) => ({ reason })),
  'schema/dialect': [{}],
  'schema/keyword': [
    { keyword: 'requierd', suggestion: 'required', elsewhere: false },
    { keyword: 'prefixItems', suggestion: none, elsewhere: true },
  ],
  'schema/format': [{ format: 'phone' }],
  'schema/reference': [{ remote: false }, { remote: true }],
  'schema/timeout': [{ seconds: 2 }],

  'validate/required': [
    { key: 'ADYEN_API_KEY', suggestion: none, declared: false },
    { key: 'ADYEN_API_KEY', suggestion: 'ADYEN_APIKEY', declared: false },
    { key: 'ADYEN_LIVE_PREFIX', suggestion: none, declared: true },
  ],
  'validate/type': [{ expected: ['integer'], found: 'string' }],
  'validate/enum': [{ allowed: 3 }],
  'validate/const': [{}],
  'validate/pattern': [{}],
  'validate/format': [{ format: 'uri' }, { format: 'email' }],
  'validate/range': [{ bound: 'at most', limit: 65_535 }],
  'validate/multiple-of': [{ of: 5 }],
  'validate/size': [{ of: 'characters', bound: 'at least', limit: 32 }],
  'validate/unique': [{ first: 0, second: 2 }],
  'validate/unknown-key': [{ key: 'timeuot', suggestion: 'timeout' }],
  'validate/choice': [
    { keyword: 'anyOf', branches: 3, matching: 0 },
    { keyword: 'oneOf', branches: 3, matching: 2 },
  ],
  'validate/not-allowed': [{ keyword: 'not' }, { keyword: 'false schema' }],
  'validate/not-readable': [{}],
  'validate/cap': [{ limit: 200, more: 57 }],

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

  'probe/unreachable': each(REACHED, (reason) => ({ probe: 'adyen', reason, attempts: 1 })),
  'probe/blocked': each(BLOCKED, (reason) => ({ probe: 'adyen', reason })),
  'probe/status': [
    { probe: 'adyen', status: 404, expected: [200] },
    { probe: 'adyen', status: 503, expected: [200] },
  ],
  'probe/redirect': [
    { probe: 'shop', status: 301, sameOrigin: false },
    { probe: 'shop', status: 308, sameOrigin: true },
  ],
  'probe/credential-refused': [{ probe: 'adyen', status: 401 }],
  'probe/body': [
    { probe: 'adyen', reason: 'schema', violations: 2 },
    { probe: 'adyen', reason: 'not-json', violations: 0 },
    { probe: 'adyen', reason: 'encoded', violations: 0 },
  ],
  'probe/latency': [{ probe: 'adyen', milliseconds: 2310, limit: 2000 }],
  'probe/certificate': [
    { probe: 'adyen', days: 6, limit: 14 },
    { probe: 'adyen', days: undefined, limit: 14 },
  ],
  'probe/flaky': [{ probe: 'adyen', attempts: 2 }],
  'probe/no-target': [
    { probe: 'adyen', key: 'ADYEN_CHECKOUT_URL', state: 'missing' },
    { probe: 'adyen', key: 'ADYEN_CHECKOUT_URL', state: 'not-readable' },
    { probe: 'adyen', key: 'ADYEN_CHECKOUT_URL', state: 'not-text' },
  ],

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
  'parity/placeholder': [{}],
  'parity/foreign-word': [{}],
  'parity/private-host': [{ kind: 'loopback' }, { kind: 'private' }],
  'parity/plain-http': [{ other: 'staging' }],

  'waiver/expired': [{ rule: 'parity/different', expires: '2026-06-30' }],
  'waiver/unused': [{ rule: 'parity/different' }],

  'run/crashed': [{ where: 'parity', thrown: 'TypeError' }],
  'run/deadline': [{ seconds: 120 }],
  'run/signal': [{ signal: 'SIGTERM' }],
  'run/incomplete': [{ planned: 9, done: 7 }],
  'run/leak-blocked': [{ sinks: ['summary'] }],
  'run/output': [{ sink: 'report' }],
};

/** Rules whose findings do not always have their default severity, and when. */
export const OTHER_SEVERITY: Partial<Readonly<Record<Rule, string>>> = {
  'schema/keyword': 'A keyword that resembles no known one may belong to another tool: it is a warning.',
  'gateway/host': 'It is a warning where the catalogue’s fact is not sure.',
  'gateway/key': 'It is a warning where the catalogue’s fact is not sure.',
  'gateway/mode': 'It is a warning where the catalogue’s fact is not sure.',
  'parity/missing': 'It is an error where a parity rule names the key.',
  'parity/empty': 'It is an error where a parity rule names the key.',
  'parity/type': 'It is an error where a parity rule says `must: same` or `must: different`.',
  'parity/placeholder': 'It is a warning in an environment that does not take live payments.',
};
