import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import type { Request } from '../config/request.ts';
import type { Finding } from '../finding/finding.ts';
import type { Relocked } from '../lock/lock-file.ts';
import { checkLock, lockSchemas } from '../lock/lock-schemas.ts';
import { openNetwork } from '../network/network.ts';
import { refuse } from '../run.ts';
import { COPIES_FOLDER, LOCK_FILE } from '../schema/lock.ts';
import { openWorkspace, type Workspace } from '../source/workspace.ts';
import { screenOf } from './demo-words.ts';
import type { Flags } from './flags.ts';
import { checked, inTheWay, locked, unknownDeed } from './lock-words.ts';
import type { Process } from './process.ts';
import { endOnSignal, readFlags } from './run-checks.ts';
import { say } from './say.ts';

/**
 * `tollgate schemas lock`: fetches the schemas of other hosts that the configuration leads to, and writes the lock file
 * with its copies; with `--check`, only says whether these are as they should be. Writes nothing when anything is amiss.
 */
export async function runSchemas(flags: Flags, positionals: readonly string[], process: Process): Promise<number> {
  const [deed, ...files] = positionals;
  if (deed !== 'lock') {
    await say(process.stderr, unknownDeed(deed));
    return 2;
  }
  const now = new Date();
  const read = await readFlags(['validate'], flags, files, process, now);
  if ('findings' in read) return tell(read.findings, now, process);
  const workspace = openWorkspace(read.request.workspace, read.request.limits);
  const loaded = await loadConfig(read.request, workspace);
  if (!loaded.ok) return tell(loaded.findings, now, process);
  if (flags.has('check')) return check(loaded.config, workspace, now, process);
  return lock(loaded.config, workspace, read.request, process);
}

/** Shows findings as a run would, and gives their exit code. */
async function tell(findings: readonly Finding[], now: Date, process: Process): Promise<number> {
  const report = refuse(findings, now);
  await say(process.stdout, (await screenOf(process)).render(report));
  return report.exitCode;
}

async function check(config: Config, workspace: Workspace, now: Date, process: Process): Promise<number> {
  const { findings, pinned, unused } = await checkLock(config, workspace);
  if (findings.length > 0) return tell(findings, now, process);
  await say(process.stdout, checked(pinned, unused));
  return 0;
}

async function lock(config: Config, workspace: Workspace, request: Request, process: Process): Promise<number> {
  const network = openNetwork(request.network);
  const outcome = await lockSchemas(config, workspace, network, endOnSignal(process));
  if (!outcome.ok) return tell(outcome.findings, request.now, process);
  const link = [LOCK_FILE, '.tollgate', COPIES_FOLDER].find((path) => isLink(join(request.workspace, path)));
  if (link !== undefined) {
    await say(process.stderr, inTheWay(link));
    return 2;
  }
  write(outcome.relocked, request.workspace);
  await say(process.stdout, locked(outcome.relocked));
  return 0;
}

/** What is written must lie where it seems to. */
function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Copies first and the lock file last, so that it never speaks of what is not there. */
function write({ text, copies, stale }: Relocked, workspace: string): void {
  if (copies.size > 0) mkdirSync(join(workspace, COPIES_FOLDER), { recursive: true });
  for (const [path, copy] of copies) replace(join(workspace, path), copy);
  replace(join(workspace, LOCK_FILE), text);
  for (const path of stale) rmSync(join(workspace, path), { force: true });
}

function replace(path: string, text: string): void {
  rmSync(path, { force: true });
  writeFileSync(path, text, { flag: 'wx' });
}
