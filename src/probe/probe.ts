import { setTimeout as wait } from 'node:timers/promises';
import type { Finding } from '../finding/finding.ts';
import type { Exchange, Network } from '../network/network.ts';
import { judge } from './judge.ts';
import type { ReadyProbe } from './ready-probe.ts';
import { delayAfter, isWorthRetrying } from './retry.ts';
import { report } from './voice.ts';

/** How a probe went. */
export interface ProbeResult {
  readonly findings: readonly Finding[];
  /** Undefined when nothing was answered. */
  readonly status: number | undefined;
  /** Milliseconds of the last attempt; undefined when nothing was answered. */
  readonly latency: number | undefined;
  readonly attempts: number;
}

/** Makes a probe, with its retries. Undefined when the signal ended it: nothing is then known. */
export async function runProbe(
  probe: ReadyProbe,
  network: Network,
  now: Date,
  signal: AbortSignal,
): Promise<ProbeResult | undefined> {
  for (let attempts = 1; ; attempts += 1) {
    const exchange = await network.send(probe.request, signal);
    if (exchange.kind === 'ended') return undefined;
    if (attempts > probe.retries || !isWorthRetrying(exchange, probe.expect)) {
      return conclude(probe, exchange, attempts, now);
    }
    if (!(await pause(delayAfter(exchange, attempts), signal))) return undefined;
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

function conclude(
  probe: ReadyProbe,
  exchange: Exclude<Exchange, { kind: 'ended' }>,
  attempts: number,
  now: Date,
): ProbeResult {
  const { voice } = probe;
  const nothing = { status: undefined, latency: undefined, attempts };
  if (exchange.kind === 'blocked') {
    const findings = [report(voice, 'probe/blocked', { probe: voice.probe, reason: exchange.reason })];
    return { ...nothing, attempts: 0, findings };
  }
  if (exchange.kind === 'failed') {
    const facts = { probe: voice.probe, reason: exchange.reason, attempts };
    return { ...nothing, findings: [report(voice, 'probe/unreachable', facts)] };
  }
  const wrong = judge(probe, exchange, now);
  const flaky = wrong.length === 0 && attempts > 1;
  return {
    findings: flaky ? [report(voice, 'probe/flaky', { probe: voice.probe, attempts })] : wrong,
    status: exchange.status,
    latency: Math.round(exchange.latency),
    attempts,
  };
}
