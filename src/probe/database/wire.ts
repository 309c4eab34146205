import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import type { Line } from '../../network/converse.ts';
import { closed, LARGEST_TALK } from './intake.ts';
import { Unusable } from './unusable.ts';

/** How the messages of a server follow each other. */
export interface Framing {
  /** Bytes that tell how long a message is. */
  readonly head: number;
  /** Bytes of a message, its head included. Throws `Unusable` for one that cannot be. */
  readonly size: (head: Buffer) => number;
  /** Is told of each message that has come whole. Throws `Unusable` for one that may not come now. */
  readonly came?: (message: Buffer) => void;
  /** Is told of what the driver sends. */
  readonly sent?: (chunk: Buffer) => void;
}

/**
 * Our own connection, guarded and verified, as a driver wants it: as a stream that it believes to open itself.
 *
 * Drivers trust a server more than a probe may. So they are handed whole messages alone, of a size that can be, and no
 * more of them than a probe needs; and what they throw while they read comes out of `whole` and ends nothing else.
 */
export interface Wire {
  readonly stream: Duplex;
  /**
   * Does the work of a driver. Rejects with what ended the connection, where that came first, and else with what
   * `reasonFor` makes of the driver's error.
   */
  readonly whole: <T>(work: Promise<T>, reasonFor: (error: unknown) => Unusable) => Promise<T>;
  /** Hands the driver what has come before it was there. */
  readonly feed: (chunk: Buffer) => void;
  /** Begins TLS between two messages, and goes on over it. Where that fails, `whole` says why. */
  readonly secure: () => Promise<Line>;
}

/** Lets a driver speak over a line. */
export function wireOver(first: Line, framing: Framing): Wire {
  const { promise: broken, reject } = Promise.withResolvers<never>();
  broken.catch(() => {});
  let socket: Socket = first.socket;
  let ended: unknown;
  const sorter = sortMessages(framing);
  const stream = streamOver(() => socket, framing);
  const fail = (error: unknown): void => {
    ended ??= error;
    reject(error);
    stream.destroy();
  };
  const feed = (chunk: Buffer): void => {
    try {
      for (const message of sorter.sort(chunk)) stream.emit('data', message);
    } catch (thrown) {
      reject(thrown);
      stream.destroy();
    }
  };
  // What was said before the end goes first, if a driver takes its time over it.
  const end = (): void => void setImmediate(() => fail(closed()));
  const attach = (): void => void socket.on('data', feed).on('error', fail).on('close', end).on('end', end).resume();
  const detach = (): void => void socket.off('data', feed).off('error', fail).off('close', end).off('end', end).pause();
  first.signal.addEventListener('abort', () => stream.destroy(), { once: true });
  attach();
  return {
    stream,
    feed,
    whole: async (work, reasonFor) => {
      try {
        return await Promise.race([work, broken]);
      } catch (thrown) {
        throw thrown === ended || thrown instanceof Unusable ? thrown : reasonFor(thrown);
      } finally {
        work.catch(() => {});
      }
    },
    secure: async () => {
      detach();
      try {
        // What comes before TLS must not be taken for what came through it.
        if (!sorter.isBetween()) throw new Unusable('protocol');
        const secured = await first.secure([]);
        socket = secured.socket;
        attach();
        return secured;
      } catch (thrown) {
        fail(thrown);
        throw thrown;
      }
    },
  };
}

/**
 * A driver reads by listening alone, so that what it throws comes back to whoever emits. It sets up sockets before it
 * uses them; this one is set up already, and says so.
 */
function streamOver(socket: () => Socket, { sent }: Framing): Duplex {
  const stream = new Duplex({
    read: () => {},
    write: (chunk: Buffer, _encoding, done) => {
      sent?.(chunk);
      socket().write(chunk, done);
    },
    final: (done) => {
      socket().end(() => done());
    },
  });
  const itself = (): Duplex => stream;
  const connect = (): Duplex => {
    queueMicrotask(() => stream.emit('connect'));
    return stream;
  };
  Object.assign(stream, { connect, setNoDelay: itself, setKeepAlive: itself, ref: itself, unref: itself });
  return stream.on('error', () => {});
}

/** Messages that one conversation takes from a server: several times what all its settings are. */
const MOST_MESSAGES = 10_000;

interface Sorter {
  readonly sort: (chunk: Buffer) => Generator<Buffer>;
  /** Whether no message has begun that has not ended. */
  readonly isBetween: () => boolean;
}

function sortMessages({ head, size, came }: Framing): Sorter {
  let held: Buffer = Buffer.alloc(0);
  let [bytes, messages] = [0, 0];
  return {
    sort: function* (chunk) {
      bytes += chunk.length;
      if (bytes > LARGEST_TALK) throw new Unusable('protocol');
      held = Buffer.concat([held, chunk]);
      while (held.length >= head) {
        const length = size(held);
        if (length > LARGEST_TALK) throw new Unusable('protocol');
        if (held.length < length) return;
        const message = held.subarray(0, length);
        held = held.subarray(length);
        messages += 1;
        if (messages > MOST_MESSAGES) throw new Unusable('protocol');
        came?.(message);
        yield message;
      }
    },
    isBetween: () => held.length === 0,
  };
}
