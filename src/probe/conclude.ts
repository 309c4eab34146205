import type { Finding } from '../finding/finding.ts';
import type { Trace } from '../network/trace.ts';
import { judgeEnough } from './enough.ts';
import { gatherFindings, type JudgedSample, judgeSample, reasonsOf, shownAddress } from './gather.ts';
import { judgeLatency, type Latency, latencyOf } from './latency.ts';
import type { ReadyProbe } from './ready-probe.ts';
import { type ProbeResult, type SampleResult, unanswered } from './result.ts';
import { shareOf, type Taken } from './schedule.ts';
import { report } from './voice.ts';

/**
 * What the samples of a probe come to. Undefined when some were not taken and those that were do not settle it: nothing
 * is then known.
 */
export function conclude(probe: ReadyProbe, { samples, planned }: Taken): ProbeResult | undefined {
  const judged = samples.map((sample) => judgeSample(probe, sample));
  const blocked = judged.find(({ sample }) => sample.sighting.kind === 'blocked');
  // What may not be asked is no failure of a service, and no share of it is tolerated.
  if (blocked) return unanswered(blocked.findings);
  const passed = judged.filter(({ failed }) => !failed);
  const over = failedOf(judged).length > shareOf(probe.expect.errorRate, planned);
  const fails = over || hasDeadAddress(judged);
  if (judged.length < planned && !fails) return undefined;
  const latency = latencyOf(passed.flatMap(traceOf));
  const findings = [
    ...(over === fails ? judgeShare(probe, judged, planned) : []),
    ...(fails ? gatherFindings(probe, failedOf(judged), judged) : []),
    ...gatherFindings(probe, passed, judged),
    // Where nothing passed that has been said, and it goes without saying that nothing was measured.
    ...(passed.length === 0 ? [] : judgeLatency(probe, latency)),
    ...(passed.length === 0 ? [] : judgeEnough(probe, passed.length, judged.length)),
    ...(fails ? [] : judgeRetries(probe, passed, judged.length)),
  ];
  return {
    findings,
    ...figures(probe, judged, latency, fails),
    samples: planned === 1 ? undefined : counted(judged, latency),
  };
}

function failedOf(judged: readonly JudgedSample[]): JudgedSample[] {
  return judged.filter(({ failed }) => failed);
}

/** Whether of the probe, or of one of all its addresses, no sample passed: that has shown nothing, whatever may fail. */
function hasDeadAddress(judged: readonly JudgedSample[]): boolean {
  const byAddress = Map.groupBy(judged, ({ sample }) => sample.address);
  return [...byAddress.values()].some((samples) => samples.every(({ failed }) => failed));
}

/** How many samples failed, where a share of them may: beyond the one of `expect`, of `warn`, or no more than may. */
function judgeShare(probe: ReadyProbe, judged: readonly JudgedSample[], planned: number): Finding[] {
  const { voice, expect, warn } = probe;
  const failed = failedOf(judged);
  if (planned === 1 || failed.length === 0 || expect.errorRate === undefined) return [];
  const facts = {
    probe: voice.probe,
    samples: judged.length,
    failed: failed.length,
    limit: expect.errorRate,
    reasons: reasonsOf(voice, failed),
  };
  if (failed.length > shareOf(expect.errorRate, planned)) return [report(voice, 'probe/error-rate', facts)];
  const soft = { ...voice, blocks: false };
  if (warn.errorRate !== undefined && failed.length > shareOf(warn.errorRate, planned)) {
    return [report(soft, 'probe/error-rate', { ...facts, limit: warn.errorRate })];
  }
  return [report(soft, 'probe/tolerated', facts)];
}

function judgeRetries({ voice }: ReadyProbe, passed: readonly JudgedSample[], count: number): Finding[] {
  const retried = passed.filter(({ sample }) => sample.attempts > 1);
  if (retried.length === 0) return [];
  const attempts = Math.max(...retried.map(({ sample }) => sample.attempts));
  const facts = { probe: voice.probe, attempts };
  return [
    report(voice, 'probe/flaky', count === 1 ? facts : { ...facts, samples: { retried: retried.length, count } }),
  ];
}

function traceOf({ sample: { sighting } }: JudgedSample): Trace[] {
  return sighting.kind === 'seen' ? [sighting.trace] : [];
}

/** What the record of a probe shows. */
function figures(
  probe: ReadyProbe,
  judged: readonly JudgedSample[],
  latency: Latency,
  fails: boolean,
): Omit<ProbeResult, 'findings' | 'samples'> {
  // A single answer shows its times even where it is not what it should be.
  const shown = judged.length === 1 && fails ? latencyOf(judged.flatMap(traceOf)) : latency;
  const telling = (fails ? failedOf(judged)[0] : judged.findLast(({ failed }) => !failed))?.sample;
  const sighting = telling?.sighting;
  const trace = sighting && 'trace' in sighting ? sighting.trace : undefined;
  return {
    status: sighting?.kind === 'seen' ? sighting.status : undefined,
    latency: shown.whole && Math.round(shown.whole.p50),
    attempts: judged.reduce((sum, { sample }) => sum + sample.attempts, 0),
    phase: trace?.last,
    address: shownAddress(probe, trace?.address),
    content: sighting?.kind === 'seen' ? sighting.content?.() : undefined,
    phases: tenths(shown.phases),
  };
}

function counted(judged: readonly JudgedSample[], { whole }: Latency): SampleResult {
  return {
    count: judged.length,
    failed: failedOf(judged).length,
    retried: judged.filter(({ sample }) => sample.attempts > 1).length,
    ...(whole && tenths(whole)),
  };
}

/** Milliseconds to one decimal: more is noise, and less makes the times of a near service zero. */
function tenths<T extends object>(times: T): T {
  // Object.entries widens the names; they stay what they are.
  const rounded = Object.entries(times).map(([name, time]) => [name, Math.round(Number(time) * 10) / 10]);
  return Object.fromEntries(rounded) as T;
}
