/** Runs work when its turn has come. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets so many run at a time; the others wait in the order in which they came. */
export function openTurns(most: number): Turns {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < most) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // Who is next takes over the place, so that nobody who comes now can slip in before.
      if (next) next();
      else running -= 1;
    }
  };
}
