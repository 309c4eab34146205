import type { Writable } from 'node:stream';
import { Command, CommanderError, Option } from 'commander';
import type { CheckName } from '../config/request.ts';
import { visible } from '../report/escape.ts';
import { VERSION } from '../version.ts';

/** The part of the process that the command uses. */
export interface Process {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  cwd(): string;
  readonly argv: readonly string[];
  exit(code: number): void;
  on(event: 'SIGINT' | 'SIGTERM', listener: (name: NodeJS.Signals) => void): unknown;
}

export const FORMATS = ['pretty', 'json', 'markdown'] as const;

/** A form that a report can be printed in. */
export type FormatName = (typeof FORMATS)[number];

/** What the flags of the checking commands say, as commander reads them. */
export interface Flags {
  readonly config?: string;
  readonly environment?: string;
  readonly failOn?: string;
  readonly schema?: string;
  readonly files?: readonly string[];
  readonly staging?: string;
  readonly production?: string;
  readonly processNames?: readonly string[];
  readonly credentials?: string;
  readonly allowPrivateHosts?: readonly string[];
  readonly tlsCa?: string;
  readonly resolve?: readonly string[];
  readonly limits?: readonly string[];
  readonly format: FormatName;
  readonly output?: readonly string[];
}

/** Runs the command and returns its exit code. What commander itself refuses is a wrong request: 2. */
export async function runProgram(words: readonly string[], process: Process): Promise<number> {
  let code = 0;
  const program = buildProgram(process, async (work) => {
    code = await work();
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
    throw thrown;
  }
}

type Work = (work: () => Promise<number>) => Promise<void>;

const CHECKS: readonly (readonly [name: string, checks: readonly CheckName[], description: string])[] = [
  ['check', [], 'make all checks that are declared'],
  ['validate', ['validate'], 'check configuration against JSON Schemas'],
  ['gateways', ['gateways'], 'check that payment gateways are of the right mode'],
  ['probe', ['probes'], 'ask payment gateways and other services whether they answer'],
  ['parity', ['parity'], 'compare the environments'],
];

function buildProgram(process: Process, work: Work): Command {
  const program = new Command('tollgate')
    .description(
      'A gate in front of a deploy: checks configuration, knows payment gateways, probes them, compares environments.',
    )
    .version(VERSION)
    .helpCommand(true)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => process.stdout.write(text),
      writeErr: (text) => process.stderr.write(text.split('\n').map(visible).join('\n')),
    })
    .addHelpText('after', EXAMPLES);
  for (const [name, checks, description] of CHECKS) {
    const command = addFlags(program.command(name).description(description));
    if (name === 'validate') command.argument('[files...]', 'files or globs to hold against --schema');
    command.action(() =>
      work(async () => {
        const { runChecks } = await import('./run-checks.ts');
        return runChecks(checks, command.opts<Flags>(), name === 'validate' ? command.args : [], process);
      }),
    );
  }
  addExplain(program, process, work);
  addDemo(program, process, work);
  return program;
}

/** For options that may be given again. Commander prints a default, so the empty list is none. */
function collect(value: string, earlier: readonly string[] | undefined): string[] {
  return [...(earlier ?? []), value];
}

function addFlags(command: Command): Command {
  return command
    .option('-c, --config <file>', 'configuration file (default: tollgate.yml, then .github/tollgate.yml)')
    .option('-e, --environment <name>', 'the environment about to be deployed (default: all)')
    .option('--fail-on <severity>', 'error or warning: from which severity on the run fails (default: error)')
    .option('--schema <file>', 'JSON Schema, for a run without a configuration file')
    .option('--files <glob>', 'files that the schema describes; repeatable', collect)
    .option('--staging <file>', 'configuration of staging, for a run without a configuration file')
    .option('--production <file>', 'configuration of production, likewise')
    .option('--process-names <name>', 'variable of this process that a source may read; repeatable', collect)
    .option('--credentials <file>', 'YAML file that binds credentials to origins, methods and paths')
    .option('--allow-private-hosts <host>', 'host that may be private and asked over plain http; repeatable', collect)
    .option('--tls-ca <file>', 'PEM file with further certificate authorities')
    .option('--resolve <host:port:address:port>', 'connect there instead; repeatable', collect)
    .option('--limits <key=value>', 'change a cap, such as run-seconds=300; repeatable', collect)
    .addOption(new Option('--format <format>', 'how to print the report').choices(FORMATS).default('pretty'))
    .option('-o, --output <file>', 'also write the report; .json and .md say the format; repeatable', collect);
}

function addExplain(program: Command, process: Process, work: Work): void {
  program
    .command('explain')
    .description('say what a rule means and why it matters; without a rule, list them all')
    .argument('[rule]', 'such as gateway/key')
    .action((rule: string | undefined) =>
      work(async () => {
        const { explain } = await import('./explain.ts');
        const { text, code } = explain(rule);
        (code === 0 ? process.stdout : process.stderr).write(text);
        return code;
      }),
    );
}

function addDemo(program: Command, process: Process, work: Work): void {
  program
    .command('demo')
    .description('replay an outage that a gate would have stopped, against servers on this machine alone')
    .argument('[incident]', 'a or c (default: the example shop)')
    .action((incident: string | undefined) =>
      work(async () => {
        const { runDemo } = await import('./demo.ts');
        return runDemo({ incident, process });
      }),
    );
}

const EXAMPLES = `
Examples:
  $ tollgate check                                        all that tollgate.yml declares
  $ tollgate check --environment production --fail-on warning
  $ tollgate check --staging config/staging.env --production config/production.env
  $ tollgate validate --schema service.schema.json services/*/config.yaml
  $ tollgate probe --environment production --credentials credentials.yml
  $ tollgate parity --format markdown --output parity.json
  $ tollgate explain gateway/key

Exit codes: 0 passed, 1 failed, 2 the request is wrong, 3 it could not be told. All but 0 stop a deploy.
`;
