import type { Phase } from '../finding/facts/probe.ts';
import type { Finding } from '../finding/finding.ts';
import type { PhaseTimes } from '../network/trace.ts';
import type { Figures } from './statistics.ts';

/** What several samples came to. The figures are those of the samples that passed, in milliseconds. */
export interface SampleResult extends Partial<Figures> {
  readonly count: number;
  readonly failed: number;
  /** Those that needed more than one attempt, whatever came of it. */
  readonly retried: number;
}

/** How a probe went. */
export interface ProbeResult {
  readonly findings: readonly Finding[];
  /** Undefined when nothing was answered, or the protocol has none. Of several samples that of the one that tells most. */
  readonly status: number | undefined;
  /** Milliseconds of the last attempt, or the median of several samples; undefined when nothing was answered. */
  readonly latency: number | undefined;
  /** Of all samples together; 0 when nothing was sent. */
  readonly attempts: number;
  /** The phase in which the last attempt ended; undefined when nothing was sent. */
  readonly phase: Phase | undefined;
  /** The address that was connected to, where the configuration names a host and no address. */
  readonly address: string | undefined;
  /** JSON of the last answer, for whoever looks for more in it. */
  readonly content: unknown;
  /** Undefined where one sample was taken. */
  readonly samples: SampleResult | undefined;
  /** Milliseconds of each phase; of several samples the medians of those that passed. */
  readonly phases: PhaseTimes;
}

/** Nothing was sent, or nothing can be said about what came. */
export function unanswered(findings: readonly Finding[]): ProbeResult {
  const none = undefined;
  const times = { latency: none, samples: none, phases: {} };
  return { findings, status: none, ...times, attempts: 0, phase: none, address: none, content: none };
}
