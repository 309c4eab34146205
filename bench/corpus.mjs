/**
 * The files that the validators are measured on, made anew and always alike: service manifests in YAML of about 2 KB, the
 * same kind of thing in JSON, and dotenv files of 40 keys. One in a hundred breaks its schema, each in one place.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A source of numbers that gives the same ones in each run (mulberry32). */
export function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const WORDS = 'checkout billing orders search catalog cart payment refund ledger invoice shipping profile'.split(' ');
const REGIONS = ['eu-west-1', 'eu-central-1', 'us-east-1'];

/** A service manifest of about 2 KB. */
export function service(pick, at, isWrong) {
  const name = `${WORDS[pick(WORDS.length)]}-${at}`;
  return {
    name,
    version: `${pick(9)}.${pick(40)}.${pick(100)}`,
    owner: `team-${WORDS[pick(WORDS.length)]}`,
    replicas: isWrong ? 'three' : 1 + pick(9),
    region: REGIONS[pick(3)],
    image: { repository: `registry.example.com/shop/${name}`, tag: `v${pick(900)}`, pullPolicy: 'IfNotPresent' },
    resources: {
      requests: { cpu: `${50 + pick(400)}m`, memory: `${64 + pick(900)}Mi` },
      limits: { cpu: `${500 + pick(1500)}m`, memory: `${512 + pick(2000)}Mi` },
    },
    ports: [
      { name: 'http', containerPort: 8000 + pick(900), protocol: 'TCP' },
      { name: 'metrics', containerPort: 9000 + pick(900), protocol: 'TCP' },
    ],
    env: Array.from({ length: 12 }, (_, index) => ({
      name: `SETTING_${index}`,
      value: `${WORDS[pick(WORDS.length)]}-${pick(10_000)}.internal.example.com`,
    })),
    probes: {
      liveness: { path: '/healthz', port: 8080, initialDelaySeconds: 5 + pick(20), periodSeconds: 10 },
      readiness: { path: '/ready', port: 8080, initialDelaySeconds: 1 + pick(5), periodSeconds: 5 },
    },
    labels: { app: name, tier: ['web', 'worker', 'cron'][pick(3)], region: REGIONS[pick(3)], canary: pick(2) === 1 },
    features: {
      refunds: pick(2) === 1,
      savedCards: pick(2) === 1,
      limit: pick(5000) / 100,
      currencies: ['EUR', 'USD', 'SEK'],
    },
    upstreams: Array.from({ length: 4 }, (_, index) => ({
      host: `${WORDS[pick(WORDS.length)]}.svc.cluster.local`,
      port: 80 + index,
      timeoutMs: 100 + pick(3000),
      retries: pick(4),
    })),
  };
}

/** Block style, as people write manifests. */
function toYaml(value, indent = '') {
  const line = ([key, member], dash) => {
    const head = `${dash}${key}:`;
    if (typeof member !== 'object') return `${head} ${member}\n`;
    return `${head}\n${toYaml(member, `${indent}  `)}`;
  };
  if (Array.isArray(value)) {
    return value
      .map((item) => {
        if (typeof item !== 'object') return `${indent}- ${item}\n`;
        return Object.entries(item)
          .map(([key, member], at) => `${indent}${at === 0 ? '- ' : '  '}${key}: ${member}\n`)
          .join('');
      })
      .join('');
  }
  return Object.entries(value)
    .map((entry) => line(entry, indent))
    .join('');
}

/** The JSON Schema of a service. */
export const SERVICE_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  required: ['name', 'version', 'owner', 'replicas', 'region', 'image', 'resources', 'ports', 'env', 'probes'],
  properties: {
    name: { type: 'string', pattern: '^[a-z][a-z0-9-]*$', maxLength: 63 },
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    owner: { type: 'string', minLength: 1 },
    replicas: { type: 'integer', minimum: 1, maximum: 50 },
    region: { enum: REGIONS },
    image: {
      type: 'object',
      additionalProperties: false,
      required: ['repository', 'tag'],
      properties: {
        repository: { type: 'string', minLength: 1 },
        tag: { type: 'string', pattern: '^v\\d+$' },
        pullPolicy: { enum: ['Always', 'IfNotPresent', 'Never'] },
      },
    },
    resources: {
      type: 'object',
      required: ['requests', 'limits'],
      additionalProperties: { $ref: '#/definitions/amounts' },
    },
    ports: { type: 'array', minItems: 1, items: { $ref: '#/definitions/port' } },
    env: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'value'],
        properties: { name: { type: 'string', pattern: '^[A-Z][A-Z0-9_]*$' }, value: { type: 'string' } },
      },
    },
    probes: { type: 'object', additionalProperties: { $ref: '#/definitions/probe' } },
    labels: { type: 'object', additionalProperties: { type: ['string', 'boolean'] } },
    features: {
      type: 'object',
      properties: {
        refunds: { type: 'boolean' },
        savedCards: { type: 'boolean' },
        limit: { type: 'number', minimum: 0 },
        currencies: { type: 'array', uniqueItems: true, items: { type: 'string', minLength: 3, maxLength: 3 } },
      },
    },
    upstreams: {
      type: 'array',
      items: {
        type: 'object',
        required: ['host', 'port'],
        properties: {
          host: { type: 'string', minLength: 1 },
          port: { $ref: '#/definitions/portNumber' },
          timeoutMs: { type: 'integer', minimum: 1 },
          retries: { type: 'integer', minimum: 0, maximum: 10 },
        },
      },
    },
  },
  definitions: {
    portNumber: { type: 'integer', minimum: 1, maximum: 65535 },
    amounts: {
      type: 'object',
      required: ['cpu', 'memory'],
      properties: { cpu: { type: 'string', pattern: '^\\d+m?$' }, memory: { type: 'string', pattern: '^\\d+[KMG]i$' } },
    },
    port: {
      type: 'object',
      required: ['name', 'containerPort'],
      properties: {
        name: { type: 'string' },
        containerPort: { $ref: '#/definitions/portNumber' },
        protocol: { enum: ['TCP', 'UDP'] },
      },
    },
    probe: {
      type: 'object',
      required: ['path', 'port'],
      properties: {
        path: { type: 'string', pattern: '^/' },
        port: { $ref: '#/definitions/portNumber' },
        initialDelaySeconds: { type: 'integer', minimum: 0 },
        periodSeconds: { type: 'integer', minimum: 1 },
      },
    },
  },
};

