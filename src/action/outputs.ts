import { accessSync, constants } from 'node:fs';
import { setOutput } from '@actions/core';
import type { Report } from '../report/report.ts';

/** The outputs of action.yml, in its order. A test compares the two. */
export const OUTPUT_NAMES = [
  'verdict',
  'errors',
  'warnings',
  'waived',
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

/** The outputs as `name=value` lines: words and whole numbers, and the path of the report. */
export function renderOutputs({ verdict, counts }: Report, reportFile: string): string {
  const { errors, warnings, waived, checked, probed, skipped } = counts;
  const values = { verdict, errors, warnings, waived, checked, probed, skipped, report: reportFile };
  return OUTPUT_NAMES.map((name) => `${name}=${values[name]}\n`).join('');
}

/** Hands rendered outputs to the runner. */
export function writeOutputs(text: string): void {
  for (const line of text.split('\n').filter((line) => line !== '')) {
    const at = line.indexOf('=');
    setOutput(line.slice(0, at), line.slice(at + 1));
  }
}
