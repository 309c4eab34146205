import { writeFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { createColors } from 'picocolors';
import type { Sink } from '../exit/exit.ts';
import { writeAll } from '../exit/stream.ts';
import { renderAnnotations } from '../report/annotations.ts';
import { renderJson } from '../report/json.ts';
import type { Report } from '../report/report.ts';
import { renderSummary } from '../report/summary.ts';
import { renderTerminal } from '../report/terminal.ts';
import { printSnapshot } from '../snapshot/print.ts';
import type { Draft } from '../snapshot/snapshot.ts';
import { renderOutputs, writeOutputs } from './outputs.ts';
import { writeReport, writeSnapshot } from './report-file.ts';

/** Where a report goes. A file that is undefined or empty is one that nobody asked for. */
export interface Places {
  readonly workspace: string;
  readonly stdout: Writable;
  readonly summary: string | undefined;
  readonly report: string | undefined;
  readonly outputs: string | undefined;
  readonly snapshot?: SnapshotPlace | undefined;
}

/** A snapshot, and the file that it goes to. */
export interface SnapshotPlace {
  readonly draft: Draft;
  readonly path: string;
  /** The temporary folder of the runner. */
  readonly temporary: string | undefined;
}

/**
 * Files first, then the log, and the outputs last: no verdict stands there before all else is told. What fails after
 * something was told is told there as well.
 */
export function sinksOf({ workspace, stdout, summary, report: reportFile, outputs, snapshot }: Places): Sink[] {
  const screen = { colors: createColors(false), width: 110 };
  const log = { write: (text: string) => writeAll(stdout, text), correction: 'follows' } as const;
  return [
    ...fileSink('summary', renderSummary, summary, writeFileSync),
    ...fileSink('report', renderJson, reportFile, (path, text) => writeReport(path, workspace, text)),
    ...(snapshot ? [snapshotSink(snapshot, workspace)] : []),
    { name: 'annotations', render: renderAnnotations, ...log },
    { name: 'log', render: (report) => renderTerminal(report, screen), ...log },
    ...outputsSink(outputs, reportFile ?? ''),
  ];
}

function fileSink(
  name: string,
  render: Sink['render'],
  path: string | undefined,
  write: (path: string, text: string) => void,
): Sink[] {
  if (path === undefined || path === '') return [];
  return [{ name, render, write: (text) => write(path, text), correction: 'replaces' }];
}

function outputsSink(file: string | undefined, reportFile: string): Sink[] {
  if (file === undefined) return [];
  const render = (report: Report) => renderOutputs(report, reportFile);
  return [{ name: 'outputs', render, write: (text) => writeOutputs(text, file) }];
}

function snapshotSink({ draft, path, temporary }: SnapshotPlace, workspace: string): Sink {
  return {
    name: 'snapshot',
    render: ({ verdict }) => printSnapshot(draft, verdict),
    write: (text) => writeSnapshot(path, workspace, temporary, text),
    correction: 'replaces',
    isWhole: true,
  };
}
