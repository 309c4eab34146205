import { type Context, createContext, Script } from 'node:vm';

/** The work was stopped because it took longer than its bound. */
export class TimedOut extends Error {
  constructor() {
    super('timed out');
    this.name = 'TimedOut';
  }
}

/** A validation could not be brought to its end, for a reason that lies in the schema. */
export class NotValidated extends Error {
  constructor() {
    super('not validated');
    this.name = 'NotValidated';
  }
}

const SCRIPT = new Script('job()');

/** Made at the first use and used again: making one takes longer than most of the work in it. */
let shared: Context | undefined;

/** The work that is being watched: what happens inside it needs no watch of its own. */
let watched: (() => void) | undefined;

/**
 * What a script calls. It is the same function for all work: with a new one each time, in a place that outlives it, the
 * engine keeps what the last one has seen for so long that thousands of documents take three times the memory.
 */
function callWatched(): void {
  watched?.();
}

/** Whether whoever asks runs inside of `runBounded`. */
export function isBounded(): boolean {
  return watched !== undefined;
}

/**
 * Runs synchronous work and stops it after `seconds`, even inside a regular expression that backtracks for ever.
 * Throws `TimedOut` then, and whatever the work throws otherwise.
 */
export function runBounded<T>(seconds: number, job: () => T): T {
  if (watched) return job();
  let result: { readonly value: T } | undefined;
  shared ??= createContext({ job: callWatched });
  watched = () => {
    result = { value: job() };
  };
  try {
    SCRIPT.runInContext(shared, { timeout: Math.max(1, Math.round(seconds * 1000)) });
  } catch (error) {
    if (isTimeout(error)) throw new TimedOut();
    throw error;
  } finally {
    watched = undefined;
  }
  if (!result) throw new TimedOut();
  return result.value;
}

/**
 * Does many pieces of work under shared watches: starting one takes longer than most of the work. A piece in which the
 * time ran out is done again from its beginning, so it must leave nothing behind before its end; one that does not end
 * although it has all of the time to itself is handed to `stopped`. Between watches others have their turn, so that a
 * deadline is noticed; pieces that are left then are not done.
 */
export async function runEach<T>(seconds: number, pieces: readonly T[], each: EachPiece<T>): Promise<void> {
  const { work, stopped, isQuick, signal } = each;
  for (let next = 0; next < pieces.length && !signal.aborted; ) {
    const first = next;
    const some = pieces.slice(first);
    const doSome = () => {
      for (const piece of some) {
        work(piece);
        next++;
      }
    };
    try {
      if (isQuick) doSome();
      else runBounded(seconds, doSome);
    } catch (error) {
      if (!(error instanceof TimedOut)) throw error;
      if (isQuick || next === first) for (const piece of pieces.slice(next, ++next)) stopped(piece);
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** What is done with each of many pieces, and when no more of them is to be begun. */
export interface EachPiece<T> {
  readonly work: (piece: T) => void;
  readonly stopped: (piece: T) => void;
  /** Whether nothing of it is worth a shared watch: what may take long all the same has one of its own. */
  readonly isQuick: boolean;
  readonly signal: AbortSignal;
}

/** The error comes from the script's own realm, so that `instanceof Error` does not know it. */
function isTimeout(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
