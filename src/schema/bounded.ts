import { createContext, Script } from 'node:vm';

/** The work was stopped because it took longer than its bound. */
export class TimedOut extends Error {
  constructor() {
    super('timed out');
    this.name = 'TimedOut';
  }
}

const SCRIPT = new Script('job()');

/**
 * Runs synchronous work and stops it after `seconds`, even inside a regular expression that backtracks for ever.
 * Throws `TimedOut` then, and whatever the work throws otherwise.
 */
export function runBounded<T>(seconds: number, job: () => T): T {
  let result: { readonly value: T } | undefined;
  const context = createContext({
    job: () => {
      result = { value: job() };
    },
  });
  try {
    SCRIPT.runInContext(context, { timeout: Math.max(1, Math.round(seconds * 1000)) });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new TimedOut();
    throw error;
  }
  if (!result) throw new TimedOut();
  return result.value;
}
