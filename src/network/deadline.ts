/** A signal that ends with another one, or after a time. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Whether the time ended it. */
  readonly passed: () => boolean;
  /** Stops the clock. To be called when the work is done. */
  readonly clear: () => void;
}

/**
 * Gives work so many milliseconds. `AbortSignal.any` with `AbortSignal.timeout` says the same and costs a good part of
 * what a request to a near service takes.
 */
export function startDeadline(milliseconds: number, outer: AbortSignal): Deadline {
  const controller = new AbortController();
  let late = false;
  const end = (): void => controller.abort(outer.reason);
  const timer = setTimeout(() => {
    late = true;
    // A reason of our own, since the usual one is made with a stack that nobody reads.
    controller.abort('timeout');
  }, milliseconds);
  outer.addEventListener('abort', end, { once: true });
  // One that has ended already says so no more.
  if (outer.aborted) end();
  return {
    signal: controller.signal,
    passed: () => late,
    clear: () => {
      clearTimeout(timer);
      outer.removeEventListener('abort', end);
    },
  };
}
