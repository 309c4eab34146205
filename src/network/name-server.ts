import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import dns from 'node:dns';
import { isIP } from 'node:net';
import { type Calls, type Conversation, converse, handedOver, type Line, TalkFailed } from './converse.ts';
import { type HostPort, readNameServer } from './host-port.ts';
import { type Endpoint, locate } from './locate.ts';
import { proxyOf } from './proxy.ts';
import { reasonOf } from './reason.ts';
import { mayBePrivate } from './screen.ts';
import { startStopwatch } from './trace.ts';
import { untilAborted } from './until.ts';

/** Milliseconds before a question that may have been lost is sent once more; doubled each time. */
const FIRST_WAIT = 1000;

/** Bytes of the header of a message (RFC 1035, section 4.1.1). */
const HEADER = 12;

/** A question to a name server. */
export interface NameQuestion<T> {
  /** Undefined means the servers of the system, one after the other, which alone may be private without being named. */
  readonly server: Omit<HostPort, 'url'> | undefined;
  /** The message with this id. */
  readonly write: (id: number) => Uint8Array;
  /** What an answer says. Undefined for one to another question; throws `TalkFailed` for what cannot be read. */
  readonly read: (message: Uint8Array) => T | undefined;
  /** Milliseconds for all of it. */
  readonly timeout: number;
}

/**
 * Asks a name server over UDP, and over TCP where the answer does not fit (RFC 1035, section 4.2). Only a message from
 * the very server, with the id of the question, counts as its answer; whatever else comes is left aside.
 */
export async function askNameServer<T>(
  question: NameQuestion<T>,
  calls: Calls,
  signal: AbortSignal,
): Promise<Conversation<T>> {
  const servers = question.server ? [question.server] : systemServers();
  const own = servers.map(({ host }) => host);
  const rights = question.server
    ? calls.rights
    : { ...calls.rights, allowPrivateHosts: [...calls.rights.allowPrivateHosts, ...own] };
  const until = performance.now() + question.timeout;
  let last: Conversation<T> = { kind: 'failed', reason: 'dns', trace: startStopwatch().trace() };
  for (const [at, server] of servers.entries()) {
    const timeout = (until - performance.now()) / (servers.length - at);
    last = await askOne({ ...question, timeout }, server, { ...calls, rights }, signal);
    if (last.kind !== 'failed') return last;
  }
  return last;
}

function systemServers(): Omit<HostPort, 'url'>[] {
  // Not imported by its name, which would keep to the servers that there were at the start. The zone of a link-local
  // address (`%eth0`) is no part of an address.
  return dns.getServers().flatMap((text) => readNameServer(text.replace(/%[^\]:]*/, '')) ?? []);
}

async function askOne<T>(
  question: NameQuestion<T>,
  { host, port }: Omit<HostPort, 'url'>,
  calls: Calls,
  signal: AbortSignal,
): Promise<Conversation<T>> {
  const started = performance.now();
  const message = question.write(randomInt(0x10000));
  // A proxy carries no datagrams, and to go past it is not what the workflow wants.
  if (proxyOf(host, calls.rights)) return { kind: 'blocked', reason: 'proxy' };
  const leave = await calls.turnstile.enter(mayBePrivate(host, calls.rights) ? undefined : `${host}:${port}`, signal);
  if (!leave) return { kind: 'ended' };
  let said: Conversation<T | 'truncated'>;
  try {
    said = await handedOver(overUdp({ ...question, message }, host, port, calls, signal), calls, signal);
  } finally {
    leave();
  }
  if (said.kind !== 'answered') return said;
  if (said.value !== 'truncated') return { ...said, value: said.value };
  const timeout = question.timeout - (performance.now() - started);
  const spoken = await converse({ host, port, tls: undefined, timeout }, talkOverTcp(question, message), calls, signal);
  if (spoken.kind !== 'answered' && spoken.kind !== 'failed') return spoken;
  return { ...spoken, trace: { ...spoken.trace, milliseconds: performance.now() - started } };
}

