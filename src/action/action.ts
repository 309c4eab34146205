import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { setSecret } from '@actions/core';
import { createColors } from 'picocolors';
import { readRequest } from '../config/read-request.ts';
import type { Reach } from '../config/request.ts';
import { leave, type Sink } from '../exit/exit.ts';
import { ownWords } from '../exit/own-words.ts';
import { writeAll } from '../exit/stream.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { nameOfThrown } from '../finding/thrown.ts';
import { renderAnnotations } from '../report/annotations.ts';
import { renderJson } from '../report/json.ts';
import type { ExitCode, Report } from '../report/report.ts';
import { renderSummary } from '../report/summary.ts';
import { renderTerminal } from '../report/terminal.ts';
import { conclude, refuse, run } from '../run.ts';
import { Redactor } from '../secret/redactor.ts';
import type { Secret } from '../secret/secret.ts';
import { judgeEvent } from './event.ts';
import { INPUT_NAMES, readInputs } from './inputs.ts';
import { renderOutputs, writeOutputs } from './outputs.ts';
import { reportPath, writeReport } from './report-file.ts';

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
}

/**
 * The action after `verdict=errored` was announced: the event, the inputs, the run, and the one exit. Returns the exit
 * code; whatever goes wrong on the way is a verdict too.
 */
export async function runAction(runner: Runner): Promise<ExitCode> {
  const workspace = runner.env['GITHUB_WORKSPACE'] || runner.directory;
  const told = await tell(runner, workspace);
  const redactor = new Redactor([...ownWords(told.report), ...INPUT_NAMES]);
  for (const secret of told.secrets) redactor.add(secret);
  const left = await leave(told.report, sinks(told, runner, workspace), redactor, conclude);
  return left.exitCode;
}

async function tell(runner: Runner, workspace: string): Promise<Told> {
  const refused = (findings: readonly Finding[], secrets: readonly Secret[] = [], reportFile?: string): Told => ({
    report: refuse(findings, runner.now),
    secrets,
    reportFile,
  });
  if (!runner.announced) return refused([finding('run/output', { sink: 'GITHUB_OUTPUT' })]);
  const event = await readEvent();
  if ('refused' in event) return refused([event.refused]);
  const { asked, reportDirectory, problems } = await readInputs(runner.env);
  const reportFile = reportPath(workspace, reportDirectory, runner.env['RUNNER_TEMP']);
  const read = await readRequest(asked, {
    workspace,
    variable: (name) => runner.env[name],
    readText: (path) => readText(resolve(workspace, path)),
    reach: event.reach,
    now: runner.now,
  });
  for (const secret of read.secrets) setSecret(secret.reveal());
  const findings = [...problems, ...('findings' in read ? read.findings : [])];
  if ('findings' in read || findings.length > 0) return refused(findings, read.secrets, reportFile);
  const done = await run(read.request, () => {}, runner.signal);
  return { report: done.report, secrets: [...read.secrets, ...done.secrets], reportFile };
}

async function readEvent(): Promise<{ readonly reach: Reach } | { readonly refused: Finding }> {
  try {
    const { context } = await import('@actions/github');
    return judgeEvent(context);
  } catch (thrown) {
    // The payload is read at import; when it is no JSON, nothing is known of the event.
    return { refused: finding('run/crashed', { where: 'event', thrown: nameOfThrown(thrown) }) };
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Files first, then the log, and the outputs last: what is told of a failure on the way is then true. */
function sinks({ reportFile }: Told, { env, stdout, announced }: Runner, workspace: string): Sink[] {
  const summary = env['GITHUB_STEP_SUMMARY'];
  const screen = { colors: createColors(false), width: 110 };
  return [
    ...(summary
      ? [
          {
            name: 'summary',
            render: renderSummary,
            write: (text: string) => writeFileSync(summary, text),
            rewritable: true,
          },
        ]
      : []),
    ...(reportFile === undefined
      ? []
      : [
          {
            name: 'report',
            render: renderJson,
            write: (text: string) => writeReport(reportFile, workspace, text),
            rewritable: true,
          },
        ]),
    { name: 'annotations', render: renderAnnotations, write: (text) => writeAll(stdout, text) },
    { name: 'log', render: (report) => renderTerminal(report, screen), write: (text) => writeAll(stdout, text) },
    ...(announced
      ? [{ name: 'outputs', render: (report: Report) => renderOutputs(report, reportFile ?? ''), write: writeOutputs }]
      : []),
  ];
}
