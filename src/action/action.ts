import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { setSecret } from '@actions/core';
import { readRequest } from '../config/read-request.ts';
import { leave } from '../exit/exit.ts';
import { gatewayWords, ownNames, ownWords } from '../exit/own-words.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { nameOfThrown } from '../finding/thrown.ts';
import type { ExitCode, Report } from '../report/report.ts';
import { conclude, refuse, run } from '../run.ts';
import { Redactor } from '../secret/redactor.ts';
import type { Secret } from '../secret/secret.ts';
import { namesIn } from '../snapshot/print.ts';
import { type Judged, judgeEvent } from './event.ts';
import { INPUT_NAMES, readInputs } from './inputs.ts';
import { reportPath, snapshotPath } from './report-file.ts';
import { type Places, type SnapshotPlace, sinksOf } from './sinks.ts';

/** What the entry hands over: the process, and nothing that is read from it yet. */
export interface Runner {
  readonly env: NodeJS.ProcessEnv;
  readonly directory: string;
  readonly stdout: Writable;
  readonly now: Date;
  /** Whether `verdict=errored` could be written. It must be, before anything else is done. */
  readonly announced: boolean;
  /** Aborted with the name of the signal as its reason. */
  readonly signal: AbortSignal;
}

/** What a run came to, and where it may be told. */
interface Told {
  readonly report: Report;
  readonly secrets: readonly Secret[];
  readonly reportFile: string | undefined;
  readonly snapshot?: SnapshotPlace | undefined;
}

/**
 * The action after `verdict=errored` was announced: the event, the inputs, the run, and the one exit. Returns the exit
 * code; whatever goes wrong on the way is a verdict too.
 */
export async function runAction(runner: Runner): Promise<ExitCode> {
  const workspace = runner.env['GITHUB_WORKSPACE'] || runner.directory;
  const told = await tell(runner, workspace);
  const redactor = new Redactor(
    [...ownWords(), ...(await gatewayWords(told.report)), ...INPUT_NAMES],
    [...ownNames(told.report), ...(told.snapshot ? namesIn(told.snapshot.draft) : [])],
  );
  for (const secret of told.secrets) redactor.add(secret);
  const left = await leave(told.report, sinksOf(placesOf(runner, told, workspace)), redactor, conclude);
  return left.exitCode;
}

function placesOf({ env, stdout, announced }: Runner, { reportFile, snapshot }: Told, workspace: string): Places {
  return {
    workspace,
    stdout,
    summary: env['GITHUB_STEP_SUMMARY'],
    report: reportFile,
    outputs: announced ? env['GITHUB_OUTPUT'] : undefined,
    snapshot,
  };
}

/** A step of a job that took its workspace away, or a name that means nothing. */
const NO_WORKSPACE = { name: 'GITHUB_WORKSPACE', reason: 'file-unreadable', suggestion: undefined } as const;

const OUTSIDE = { name: 'snapshot', reason: 'outside-of-workspace', suggestion: undefined } as const;

async function tell(runner: Runner, workspace: string): Promise<Told> {
  const refused = (findings: readonly Finding[], secrets: readonly Secret[] = [], reportFile?: string): Told => ({
    report: refuse(findings, runner.now),
    secrets,
    reportFile,
  });
  if (!runner.announced) return refused([finding('run/output', { sink: 'GITHUB_OUTPUT' })]);
  const event = await readEvent(runner.env);
  if ('refused' in event) return refused([event.refused]);
  const temporary = runner.env['RUNNER_TEMP'];
  if (!isFolder(workspace))
    return refused([finding('config/input', NO_WORKSPACE)], [], reportPath(workspace, undefined, temporary));
  const { asked, reportDirectory, snapshot, problems } = await readInputs(runner.env);
  const reportFile = reportPath(workspace, reportDirectory, temporary);
  const read = await readRequest(asked, {
    workspace,
    variable: (name) => runner.env[name],
    readText: (path) => readText(resolve(workspace, path)),
    reach: event.reach,
    base: event.base,
    now: runner.now,
  });
  for (const secret of read.secrets) setSecret(secret.reveal());
  const path = snapshot === undefined ? undefined : snapshotPath(workspace, snapshot, temporary);
  const isOutside = snapshot !== undefined && path === undefined;
  const findings = [
    ...problems,
    ...(isOutside ? [finding('config/input', OUTSIDE)] : []),
    ...('findings' in read ? read.findings : []),
  ];
  if ('findings' in read || findings.length > 0) return refused(findings, read.secrets, reportFile);
  const done = await run(read.request, () => {}, runner.signal);
  const place = path !== undefined && done.snapshot ? { draft: done.snapshot, path, temporary } : undefined;
  return { report: done.report, secrets: [...read.secrets, ...done.secrets], reportFile, snapshot: place };
}

async function readEvent(env: NodeJS.ProcessEnv): Promise<Judged> {
  // `@actions/github` would print a line of its own about a file that is missing, and throw over one that is no JSON.
  if (!isJson(readText(env['GITHUB_EVENT_PATH'] ?? '')))
    return judgeEvent({ eventName: env['GITHUB_EVENT_NAME'], actor: env['GITHUB_ACTOR'], payload: undefined });
  try {
    const { context } = await import('@actions/github');
    return judgeEvent(context);
  } catch (thrown) {
    return { refused: finding('run/crashed', { where: 'event', thrown: nameOfThrown(thrown) }) };
  }
}

function isJson(text: string | undefined): boolean {
  try {
    return text !== undefined && JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
