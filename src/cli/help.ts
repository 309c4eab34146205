import { COMMANDS, type CommandName, flagsOf } from './commands.ts';
import { FLAGS, type Flag, type FlagName } from './flags.ts';

const EXAMPLES = `Examples:
  $ tollgate check                                 all that tollgate.yml declares
  $ tollgate check --staging staging.env --production production.env
                                                   without a tollgate.yml
  $ tollgate check --environment production --fail-on warning
  $ tollgate check --base main --fail-on-new       what a change does, and only what it brings stops
  $ tollgate validate --schema service.schema.json services/*/config.yaml
  $ tollgate parity                                the environments side by side
  $ tollgate parity --suggest                      rules for what no rule decides, to paste into tollgate.yml
  $ tollgate snapshot --environment production --fingerprint-key KEY --output snapshots/production.json
  $ tollgate parity --snapshots snapshots
  $ tollgate probe --environment production --credentials credentials.yml
  $ tollgate gateways stripe                       what is known of a payment gateway, with its sources
  $ tollgate explain gateway/key
  $ tollgate sandbox --fault api.stripe.com=status=503 --directory sandbox

Exit codes: 0 passed, 1 failed, 2 the request is wrong, 3 it could not be told. All but 0 stop a deploy.
`;

/** Options that belong together, where a command has many; those that are named nowhere come last. */
const TOPICS: readonly (readonly [title: string, flags: readonly FlagName[]])[] = [
  ['What is looked at', ['config', 'environment']],
  ['Without a tollgate.yml', ['staging', 'production', 'schema', 'schemas', 'files']],
  ['What stops', ['fail-on', 'base', 'fail-on-new', 'policy']],
  ['Where values come from', ['process-names', 'variables', 'github-token', 'fingerprint-key', 'snapshots', 'limits']],
  ['Where probes may go', ['credentials', 'allow-private-hosts', 'tls-ca', 'resolve', 'client-certificates', 'proxy']],
];

/** With fewer options than this nobody needs headings. */
const FEW = 12;

/** Characters of a line; what is longer goes on below, as far to the right. */
const WIDTH = 110;

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
  const flags: readonly (readonly [FlagName, Flag])[] = flagsOf(name).map((flag) => [flag, meant(name, flag)]);
  const rows = flags.map(([flag, { short, takes: value, says: text, repeatable }]) => {
    const left = `${short === undefined ? '    ' : `-${short}, `}--${flag} ${value}`.trimEnd();
    return [flag, left, repeatable ? `${text}; repeatable` : text] as const;
  });
  return [
    `Usage: tollgate ${name}${flags.length > 0 ? ' [options]' : ''}${takes === '' ? '' : ` ${takes}`}`,
    '',
    `${says.charAt(0).toUpperCase()}${says.slice(1)}.`,
    '',
    ...inTopics(rows),
    '',
  ].join('\n');
}

type Line = readonly [left: string, right: string];

function inTopics(rows: readonly (readonly [FlagName, ...Line])[]): string[] {
  const help: Line = ['-h, --help', 'show this help'];
  const all = rows.map(([, ...line]) => line);
  const width = widthOf([...all, help]);
  if (rows.length < FEW) return ['Options:', ...columns([...all, help], width)];
  const named = TOPICS.flatMap(([, flags]) => flags);
  const parts = [
    ...TOPICS.map(
      ([title, flags]) => [title, flags.flatMap((name) => rows.filter(([flag]) => flag === name))] as const,
    ),
    ['How it is told', rows.filter(([flag]) => !named.includes(flag))] as const,
  ];
  return parts
    .filter(([, members]) => members.length > 0)
    .flatMap(([title, members], at) => {
      const lines = members.map(([, ...line]) => line);
      const isLast = at === parts.length - 1;
      return [...(at > 0 ? [''] : []), `${title}:`, ...columns(isLast ? [...lines, help] : lines, width)];
    });
}

function widthOf(rows: readonly Line[]): number {
  return Math.max(...rows.map(([left]) => left.length));
}

function columns(rows: readonly Line[], width = widthOf(rows)): string[] {
  return rows.flatMap(([left, right]) =>
    wrapped(right, WIDTH - width - 4).map((line, at) => `  ${(at === 0 ? left : '').padEnd(width)}  ${line}`),
  );
}

function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
