import { COMMANDS, type CommandName, flagsOf } from './commands.ts';
import { FLAGS, type Flag, type FlagName } from './flags.ts';

const EXAMPLES = `Examples:
  $ tollgate check                                        all that tollgate.yml declares
  $ tollgate check --environment production --fail-on warning
  $ tollgate check --staging config/staging.env --production config/production.env
  $ tollgate validate --schema service.schema.json services/*/config.yaml
  $ tollgate probe --environment production --credentials credentials.yml
  $ tollgate parity --format markdown --output parity.json
  $ tollgate snapshot --environment production --fingerprint-key KEY --output snapshots/production.json
  $ tollgate parity --snapshots snapshots
  $ tollgate parity --suggest                             rules for what no rule decides, to paste into tollgate.yml
  $ tollgate gateways stripe                              what is known of a payment gateway, with its sources
  $ tollgate explain gateway/key
  $ tollgate sandbox --fault api.stripe.com=status=503 --directory sandbox
  $ tollgate sandbox --serve mollie --serve acme.chargebee.com=chargebee

Exit codes: 0 passed, 1 failed, 2 the request is wrong, 3 it could not be told. All but 0 stop a deploy.
`;

/** The help of the program. */
export function programHelp(): string {
  const commands = Object.entries(COMMANDS).map(
    ([name, { takes, says }]) => [`${name} ${takes}`.trim(), says] as const,
  );
  return [
    'Usage: tollgate <command> [options]',
    '',
    'A gate in front of a deploy: checks configuration, knows payment gateways, probes them, compares environments.',
    '',
    'Commands:',
    ...columns(commands),
    '',
    'tollgate <command> --help tells the options of a command; tollgate --version the version.',
    '',
    EXAMPLES,
  ].join('\n');
}

/** What the sandbox prints is no report, and has no form for a summary. */
const SANDBOX_FORMAT: Flag = {
  ...FLAGS.format,
  says: 'how to print what is served: pretty or json (default: pretty)',
};

const SNAPSHOT_OUTPUT: Flag = {
  ...FLAGS.output,
  says: 'file for the snapshot (default: it is printed, and the report goes to stderr)',
};

/** The flags of one command with what they mean to it. */
function meant(name: CommandName, flag: FlagName): Flag {
  if (name === 'sandbox' && flag === 'format') return SANDBOX_FORMAT;
  return name === 'snapshot' && flag === 'output' ? SNAPSHOT_OUTPUT : FLAGS[flag];
}

/** The help of one command. */
export function commandHelp(name: CommandName): string {
  const { takes, says } = COMMANDS[name];
  const flags: readonly (readonly [string, Flag])[] = flagsOf(name).map((flag) => [flag, meant(name, flag)]);
  const rows = flags.map(([flag, { short, takes: value, says: text, repeatable }]) => {
    const left = `${short === undefined ? '    ' : `-${short}, `}--${flag} ${value}`.trimEnd();
    return [left, repeatable ? `${text}; repeatable` : text] as const;
  });
  return [
    `Usage: tollgate ${name}${flags.length > 0 ? ' [options]' : ''}${takes === '' ? '' : ` ${takes}`}`,
    '',
    `${says.charAt(0).toUpperCase()}${says.slice(1)}.`,
    '',
    'Options:',
    ...columns([...rows, ['-h, --help', 'show this help']]),
    '',
  ].join('\n');
}

function columns(rows: readonly (readonly [left: string, right: string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
