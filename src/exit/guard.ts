import { nameOfThrown } from '../finding/thrown.ts';
import { type Ending, endNow } from './end-now.ts';

/** The part of the process that is guarded. */
export interface Host extends Ending {
  exitCode?: number | string | null | undefined;
  on(event: 'uncaughtException', listener: (thrown: unknown) => void): unknown;
  on(event: 'unhandledRejection', listener: (thrown: unknown) => void): unknown;
  once(event: 'beforeExit', listener: () => void): unknown;
}

/** Tells in one sentence why there is no answer, and calls `exit` when that is written or cannot be. */
export type LastWords = (why: string, exit: () => void) => void;

/** Milliseconds that something forgotten may hold up the process once it has its answer. */
const GRACE = 2000;

/**
 * Guards a process so that it can end in one way only: with its answer, or with 3. From now on the exit code is 3, and
 * stays so when something crashes, when the process is killed, and when it waits for what will never come. The function
 * that is returned gives the answer; it belongs at the very end, when everything is written.
 */
export function guard(host: Host, lastWords: LastWords): (exitCode: number) => void {
  host.exitCode = 3;
  let state: 'running' | 'answered' | 'failed' = 'running';
  const fail = (why: string) => {
    // What fails while the last words are written, such as their stream, must not have words of its own.
    if (state === 'failed') return;
    state = 'failed';
    host.exitCode = 3;
    lastWords(why, () => endNow(host, 3));
  };
  const onCrash = (thrown: unknown) =>
    fail(`The run ended with ${nameOfThrown(thrown)}; nothing is known, so it counts as errored.`);
  host.on('uncaughtException', onCrash);
  host.on('unhandledRejection', onCrash);
  // Nothing is left to wait for and there is no answer: something waited for what will never come.
  host.once('beforeExit', () => {
    if (state === 'running') fail('The run stopped without an answer, so it counts as errored.');
  });
  return (exitCode) => {
    if (state === 'failed') return;
    state = 'answered';
    host.exitCode = exitCode;
    // A connection that something forgot must not hold up the job, nor a name that is still being looked up.
    setTimeout(() => endNow(host, exitCode), GRACE).unref();
  };
}
