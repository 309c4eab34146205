import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { leave, type Sink } from '../exit/exit.ts';
import { writeAll } from '../exit/stream.ts';
import { conclude } from '../run.ts';
import { namesIn, printSnapshot } from '../snapshot/print.ts';
import type { Draft } from '../snapshot/snapshot.ts';
import type { Flags } from './flags.ts';
import type { Process } from './process.ts';
import { makeChecks, redactorOf, screenSink } from './run-checks.ts';

/**
 * Makes a snapshot of one environment, judges what only whoever has its values can judge, and returns the exit code. The
 * snapshot goes to the files that are named, or to the standard output; the report then to the other stream.
 */
export async function runSnapshot(flags: Flags, process: Process): Promise<number> {
  const { report, secrets, snapshot } = await makeChecks(['parity'], flags, [], process, { snapshot: true });
  const files = flags.get('output') ?? [];
  const screen = await screenSink(flags, process, files.length > 0 ? 'stdout' : 'stderr');
  const sinks = [...(snapshot ? snapshotSinks(snapshot, files, process) : []), screen];
  const redactor = await redactorOf(report, secrets, snapshot && namesIn(snapshot));
  return (await leave(report, sinks, redactor, conclude)).exitCode;
}

function snapshotSinks(draft: Draft, files: readonly string[], { cwd, stdout }: Process): Sink[] {
  const whole = { render: ({ verdict }) => printSnapshot(draft, verdict), isWhole: true } satisfies Partial<Sink>;
  if (files.length === 0) return [{ ...whole, name: 'snapshot', write: (text) => writeAll(stdout, text) }];
  return files.map((name) => {
    const path = resolve(cwd(), name);
    return { ...whole, name, write: (text) => writeFileSync(path, text), correction: 'replaces' };
  });
}
