import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Asked, readRequest } from '../config/read-request.ts';
import type { CheckName } from '../config/request.ts';
import { leave, type Sink } from '../exit/exit.ts';
import { ownWords } from '../exit/own-words.ts';
import { writeAll } from '../exit/stream.ts';
import { finding } from '../finding/finding.ts';
import type { Report } from '../report/report.ts';
import { conclude, refuse, run } from '../run.ts';
import { Redactor } from '../secret/redactor.ts';
import type { Secret } from '../secret/secret.ts';
import type { Flags, FormatName, Process } from './program.ts';
import { showProgress } from './progress.ts';

/** Makes the checks that the flags ask for, prints the report, and returns the exit code. */
export async function runChecks(
  checks: readonly CheckName[],
  flags: Flags,
  positional: readonly string[],
  process: Process,
): Promise<number> {
  const { report, secrets } = await check(checks, flags, positional, process);
  const redactor = new Redactor(ownWords(report));
  for (const secret of secrets) redactor.add(secret);
  const left = await leave(report, await sinks(flags, process), redactor, conclude);
  return left.exitCode;
}

async function check(
  checks: readonly CheckName[],
  flags: Flags,
  positional: readonly string[],
  process: Process,
): Promise<{ report: Report; secrets: readonly Secret[] }> {
  const now = new Date();
  const workspace = process.cwd();
  const readText = (path: string) => readOrNothing(resolve(workspace, path));
  const credentials = flags.credentials === undefined ? undefined : readText(flags.credentials);
  if (flags.credentials !== undefined && credentials === undefined) {
    const unreadable = finding('config/input', {
      name: 'credentials',
      reason: 'file-unreadable',
      suggestion: undefined,
    });
    return { report: refuse([unreadable], now), secrets: [] };
  }
  const read = await readRequest(ask(checks, flags, positional, credentials), {
    workspace,
    variable: (name) => process.env[name],
    readText,
    reach: { online: true },
    now,
  });
  if ('findings' in read) return { report: refuse(read.findings, now), secrets: read.secrets };
  const progress = showProgress(process.stderr);
  const done = await run(read.request, progress.show, endOnSignal(process));
  progress.erase();
  return { report: done.report, secrets: [...read.secrets, ...done.secrets] };
}

function ask(
  checks: readonly CheckName[],
  flags: Flags,
  positional: readonly string[],
  credentials: string | undefined,
): Asked {
  const pairs = (flags.limits ?? []).map((pair) => {
    const at = pair.indexOf('=');
    return [at < 0 ? pair : pair.slice(0, at), at < 0 ? '' : pair.slice(at + 1)] as const;
  });
  return {
    config: flags.config,
    environment: flags.environment,
    checks,
    failOn: flags.failOn,
    schema: flags.schema,
    files: [...(flags.files ?? []), ...positional],
    staging: flags.staging,
    production: flags.production,
    processNames: flags.processNames?.flatMap(words) ?? [],
    credentials,
    allowPrivateHosts: flags.allowPrivateHosts?.flatMap(words) ?? [],
    tlsCa: flags.tlsCa,
    resolve: flags.resolve ?? [],
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
function endOnSignal(process: Process): AbortSignal {
  const controller = new AbortController();
  const end = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(3);
    controller.abort(name);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  return controller.signal;
}

type Render = (report: Report) => string;

/** Files first and the screen last, so that the last line that is read tells of a file that could not be written. */
async function sinks(flags: Flags, process: Process): Promise<Sink[]> {
  const files = await Promise.all(
    (flags.output ?? []).map(async (name): Promise<Sink> => {
      const render = await loadRenderer(formatOf(name, flags.format), undefined);
      const path = resolve(process.cwd(), name);
      return { name, render, write: (text) => writeFile(path, text), rewritable: true };
    }),
  );
  const render = await loadRenderer(flags.format, process);
  return [...files, { name: 'stdout', render, write: (text) => writeAll(process.stdout, text) }];
}

function formatOf(file: string, otherwise: FormatName): FormatName {
  if (file.endsWith('.json')) return 'json';
  return /\.(md|markdown)$/.test(file) ? 'markdown' : otherwise;
}

/** Loads the renderer of one format and no other. Colour and width belong to a screen; a file has neither. */
async function loadRenderer(format: FormatName, process: Process | undefined): Promise<Render> {
  if (format === 'json') return (await import('../report/json.ts')).renderJson;
  if (format === 'markdown') return (await import('../report/summary.ts')).renderSummary;
  const { default: picocolors } = await import('picocolors');
  const { renderTerminal } = await import('../report/terminal.ts');
  const coloured = process?.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
  const screen = { colors: picocolors.createColors(coloured), width: process?.stdout.columns || 100 };
  return (report) => renderTerminal(report, screen);
}
