import type { LatencyMeasure, Phase } from '../finding/facts/probe.ts';
import type { Finding } from '../finding/finding.ts';
import type { PhaseTimes, Trace } from '../network/trace.ts';
import type { ReadyProbe } from './ready-probe.ts';
import { type Figures, figuresOf, medianOf } from './statistics.ts';
import { report } from './voice.ts';

const PHASES: readonly Phase[] = ['dns', 'connect', 'tls', 'first-byte', 'body'];

/** In the order in which they are judged, so that no order depends on how tollgate.yml has them. */
const MEASURES: readonly LatencyMeasure[] = ['p50', 'p95', 'p99', 'max', 'mean', 'dns', 'connect', 'tls', 'first-byte'];

/** What the samples that passed have taken: of the whole exchange, and the median of each phase that one of them has. */
export interface Latency {
  readonly measured: number;
  readonly whole: Figures | undefined;
  readonly phases: PhaseTimes;
}

/** The times of the samples that passed. What failed was not measured, however fast it did. */
export function latencyOf(traces: readonly Trace[]): Latency {
  const [only] = traces;
  // Most probes take one sample, and its times are the medians.
  if (only && traces.length === 1) return { measured: 1, whole: figuresOf([only.milliseconds]), phases: only.phases };
  const medians = PHASES.map((phase) => [phase, medianOf(traces.flatMap((trace) => trace.phases[phase] ?? []))]);
  return {
    measured: traces.length,
    whole: figuresOf(traces.map(({ milliseconds }) => milliseconds)),
    phases: Object.fromEntries(medians.filter(([, median]) => median !== undefined)),
  };
}

/**
 * Holds the times against what is expected: what breaks `expect` is an error, and what breaks only `warn` a warning; one
 * measure never gives both. What was not measured breaks every limit.
 */
export function judgeLatency({ voice, expect, warn }: ReadyProbe, latency: Latency): Finding[] {
  if (isFree(expect.latency) && isFree(warn.latency)) return [];
  const soft = { ...voice, blocks: false };
  return MEASURES.flatMap((measure) => {
    const value = timeOf(measure, latency);
    const over = (limit: number | undefined): limit is number => limit !== undefined && !(Number(value) <= limit);
    const [limit, loud] = over(expect.latency[measure])
      ? [expect.latency[measure], voice]
      : [warn.latency[measure], soft];
    if (!over(limit)) return [];
    const milliseconds = value === undefined ? undefined : Math.ceil(value);
    const facts = { probe: voice.probe, measure, milliseconds, limit, samples: latency.measured };
    return [report(loud, 'probe/latency', facts)];
  });
}

function isFree(limits: object): boolean {
  return Object.keys(limits).length === 0;
}

function timeOf(measure: LatencyMeasure, { whole, phases }: Latency): number | undefined {
  switch (measure) {
    case 'dns':
    case 'connect':
    case 'tls':
    case 'first-byte':
      return phases[measure];
    default:
      return whole?.[measure];
  }
}
