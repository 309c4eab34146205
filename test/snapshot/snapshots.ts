import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Report } from '../../src/report/report.ts';
import { type RunResult, run } from '../../src/run.ts';
import { namesIn, printSnapshot } from '../../src/snapshot/print.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { type Asked, makeRequest } from '../request.ts';

/** Long enough for a key of fingerprints. */
export const KEY = 'a-key-that-is-long-enough-CANARY';

/** Where snapshots lie, below the workspace. */
export const FOLDER = '.snapshots';

/** A run in which a snapshot of one environment is made. */
export async function takeIn(workspace: string, environment: string, asked: Asked = {}): Promise<RunResult> {
  const request = makeRequest(workspace, { checks: ['parity'], snapshot: true, environment, ...asked });
  return run(request, () => {}, new AbortController().signal);
}

/** The text of a snapshot, as it is written. */
export function textOf({ snapshot, report }: RunResult): string | undefined {
  return snapshot && printSnapshot(snapshot, report.verdict);
}

/** The names that a snapshot shows. */
export function shownIn({ snapshot }: RunResult): string[] {
  return snapshot ? namesIn(snapshot) : [];
}

/** Writes the files of a workspace. */
export function writeFiles(workspace: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), text);
  }
}

/** Makes a snapshot of each environment, as jobs of their own do, and gives the reports of those runs. */
export async function takeAll(
  workspace: string,
  environments: readonly string[],
  asked: Asked = {},
): Promise<Report[]> {
  const reports: Report[] = [];
  for (const environment of environments) {
    const result = await takeIn(workspace, environment, asked);
    const text = textOf(result);
    // As actions/download-artifact lays it: a folder for each artifact.
    if (text !== undefined) writeFiles(workspace, { [`${FOLDER}/parity-${reports.length}/snapshot.json`]: text });
    reports.push(result.report);
  }
  return reports;
}

/** A run that compares the snapshots of the folder. */
export async function compareIn(workspace: string, asked: Asked = {}): Promise<Report> {
  const request = makeRequest(workspace, { checks: ['parity'], snapshots: FOLDER, ...asked });
  return (await run(request, () => {}, new AbortController().signal)).report;
}

/** Reads a text as a snapshot, so that a test can change it. */
export function read(text: string | undefined): Snapshot {
  return JSON.parse(text ?? '') as Snapshot;
}
