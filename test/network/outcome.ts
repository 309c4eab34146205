import { afterAll, beforeAll, expect } from 'vitest';
import type { Phase, ProbeReason } from '../../src/finding/facts/probe.ts';
import type { Exchange, Network, NetworkRequest } from '../../src/network/network.ts';
import { get } from './servers.ts';

/** What a request came to, in the words of a table: a status, or a reason and the phase. */
export type Outcome = number | `${ProbeReason} in ${Phase}` | `blocked: ${string}` | 'ended';

export function outcomeOf(exchange: Exchange): Outcome {
  if (exchange.kind === 'answered') return exchange.status;
  if (exchange.kind === 'failed') return `${exchange.reason} in ${exchange.trace.last}`;
  return exchange.kind === 'blocked' ? `blocked: ${exchange.reason}` : 'ended';
}

/** Milliseconds for a request that is to come to this: short where it must run out, long where nothing may. */
export function timeFor(outcome: unknown): number {
  return String(outcome).startsWith('timeout') ? 500 : 10_000;
}

/** Sends a request, and holds it to its time. */
export async function askInTime(network: Network, url: string, more: Partial<NetworkRequest>): Promise<Exchange> {
  const request = get(url, more);
  const started = performance.now();
  const exchange = await network.send(request, new AbortController().signal);
  // Generous, since the machine may be busy; without an end of its own a fault would hold it for ever.
  expect(performance.now() - started).toBeLessThan(request.timeout + 3000);
  return exchange;
}

/** Fails the tests of a file when anything was thrown that nobody caught. */
export function expectNothingUnhandled(): void {
  const unhandled: unknown[] = [];
  const note = (thrown: unknown): unknown => unhandled.push(thrown);
  beforeAll(() => {
    process.on('unhandledRejection', note);
    process.on('uncaughtException', note);
  });
  afterAll(() => {
    process.off('unhandledRejection', note);
    process.off('uncaughtException', note);
    expect(unhandled).toEqual([]);
  });
}
