import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import picocolors from 'picocolors';
import { type Examined, suggestRules } from '../check/parity-suggest.ts';
import type { Config } from '../config/config.ts';
import { leave, type Sink } from '../exit/exit.ts';
import { writeAll } from '../exit/stream.ts';
import { finding } from '../finding/finding.ts';
import { displayKey } from '../finding/pointer.ts';
import { type Paste, suggestionsAsYaml } from '../parity/suggest-yaml.ts';
import { visible } from '../report/escape.ts';
import type { Report } from '../report/report.ts';
import { renderTerminal } from '../report/terminal.ts';
import { conclude, type RunResult, refuse, run } from '../run.ts';
import type { Redactor } from '../secret/redactor.ts';
import type { FlagName, Flags } from './flags.ts';
import type { Process } from './process.ts';
import { endOnSignal, readFlags, redactorOf } from './run-checks.ts';
import { say } from './say.ts';

/** What says which environments there are, how they are read, and where the text goes. */
const FLAGS_BESIDE: readonly FlagName[] = [
  ...(['suggest', 'config', 'staging', 'production', 'process-names', 'variables', 'github-token'] as const),
  ...(['limits', 'output'] as const),
];

/**
 * `tollgate parity --suggest`: prints rules as YAML on stdout, and nothing else. 0 when all could be read, whatever was
 * found; else 2 or 3, with the reason on stderr and nothing on stdout.
 */
export async function runSuggest(flags: Flags, process: Process): Promise<number> {
  const other = [...flags.keys()].find((name) => !FLAGS_BESIDE.includes(name));
  if (other !== undefined) return stop(`--${other} does not go with --suggest.`, process);
  const now = new Date();
  // A key that a check has something to say of is not proposed to stay as it is.
  const read = await readFlags(['parity', 'gateways', 'hygiene'], flags, [], process, now);
  if ('findings' in read)
    return tell(refuse(read.findings, now), '', await redactorOf(refuse([], now), read.secrets), flags, process);
  const done = await run(read.request, () => {}, endOnSignal(process));
  const secrets = [...read.secrets, ...done.secrets];
  const { config } = done.examined();
  if (done.report.exitCode < 2 && config?.parity === undefined)
    return stop('there is nothing to compare: parity needs two environments.', process);
  const redactor = await redactorOf(done.report, secrets);
  const { limits } = read.request;
  const text = config?.parity
    ? await textOf(done, { spec: config.parity, limits }, pasteInto(config, process), redactor)
    : '';
  // Where the name of a key is a plain word, so may the value of a variable be.
  return tell(
    unreadIsErrored(done),
    text,
    await redactorOf(done.report, secrets, text.split(/[^A-Za-z]+/)),
    flags,
    process,
  );
}

async function textOf(
  { examined }: RunResult,
  given: Pick<Examined, 'spec' | 'limits'>,
  paste: Paste,
  redactor: Redactor,
): Promise<string> {
  const shown = new Map<string, boolean>();
  const mayShow: Examined['mayShow'] = (key) => {
    const known = shown.get(key);
    if (known !== undefined) return known;
    const may = displayKey(key) === key && visible(key) === key && !key.includes('*') && redactor.scan(key).hits === 0;
    shown.set(key, may);
    return may;
  };
  const { suggestions, basis } = await suggestRules({ ...examined(), ...given, mayShow });
  return suggestionsAsYaml(suggestions, basis, paste);
}

/** Where in tollgate.yml the text belongs. */
function pasteInto({ file, parity }: Config, process: Process): Paste {
  const [first] = parity?.rules ?? [];
  const line = parity?.rules.at(-1)?.location?.line;
  // The place of an entry is that of what stands behind its mark and a space.
  if (first) return { into: 'rules', indent: Math.max(0, (first.location?.column ?? 7) - 3), line };
  return { into: file !== undefined && hasParity(resolve(process.cwd(), file)) ? 'parity' : 'file', indent: 4 };
}

function hasParity(path: string): boolean {
  try {
    return /^["']?parity["']?\s*:/m.test(readFileSync(path, 'utf8'));
  } catch {
    return false;
  }
}

/** What a source that was not read holds, nobody knows: rules that are made without it would be wrong. */
function unreadIsErrored({ report, examined }: RunResult): Report {
  if (report.exitCode >= 2 || examined().effective.every(({ complete }) => complete)) return report;
  const count = report.plan.length;
  return conclude(report, [finding('run/incomplete', { planned: count, done: report.counts.checked, unread: true })]);
}

/** Writes the text, or why there is none, through the one exit. */
async function tell(report: Report, text: string, redactor: Redactor, flags: Flags, process: Process): Promise<number> {
  const render = (now: Report) => (now.exitCode < 2 ? text : '');
  const files = (flags.get('output') ?? []).map((name): Sink => {
    const path = resolve(process.cwd(), name);
    return { name, render, write: (written) => (written === '' ? undefined : writeFileSync(path, written)) };
  });
  const screen = {
    colors: picocolors.createColors(process.stderr.isTTY === true && !process.env['NO_COLOR']),
    width: 100,
  };
  const sinks: Sink[] = [
    ...files,
    { name: 'stdout', render, write: (written) => writeAll(process.stdout, written) },
    {
      name: 'stderr',
      render: (now) => (now.exitCode < 2 ? '' : renderTerminal(reasonsOf(now), screen)),
      write: (written) => writeAll(process.stderr, written),
    },
  ];
  const left = await leave(report, sinks, redactor, conclude);
  return left.exitCode < 2 ? 0 : left.exitCode;
}

/** Only why there is no text: what the checks found beside it is what `tollgate parity` is for. */
function reasonsOf(report: Report): Report {
  const isReason = (rule: string) => !/^(?:parity|gateway|hygiene)\//.test(rule);
  const findings = report.findings.filter(({ rule, severity }) => severity === 'error' && isReason(rule));
  return conclude({ ...report, findings, gateways: [], matrix: [], parityRules: [] }, []);
}

async function stop(problem: string, process: Process): Promise<number> {
  await say(process.stderr, `error: ${problem}\n`);
  return 2;
}
