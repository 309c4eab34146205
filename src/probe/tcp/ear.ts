import type { Socket } from 'node:net';

/** Milliseconds without a byte after which an unfinished line, such as a prompt, is taken for all that comes. */
const QUIET = 100;

/** Somebody who listens to a connection. */
export interface Ear {
  /** What has come and was not taken yet. */
  readonly pending: () => Buffer;
  /** Takes that many bytes for understood. */
  readonly take: (bytes: number) => void;
  /**
   * Waits until more comes, or nothing more will. `quiet` says, once for what is pending, that nothing came for a
   * while. What is pending is to be looked at before: it is not told again.
   */
  readonly more: () => Promise<'more' | 'quiet' | 'closed'>;
  /** Lets go of the connection. What is pending is lost. */
  readonly stop: () => void;
}

/** Begins to listen. */
export function openEar(socket: Socket): Ear {
  let pending: Buffer = Buffer.alloc(0);
  let closed = false;
  let quiet = false;
  let wake = (_what: 'more' | 'closed'): void => {};
  const hear = (chunk: Buffer): void => {
    pending = Buffer.concat([pending, chunk]);
    quiet = false;
    wake('more');
  };
  const close = (): void => {
    closed = true;
    wake('closed');
  };
  socket.on('data', hear);
  socket.on('end', close);
  socket.on('close', close);
  return {
    pending: () => pending,
    take: (bytes) => {
      pending = pending.subarray(bytes);
    },
    more: () => {
      const { promise, resolve } = Promise.withResolvers<'more' | 'quiet' | 'closed'>();
      if (closed || socket.destroyed) resolve('closed');
      const hush = (): void => {
        quiet = true;
        resolve('quiet');
      };
      // Where we were the ones who were busy, what has come meanwhile is read before it is called quiet.
      let last: NodeJS.Immediate | undefined;
      const soon = (): void => {
        last = setImmediate(hush);
      };
      const timer = pending.length > 0 && !quiet ? setTimeout(soon, QUIET) : undefined;
      wake = (what) => {
        clearTimeout(timer);
        clearImmediate(last);
        resolve(what);
      };
      return promise;
    },
    stop: () => {
      socket.off('data', hear);
      socket.off('end', close);
      socket.off('close', close);
      socket.pause();
    },
  };
}
