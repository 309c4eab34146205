import type { IncomingMessage } from 'node:http';
import { createServer as createPlain } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { connect, type Socket } from 'node:net';
import type { KeyPair } from '../../src/sandbox/certificates.ts';
import { listen, type TestServer } from './servers.ts';

/** A proxy on loopback that opens ways to servers of the test, whatever their names. */
export interface TestProxy extends TestServer {
  /** What it was asked for, such as `a.example:443`. */
  readonly asked: readonly string[];
  /** Every byte that came over it, and every header of CONNECT, as Latin-1 text. */
  readonly heard: () => string;
}

/** What a proxy says instead of opening a way; undefined to open it. */
export type Answer = (request: IncomingMessage, socket: Socket) => string | undefined;

/** Leads every CONNECT to the port of a server on loopback. With a key pair it is spoken to over TLS. */
export async function startProxy(
  port: number,
  { pair, answer }: { pair?: KeyPair; answer?: Answer } = {},
): Promise<TestProxy> {
  const asked: string[] = [];
  let heard = '';
  const server = pair ? createSecure({ key: pair.key, cert: pair.certificate }) : createPlain();
  server.on('request', (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(400).end();
  });
  server.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    asked.push(request.url ?? '');
    heard += request.rawHeaders.join('\n') + head.toString('latin1');
    socket.on('error', () => {});
    const said = answer?.(request, socket);
    if (said !== undefined) {
      socket.write(said);
      return;
    }
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.on('data', (chunk) => {
        heard += chunk.toString('latin1');
      });
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    onward.on('close', () => socket.destroy());
    socket.on('close', () => onward.destroy());
  });
  return { ...(await listen(server)), asked, heard: () => heard };
}
