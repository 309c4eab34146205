import { readFileSync, writeFileSync } from 'node:fs';

import { resolve } from 'node:path';
import picocolors from 'picocolors';
import type { Asked } from '../config/asked.ts';
import { type ReadRequest, readRequest } from '../config/read-request.ts';
import type { CheckName } from '../config/request.ts';
import { endNow } from '../exit/end-now.ts';
import { leave, type Sink } from '../exit/exit.ts';
import { gatewayWords, ownNames, ownWords } from '../exit/own-words.ts';
import { writeAll } from '../exit/stream.ts';
import { finding } from '../finding/finding.ts';
import type { Report } from '../report/report.ts';
import { renderTerminal } from '../report/terminal.ts';
import { conclude, type RunResult, refuse, run } from '../run.ts';
import { Redactor } from '../secret/redactor.ts';
import type { Secret } from '../secret/secret.ts';
import { type FlagName, type Flags, FORMATS, type FormatName } from './flags.ts';
import type { Process } from './process.ts';
import { showProgress } from './progress.ts';

/** Makes the checks that the flags ask for, prints the report, and returns the exit code. */
export async function runChecks(
  checks: readonly CheckName[],
  flags: Flags,
  positional: readonly string[],
  process: Process,
): Promise<number> {
  const { report, secrets } = await makeChecks(checks, flags, positional, process);
  const left = await leave(report, await sinks(flags, process), await redactorOf(report, secrets), conclude);
  return left.exitCode;
}

/** Knows the secrets of a run, and what may stand in its report, or in `words`, although one of them is the same. */
export async function redactorOf(
  report: Report,
  secrets: readonly Secret[],
  words: readonly string[] = [],
): Promise<Redactor> {
  const own = secrets.length > 0 ? [...ownWords(), ...(await gatewayWords(report))] : [];
  const redactor = new Redactor(own, secrets.length > 0 ? [...ownNames(report), ...words] : []);
  for (const secret of secrets) redactor.add(secret);
  return redactor;
}

/** Makes the checks that the flags ask for. `further` is what a command asks for by itself. */
export async function makeChecks(
  checks: readonly CheckName[],
  flags: Flags,
  positional: readonly string[],
  process: Process,
  further: Partial<Asked> = {},
): Promise<Omit<RunResult, 'examined'>> {
  const now = new Date();
  const read = await readFlags(checks, flags, positional, process, now, further);
  if ('findings' in read) return { report: refuse(read.findings, now), secrets: read.secrets };
  const progress = showProgress(process.stderr);
  const done = await run(read.request, progress.show, endOnSignal(process));
  progress.erase();
  return { ...done, secrets: [...read.secrets, ...done.secrets] };
}

/** Flags that name a file with what the action has as the text of an input. */
const TEXTS = ['credentials', 'client-certificates', 'proxy', 'variables'] as const satisfies readonly FlagName[];

/** Flags that name a variable of the process, since a secret does not belong among the words of a command. */
const VARIABLES = ['github-token', 'fingerprint-key'] as const satisfies readonly FlagName[];

/** Reads the flags of a command into one request. */
export async function readFlags(
  checks: readonly CheckName[],
  flags: Flags,
  positional: readonly string[],
  process: Process,
  now: Date,
  further: Partial<Asked> = {},
): Promise<ReadRequest> {
  const workspace = process.cwd();
  const readText = (path: string) => readOrNothing(resolve(workspace, path));
  const texts = new Map<FlagName, string>();
  for (const name of TEXTS) {
    const file = flags.get(name)?.[0];
    const text = file === undefined ? '' : readText(file);
    if (text === undefined) {
      const facts = { name, reason: 'file-unreadable', suggestion: undefined } as const;
      return { findings: [finding('config/input', facts)], secrets: [] };
    }
    texts.set(name, text);
  }
  for (const name of VARIABLES) {
    const variable = flags.get(name)?.[0];
    const text = variable === undefined ? '' : process.env[variable];
    if (text === undefined) {
      const facts = { name, reason: 'not-set', suggestion: undefined } as const;
      return { findings: [finding('config/input', facts)], secrets: [] };
    }
    texts.set(name, text);
  }
  return readRequest(
    { ...ask(checks, flags, positional, texts), ...further },
    {
      workspace,
      variable: (name) => process.env[name],
      readText,
      reach: { online: true },
      now,
    },
  );
}

