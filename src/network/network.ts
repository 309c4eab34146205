import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import type { BlockReason } from '../finding/facts/probe.ts';
import type { TlsSeen } from './certificate.ts';
import {
  type Call,
  type Conversation,
  converse,
  type Line,
  type Opening,
  TalkFailed,
  type Unanswered,
} from './converse.ts';
import { type Bearer, checkBinding, credentialHeader } from './credential.ts';
import { exchangeOver } from './exchange.ts';
import { isRequestHeader } from './headers.ts';
import { type Located, locate } from './locate.ts';
import type { Credential, NetworkRights } from './rights.ts';
import { hostOf, mayBePrivate, plainHost, portOf, screenUrl } from './screen.ts';
import type { Trace } from './trace.ts';

/** One request, as it is to be sent. */
export interface NetworkRequest extends Bearer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly credential: Credential | undefined;
  /** Milliseconds for all of it: resolving, connecting, TLS, headers and body. */
  readonly timeout: number;
  /** The one address to ask of those that the host has; undefined leaves it to what answers first. */
  readonly address?: string | undefined;
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
  readonly httpVersion: '1.1' | '2';
  /** Resolving and connecting included. */
  readonly trace: Trace;
  /** Undefined over plain http. */
  readonly tls: TlsSeen | undefined;
}

/** What came of a request. */
export type Exchange = Answer | Unanswered;

/** The one way out to the network. */
export interface Network {
  /** Why a request would not be sent, as far as that can be told without resolving its host. */
  readonly screen: (request: Bearer & Pick<NetworkRequest, 'credential'>) => BlockReason | undefined;
  /**
   * Sends one request over a connection of its own and follows no redirect. Throws only for a header that
   * `isRequestHeader` refuses, which is to be found out before.
   */
  readonly send: (request: NetworkRequest, signal: AbortSignal) => Promise<Exchange>;
  /** Opens a connection of its own to a checked address, of whatever protocol, and talks over it. */
  readonly converse: <T>(call: Call, talk: (line: Line) => Promise<T>, signal: AbortSignal) => Promise<Conversation<T>>;
  /** The checked addresses of a host. */
  readonly locate: (host: string, port: number) => Promise<Located>;
  /** Whether the workflow names the host among those that may have private addresses. */
  readonly mayBePrivate: (host: string) => boolean;
}

/** Opens the network with the rights of the workflow. Nothing is left open between two requests. */
export function openNetwork(rights: NetworkRights): Network {
  let context: SecureContext | undefined;
  const terms: Opening['terms'] = (_host, protocols) => {
    // Reading some 150 authorities takes milliseconds, so it is done once, and only if TLS is spoken at all.
    context ??= createSecureContext({
      ca: [...rootCertificates, ...rights.certificateAuthorities],
      minVersion: 'TLSv1.2',
    });
    return { context, protocols };
  };
  const opening = { rights, terms };
  return {
    screen: (request) => screen(request, rights),
    send: (request, signal) => send(request, opening, signal),
    converse: (call, talk, signal) => converse(call, talk, opening, signal),
    locate: (host, port) => locate(plainHost(host), port, rights),
    mayBePrivate: (host) => mayBePrivate(plainHost(host), rights),
  };
}

function screen(request: Bearer & Pick<NetworkRequest, 'credential'>, rights: NetworkRights): BlockReason | undefined {
  return screenUrl(request.url, rights) ?? (request.credential && checkBinding(request.credential, request));
}

async function send(request: NetworkRequest, opening: Opening, signal: AbortSignal): Promise<Exchange> {
  if (signal.aborted) return { kind: 'ended' };
  const blocked = screen(request, opening.rights);
  if (blocked) return { kind: 'blocked', reason: blocked };
  const { url, timeout, address } = request;
  const headers = requestHeaders(request);
  const call: Call = {
    host: hostOf(url),
    port: portOf(url),
    tls: url.protocol === 'https:' ? ['http/1.1'] : undefined,
    address,
    timeout,
  };
  const talk = async (line: Line) => {
    const answer = await exchangeOver(line, { ...request, headers });
    if (answer === 'body-too-big') throw new TalkFailed('body-too-big');
    return { ...answer, tls: line.tls };
  };
  const said = await converse(call, talk, opening, signal);
  return said.kind === 'answered' ? { ...said.value, kind: 'answered', httpVersion: '1.1', trace: said.trace } : said;
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
