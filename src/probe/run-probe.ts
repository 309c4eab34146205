import type { Network } from '../network/network.ts';
import { addressesOf } from './addresses.ts';
import { conclude } from './conclude.ts';
import type { ReadyProbe } from './ready-probe.ts';
import { type ProbeResult, unanswered } from './result.ts';
import { takeSamples } from './schedule.ts';

export { type ProbeResult, unanswered };

/** What a probe is made with beside itself. */
export interface ProbeTerms extends Pick<Network, 'locate'> {
  /** The moment, as `performance.now()` counts, at which the run ends; no wait is begun that would pass it. */
  readonly until: number;
}

/**
 * Makes a probe, with its samples and their retries. Undefined when the run ended it, or would end it before it is
 * through: then nothing is known. A probe that asks all addresses needs the terms.
 */
export async function runProbe(
  probe: ReadyProbe,
  signal: AbortSignal,
  terms?: ProbeTerms,
): Promise<ProbeResult | undefined> {
  const end = { signal, until: terms?.until ?? Number.POSITIVE_INFINITY };
  const found = await addressesOf(probe, terms, end);
  if (!found) return undefined;
  if (found.kind === 'none') return conclude(probe, { samples: [found.sample], planned: 1 });
  const taken = await takeSamples(probe, found.addresses, end);
  return taken && conclude(probe, taken);
}