interface Sent<T> extends NameQuestion<T> {
  readonly message: Uint8Array;
}

async function overUdp<T>(
  question: Sent<T>,
  host: string,
  port: number,
  { rights }: Calls,
  signal: AbortSignal,
): Promise<Conversation<T | 'truncated'>> {
  const stopwatch = startStopwatch();
  const deadline = AbortSignal.timeout(Math.max(0, Math.ceil(question.timeout)));
  const located = await locate(host, port, rights);
  if (located.kind === 'blocked') return located;
  if (located.kind === 'failed') return { ...located, trace: stopwatch.trace() };
  stopwatch.enter('first-byte');
  try {
    const value = await exchange(question, located.endpoint, AbortSignal.any([signal, deadline]));
    return { kind: 'answered', value, trace: stopwatch.trace() };
  } catch (thrown) {
    if (signal.aborted) return { kind: 'ended' };
    const trace = stopwatch.trace();
    if (deadline.aborted) return { kind: 'failed', reason: 'timeout', trace };
    if (thrown instanceof TalkFailed) return { kind: 'failed', reason: thrown.reason, trace };
    if (!(thrown instanceof Error && 'code' in thrown)) throw thrown;
    return { kind: 'failed', reason: reasonOf(thrown), trace };
  }
}

/** Sends datagrams until one of those that come is the answer. */
async function exchange<T>(
  question: Sent<T>,
  { addresses: [address = ''], port }: Endpoint,
  signal: AbortSignal,
): Promise<T | 'truncated'> {
  const { promise, resolve, reject } = Promise.withResolvers<T | 'truncated'>();
  const socket = createSocket(isIP(address) === 6 ? 'udp6' : 'udp4');
  let timer: NodeJS.Timeout | undefined;
  const send = (wait: number): void => {
    socket.send(question.message);
    timer = setTimeout(() => send(wait * 2), wait);
  };
  socket.on('error', reject);
  socket.on('message', (message) => {
    try {
      const answer = isAnswer(message, question.message)
        ? isTruncated(message)
          ? 'truncated'
          : question.read(message)
        : undefined;
      if (answer !== undefined) resolve(answer);
    } catch (thrown) {
      reject(thrown);
    }
  });
  // Connected, so that the system hands over nothing that comes from elsewhere, and tells of a port that is closed.
  socket.connect(port, address, () => send(FIRST_WAIT));
  try {
    return await untilAborted(promise, signal);
  } finally {
    clearTimeout(timer);
    socket.close();
  }
}

/** Each message has its length before it (RFC 1035, section 4.2.2). */
function talkOverTcp<T>({ read }: NameQuestion<T>, message: Uint8Array): (line: Line) => Promise<T> {
  return async ({ socket, stopwatch }) => {
    stopwatch.enter('first-byte');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(message.length);
    socket.write(Buffer.concat([length, message]));
    let heard = Buffer.alloc(0);
    for await (const chunk of socket) {
      heard = Buffer.concat([heard, chunk]);
      const end = heard.length < 2 ? Number.POSITIVE_INFINITY : 2 + heard.readUInt16BE();
      if (heard.length < end) continue;
      const whole = heard.subarray(2, end);
      const answer = isAnswer(whole, message) && !isTruncated(whole) ? read(whole) : undefined;
      if (answer === undefined) throw new TalkFailed('protocol');
      return answer;
    }
    throw new TalkFailed('reset');
  };
}

/** Whether it is an answer (QR) with the id of the question. */
function isAnswer(message: Uint8Array, question: Uint8Array): boolean {
  const [high, low, flags = 0] = message;
  return message.length >= HEADER && high === question[0] && low === question[1] && (flags & 0x80) !== 0;
}

/** TC: there is more than fits. */
function isTruncated(message: Uint8Array): boolean {
  return ((message[2] ?? 0) & 0x02) !== 0;
}
