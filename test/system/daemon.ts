import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Account } from './machine.ts';

/** Milliseconds for a server to start, and to stop. */
const PATIENCE = 60_000;

/** A server that was started here, and is ended by its own process id. */
export interface Daemon {
  readonly signal: (name: NodeJS.Signals) => void;
  /** Waits for a line of its log. Throws with the log when it ends before, or takes too long. */
  readonly says: (pattern: RegExp) => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Manner {
  readonly account: Account | undefined;
  /** What it writes when it can be asked. */
  readonly ready: RegExp;
  /** The signal with which it ends quickly and cleanly. */
  readonly ending: NodeJS.Signals;
}

/** Starts a server in the foreground and waits until it can be asked. One that cannot be is ended. */
export async function startDaemon(
  program: string,
  parts: readonly string[],
  { account, ready, ending }: Manner,
): Promise<Daemon> {
  const child = spawn(program, parts, { ...account, stdio: ['ignore', 'pipe', 'pipe'], cwd: '/' });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      child.emit('said');
    });
  }
  // Should the tests themselves crash, nothing is left behind.
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const daemon: Daemon = {
    signal: (name) => void child.kill(name),
    says: (pattern) => says(child, pattern, () => log),
    stop: () => stop(child, ending),
  };
  try {
    await daemon.says(ready);
    return daemon;
  } catch (thrown) {
    await daemon.stop();
    throw thrown;
  }
}

async function says(child: ChildProcess, pattern: RegExp, log: () => string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!pattern.test(log())) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > end) {
      throw new Error(`The server did not say ${pattern}:\n${log()}`);
    }
    const signal = AbortSignal.timeout(250);
    await once(child, 'said', { signal }).catch(() => {});
  }
}

async function stop(child: ChildProcess, ending: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(ending);
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE / 4);
  await ended;
  clearTimeout(timer);
}

/** A port of loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return address.port;
}
