import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { run } from '../../src/run.ts';
import { type FakeGithub, type Fault, type GithubState, startGithub } from '../loopback/github.ts';
import { type Asked, makeRequest } from '../request.ts';

/** A token that may read all that is asked, and one of a workflow. Put together here: a whole one looks like a real one. */
export const APP = ['ghs', 'CANARYofAnAppThatMayRead01'].join('_');
export const JOB = ['ghs', 'CANARYofTheJobItself000002'].join('_');

/** Starts GitHub for one test. */
export async function github(state: GithubState, faults?: readonly Fault[]): Promise<FakeGithub> {
  const server = await startGithub(state, faults);
  onTestFinished(server.close);
  return server;
}

/** A folder with these files, for one test. */
export function workspace(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-github-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** One run over a folder. */
export async function runIn(folder: string, asked: Asked, signal = new AbortController().signal) {
  return run(makeRequest(folder, asked), () => {}, signal);
}

/** Findings as `severity rule line:column`, with the key they are about; and their messages. */
export function told(report: Report): string[] {
  return report.findings.map(({ severity, rule, location, subject, environment }) =>
    [severity, rule, environment, location && `${location.file}:${location.line}:${location.column}`, subject]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );
}

export function messages(report: Report): string[] {
  return report.findings.map(({ message }) => message);
}
