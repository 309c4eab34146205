import type { Socket } from 'node:net';

/**
 * Does what no server of a protocol should. `close` and `stall` are words; `{ hex }`, `{ text }` and `{ endless }` (hex,
 * over and over until the other side has enough) are bytes, with `then` for what comes after. False for what is none
 * of these.
 */
export function misbehave(socket: Socket, what: unknown): boolean {
  if (what === 'close') socket.destroy();
  if (what === 'close' || what === 'stall') return true;
  if (typeof what !== 'object' || what === null) return false;
  if ('hex' in what) socket.write(Buffer.from(String(what.hex).replaceAll(/\s/g, ''), 'hex'));
  else if ('text' in what) socket.write(String(what.text));
  else if ('endless' in what) pour(socket, Buffer.from(String(what.endless).replaceAll(/\s/g, ''), 'hex'));
  else return false;
  if ('then' in what) misbehave(socket, what.then);
  return true;
}

function pour(socket: Socket, bytes: Buffer): void {
  const chunk = Buffer.concat(Array.from({ length: Math.ceil(65_536 / bytes.length) }, () => bytes));
  const more = (): void => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on('drain', more);
  more();
}

/** Hands over what comes, message by message. `size` gives the bytes of the first one, as soon as they can be told. */
export function onMessages(
  socket: Socket,
  size: (held: Buffer) => number | undefined,
  take: (message: Buffer) => void,
): void {
  let held: Buffer = Buffer.alloc(0);
  socket.on('error', () => {});
  socket.on('data', (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    for (let length = size(held); length !== undefined && held.length >= length; length = size(held)) {
      const message = held.subarray(0, length);
      held = held.subarray(length);
      take(message);
    }
  });
}
