import type { ProbeRecord } from '../check/check.ts';
import { plural } from '../finding/words/rule-words.ts';
import { bar } from './bar.ts';
import { duration } from './wording.ts';

/** The longest time that is drawn: all bars of a report are as long as they are beside it. */
export function longestOf(probes: readonly ProbeRecord[]): number {
  return Math.max(...probes.map(({ latency, samples }) => samples?.max ?? latency ?? 0));
}

/**
 * The time of a probe as a bar of at most `cells` characters. Of several samples it goes on from the median, lighter up
 * to the 95th percentile and lighter still up to the slowest.
 */
export function drawTimes({ latency, samples }: ProbeRecord, longest: number, cells: number): string {
  if (latency === undefined) return '';
  const { p50, p95, max } = samples ?? {};
  if (p50 === undefined || p95 === undefined || max === undefined) return bar(latency, longest, cells);
  const upTo = (time: number): number => Math.max(1, Math.round((time / longest) * cells));
  return '█'.repeat(upTo(p50)).padEnd(upTo(p95), '▒').padEnd(upTo(max), '░');
}

/** `p50 214 ms`, `p95 380 ms`, `max 1.2 s`; nothing where no sample was measured. */
export function timesOf({ samples }: ProbeRecord): string[] {
  return (['p50', 'p95', 'max'] as const).flatMap((measure) => {
    const time = samples?.[measure];
    return time === undefined ? [] : [`${measure} ${duration(time)}`];
  });
}

/** `100 samples`, `5 failed`, `4 retried`: what there is to count of several samples. */
export function countsOf({ samples }: ProbeRecord): string[] {
  if (!samples) return [];
  return [
    plural(samples.count, 'sample'),
    ...(samples.failed > 0 ? [`${samples.failed} failed`] : []),
    ...(samples.retried > 0 ? [`${samples.retried} retried`] : []),
  ];
}
