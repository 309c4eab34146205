import type { Network } from '../network/network.ts';
import { startStopwatch } from '../network/trace.ts';
import type { ReadyProbe, Sighting } from './ready-probe.ts';
import { pause, type Sample, takeSample } from './sample.ts';
import type { End } from './schedule.ts';

/** The addresses to ask, or why there are none. Undefined in the list leaves it to what answers first. */
type Addresses =
  | { readonly kind: 'found'; readonly addresses: readonly (string | undefined)[] }
  | { readonly kind: 'none'; readonly sample: Sample };

/**
 * The addresses that a probe asks: whichever answers first, or all that its host has, looked up once with the retries of
 * the probe. Undefined when the signal ended it.
 */
export async function addressesOf(
  probe: ReadyProbe,
  network: Pick<Network, 'locate'> | undefined,
  { signal, until }: End,
): Promise<Addresses | undefined> {
  const { endpoint, manner } = probe;
  if (manner.addresses === 'first' || !endpoint) return { kind: 'found', addresses: [undefined] };
  if (!network) throw new Error('A probe that asks all addresses was not told where to find them.');
  let addresses: readonly string[] = [];
  const look = async (): Promise<Sighting> => {
    const stopwatch = startStopwatch();
    const located = await within(manner.timeout, network.locate(endpoint.host, endpoint.port, endpoint.family), signal);
    if (signal.aborted) return { kind: 'ended' };
    const trace = stopwatch.trace();
    if (!located) return { kind: 'failed', reason: 'timeout', trace };
    if (located.kind === 'blocked') return located;
    if (located.kind === 'failed') return { ...located, trace };
    addresses = located.endpoint.addresses;
    return { kind: 'seen', findings: [], trace };
  };
  const sample = await takeSample(look, manner, undefined, { signal, halt: signal, until });
  if (!sample) return undefined;
  return sample.sighting.kind === 'seen' ? { kind: 'found', addresses } : { kind: 'none', sample };
}

/** Undefined when it takes longer. The system's resolver cannot be called off; what comes of it is then left alone. */
async function within<T>(milliseconds: number, work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  const done = new AbortController();
  const late = pause(milliseconds, AbortSignal.any([signal, done.signal])).then(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
  }
}
