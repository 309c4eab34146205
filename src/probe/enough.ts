import type { SampleFacts } from '../finding/facts/samples.ts';
import type { Finding } from '../finding/finding.ts';
import type { ReadyProbe } from './ready-probe.ts';
import { NEEDED, neededFor } from './statistics.ts';
import { report } from './voice.ts';

/** What is asked of a probe that so many samples cannot show: a percentile of those measured, an error rate of all. */
export function judgeEnough({ voice, expect, warn }: ReadyProbe, measured: number, samples: number): Finding[] {
  const asks = (measure: 'p95' | 'p99'): boolean =>
    expect.latency[measure] !== undefined || warn.latency[measure] !== undefined;
  const rates = [expect.errorRate, warn.errorRate].filter((rate) => rate !== undefined);
  const claims: SampleFacts['probe/samples']['claims'] = [
    ...(['p95', 'p99'] as const)
      .filter((claim) => asks(claim) && measured < NEEDED[claim])
      .map((claim) => ({ claim, needed: NEEDED[claim] })),
    ...rates
      .map(neededFor)
      .filter((needed) => samples < needed)
      .sort((a, b) => b - a)
      .slice(0, 1)
      .map((needed) => ({ claim: 'error-rate' as const, needed })),
  ];
  if (claims.length === 0) return [];
  const ofMeasured = claims.some(({ claim }) => claim !== 'error-rate');
  const facts = { probe: voice.probe, samples: ofMeasured ? measured : samples, claims };
  return [report({ ...voice, blocks: false }, 'probe/samples', facts)];
}