function ask(
  checks: readonly CheckName[],
  flags: Flags,
  positional: readonly string[],
  texts: ReadonlyMap<FlagName, string>,
): Asked {
  const one = (name: Parameters<Flags['get']>[0]) => flags.get(name)?.[0];
  const all = (name: Parameters<Flags['get']>[0]) => flags.get(name) ?? [];
  const pairs = all('limits').map((pair) => {
    const at = pair.indexOf('=');
    return [at < 0 ? pair : pair.slice(0, at), at < 0 ? '' : pair.slice(at + 1)] as const;
  });
  return {
    config: one('config'),
    environment: one('environment'),
    checks,
    failOn: one('fail-on'),
    failOnNew: flags.has('fail-on-new') ? 'true' : undefined,
    policy: one('policy'),
    schema: one('schema'),
    schemas: all('schemas'),
    files: [...all('files'), ...positional],
    staging: flags.get('staging')?.join('\n'),
    production: flags.get('production')?.join('\n'),
    processNames: all('process-names').flatMap(words),
    variables: texts.get('variables'),
    githubToken: texts.get('github-token'),
    fingerprintKey: texts.get('fingerprint-key'),
    snapshots: one('snapshots'),
    credentials: texts.get('credentials'),
    allowPrivateHosts: all('allow-private-hosts').flatMap(words),
    tlsCa: all('tls-ca'),
    resolve: all('resolve'),
    clientCertificates: texts.get('client-certificates'),
    proxy: texts.get('proxy'),
    baseRef: one('base'),
    limits: pairs,
  };
}

function words(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The first signal ends the run, which then reports; the second one ends the process. */
export function endOnSignal(process: Process): AbortSignal {
  const controller = new AbortController();
  const end = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) endNow(process, 3);
    controller.abort(name);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  return controller.signal;
}

type Render = (report: Report) => string;

/** Files first and the screen last, so that the last line that is read tells of a file that could not be written. */
async function sinks(flags: Flags, process: Process): Promise<Sink[]> {
  const format = FORMATS.find((name) => name === flags.get('format')?.[0]) ?? 'pretty';
  const files = await Promise.all(
    (flags.get('output') ?? []).map(async (name): Promise<Sink> => {
      const render = await loadRenderer(formatOf(name, format), undefined);
      const path = resolve(process.cwd(), name);
      return { name, render, write: (text) => writeFileSync(path, text), correction: 'replaces' };
    }),
  );
  return [...files, await screenSink(flags, process, 'stdout')];
}

/** The report on a stream of the process, in the format that the flags name. */
export async function screenSink(flags: Flags, process: Process, name: 'stdout' | 'stderr'): Promise<Sink> {
  const format = FORMATS.find((one) => one === flags.get('format')?.[0]) ?? 'pretty';
  const stream: Process['stdout'] = process[name];
  return {
    name,
    render: await loadRenderer(format, { stream, env: process.env }),
    write: (text) => writeAll(stream, text),
  };
}

function formatOf(file: string, otherwise: FormatName): FormatName {
  if (file.endsWith('.json')) return 'json';
  return /\.(md|markdown)$/.test(file) ? 'markdown' : otherwise;
}

interface Screen extends Pick<Process, 'env'> {
  readonly stream: Process['stdout'];
}

/** Gives the renderer of a format; all but the usual one are loaded when they are asked for. Colour and width belong to a screen; a file has neither. */
async function loadRenderer(format: FormatName, screen: Screen | undefined): Promise<Render> {
  if (format === 'json') return (await import('../report/json.ts')).renderJson;
  if (format === 'markdown') return (await import('../report/summary.ts')).renderSummary;
  const coloured = screen?.stream.isTTY === true && !screen.env['NO_COLOR'] && screen.env['TERM'] !== 'dumb';
  const look = { colors: picocolors.createColors(coloured), width: screen?.stream.columns || 100 };
  return (report) => renderTerminal(report, look);
}
