import type { ProbeManner } from '../config/probe-spec.ts';
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
  const halting = new AbortController();
  // Without a reason of ours one is made, with a stack that nobody reads.
  const stop = (): void => halting.abort('halt');
  signal.addEventListener('abort', stop, { once: true });
  const until = Math.min(end, performance.now() + longest(manner, planned));
  const bounds: Bounds = { signal, halt: halting.signal, until };
  const samples: Sample[] = [];
  let begun = 0;
  let next = 0;
  let hanging = 0;
  const lane = async (): Promise<void> => {
    while (begun < planned && !halting.signal.aborted) {
      const address = addresses[begun % addresses.length];
      const at = begun++;
      const begin = Math.max(performance.now(), next);
      next = begin + manner.interval;
      if (begin >= until) return stop();
      const delay = begin - performance.now();
      if (delay > 0 && !(await pause(delay, halting.signal))) return;
      const sample = await takeSample(probe.ask, manner, address, bounds);
      if (!sample) return;
      samples[at] = sample;
      const { sighting, late } = sample;
      if (sighting.kind === 'failed' && sighting.reason === 'timeout') hanging += 1;
      const hangs = hanging >= MOST_HANGING && hanging > shareOf(probe.expect.errorRate, planned);
      if (late || sighting.kind === 'blocked' || hangs) stop();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(manner.concurrency, planned) }, lane));
  } finally {
    signal.removeEventListener('abort', stop);
    // Where one has thrown, the others wait no longer.
    stop();
  }
  // In the order in which they were begun, whatever came back first.
  return signal.aborted ? undefined : { samples: samples.filter((sample) => sample !== undefined), planned };
}

/** How many of so many samples a share of them is, from 0 to 1; undefined is none. */
export function shareOf(rate: number | undefined, samples: number): number {
  // 0.29 × 100 is a hair below 29.
  return Math.floor((rate ?? 0) * samples + 1e-9);
}

/** The longest that a probe can take, when every attempt takes its whole time: beyond it, something does not end. */
function longest({ interval, timeout, retries, concurrency }: ProbeManner, planned: number): number {
  const one = timeout * (retries + 1) + LONGEST_DELAY * retries;
  return interval * (planned - 1) + one * Math.ceil(planned / concurrency) + LONGEST_DELAY;
}
