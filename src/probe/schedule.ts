import type { ProbeManner } from '../config/probe-spec.ts';
import { keepSamples } from './kept.ts';
import type { ReadyProbe } from './ready-probe.ts';
import { LONGEST_DELAY } from './retry.ts';
import { type Bounds, pause, type Sample, takeSample } from './sample.ts';

/** Samples that may be lost to the time-out before a probe that cannot pass any more asks no further: each costs it whole. */
const MOST_HANGING = 3;

/** The samples of a probe. */
export interface Taken {
  readonly samples: readonly Sample[];
  /** How many were to be taken. */
  readonly planned: number;
}

/** What ends a probe from outside. */
export interface End {
  readonly signal: AbortSignal;
  /** The moment, as `performance.now()` counts, at which the run ends. */
  readonly until: number;
}

/**
 * Takes the samples of a probe, in turn of the addresses that are given and at least one of each. From the beginning of
 * one to that of the next the interval passes, and longer while as many as may be are under way.
 *
 * Fewer are taken than planned when a wait would pass the end of the run, when one was blocked, and when the probe hangs
 * and cannot pass any more. Undefined when the signal ended it.
 */
export async function takeSamples(
  probe: ReadyProbe,
  addresses: readonly (string | undefined)[],
  { signal, until: end }: End,
): Promise<Taken | undefined> {
  const { manner } = probe;
  const planned = Math.max(manner.samples, addresses.length);
  const until = Math.min(end, performance.now() + longest(manner, planned));
  if (planned === 1) {
    const sample = await takeSample(probe.ask, manner, addresses[0], { signal, halt: signal, until });
    return sample && { samples: [sample], planned };
  }
  const halting = new AbortController();
  // Without a reason of ours one is made, with a stack that nobody reads.
  const stop = (): void => halting.abort('halt');
  signal.addEventListener('abort', stop, { once: true });
  try {
    const samples = await inLanes(probe, addresses, planned, { signal, halt: halting.signal, until, stop });
    return signal.aborted ? undefined : { samples, planned };
  } finally {
    signal.removeEventListener('abort', stop);
    // Where one has thrown, the others wait no longer.
    stop();
  }
}

interface Lanes extends Bounds {
  readonly stop: () => void;
}

/** Takes samples, so many at a time, and gives them in the order in which they were begun, whatever came back first. */
async function inLanes(
  probe: ReadyProbe,
  addresses: readonly (string | undefined)[],
  planned: number,
  bounds: Lanes,
): Promise<readonly Sample[]> {
  const { ask, manner, expect } = probe;
  const { halt, until, stop } = bounds;
  const kept = keepSamples(probe);
  const most = Math.max(MOST_HANGING - 1, shareOf(expect.errorRate, planned));
  let [begun, next, hanging] = [0, 0, 0];
  const lane = async (): Promise<void> => {
    while (begun < planned && !halt.aborted) {
      const at = begun++;
      const now = performance.now();
      const begin = Math.max(now, next);
      next = begin + manner.interval;
      if (begin >= until) return stop();
      if (begin > now && !(await pause(begin - now, halt))) return;
      const sample = await takeSample(ask, manner, addresses[at % addresses.length], bounds);
      if (!sample) return;
      kept.put(at, sample);
      if (sample.sighting.kind === 'failed' && sample.sighting.reason === 'timeout') hanging += 1;
      if (sample.late || sample.sighting.kind === 'blocked' || hanging > most) stop();
    }
  };
  await Promise.all(Array.from({ length: Math.min(manner.concurrency, planned) }, lane));
  return kept.samples.filter((sample) => sample !== undefined);
}

/** How many of so many samples a share of them is, from 0 to 1; undefined is none. */
export function shareOf(rate: number | undefined, samples: number): number {
  // 0.29 × 100 is a hair below 29.
  return Math.floor((rate ?? 0) * samples + 1e-9);
}

/**
 * The longest that a probe can take, when every attempt takes its whole time: beyond it, something does not end. One after
 * the other, since to a host that others ask as well fewer may be under way than the probe would have.
 */
function longest({ interval, timeout, retries }: ProbeManner, planned: number): number {
  const one = timeout * (retries + 1) + LONGEST_DELAY * retries;
  return interval * (planned - 1) + one * planned + LONGEST_DELAY;
}
