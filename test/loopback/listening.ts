import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import type { Running } from './behaviour.ts';

/** Lets a server listen on loopback, counts who comes, and can end every connection. */
export async function listening(server: Server, requests: readonly string[], address = '127.0.0.1'): Promise<Running> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, address);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    requests: () => requests,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
