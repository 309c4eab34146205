import { parseArgs } from 'node:util';
import { suggest } from '../finding/suggest.ts';

/** One flag of the checking commands. */
export interface Flag {
  readonly short?: string;
  /** What it takes, as help shows it; nothing for a switch. */
  readonly takes: string;
  readonly repeatable?: boolean;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
  readonly says: string;
}

export const FORMATS = ['pretty', 'json', 'markdown'] as const;

/** A form that a report can be printed in. */
export type FormatName = (typeof FORMATS)[number];

/** Every flag of the checking commands, in the order of the help. */
export const FLAGS = {
  config: {
    short: 'c',
    takes: '<file>',
    says: 'configuration file (default: tollgate.yml, then .github/tollgate.yml)',
  },
  environment: { short: 'e', takes: '<name>', says: 'the environment about to be deployed (default: all)' },
  'fail-on': { takes: '<severity>', says: 'from which severity on the run fails: error or warning (default: error)' },
  'fail-on-new': { takes: '', says: 'only what the change since --base brings fails the run; the rest is reported' },
  schema: { takes: '<file>', says: 'JSON Schema that the files, or both environments, are held against' },
  schemas: { takes: '<glob>', repeatable: true, says: 'further schemas, which a $ref finds by their $id' },
  files: { takes: '<glob>', repeatable: true, says: 'files or folders that the schema describes' },
  staging: {
    takes: '<file>',
    repeatable: true,
    says: 'configuration of staging, later over earlier',
  },
  production: { takes: '<file>', repeatable: true, says: 'configuration of production, likewise' },
  'process-names': { takes: '<name>', repeatable: true, says: 'variable of this process that a source may read' },
  variables: {
    takes: '<file>',
    says: 'JSON file of names and texts, which a source github reads instead of asking GitHub',
  },
  'github-token': { takes: '<variable>', says: 'variable of this process that holds the token for GitHub' },
  'fingerprint-key': {
    takes: '<variable>',
    says: 'variable of this process that holds the key of fingerprints, for snapshots and pins of waivers',
  },
  snapshots: { takes: '<folder>', says: 'compare the snapshots in this folder instead of sources' },
  credentials: { takes: '<file>', says: 'YAML file that binds credentials to origins, methods and paths' },
  'allow-private-hosts': {
    takes: '<host>',
    repeatable: true,
    says: 'host that may be private and asked over plain http',
  },
  'tls-ca': {
    takes: '<[host=]file>',
    repeatable: true,
    says: 'PEM file with further certificate authorities, for a host or for those that --allow-private-hosts and --resolve name',
  },
  resolve: { takes: '<host:port:address:port>', repeatable: true, says: 'connect there instead' },
  'client-certificates': { takes: '<file>', says: 'YAML file that gives hosts a client certificate and its key' },
  proxy: { takes: '<file>', says: 'YAML file that says which hosts are asked through which proxy' },
  base: {
    takes: '<ref>',
    says: 'commit that is live, such as main: what the change does and brings is told against it (default: none)',
  },
  policy: {
    takes: '<head|base>',
    choices: ['head', 'base'],
    says: 'whose tollgate.yml and schemas decide, that of the change or that of --base (default: head)',
  },
  limits: { takes: '<key=value>', repeatable: true, says: 'change a cap, such as run-seconds=300' },
  format: {
    takes: '<format>',
    choices: FORMATS,
    says: 'how to print the report: pretty, json or markdown (default: pretty)',
  },
  output: {
    short: 'o',
    takes: '<file>',
    repeatable: true,
    says: 'also write the report: .json and .md say the format, with any other name it is that of --format',
  },
  suggest: { takes: '', says: 'print rules for what no rule decides, as YAML to paste into tollgate.yml' },
  serve: {
    takes: '<host=kind>',
    repeatable: true,
    says: 'a further host: the id of a gateway (alone, all of its hosts), adyen-test, adyen-live, acquirer, status-page or postgres',
  },
  fault: {
    takes: '<host=fault>',
    repeatable: true,
    says: 'how a host fails from the start, such as status=503,every=3 or tls=expired',
  },
  port: { takes: '<number>', says: 'port of the first host, the others behind it (default: free ones)' },
  'control-port': { takes: '<number>', says: 'port of the control API (default: a free one)' },
  directory: { takes: '<folder>', says: 'folder for the certificate of the authority, until the sandbox stops' },
  check: { takes: '', says: 'only hold the lock file, its copies and the schemas against each other; fetch nothing' },
} as const satisfies Readonly<Record<string, Flag>>;

export type FlagName = keyof typeof FLAGS;

/** The values that were given for each flag, in their order; a flag that was not given has none. */
export type Flags = ReadonlyMap<FlagName, readonly string[]>;

/** The words after the command, read; or one sentence that says what is wrong with them. */
export type ParsedWords =
  | { readonly ok: true; readonly flags: Flags; readonly positionals: readonly string[]; readonly help: boolean }
  | { readonly ok: false; readonly problem: string };

/** Reads the words after the command. Node's reader splits them; what may stand there is judged here. */
export function parseWords(words: readonly string[], known: readonly string[] = Object.keys(FLAGS)): ParsedWords {
  const { tokens } = parseArgs({
    args: [...words],
    options: optionsOf(),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = new Map<FlagName, string[]>();
  const positionals: string[] = [];
  let help = false;
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, value, rawName } = token;
    if (name === 'help') {
      help = true;
      continue;
    }
    if (!isFlag(name) || !known.includes(name)) return { ok: false, problem: unknownFlag(rawName, name, known) };
    const problem = wrongValue(FLAGS[name], rawName, value, flags.has(name));
    if (problem !== undefined) return { ok: false, problem };
    flags.set(name, [...(flags.get(name) ?? []), value ?? '']);
  }
  return { ok: true, flags, positionals, help };
}

function optionsOf() {
  const flags = Object.entries(FLAGS).map(([name, flag]) => {
    const option = { type: flag.takes === '' ? 'boolean' : 'string', multiple: true } as const;
    return [name, 'short' in flag ? { ...option, short: flag.short } : option] as const;
  });
  return { ...Object.fromEntries(flags), help: { type: 'boolean', short: 'h' } } as const;
}

function isFlag(name: string): name is FlagName {
  return Object.hasOwn(FLAGS, name);
}

function unknownFlag(raw: string, name: string, known: readonly string[]): string {
  if (isFlag(name)) return `"${raw}" is an option of other commands.`;
  const near = suggest(name, known);
  return `unknown option "${raw}".${near === undefined ? '' : ` Did you mean --${near}?`}`;
}

function wrongValue(flag: Flag, raw: string, value: string | undefined, again: boolean): string | undefined {
  if (flag.takes === '') return value === undefined ? undefined : `option "${raw}" takes no value.`;
  if (value === undefined) return `option "${raw}" needs ${flag.takes}.`;
  if (again && !flag.repeatable) return `option "${raw}" is given twice.`;
  if (flag.choices && !flag.choices.includes(value)) return `option "${raw}" takes ${flag.choices.join(', ')}.`;
  return undefined;
}
