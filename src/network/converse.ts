import { isIP, type Socket } from 'node:net';
import type { BlockReason, ProbeReason } from '../finding/facts/probe.ts';
import { plainAddress } from './address.ts';
import { seenOf, type TlsSeen } from './certificate.ts';
import { connectTo, secure, type TlsTerms } from './connector.ts';
import { locate } from './locate.ts';
import { reasonOf } from './reason.ts';
import type { NetworkRights } from './rights.ts';
import { plainHost } from './screen.ts';
import { type Stopwatch, startStopwatch, type Trace } from './trace.ts';

/** Whom to call, and how. */
export interface Call {
  readonly host: string;
  readonly port: number;
  /** Protocols to offer where TLS is to be spoken from the beginning; undefined for a plain connection. */
  readonly tls: readonly string[] | undefined;
  /** The one address to call of those that the host has; undefined leaves it to what answers first. */
  readonly address?: string | undefined;
  /** Only addresses of this family are called; undefined means either. */
  readonly family?: 4 | 6 | undefined;
  /** Milliseconds for all of it, the conversation included. */
  readonly timeout: number;
}

/** An open connection to a checked address. */
export interface Line {
  readonly socket: Socket;
  readonly tls: TlsSeen | undefined;
  readonly stopwatch: Stopwatch;
  /** Ends when the time of the call is over. */
  readonly signal: AbortSignal;
  /** Begins TLS on this connection, as after STARTTLS, verified for the host's name. */
  readonly secure: (protocols: readonly string[]) => Promise<Line>;
}

/** Why a call brought nothing. */
export type Unanswered =
  /** It was made, or tried, and did not come to its end. */
  | { readonly kind: 'failed'; readonly reason: ProbeReason; readonly trace: Trace }
  /** It may not be made, and was not. */
  | { readonly kind: 'blocked'; readonly reason: BlockReason }
  /** The caller's signal ended it; it says nothing about the target. */
  | { readonly kind: 'ended' };

/** What was said, and how it went. */
export type Conversation<T> = { readonly kind: 'answered'; readonly value: T; readonly trace: Trace } | Unanswered;

/** What the conversation itself found to be a failure of the other side. */
export class TalkFailed extends Error {
  readonly reason: ProbeReason;
  constructor(reason: ProbeReason) {
    super('the conversation failed');
    this.name = 'TalkFailed';
    this.reason = reason;
  }
}

/** What a connection is opened with. */
export interface Opening {
  readonly rights: NetworkRights;
  readonly terms: (host: string, protocols: readonly string[]) => TlsTerms;
}

/** Opens a connection to a checked address, talks over it, and closes it, all within the time of the call. */
export async function converse<T>(
  call: Call,
  talk: (line: Line) => Promise<T>,
  opening: Opening,
  signal: AbortSignal,
): Promise<Conversation<T>> {
  if (signal.aborted) return { kind: 'ended' };
  const host = plainHost(call.host);
  // Outside of what is judged below: what is wrong with our own authorities is no fault of the target.
  const terms = call.tls && opening.terms(host, call.tls);
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), call.timeout);
  const either = AbortSignal.any([signal, deadline.signal]);
  const stopwatch = startStopwatch();
  let socket: Socket | undefined;
  try {
    const located = await untilAborted(locate(host, call.port, opening.rights), either);
    if (located.kind === 'blocked') return located;
    if (located.kind === 'failed') return { ...located, trace: stopwatch.trace() };
    const addresses = located.endpoint.addresses.filter((one) => isMeant(one, call));
    if (addresses.length === 0) throw new TalkFailed(call.family === undefined ? 'dns' : 'ip-family');
    stopwatch.enter('connect');
    socket = await connectTo({ ...located.endpoint, addresses }, terms, stopwatch, either);
    const line = lineOver(socket, host, { stopwatch, opening, signal: either });
    const value = await untilAborted(talk(line), either);
    return { kind: 'answered', value, trace: stopwatch.trace() };
  } catch (thrown) {
    if (signal.aborted) return { kind: 'ended' };
    const trace = stopwatch.trace();
    if (deadline.signal.aborted) return { kind: 'failed', reason: 'timeout', trace };
    if (thrown instanceof TalkFailed) return { kind: 'failed', reason: thrown.reason, trace };
    // Whatever comes from the network has a code; anything else is a fault of ours and must not be blamed on the target.
    if (!(thrown instanceof Error && 'code' in thrown)) throw thrown;
    return { kind: 'failed', reason: reasonOf(thrown), trace };
  } finally {
    clearTimeout(timer);
    socket?.destroy();
  }
}

function isMeant(address: string, call: Call): boolean {
  const ofFamily = call.family === undefined || isIP(plainAddress(address) ?? '') === call.family;
  return ofFamily && (call.address === undefined || address === call.address);
}

interface Surroundings {
  readonly stopwatch: Stopwatch;
  readonly opening: Opening;
  readonly signal: AbortSignal;
}

function lineOver(socket: Socket, host: string, surroundings: Surroundings): Line {
  const { stopwatch, opening, signal } = surroundings;
  return {
    socket,
    tls: seenOf(socket),
    stopwatch,
    signal,
    secure: async (protocols) => {
      stopwatch.enter('tls');
      const secured = await secure(socket, host, opening.terms(host, protocols), signal);
      return lineOver(secured, host, surroundings);
    },
  };
}

/** The system's resolver cannot be called off, nor can every conversation; what comes of it is then left alone. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const end = (): void => reject(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', end);
    // Whoever lost the race may still fail, and that must not end the process.
    work.catch(() => {});
  }
}
