import type { Socket } from 'node:net';
import { createSecureContext, rootCertificates, type SecureContext, TLSSocket } from 'node:tls';
import type { BlockReason, ProbeReason } from '../finding/rules.ts';
import { connectTo } from './connector.ts';
import { type Bearer, checkBinding, credentialHeader } from './credential.ts';
import { exchangeOver } from './exchange.ts';
import { isRequestHeader } from './headers.ts';
import { locate } from './locate.ts';
import { reasonOf } from './reason.ts';
import type { Credential, NetworkRights } from './rights.ts';
import { screenUrl } from './screen.ts';

/** One request, as it is to be sent. */
export interface NetworkRequest extends Bearer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly credential: Credential | undefined;
  /** Milliseconds for all of it: resolving, connecting, TLS, headers and body. */
  readonly timeout: number;
  /** Bytes of the answer's body that are read at most; undefined means what is enough for a probe. */
  readonly largestBody?: number | undefined;
}

/** An answer, complete. */
export interface Answer {
  readonly kind: 'answered';
  readonly status: number;
  /** Names in lower case; values of a repeated header are joined with `, `. */
  readonly headers: ReadonlyMap<string, string>;
  /** As it was sent: a content coding is not undone. */
  readonly body: Uint8Array;
  /** Milliseconds of the whole exchange, resolving and connecting included. */
  readonly latency: number;
  /** When the server's own certificate expires; undefined over plain http. */
  readonly certificateExpires: Date | undefined;
}

/** What came of a request. */
export type Exchange =
  | Answer
  /** It was sent, or tried, and no whole answer came. */
  | { readonly kind: 'failed'; readonly reason: ProbeReason }
  /** It may not be sent, and was not. */
  | { readonly kind: 'blocked'; readonly reason: BlockReason }
  /** The caller's signal ended it; it says nothing about the target. */
  | { readonly kind: 'ended' };

/** The one way out to the network. */
export interface Network {
  /** Why a request would not be sent, as far as that can be told without resolving its host. */
  readonly screen: (request: Bearer & Pick<NetworkRequest, 'credential'>) => BlockReason | undefined;
  /**
   * Sends one request over a connection of its own and follows no redirect. Throws only for a header that
   * `isRequestHeader` refuses, which is to be found out before.
   */
  readonly send: (request: NetworkRequest, signal: AbortSignal) => Promise<Exchange>;
}

/** Opens the network with the rights of the workflow. Nothing is left open between two requests. */
export function openNetwork(rights: NetworkRights): Network {
  let context: SecureContext | undefined;
  const trust = (): SecureContext => {
    // Reading some 150 authorities takes milliseconds, so it is done once, and only if TLS is spoken at all.
    context ??= createSecureContext({
      ca: [...rootCertificates, ...rights.certificateAuthorities],
      minVersion: 'TLSv1.2',
    });
    return context;
  };
  return {
    screen: (request) => screen(request, rights),
    send: (request, signal) => send(request, rights, trust, signal),
  };
}

function screen(request: Bearer & Pick<NetworkRequest, 'credential'>, rights: NetworkRights): BlockReason | undefined {
  return screenUrl(request.url, rights) ?? (request.credential && checkBinding(request.credential, request));
}

async function send(
  request: NetworkRequest,
  rights: NetworkRights,
  trust: () => SecureContext,
  signal: AbortSignal,
): Promise<Exchange> {
  if (signal.aborted) return { kind: 'ended' };
  const blocked = screen(request, rights);
  if (blocked) return { kind: 'blocked', reason: blocked };
  const headers = requestHeaders(request);
  // Outside of what is judged below: what is wrong with our own authorities is no fault of the target.
  const secure = request.url.protocol === 'https:' ? trust() : undefined;
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), request.timeout);
  const either = AbortSignal.any([signal, deadline.signal]);
  try {
    return await attempt({ ...request, headers }, rights, secure, either);
  } catch (thrown) {
    if (signal.aborted) return { kind: 'ended' };
    // Whatever comes from the network has a code; anything else is a fault of ours and must not be blamed on the target.
    if (!deadline.signal.aborted && !(thrown instanceof Error && 'code' in thrown)) throw thrown;
    return { kind: 'failed', reason: deadline.signal.aborted ? 'timeout' : reasonOf(thrown) };
  } finally {
    clearTimeout(timer);
  }
}

async function attempt(
  request: NetworkRequest,
  rights: NetworkRights,
  secure: SecureContext | undefined,
  signal: AbortSignal,
): Promise<Exchange> {
  const started = performance.now();
  const located = await untilAborted(locate(request.url, rights), signal);
  if (located.kind !== 'found') return located;
  const socket = await connectTo(located.endpoint, secure, signal);
  try {
    const certificateExpires = expiryOf(socket);
    const answer = await exchangeOver(socket, request, signal);
    if (answer === 'body-too-big') return { kind: 'failed', reason: 'body-too-big' };
    return { kind: 'answered', ...answer, latency: performance.now() - started, certificateExpires };
  } finally {
    socket.destroy();
  }
}

/** The system's resolver cannot be called off; its answer is then left alone. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const end = (): void => reject(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

function requestHeaders({ headers, credential }: NetworkRequest): Record<string, string> {
  const all = new Map([['user-agent', 'tollgate']]);
  for (const [name, value] of Object.entries(headers)) all.set(name.toLowerCase(), value);
  if (credential) all.set(...credentialHeader(credential));
  for (const [name, value] of all) {
    if (!isRequestHeader(name, value))
      throw new TypeError('A request header has a name or a value that cannot be sent.');
  }
  return Object.fromEntries([...all, ['accept-encoding', 'identity']]);
}

function expiryOf(socket: Socket): Date | undefined {
  return socket instanceof TLSSocket ? socket.getPeerX509Certificate()?.validToDate : undefined;
}
