import type { Socket } from 'node:net';
import type { BlockReason, ProbeReason } from '../finding/facts/probe.ts';
import { seenOf, type TlsSeen } from './certificate.ts';
import type { TlsTerms } from './connector.ts';
import { startDeadline } from './deadline.ts';
import type { HandOver } from './hand-over.ts';
import { type Opening, openTo } from './open.ts';
import { reasonOf } from './reason.ts';
import { mayBePrivate, plainHost } from './screen.ts';
import { type Stopwatch, startStopwatch, type Trace } from './trace.ts';
import type { Turnstile } from './turnstile.ts';
import { untilAborted } from './until.ts';

/** Whom to call, and how. */
export interface Call {
  readonly host: string;
  readonly port: number;
  /** Protocols to offer where TLS is to be spoken from the beginning; undefined for a plain connection. */
  readonly tls: readonly string[] | undefined;
  /** The one address to call of those that the host has; undefined leaves it to what answers first. */
  readonly address?: string | undefined;
  /** The family of the addresses that may be called; undefined means either. */
  readonly family?: 4 | 6 | undefined;
  /** Milliseconds for all of it, the conversation included; waiting for other calls to the same host is not counted. */
  readonly timeout: number;
}

/** An open connection to a checked address. */
export interface Line {
  readonly socket: Socket;
  readonly tls: TlsSeen | undefined;
  readonly stopwatch: Stopwatch;
  /** Ends when the time of the call is over. */
  readonly signal: AbortSignal;
  /** Waits for a turn to look at what was said so far, where that may take long. */
  readonly handOver: HandOver;
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

/** What calls are made with. */
export interface Calls extends Opening {
  readonly turnstile: Turnstile;
  readonly handOver: HandOver;
}

/** Opens a connection to a checked address, talks over it, and closes it, all within the time of the call. */
export async function converse<T>(
  call: Call,
  talk: (line: Line) => Promise<T>,
  calls: Calls,
  signal: AbortSignal,
): Promise<Conversation<T>> {
  if (signal.aborted) return { kind: 'ended' };
  const host = plainHost(call.host);
  // Public hosts are spared; those that the workflow names are its own.
  const shared = mayBePrivate(host, calls.rights) ? undefined : `${host}:${call.port}`;
  const leave = await calls.turnstile.enter(shared, signal);
  if (!leave) return { kind: 'ended' };
  try {
    return await handedOver(converseNow({ ...call, host }, talk, calls, signal), calls, signal);
  } finally {
    leave();
  }
}

/** What was said, when it has its turn. Where the signal has ended by then nobody judges it any more. */
export async function handedOver<T>(
  said: Promise<Conversation<T>>,
  { handOver }: Pick<Calls, 'handOver'>,
  signal: AbortSignal,
): Promise<Conversation<T>> {
  const answer = await said;
  if (answer.kind !== 'answered') return answer;
  await handOver();
  return signal.aborted ? { kind: 'ended' } : answer;
}

async function converseNow<T>(
  call: Call,
  talk: (line: Line) => Promise<T>,
  opening: Calls,
  signal: AbortSignal,
): Promise<Conversation<T>> {
  const { host, port, address, family } = call;
  // Outside of what is judged below: what is wrong with our own authorities is no fault of the target.
  const terms = call.tls && (await opening.terms(host, call.tls));
  const deadline = startDeadline(call.timeout, signal);
  const either = deadline.signal;
  const stopwatch = startStopwatch();
  let socket: Socket | undefined;
  try {
    const during = { opening, stopwatch, signal: either };
    const opened = await openTo({ host, port, address, family, terms }, during);
    if (opened.kind === 'blocked') return opened;
    if (opened.kind === 'failed') return { ...opened, trace: stopwatch.trace() };
    socket = opened.socket;
    const value = await untilAborted(talk(lineOver(socket, terms, host, during)), either);
    return { kind: 'answered', value, trace: stopwatch.trace() };
  } catch (thrown) {
    if (signal.aborted) return { kind: 'ended' };
    const trace = stopwatch.trace();
    if (deadline.passed()) return { kind: 'failed', reason: 'timeout', trace };
    if (thrown instanceof TalkFailed) return { kind: 'failed', reason: thrown.reason, trace };
    // Whatever comes from the network has a code; anything else is a fault of ours and must not be blamed on the target.
    if (!(thrown instanceof Error && 'code' in thrown)) throw thrown;
    return { kind: 'failed', reason: reasonOf(thrown), trace };
  } finally {
    deadline.clear();
    socket?.destroy();
  }
}

interface Surroundings {
  readonly stopwatch: Stopwatch;
  readonly opening: Calls;
  readonly signal: AbortSignal;
}

function lineOver(socket: Socket, terms: TlsTerms | undefined, host: string, surroundings: Surroundings): Line {
  const { stopwatch, opening, signal } = surroundings;
  return {
    socket,
    tls: terms && seenOf(socket, terms.authorities),
    stopwatch,
    signal,
    handOver: opening.handOver,
    secure: async (protocols) => {
      stopwatch.enter('tls');
      const later = await opening.terms(host, protocols);
      return lineOver(await later.begin(socket, signal), later, host, surroundings);
    },
  };
}
