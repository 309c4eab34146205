/** Waits for the turn of one answer. */
export type HandOver = () => Promise<void>;

/** Who has the next round of the event loop. */
export interface Rounds {
  /** Waits for a round of its own, in the order of those who ask. */
  readonly handOver: HandOver;
  /** Waits for a round that no answer wants: for what can wait while an answer cannot, since the next probe follows it. */
  readonly spareTime: () => Promise<void>;
}

/**
 * Gives each answer a round of the event loop of its own. Whoever judges it may run a pattern up to its bound; where many
 * answers come at once, as many of them would follow each other without a look at the clock, long past every deadline.
 * What can wait has the rounds between, one piece of work in each, so that what comes meanwhile is read soon.
 */
export function openRounds(): Rounds {
  const answers: (() => void)[] = [];
  const others: (() => void)[] = [];
  let running = false;
  const round = (): void => {
    const next = answers.shift() ?? others.shift();
    running = next !== undefined;
    next?.();
    // What an immediate asks for comes only after timers, signals and the network have been looked at.
    if (next) setImmediate(round);
  };
  const wait = (among: (() => void)[]): Promise<void> =>
    new Promise((resolve) => {
      among.push(resolve);
      if (!running) setImmediate(round);
      running = true;
    });
  return { handOver: () => wait(answers), spareTime: () => wait(others) };
}
