/** Waits for the turn of one answer. */
export type HandOver = () => Promise<void>;

/**
 * Gives each answer a round of the event loop of its own. Whoever judges it may run a pattern up to its bound; where many
 * answers come at once, as many of them would follow each other without a look at the clock, long past every deadline.
 */
export function openHandOver(): HandOver {
  let last = Promise.resolve();
  return () => {
    // What an immediate asks for comes only after timers and signals have been looked at.
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
