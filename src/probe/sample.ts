import { setTimeout as wait } from 'node:timers/promises';
import type { ProbeManner } from '../config/probe-spec.ts';
import type { Sighting } from './ready-probe.ts';
import { delayAfter, isWorthRetrying } from './retry.ts';

/** What bounds the samples of a probe. */
export interface Bounds {
  /** Ends with the run; what it cuts off is not known. */
  readonly signal: AbortSignal;
  /** Ends every wait, with the run or as soon as no further sample is wanted. */
  readonly halt: AbortSignal;
  /** The moment, as `performance.now()` counts, that no wait may pass. */
  readonly until: number;
}

/** What was seen of one sample at its last attempt. */
export interface Sample {
  readonly sighting: Exclude<Sighting, { kind: 'ended' }>;
  readonly attempts: number;
  /** The address that was asked for; undefined where it was left to what answers first. */
  readonly address: string | undefined;
  /** Whether a further attempt was due, and came too late for the run. */
  readonly late: boolean;
}

/** Asks once. */
type AskOnce = (signal: AbortSignal, address: string | undefined) => Promise<Sighting>;

/**
 * Takes one sample, with its retries. A wait that would pass the end of the run is not begun: what was seen last counts
 * then. Undefined when the signal ended it.
 */
export async function takeSample(
  ask: AskOnce,
  { retries }: Pick<ProbeManner, 'retries'>,
  address: string | undefined,
  { signal, halt, until }: Bounds,
): Promise<Sample | undefined> {
  for (let attempts = 1; ; attempts += 1) {
    const sighting = await ask(signal, address);
    if (sighting.kind === 'ended') return undefined;
    const sample = { sighting, attempts, address, late: false };
    if (attempts > retries || !isWorthRetrying(sighting)) return sample;
    const delay = delayAfter(sighting, attempts);
    if (performance.now() + delay >= until) return { ...sample, late: true };
    if (!(await pause(delay, halt))) return signal.aborted ? undefined : sample;
  }
}

/** False when the signal ended it. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  try {
    await wait(milliseconds, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}
