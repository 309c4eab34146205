import { lstatSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeFolder } from '../exit/folder.ts';
import { visible } from '../report/escape.ts';
import { openControl } from '../sandbox/control.ts';
import { loadKinds } from '../sandbox/host-kinds.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import type { Flags } from './flags.ts';
import type { Process } from './process.ts';
import { endOnSignal } from './run-checks.ts';
import { readSandboxFlags, type SandboxAsked } from './sandbox-asked.ts';
import { asJson, asText, requestLine } from './sandbox-words.ts';
import { say } from './say.ts';

/** The file with the certificate of the sandbox's authority. */
const AUTHORITY_FILE = 'tollgate-sandbox-ca.pem';

/**
 * `tollgate sandbox`: serves payment providers on loopback until a signal comes, and returns 0 when it has stopped. Returns
 * 2 where it cannot begin as it was asked to. It writes one file, where it was told to, and takes it away at the end.
 */
export async function runSandbox(flags: Flags, process: Process): Promise<number> {
  const asked = readSandboxFlags(flags, await loadKinds());
  if (!asked.ok) return refuse(asked.problem, process);
  const stopped = endOnSignal(process);
  const file = asked.value.directory === undefined ? undefined : join(asked.value.directory, AUTHORITY_FILE);
  const path = file === undefined ? undefined : resolve(process.cwd(), file);
  try {
    if (path !== undefined && isInTheWay(path))
      return await refuse(`what lies at ${visible(path)} is no file.`, process);
    return await serve(asked.value, file, path, stopped, process);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    const why = WHY[code];
    if (why === undefined) throw thrown;
    return refuse(why, process);
  }
}

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: 'a port is taken; without --port and --control-port free ones are used.',
  EACCES: 'a port or the folder may not be used.',
  ERR_SOCKET_BAD_PORT: 'the ports behind --port go beyond 65535.',
  ENOTDIR: 'what --directory names is no folder.',
  EEXIST: 'what --directory names is no folder.',
  ENOENT: 'the folder that --directory names cannot be made.',
  EROFS: 'the folder cannot be written to.',
  EPERM: 'the folder cannot be written to.',
};

async function serve(
  asked: SandboxAsked,
  file: string | undefined,
  path: string | undefined,
  stopped: AbortSignal,
  process: Process,
): Promise<number> {
  const { hosts, faults, port, controlPort, json } = asked;
  const sandbox = await startSandbox({
    hosts,
    port,
    // A log that cannot be written is no reason to stop.
    onRequest: (request) => void say(process.stderr, requestLine(request)).catch(() => {}),
  });
  try {
    for (const [host, fault] of faults) await sandbox.fail(host, fault);
    const control = await openControl(sandbox, controlPort);
    try {
      if (path !== undefined) writeAuthority(path, sandbox);
      await say(process.stdout, (json ? asJson : asText)(sandbox, control, file));
      await until(stopped);
    } finally {
      await control.close();
      if (path !== undefined) rmSync(path, { force: true });
    }
  } finally {
    await sandbox.close();
  }
  return 0;
}

function until(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** One that was left by a sandbox that could not stop is replaced; anything else is not. */
function isInTheWay(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === false;
}

function writeAuthority(path: string, { rights }: Sandbox): void {
  makeFolder(resolve(path, '..'));
  rmSync(path, { force: true });
  writeFileSync(path, rights.certificateAuthorities.join('\n'), { flag: 'wx' });
}

async function refuse(problem: string, process: Process): Promise<number> {
  await say(process.stderr, `error: ${problem}\ntollgate sandbox --help lists the options.\n`);
  return 2;
}
