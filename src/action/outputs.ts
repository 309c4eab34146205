import { accessSync, constants, statSync, truncateSync } from 'node:fs';
import { setOutput } from '@actions/core';
import type { Report } from '../report/report.ts';

/** The outputs of action.yml, in its order. A test compares the two. */
export const OUTPUT_NAMES = [
  'verdict',
  'errors',
  'warnings',
  'waived',
  'new',
  'checked',
  'probed',
  'skipped',
  'report',
] as const;

/**
 * Says `errored` before anything else is done, so that a process that is killed leaves no other verdict behind. False
 * when the runner's file is missing or cannot be written: `@actions/core` would then fall back to a command in the log.
 */
export function announce(file: string | undefined): boolean {
  if (file === undefined || file === '') return false;
  try {
    accessSync(file, constants.W_OK);
    setOutput('verdict', 'errored');
    return true;
  } catch {
    return false;
  }
}

/** The outputs as `name=value` lines: words and whole numbers, and the path of the report. The verdict comes last. */
export function renderOutputs({ verdict, counts }: Report, reportFile: string): string {
  const { errors, warnings, waived, new: fresh, checked, probed, skipped } = counts;
  const values = { verdict, errors, warnings, waived, new: fresh, checked, probed, skipped, report: reportFile };
  const [first, ...rest] = OUTPUT_NAMES;
  return [...rest, first].map((name) => `${name}=${values[name]}\n`).join('');
}

/**
 * Hands rendered outputs to the runner, by way of its file. When one of them cannot be written, none may count: the file
 * is cut back to where `errored` was announced, which also a full disk allows, and the failure is thrown.
 */
export function writeOutputs(text: string, file: string): void {
  const { size } = statSync(file);
  try {
    for (const line of text.split('\n').filter((line) => line !== '')) {
      const at = line.indexOf('=');
      setOutput(line.slice(0, at), line.slice(at + 1));
    }
  } catch (thrown) {
    takeBack(file, size);
    throw thrown;
  }
}

function takeBack(file: string, size: number): void {
  try {
    truncateSync(file, size);
  } catch {
    // Of two outputs of one name the later one counts.
    announce(file);
  }
}
