const waiting: (() => void)[] = [];

/**
 * Waits for a moment in which nothing has come from the network. Whoever waits is let go one at a time, and what has come
 * meanwhile is read between one and the next: an answer waits for no more than one piece of work that could wait itself.
 */
export function spareTime(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(letOneGo);
  });
}

function letOneGo(): void {
  // Those that are added by an immediate run in the next turn of the event loop, after it has looked at the network.
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(letOneGo);
}
