import type { Socket } from 'node:net';
import { Unusable } from './unusable.ts';

/** Bytes that one conversation takes from a database. It is asked for little, and what sends more is none. */
export const LARGEST_TALK = 1024 * 1024;

/** What comes from the other side, taken piece by piece. */
export interface Intake {
  /** Waits for so many bytes and takes them. Rejects when the connection ends before. */
  readonly take: (count: number) => Promise<Buffer>;
  /** Waits for a line that ends with CR LF, and takes it without them. Rejects when it is longer than `most` bytes. */
  readonly line: (most: number) => Promise<Buffer>;
  /** Leaves the socket to somebody else. Gives what has come and was not taken. */
  readonly leave: () => Buffer;
}

/** Begins to read from a socket. */
export function takeFrom(socket: Socket): Intake {
  let held: Buffer = Buffer.alloc(0);
  let total = 0;
  let failure: Error | undefined;
  let wake = (): void => {};
  const add = (chunk: Buffer): void => {
    total += chunk.length;
    if (total > LARGEST_TALK) fail(new Unusable('protocol'));
    else held = Buffer.concat([held, chunk]);
    wake();
  };
  const fail = (error: Error): void => {
    failure ??= error;
    wake();
  };
  const end = (): void => fail(closed());
  // Whoever read before has paused it.
  socket.on('data', add).on('error', fail).once('end', end).once('close', end).resume();
  /** Waits until so much of what is held can be taken. */
  const until = async (length: () => number | undefined): Promise<Buffer> => {
    for (;;) {
      const count = length();
      if (count !== undefined) {
        const taken = held.subarray(0, count);
        held = held.subarray(count);
        return taken;
      }
      if (failure) throw failure;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return {
    take: (count) => until(() => (held.length >= count ? count : undefined)),
    line: async (most) => {
      const length = () => {
        const at = held.indexOf('\r\n');
        if (at > most || (at < 0 && held.length > most + 1)) throw new Unusable('protocol');
        return at < 0 ? undefined : at + 2;
      };
      return (await until(length)).subarray(0, -2);
    },
    leave: () => {
      socket.off('data', add).off('error', fail).off('end', end).off('close', end).pause();
      return held;
    },
  };
}

/** The other side closed the connection before it had said what was asked. */
export function closed(): Error {
  return Object.assign(new Error('The connection was closed.'), { code: 'ECONNRESET' });
}
