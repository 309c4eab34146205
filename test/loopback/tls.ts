import { connect, createServer as createRelay, type Socket } from 'node:net';
import { createServer, type TlsOptions } from 'node:tls';
import type { Start } from './behaviour.ts';
import { listening } from './listening.ts';

/** What is left of a server once the client has said all of its handshake: by default everything. */
type After =
  /** It does not say another word, and does not hang up either. */
  | 'silent'
  /** It hangs up without a word. */
  | 'hangs-up'
  /** It sends no tickets, and hangs up when we do. */
  | 'closes-with-us';

/** Speaks TLS and nothing in it. `tls` are options of Node's server, such as `minVersion` and `requestCert`. */
export const startTls: Start = async (behaviour, { pair }) => {
  const { key, certificate } = await pair(behaviour.certificate ?? 'good');
  const { tls = {}, after } = behaviour as { readonly tls?: TlsOptions; readonly after?: After };
  const server = createServer({ ...tls, key, cert: certificate }, (socket) => {
    socket.on('error', () => {});
    socket.resume();
  });
  server.on('tlsClientError', () => {});
  const running = await listening(server, []);
  if (!after) return running;
  const relay = await listening(
    createRelay({ allowHalfOpen: true }, (socket) => relayTo(running.port, socket, after)),
    [],
  );
  const close = async (): Promise<void> => {
    await relay.close();
    await running.close();
  };
  return { ...relay, close };
};

/** Hands on what both say, up to where the client has said the last of its handshake. */
function relayTo(port: number, client: Socket, after: After): void {
  const server = connect(port, '127.0.0.1');
  let answered = false;
  let over = false;
  server.on('error', () => {});
  server.on('data', (data) => {
    answered = true;
    if (!over) client.write(data);
  });
  client.on('data', (data) => {
    over ||= answered;
    server.write(data);
    if (over && after === 'hangs-up') client.end();
  });
  client.on('end', () => {
    if (after === 'closes-with-us') client.end();
  });
  client.on('close', () => server.destroy());
}
