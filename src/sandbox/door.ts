import { once } from 'node:events';
import type { Server, Socket } from 'node:net';

/** The one address that the sandbox listens on, so that no other machine reaches it. */
export const LOOPBACK = '127.0.0.1';

/** A port of loopback with a server behind it, which can be shut and opened again. */
export interface Door {
  readonly port: number;
  /** Listens on the same port again, if it was shut. Rejects when something else has taken the port. */
  readonly open: () => Promise<void>;
  /** Ends every connection, and refuses new ones. */
  readonly shut: () => Promise<void>;
}

/** Lets a server listen on a port of loopback; 0 is a free one. Rejects when the port is taken. */
export async function openDoor(server: Server, wanted: number): Promise<Door> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    // Whoever breaks off must not end the process.
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  const port = await listen(server, wanted);
  return {
    port,
    open: async () => {
      if (!server.listening) await listen(server, port);
    },
    shut: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, LOOPBACK);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The sandbox has no port.');
  return address.port;
}
