/** Connections at a time to one public host and port. Their owners did not ask to be probed. */
const MOST_EACH = 4;

/** Connections at a time in all, so that a run does not use up what the machine has. */
const MOST_IN_ALL = 100;

/** Lets only so many in at a time. */
export interface Turnstile {
  /**
   * Waits for its turn, and gives what is to be called when it is over. `key`: what no more than four share at a time;
   * undefined for what is not limited by itself. Undefined when the signal ended first.
   */
  readonly enter: (key: string | undefined, signal: AbortSignal) => Promise<(() => void) | undefined>;
}

interface Waiting {
  readonly key: string | undefined;
  readonly admit: () => void;
}

/** Who waits is let in in the order of arrival, and past others where only their own host is full. */
export function openTurnstile(): Turnstile {
  const inside = new Map<string | undefined, number>();
  const waiting = new Set<Waiting>();
  let all = 0;
  const isFull = (key: string | undefined): boolean =>
    all >= MOST_IN_ALL || (key !== undefined && (inside.get(key) ?? 0) >= MOST_EACH);
  const count = (key: string | undefined, by: 1 | -1): void => {
    all += by;
    const left = (inside.get(key) ?? 0) + by;
    if (left === 0) inside.delete(key);
    else inside.set(key, left);
  };
  const leave = (key: string | undefined): void => {
    count(key, -1);
    for (const one of waiting) {
      if (isFull(one.key)) continue;
      waiting.delete(one);
      one.admit();
    }
  };
  const admitted = (key: string | undefined): (() => void) => {
    count(key, 1);
    return () => leave(key);
  };
  return {
    enter: (key, signal) => {
      if (signal.aborted) return Promise.resolve(undefined);
      if (!isFull(key)) return Promise.resolve(admitted(key));
      return new Promise((resolve) => {
        const one: Waiting = {
          key,
          admit: () => {
            signal.removeEventListener('abort', end);
            resolve(admitted(key));
          },
        };
        const end = (): void => {
          waiting.delete(one);
          resolve(undefined);
        };
        signal.addEventListener('abort', end, { once: true });
        waiting.add(one);
      });
    },
  };
}
