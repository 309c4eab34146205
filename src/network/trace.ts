import type { Phase } from '../finding/facts/probe.ts';

/** Milliseconds of each phase that an attempt came to; the last one is counted up to where it ended. */
export type PhaseTimes = { readonly [P in Phase]?: number };

/** How an attempt went, whatever came of it. */
export interface Trace {
  readonly phases: PhaseTimes;
  /** The phase in which it ended. */
  readonly last: Phase;
  /** The address that was connected to; undefined when none was. */
  readonly address: string | undefined;
  readonly family: 4 | 6 | undefined;
  /** Milliseconds of all of it. */
  readonly milliseconds: number;
}

/** What takes the times of one attempt. */
export interface Stopwatch {
  /** Ends the phase that runs and begins another. A phase that is begun again goes on. */
  readonly enter: (phase: Phase) => void;
  /** Adds what a phase took before the stopwatch was started. */
  readonly went: (phase: Phase, milliseconds: number | undefined) => void;
  /** Notes the address that answers. */
  readonly reached: (address: string) => void;
  /** What was taken so far. */
  readonly trace: () => Trace;
}

/** Starts with resolving the name. */
export function startStopwatch(): Stopwatch {
  const started = performance.now();
  const phases: Partial<Record<Phase, number>> = {};
  let last: Phase = 'dns';
  let since = started;
  let address: string | undefined;
  let before = 0;
  const lap = (now: number): number => (phases[last] ?? 0) + now - since;
  return {
    enter: (phase) => {
      const now = performance.now();
      phases[last] = lap(now);
      [last, since] = [phase, now];
    },
    went: (phase, milliseconds = 0) => {
      phases[phase] = (phases[phase] ?? 0) + milliseconds;
      before += milliseconds;
    },
    reached: (remote) => {
      address = remote;
    },
    trace: () => {
      const now = performance.now();
      // An address that was connected to is one; telling which needs no pattern.
      const family = address === undefined ? undefined : address.includes(':') ? 6 : 4;
      return { phases: { ...phases, [last]: lap(now) }, last, address, family, milliseconds: now - started + before };
    },
  };
}
