import type { X509Certificate } from 'node:crypto';
import type { LookupFunction } from 'node:net';
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import type { SecureContext, TLSSocket } from 'node:tls';
import { plainAddress } from './address.ts';
import type { Endpoint } from './locate.ts';
import type { Stopwatch } from './trace.ts';

/** Milliseconds for one of several addresses before the next is tried beside it (RFC 8305). */
const ATTEMPT_DELAY = 500;

/** How TLS is spoken. */
export interface TlsTerms {
  readonly context: SecureContext;
  /** Protocols to offer (ALPN, RFC 7301). */
  readonly protocols: readonly string[];
  /** Whom the context trusts. Read when it is first asked for. */
  readonly authorities: () => readonly X509Certificate[];
  /** Begins TLS over an open connection, verified for the host that the terms are of. The rest is as `connectTo` has it. */
  readonly begin: (socket: Socket, signal: AbortSignal) => Promise<TLSSocket>;
}

/**
 * Connects to one of the endpoint's checked addresses, with TLS where terms are given. Names are not resolved again, so
 * that a second answer cannot lead elsewhere.
 *
 * TLS is verified whatever the process environment says, for the host's own name, in 1.2 or newer. Rejects with what
 * Node gives, or when the signal ends; the socket is then destroyed.
 */
export async function connectTo(
  endpoint: Endpoint,
  terms: TlsTerms | undefined,
  stopwatch: Stopwatch,
  signal: AbortSignal,
): Promise<Socket> {
  const plain = connectPlain(pinned(endpoint));
  await opened(plain, 'connect', signal);
  if (!isChecked(plain.remoteAddress, endpoint)) {
    plain.destroy();
    throw closed();
  }
  stopwatch.reached(plainAddress(plain.remoteAddress ?? '') ?? '');
  if (!terms) return plain;
  stopwatch.enter('tls');
  return terms.begin(plain, signal);
}

/** Settles when the socket has come that far. Rejects with what Node gives, or when the signal ends; the socket is then destroyed. */
export function opened(socket: Socket, event: 'connect' | 'secureConnect', signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      signal.removeEventListener('abort', end);
      socket.destroy();
      reject(error);
    };
    const end = (): void => fail(signal.reason);
    signal.addEventListener('abort', end, { once: true });
    // Kept for the life of the socket: an error after the exchange is nobody's business and must not end the process.
    socket.on('error', fail);
    socket.once('close', () => fail(closed()));
    socket.once(event, () => {
      signal.removeEventListener('abort', end);
      if (!socket.destroyed) resolve();
    });
    if (signal.aborted) end();
  });
}

/** Made once: every socket closes in the end, and an error with a stack each time is a good part of what that costs. */
const CLOSED = Object.assign(new Error('The connection was closed.'), { code: 'ECONNRESET' });

/** What a connection is said to fail with that is closed without an error. */
export function closed(): Error {
  return CLOSED;
}

/** Options that make Node connect to the checked addresses, one after the other until one answers. */
function pinned({ host, addresses, port }: Endpoint) {
  const answers = addresses.map((address) => ({ address, family: isIP(address) }));
  const lookup: LookupFunction = (_host, options, callback) => {
    const first = answers[0] ?? { address: '', family: 0 };
    if (options.all) callback(null, answers);
    else callback(null, first.address, first.family);
  };
  const only = addresses[0];
  // Node does not call `lookup` for a literal; where there is one address, it is named outright.
  const target = addresses.length === 1 && only !== undefined ? only : host;
  return { host: target, port, lookup, autoSelectFamily: true, autoSelectFamilyAttemptTimeout: ATTEMPT_DELAY };
}

function isChecked(remote: string | undefined, { addresses }: Endpoint): boolean {
  const plain = plainAddress(remote ?? '');
  return plain !== undefined && addresses.some((address) => plainAddress(address) === plain);
}