/** Kinds of variables, each with how a value of it is made and what its schema says. */
const KINDS = [
  ['HOST', (pick) => `${WORDS[pick(WORDS.length)]}-${pick(999)}.example.com`, { type: 'string', minLength: 1 }],
  ['PORT', (pick) => 1000 + pick(9000), { type: 'integer', minimum: 1, maximum: 65535 }],
  ['ENABLED', (pick) => pick(2) === 1, { type: 'boolean' }],
  [
    'URL',
    (pick) => `https://${WORDS[pick(WORDS.length)]}.example.com/v${pick(4)}`,
    { type: 'string', pattern: '^https://' },
  ],
  ['LEVEL', (pick) => ['debug', 'info', 'warn', 'error'][pick(4)], { enum: ['debug', 'info', 'warn', 'error'] }],
];
const NAMES = Array.from({ length: 40 }, (_, at) => {
  const [suffix] = KINDS[at % KINDS.length];
  return `${WORDS[at % WORDS.length].toUpperCase()}_${Math.floor(at / WORDS.length)}_${suffix}`;
});

/** The JSON Schema of a dotenv file of the corpus. */
export const ENV_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  required: NAMES,
  properties: Object.fromEntries(NAMES.map((name, at) => [name, KINDS[at % KINDS.length][2]])),
};

/** Names of a dotenv file of the corpus with what each must be, for a loop over envalid. */
export const ENV_NAMES = NAMES.map((name, at) => [name, KINDS[at % KINDS.length][0]]);

function dotenv(pick, isWrong) {
  const lines = NAMES.map(
    (name, at) => `${name}=${isWrong && at === 11 ? 'wrong' : KINDS[at % KINDS.length][1](pick)}`,
  );
  return `# made for measuring\n${lines.join('\n')}\n`;
}

/** One in a hundred files is invalid. */
export const isWrong = (at) => at % 100 === 42;

/** Writes `count` files of each kind below `folder` and the schemas beside them. */
export function writeCorpus(folder, { yaml = 0, json = 0, env = 0 }) {
  writeFileSync(join(folder, 'service.schema.json'), JSON.stringify(SERVICE_SCHEMA));
  writeFileSync(join(folder, 'env.schema.json'), JSON.stringify(ENV_SCHEMA));
  const makers = [
    ['yaml', yaml, (pick, at) => toYaml(service(pick, at, isWrong(at)))],
    ['json', json, (pick, at) => JSON.stringify(service(pick, at, isWrong(at)), undefined, 2)],
    ['env', env, (pick, at) => dotenv(pick, isWrong(at))],
  ];
  for (const [ending, count, make] of makers) {
    mkdirSync(join(folder, ending), { recursive: true });
    const pick = numbers(ending.length);
    for (let at = 0; at < count; at++) writeFileSync(join(folder, ending, `service-${at}.${ending}`), make(pick, at));
  }
}

/** Writes 500 JSON files under 200 different schemas: what many schemas cost. */
export function writeManySchemas(folder) {
  mkdirSync(join(folder, 'many'), { recursive: true });
  const pick = numbers(7);
  for (let at = 0; at < 200; at++) {
    const schema = {
      ...SERVICE_SCHEMA,
      title: `Service ${at}`,
      properties: { ...SERVICE_SCHEMA.properties, [`extra${at}`]: { type: 'string' } },
    };
    writeFileSync(join(folder, 'many', `${at}.schema.json`), JSON.stringify(schema));
  }
  for (let at = 0; at < 500; at++)
    writeFileSync(join(folder, 'many', `service-${at}.json`), JSON.stringify(service(pick, at, false), undefined, 2));
}
