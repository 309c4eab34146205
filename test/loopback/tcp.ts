import { createServer, type Socket } from 'node:net';
import type { Start } from './behaviour.ts';
import { listening } from './listening.ts';

/** One step of what it does: `say` text, `hex` bytes, `wait` milliseconds, `hear` something first, or `close`. */
interface Step {
  readonly say?: string;
  readonly hex?: string;
  readonly wait?: number;
  readonly hear?: true;
  readonly close?: true;
}

/** Speaks bytes, step by step, and then keeps the connection open. */
export const startTcp: Start = (behaviour) => {
  const steps = (behaviour['talk'] ?? []) as readonly Step[];
  return listening(
    createServer((socket) => void talk(socket, steps)),
    [],
  );
};

async function talk(socket: Socket, steps: readonly Step[]): Promise<void> {
  for (const { say, hex, wait, hear, close } of steps) {
    if (hear) await new Promise((resolve) => socket.once('data', resolve));
    if (wait !== undefined) await new Promise((resolve) => setTimeout(resolve, wait).unref());
    if (say !== undefined) socket.write(say);
    if (hex !== undefined) socket.write(Buffer.from(hex, 'hex'));
    if (close) socket.destroy();
  }
  socket.resume();
}
