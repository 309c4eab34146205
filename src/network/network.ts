import type { BlockReason } from '../finding/facts/probe.ts';
import { isEncrypted, type TlsSeen } from './certificate.ts';
import {
  type Call,
  type Calls,
  type Conversation,
  converse,
  type Line,
  TalkFailed,
  type Unanswered,
} from './converse.ts';
import { type Bearer, checkBinding, credentialHeader } from './credential.ts';
import { type AnswerVersion, exchangeOver } from './exchange.ts';
import { openRounds, type Rounds } from './hand-over.ts';
import { isRequestHeader } from './headers.ts';
import { isLookedUp, type Located, locate } from './locate.ts';
import type { NameQuestion } from './name-server.ts';
import { openNames } from './names.ts';
import type { Opening } from './open.ts';
import { proxyOf } from './proxy.ts';
import type { Credential, NetworkRights } from './rights.ts';
import { hostOf, mayBePrivate, plainHost, portOf, screenUrl } from './screen.ts';
import type { Trace } from './trace.ts';
import { openTurnstile } from './turnstile.ts';

/** One request, as it is to be sent. */
export interface NetworkRequest extends Bearer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly credential: Credential | undefined;
  /** Milliseconds for all of it: resolving, connecting, TLS, headers and body. */
  readonly timeout: number;
  /** The one address to ask of those that the host has; undefined leaves it to what answers first. */
  readonly address?: string | undefined;
  /** The family of the addresses that may be asked; undefined means either. */
  readonly family?: 4 | 6 | undefined;
  /** Bytes of the answer's body that are read at most; undefined means what is enough for a probe. */
  readonly largestBody?: number | undefined;
  /** What is offered by ALPN, and spoken as the server chooses; undefined means 1.1 alone. Without TLS, 1.1 alone is spoken. */
  readonly httpVersions?: readonly HttpVersion[] | undefined;
}

/** A version of HTTP. */
export type HttpVersion = '1.1' | '2';

/** An answer, complete. */
export interface Answer {
  readonly kind: 'answered';
  readonly status: number;
  /** Names in lower case; values of a repeated header are joined with `, `. */
  readonly headers: ReadonlyMap<string, string>;
  /** The same, with the values of a repeated header apart. */
  readonly fieldLines: ReadonlyMap<string, readonly string[]>;
  /** As it was sent: a content coding is not undone. */
  readonly body: Uint8Array;
  /** As the answer itself says. */
  readonly httpVersion: AnswerVersion;
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
  /** Looks a host up for the next request to it, which need not wait then. Nothing is said of what came of it. */
  readonly lookAhead: (host: string, port: number) => Promise<void>;
  /** The checked addresses of a host, of one family where it is named. Behind a proxy they are not known: it is blocked. */
  readonly locate: (host: string, port: number, family?: 4 | 6) => Promise<Located>;
  /** Asks a name server. */
  readonly askNameServer: <T>(question: NameQuestion<T>, signal: AbortSignal) => Promise<Conversation<T>>;
  /** Whether the workflow names the host among those that may have private addresses. */
  readonly mayBePrivate: (host: string) => boolean;
  /** Waits until no answer waits to be judged. */
  readonly spareTime: Rounds['spareTime'];
}

/** Opens the network with the rights of the workflow. Nothing is left open between two requests. */
export function openNetwork(given: NetworkRights): Network {
  const names = openNames();
  const rights = { ...given, names };
  const { handOver, spareTime } = openRounds();
  const opening = { rights, terms: termsOf(rights), turnstile: openTurnstile(), handOver };
  return {
    screen: (request) => screen(request, rights),
    send: (request, signal) => send(request, opening, signal),
    converse: (call, talk, signal) => converse(call, talk, opening, signal),
    lookAhead: async (host, port) => {
      const plain = plainHost(host);
      if (!proxyOf(plain, rights) && isLookedUp(plain, port, rights)) await names.lookAhead(plain);
    },
    locate: async (host, port, family) =>
      proxyOf(plainHost(host), rights)
        ? { kind: 'blocked', reason: 'proxy' }
        : locate(plainHost(host), port, rights, family),
    askNameServer: async (question, signal) =>
      (await import('./name-server.ts')).askNameServer(question, opening, signal),
    mayBePrivate: (host) => mayBePrivate(plainHost(host), rights),
    spareTime,
  };
}

/** TLS, with all that Node needs for it, is loaded for the first connection that speaks it. */
function termsOf(rights: NetworkRights): Opening['terms'] {
  let terms: Promise<ReturnType<typeof import('./terms.ts')['openTerms']>> | undefined;
  return async (host, protocols) => {
    terms ??= import('./terms.ts').then(({ openTerms }) => openTerms(rights));
    return (await terms)(host, protocols);
  };
}

function screen(request: Bearer & Pick<NetworkRequest, 'credential'>, rights: NetworkRights): BlockReason | undefined {
  return (
    screenUrl(request.url, rights) ??
    screenProxy(request.url, rights) ??
    (request.credential && checkBinding(request.credential, request))
  );
}

/** A proxy would read what is not encrypted, the credential with it. */
function screenProxy(url: URL, rights: NetworkRights): BlockReason | undefined {
  return url.protocol === 'http:' && proxyOf(hostOf(url), rights) ? 'proxy' : undefined;
}

async function send(request: NetworkRequest, opening: Calls, signal: AbortSignal): Promise<Exchange> {
  if (signal.aborted) return { kind: 'ended' };
  const blocked = screen(request, opening.rights);
  if (blocked) return { kind: 'blocked', reason: blocked };
  const { url, timeout, address, family, httpVersions = ['1.1'] } = request;
  const headers = requestHeaders(request);
  const call: Call = {
    host: hostOf(url),
    port: portOf(url),
    tls: url.protocol === 'https:' ? httpVersions.map((version) => PROTOCOLS[version]) : undefined,
    address,
    family,
    timeout,
  };
  const talk = async (line: Line) => {
    const agreed = agreedOn(line, httpVersions);
    const exchange = agreed === '2' ? (await import('./exchange-http2.ts')).exchangeOverHttp2 : exchangeOver;
    const answer = await exchange(line, { ...request, headers });
    if (answer === 'body-too-big') throw new TalkFailed('body-too-big');
    return { ...answer, httpVersion: answer.version, tls: line.tls };
  };
  const said = await converse(call, talk, opening, signal);
  return said.kind === 'answered' ? { ...said.value, kind: 'answered', trace: said.trace } : said;
}

/** Names of protocols in ALPN (RFC 7301, RFC 9113). */
const PROTOCOLS: Readonly<Record<HttpVersion, string>> = { '1.1': 'http/1.1', '2': 'h2' };

/** A server that chooses nothing speaks 1.1, and nobody else is spoken to in a version that was not offered. */
function agreedOn({ socket }: Line, offered: readonly HttpVersion[]): HttpVersion {
  const agreed = isEncrypted(socket) && socket.alpnProtocol === PROTOCOLS['2'] ? '2' : '1.1';
  if (!offered.includes(agreed)) throw new TalkFailed('http-version');
  return agreed;
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
