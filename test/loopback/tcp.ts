import { createServer, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { Start } from './behaviour.ts';
import { listening } from './listening.ts';

/**
 * One step of what it does: `say` text, `hex` bytes, `flood` so many bytes, `wait` milliseconds, `hear` something first
 * (or a line that begins so), begin TLS, `close`, or `reset` the connection.
 */
interface Step {
  readonly say?: string;
  readonly hex?: string;
  readonly flood?: number;
  readonly wait?: number;
  readonly hear?: true | string;
  readonly 'start-tls'?: true;
  readonly close?: true;
  readonly reset?: true;
}

/** Speaks bytes, step by step, and then keeps the connection open. Notes what it hears. */
export const startTcp: Start = async (behaviour, { pair }) => {
  const steps = (behaviour['talk'] ?? []) as readonly Step[];
  const requests: string[] = [];
  const { key, certificate } = await pair(behaviour.certificate ?? 'good');
  const context = createSecureContext({ key, cert: certificate });
  const secure = (socket: Socket) => new TLSSocket(socket, { isServer: true, secureContext: context });
  return listening(
    createServer((socket) => void talk(socket, steps, secure, requests)),
    requests,
  );
};

async function talk(
  opened: Socket,
  steps: readonly Step[],
  secure: (socket: Socket) => Socket,
  requests: string[],
): Promise<void> {
  let socket = opened;
  for (const step of steps) {
    if (step.hear) {
      socket.resume();
      const said = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
      socket.pause();
      requests.push(said.trim());
      if (typeof step.hear === 'string' && !said.startsWith(step.hear)) return void socket.destroy();
    }
    if (step.wait !== undefined) await new Promise((resolve) => setTimeout(resolve, step.wait).unref());
    if (step.say !== undefined) socket.write(step.say);
    if (step.hex !== undefined) socket.write(Buffer.from(step.hex, 'hex'));
    if (step.flood !== undefined) socket.write('x'.repeat(step.flood));
    if (step['start-tls']) {
      socket = secure(socket);
      socket.on('error', () => {});
    }
    if (step.close) socket.end();
    if (step.reset) socket.resetAndDestroy();
  }
  socket.resume();
}
