import { type Context, createContext, Script } from 'node:vm';

/** The work was stopped because it took longer than its bound. */
export class TimedOut extends Error {
  constructor() {
    super('timed out');
    this.name = 'TimedOut';
  }
}

const SCRIPT = new Script('job()');

/** Made at the first use and used again: making one takes longer than most of the work in it. */
let shared: Context | undefined;

/**
 * Runs synchronous work and stops it after `seconds`, even inside a regular expression that backtracks for ever.
 * Throws `TimedOut` then, and whatever the work throws otherwise.
 */
export function runBounded<T>(seconds: number, job: () => T): T {
  let result: { readonly value: T } | undefined;
  const context = shared ?? createContext({});
  shared = context;
  context['job'] = () => {
    result = { value: job() };
  };
  try {
    SCRIPT.runInContext(context, { timeout: Math.max(1, Math.round(seconds * 1000)) });
  } catch (error) {
    if (isTimeout(error)) throw new TimedOut();
    throw error;
  }
  if (!result) throw new TimedOut();
  return result.value;
}

/** The error comes from the script's own realm, so that `instanceof Error` does not know it. */
function isTimeout(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
