/** One room of the house: a folder of `src/`, or one of the files beside them. */
export interface Room {
  /** Path below `src/`. */
  readonly name: string;
  /** What lives there, in a few words. */
  readonly holds: string;
  /** Rooms that its files may import. They stand before it in the table. */
  readonly rooms: readonly string[];
  /** Rooms of which its files may import types alone, which are gone at run time. */
  readonly types: readonly string[];
  /** Packages that its files may import. */
  readonly packages: readonly string[];
}

/**
 * Which room may import which. `test/house.test.ts` holds it against the code, and `docs/architecture.md` shows it.
 * A room stands below every room that imports it, so that there is no way back.
 */
export const ROOMS: readonly Room[] = [
  {
    name: 'finding',
    holds: 'what a finding is, and every word about every rule',
    rooms: [],
    types: [],
    packages: [],
  },
  {
    name: 'secret',
    holds: 'texts that must not be shown, and the search for them',
    rooms: [],
    types: [],
    packages: [],
  },
  {
    name: 'version.ts',
    holds: 'the version, from package.json',
    rooms: [],
    types: [],
    packages: [],
  },
  {
    name: 'source',
    holds: 'files and formats: text to document, with the place of every member',
    rooms: ['finding'],
    types: [],
    packages: ['js-yaml', 'picomatch', 'smol-toml', 'toml-eslint-parser', 'yaml'],
  },
  {
    name: 'gateway',
    holds: 'the catalogue of payment gateways, and recognising one; pure',
    rooms: [],
    types: ['finding'],
    packages: [],
  },
  {
    name: 'parity',
    holds: 'laying trees side by side, patterns over paths and URLs; pure',
    rooms: ['finding'],
    types: [],
    packages: [],
  },
  {
    name: 'scan',
    holds: 'source code: where it reads a variable, and what it takes without it',
    rooms: ['source'],
    types: ['finding'],
    packages: [],
  },
  {
    name: 'hygiene',
    holds: 'what is wrong with a text or a key, whatever a schema says; pure',
    rooms: ['finding'],
    types: [],
    packages: [],
  },
  {
    name: 'schema',
    holds: 'JSON Schema: review, compile, validate, violations in our own words',
    rooms: ['finding', 'source'],
    types: [],
    packages: ['ajv', 'ajv-draft-04', 'ajv-formats', 'json-p3'],
  },
  {
    name: 'network',
    holds: 'the one way out: guarded connection, one request, credentials bound to origins',
    rooms: ['parity'],
    types: ['finding', 'secret'],
    packages: ['ipaddr.js'],
  },
  {
    name: 'git',
    holds: 'the files of another commit, read by git with fixed words; the only child process',
    rooms: ['source'],
    types: [],
    packages: [],
  },
  {
    name: 'config',
    holds: 'tollgate.yml and what was asked, typed and frozen; the plan',
    rooms: ['finding', 'gateway', 'git', 'network', 'parity', 'schema', 'secret', 'source'],
    types: [],
    packages: ['js-yaml'],
  },
  {
    name: 'github',
    holds: 'what GitHub knows of a repository, asked through its API; the one place that its token goes out from',
    rooms: ['finding', 'git', 'network', 'source', 'version.ts'],
    types: ['config'],
    packages: [],
  },
  {
    name: 'manifest',
    holds: 'manifests of Kubernetes, Compose and ECS: what a container really gets',
    rooms: ['finding', 'source'],
    types: ['config'],
    packages: [],
  },
  {
    name: 'environment',
    holds: 'sources laid over each other, with the origin of every leaf',
    rooms: ['finding', 'manifest', 'secret', 'source'],
    types: ['config', 'github'],
    packages: [],
  },
  {
    name: 'base',
    holds: 'what was live before the change, read when somebody asks',
    rooms: ['config', 'environment', 'git'],
    types: ['github', 'source'],
    packages: [],
  },
  {
    name: 'sandbox',
    holds: 'payment gateways on loopback, for tests and the demo',
    rooms: ['gateway'],
    types: ['finding', 'network'],
    packages: ['selfsigned'],
  },
  {
    name: 'probe',
    holds: 'what a probe sends, whether it may, and what its answer must be like',
    rooms: ['environment', 'finding', 'gateway', 'network', 'parity', 'schema', 'source'],
    types: ['config'],
    packages: ['dns-packet', 'mysql2', 'pg'],
  },
  {
    name: 'verdict',
    holds: 'severities, waivers, the exit code; pure',
    rooms: ['finding', 'parity'],
    types: ['config'],
    packages: [],
  },
  {
    name: 'check',
    holds: 'the checks, one list in order',
    rooms: [
      'environment',
      'finding',
      'gateway',
      'hygiene',
      'network',
      'parity',
      'probe',
      'scan',
      'schema',
      'secret',
      'source',
    ],
    types: ['base', 'config'],
    packages: [],
  },
  {
    name: 'change',
    holds: 'what a change does: which findings it brings, and what is reached by each key that it touches',
    rooms: ['check', 'config', 'environment', 'finding', 'parity', 'schema', 'source'],
    types: ['gateway'],
    packages: [],
  },
  {
    name: 'lock',
    holds: 'schemas of other hosts: fetched on demand, pinned by digest',
    rooms: ['check', 'finding', 'schema', 'source'],
    types: ['config', 'network'],
    packages: [],
  },
  {
    name: 'report',
    holds: 'the report, and one renderer for each format; pure',
    rooms: ['finding', 'verdict'],
    types: ['change', 'check', 'config'],
    packages: ['picocolors'],
  },
  {
    name: 'snapshot',
    holds: 'what one job tells another of an environment, without a value',
    rooms: ['check', 'config', 'environment', 'finding', 'parity', 'report', 'schema', 'source', 'version.ts'],
    types: ['secret', 'verdict'],
    packages: [],
  },
  {
    name: 'exit',
    holds: 'the one exit: render, search for secrets, write',
    rooms: ['finding', 'gateway'],
    types: ['report', 'secret'],
    packages: [],
  },
  {
    name: 'examine.ts',
    holds: 'one state of the repository under one configuration: plan, sources, checks',
    rooms: ['check', 'config', 'environment', 'finding', 'snapshot'],
    types: ['base', 'github'],
    packages: [],
  },
  {
    name: 'against.ts',
    holds: 'the base examined as the state now was, and both laid beside each other',
    rooms: ['change', 'check', 'examine.ts', 'finding', 'source'],
    types: ['base', 'config', 'environment'],
    packages: [],
  },
  {
    name: 'policy',
    holds: 'what a change does to its own gate: against the policy of the base, or under it',
    rooms: ['check', 'config', 'examine.ts', 'finding', 'gateway', 'parity', 'schema', 'source'],
    types: ['base', 'verdict'],
    packages: [],
  },
  {
    name: 'with-base.ts',
    holds: 'a run that has a base: examined, laid beside it, and held against its policy',
    rooms: ['against.ts', 'config', 'examine.ts', 'policy', 'source'],
    types: ['base', 'check'],
    packages: [],
  },
  {
    name: 'run.ts',
    holds: 'one run from request to report',
    rooms: [
      'base',
      'check',
      'config',
      'environment',
      'examine.ts',
      'finding',
      'github',
      'report',
      'secret',
      'source',
      'verdict',
      'version.ts',
      'with-base.ts',
    ],
    types: ['against.ts', 'snapshot'],
    packages: [],
  },
  {
    name: 'index.ts',
    holds: 'the public API',
    rooms: ['report', 'run.ts', 'secret', 'source'],
    types: ['check', 'config', 'finding', 'network'],
    packages: [],
  },
  {
    name: 'cli',
    holds: 'the command',
    rooms: [
      'check',
      'config',
      'exit',
      'finding',
      'gateway',
      'lock',
      'network',
      'parity',
      'report',
      'run.ts',
      'sandbox',
      'schema',
      'secret',
      'snapshot',
      'source',
      'version.ts',
    ],
    types: [],
    packages: ['picocolors'],
  },
  {
    name: 'action',
    holds: 'the GitHub Action',
    rooms: ['config', 'exit', 'finding', 'git', 'report', 'run.ts', 'secret', 'snapshot'],
    types: [],
    packages: ['@actions/core', '@actions/github', 'js-yaml', 'picocolors'],
  },
];

/** Files that may call `reveal()`: to send a secret, to look for it, to compare it, to have the runner mask it. */
export const REVEALERS: readonly string[] = [
  'action/action.ts',
  'environment/effective.ts',
  'network/credential.ts',
  'network/proxy.ts',
  'network/terms.ts',
  'config/github-input.ts',
  'probe/url/credential-mode.ts',
  'secret/fingerprint.ts',
  'secret/redactor.ts',
];

/** Rooms that may touch the process: its environment, its folder, its clock, its console. */
export const EDGES: readonly string[] = ['action', 'cli'];

/** The rooms as a Markdown table. */
export function roomsTable(): string {
  const rows = ROOMS.map(({ name, holds, rooms, types, packages }) => {
    const path = name.endsWith('.ts') ? `src/${name}` : `src/${name}/`;
    return `| \`${path}\` | ${[holds, rooms, types, packages].map((part) => [part].flat().join(', ')).join(' | ')} |`;
  });
  return ['| room | what lives there | imports | types alone | packages |', '|:--|:--|:--|:--|:--|', ...rows].join(
    '\n',
  );
}
