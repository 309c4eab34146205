import type { CheckName } from '../config/request.ts';
import { FLAGS, type FlagName } from './flags.ts';

/** One command. */
export interface Command {
  /** What it takes beside its options, as help shows it. */
  readonly takes: string;
  readonly says: string;
  /** The checks that it makes, none meaning all; undefined for a command that makes none. */
  readonly checks: readonly CheckName[] | undefined;
}

/** Every command, in the order of the help. */
export const COMMANDS = {
  check: { takes: '', says: 'make all checks that are declared', checks: [] },
  validate: { takes: '[files...]', says: 'check configuration against JSON Schemas', checks: ['validate'] },
  gateways: {
    takes: '[list|id]',
    says: 'check payment gateways and show them; list or an id: what is known of any',
    checks: ['gateways'],
  },
  probe: { takes: '', says: 'ask payment gateways and other services whether they answer', checks: ['probes'] },
  parity: { takes: '', says: 'compare the environments', checks: ['parity'] },
  snapshot: {
    takes: '',
    says: 'write what a later comparison needs of an environment, and no value',
    checks: ['parity'],
  },
  explain: {
    takes: '[rule]',
    says: 'say what a rule means and why it matters; without a rule, list them all',
    checks: undefined,
  },
  schemas: {
    takes: 'lock [files...]',
    says: 'fetch the schemas of other hosts, and pin them in tollgate-schemas.lock.json',
    checks: undefined,
  },
  demo: {
    takes: '[a|b|c|d]',
    says: 'replay an outage on the example shop, or on an incident, against servers on this machine alone',
    checks: undefined,
  },
  sandbox: {
    takes: '',
    says: 'serve payment providers on this machine, under their own names, that fail on demand',
    checks: undefined,
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;

/** Whether there is a command of this name. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** The flags of locking: what says which schemas there are, and what says where the network may go. */
const LOCK_FLAGS: readonly FlagName[] = [
  ...([
    'config',
    'schema',
    'schemas',
    'files',
    'allow-private-hosts',
    'tls-ca',
    'resolve',
    'client-certificates',
    'proxy',
    'limits',
    'check',
  ] as const),
];

const SANDBOX_FLAGS: readonly FlagName[] = ['serve', 'fault', 'port', 'control-port', 'directory', 'format'];

/** The flags that a command takes, in the order of the help. */
export function flagsOf(name: CommandName): readonly FlagName[] {
  if (name === 'schemas') return LOCK_FLAGS;
  if (name === 'sandbox') return SANDBOX_FLAGS;
  const all: readonly string[] = Object.keys(FLAGS);
  if (COMMANDS[name].checks === undefined) return [];
  const ofChecks = all.filter(isFlagOfChecks);
  // Snapshots are compared for parity alone, and every other command would have to leave something out.
  return name === 'parity' ? [...ofChecks, 'suggest'] : ofChecks.filter((flag) => flag !== 'snapshots');
}

const NOT_OF_CHECKS: readonly string[] = ['check', 'suggest', ...SANDBOX_FLAGS.filter((name) => name !== 'format')];

function isFlagOfChecks(name: string): name is FlagName {
  return Object.hasOwn(FLAGS, name) && !NOT_OF_CHECKS.includes(name);
}
