import type { Socket } from 'node:net';
import type { BlockReason, ProbeReason } from '../finding/facts/probe.ts';
import { connectTo, type TlsTerms } from './connector.ts';
import { locate, pinTo } from './locate.ts';
import { openWay, proxyOf } from './proxy.ts';
import type { NetworkRights, ProxyRoute } from './rights.ts';
import type { Stopwatch } from './trace.ts';
import { untilAborted } from './until.ts';

/** Where a connection is to lead. */
export interface Destination {
  /** As `plainHost` writes it. */
  readonly host: string;
  readonly port: number;
  /** The one address of those that the host has. */
  readonly address: string | undefined;
  /** Only addresses of this family. */
  readonly family: 4 | 6 | undefined;
  /** Undefined for a plain connection. */
  readonly terms: TlsTerms | undefined;
}

/** What a connection is opened with. */
export interface Opening {
  readonly rights: NetworkRights;
  readonly terms: (host: string, protocols: readonly string[]) => Promise<TlsTerms>;
}

interface During {
  readonly opening: Opening;
  readonly stopwatch: Stopwatch;
  readonly signal: AbortSignal;
}

/** What came of opening a connection. */
export type Opened =
  | { readonly kind: 'open'; readonly socket: Socket }
  | { readonly kind: 'failed'; readonly reason: ProbeReason }
  | { readonly kind: 'blocked'; readonly reason: BlockReason };

/** Opens a connection to a checked address, or through the proxy that the workflow names for the host. */
export async function openTo(destination: Destination, during: During): Promise<Opened> {
  const proxy = proxyOf(destination.host, during.opening.rights);
  return proxy ? openThrough(proxy, destination, during) : openDirectly(destination, during);
}

async function openDirectly(destination: Destination, { opening, stopwatch, signal }: During): Promise<Opened> {
  const { host, port, address, family, terms } = destination;
  const located = await untilAborted(locate(host, port, opening.rights, family), signal);
  if (located.kind !== 'found') return located;
  stopwatch.went('dns', located.ahead);
  stopwatch.enter('connect');
  const endpoint = pinTo(located.endpoint, address, opening.rights);
  return { kind: 'open', socket: await connectTo(endpoint, terms, stopwatch, signal) };
}

/**
 * The addresses of the host are the proxy's business and are not looked at. So it must prove by TLS, from the first byte,
 * that it is the one that was named; and nothing is sent that asks for an address or a family.
 */
async function openThrough(
  proxy: ProxyRoute,
  destination: Destination,
  { opening, stopwatch, signal }: During,
): Promise<Opened> {
  const { terms, address, family } = destination;
  if (!terms || address !== undefined || family !== undefined) return { kind: 'blocked', reason: 'proxy' };
  const way = await wayThrough(proxy, destination, { opening, stopwatch, signal });
  if (way.kind !== 'open') return way;
  stopwatch.enter('tls');
  try {
    const socket = await terms.begin(way.socket, signal);
    socket.once('close', () => way.socket.destroy());
    return { kind: 'open', socket };
  } catch (thrown) {
    way.socket.destroy();
    throw thrown;
  }
}

async function wayThrough(
  proxy: ProxyRoute,
  destination: Destination,
  { opening, stopwatch, signal }: During,
): Promise<Opened> {
  const located = await untilAborted(locate(proxy.host, proxy.port, opening.rights), signal);
  if (located.kind === 'blocked') return { kind: 'blocked', reason: 'proxy' };
  if (located.kind === 'failed') return { kind: 'failed', reason: 'proxy' };
  stopwatch.enter('connect');
  const terms = proxy.secure ? await opening.terms(proxy.host, ['http/1.1']) : undefined;
  // Its address and its TLS are none of the target.
  const silent = { ...stopwatch, enter: () => {}, reached: () => {} };
  try {
    const socket = await connectTo(located.endpoint, terms, silent, signal);
    const reason = await untilAborted(openWay(socket, proxy, destination), signal).catch((thrown: unknown) => {
      socket.destroy();
      throw thrown;
    });
    if (reason === undefined) return { kind: 'open', socket };
    socket.destroy();
    return { kind: 'failed', reason };
  } catch (thrown) {
    if (signal.aborted || !(thrown instanceof Error && 'code' in thrown)) throw thrown;
    return { kind: 'failed', reason: 'proxy' };
  }
}
