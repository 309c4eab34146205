import { isIP } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Phase } from '../finding/facts/probe.ts';
import type { Finding } from '../finding/finding.ts';
import type { Trace } from '../network/trace.ts';
import type { ReadyProbe, Sighting } from './ready-probe.ts';
import { delayAfter, isWorthRetrying } from './retry.ts';
import { report } from './voice.ts';

/** How a probe went. */
export interface ProbeResult {
  readonly findings: readonly Finding[];
  /** Undefined when nothing was answered, or the protocol has none. */
  readonly status: number | undefined;
  /** Milliseconds of the last attempt; undefined when nothing was answered. */
  readonly latency: number | undefined;
  readonly attempts: number;
  /** The phase in which the last attempt ended; undefined when nothing was sent. */
  readonly phase: Phase | undefined;
  /** The address that was connected to, where the configuration names a host and no address. */
  readonly address: string | undefined;
  /** JSON of the last answer, for whoever looks for more in it. */
  readonly content: unknown;
}

/** Makes a probe, with its retries. Undefined when the signal ended it: nothing is then known. */
export async function runProbe(probe: ReadyProbe, signal: AbortSignal): Promise<ProbeResult | undefined> {
  for (let attempts = 1; ; attempts += 1) {
    const sighting = await probe.ask(signal, undefined);
    if (sighting.kind === 'ended') return undefined;
    if (attempts > probe.manner.retries || !isWorthRetrying(sighting)) return conclude(probe, sighting, attempts);
    if (!(await pause(delayAfter(sighting, attempts), signal))) return undefined;
  }
}

/** False when the signal ended it. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  try {
    await wait(milliseconds, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}

/** Nothing was sent, or nothing can be said about what came. */
export function unanswered(findings: readonly Finding[]): ProbeResult {
  const none = undefined;
  return { findings, status: none, latency: none, attempts: 0, phase: none, address: none, content: none };
}

function conclude(probe: ReadyProbe, sighting: Exclude<Sighting, { kind: 'ended' }>, attempts: number): ProbeResult {
  const { voice } = probe;
  if (sighting.kind === 'blocked') {
    return unanswered([report(voice, 'probe/blocked', { probe: voice.probe, reason: sighting.reason })]);
  }
  const { trace } = sighting;
  const went = { attempts, phase: trace.last, address: addressOf(probe, trace) };
  if (sighting.kind === 'failed') {
    const facts = { probe: voice.probe, reason: sighting.reason, ...went };
    return { ...unanswered([report(voice, 'probe/unreachable', facts)]), ...went };
  }
  const wrong = [...sighting.findings, ...judgeLatency(probe, trace)];
  const flaky = wrong.length === 0 && attempts > 1;
  return {
    findings: flaky ? [report(voice, 'probe/flaky', { probe: voice.probe, attempts })] : wrong,
    status: sighting.status,
    latency: Math.round(trace.milliseconds),
    content: sighting.content,
    ...went,
  };
}

/** An address that the configuration itself names is a value of it, and is not shown. */
function addressOf({ endpoint }: ReadyProbe, { address }: Trace): string | undefined {
  return endpoint && isIP(endpoint.host) === 0 ? address : undefined;
}

function judgeLatency({ voice, expect }: ReadyProbe, { milliseconds }: Trace): Finding[] {
  const limit = expect.latency.max;
  if (limit === undefined || milliseconds <= limit) return [];
  const { probe } = voice;
  return [
    report(voice, 'probe/latency', { probe, measure: 'max', milliseconds: Math.ceil(milliseconds), limit, samples: 1 }),
  ];
}
