import type { Network } from '../network/network.ts';
import { addressesOf } from './addresses.ts';
import { conclude } from './conclude.ts';
import type { ReadyProbe } from './ready-probe.ts';
import { type ProbeResult, unanswered } from './result.ts';
import { type Taken, takeSamples } from './schedule.ts';

export { type ProbeResult, unanswered };

/** Lets a probe have its turn at the network, and ends the turn when the work is done. */
type Turn = <T>(work: () => Promise<T>) => Promise<T>;

/** What a probe is made with beside itself. */
export interface ProbeTerms extends Pick<Network, 'locate'>, Partial<Pick<Network, 'spareTime'>> {
  /** The moment, as `performance.now()` counts, at which the run ends; no wait is begun that would pass it. */
  readonly until: number;
  /** Undefined lets it begin at once. */
  readonly turn?: Turn;
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
  const take = async (): Promise<Taken | undefined> => {
    const found = await addressesOf(probe, terms, end);
    if (found?.kind === 'none') return { samples: [found.sample], planned: 1 };
    return found && takeSamples(probe, found.addresses, end);
  };
  const taken = await (terms?.turn ? terms.turn(take) : take());
  if (!taken) return undefined;
  // Whoever is next sends first: there is time to think while its answer is on its way.
  await terms?.spareTime?.();
  return conclude(probe, taken);
}
