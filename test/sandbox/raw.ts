import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** What came over the wire, byte for byte, and how it ended. */
export interface Wire {
  readonly text: string;
  /** The code of an error; undefined where the other side ended it in peace. */
  readonly error: string | undefined;
}

/** The port on which a host is really served. */
export function portOf(sandbox: Sandbox, host: string): number {
  return sandbox.hosts.find((one) => one.host === host)?.port ?? 0;
}

/** Asks a host of the sandbox with nothing but TLS and text, and gives all that came until the end. */
export function askRaw(sandbox: Sandbox, host: string, path: string, method = 'GET', json = ''): Promise<Wire> {
  const ca = [...sandbox.rights.certificateAuthorities];
  const socket = connectTls({ host: '127.0.0.1', port: portOf(sandbox, host), servername: host, ca });
  const type = json === '' ? '' : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(json)}\r\n`;
  return listen(socket, `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\n${type}Connection: close\r\n\r\n${json}`);
}

/** Sends a text over plain TCP, and gives all that came until the end. */
export function askPlain(port: number, text: string, address = '127.0.0.1'): Promise<Wire> {
  return listen(connectPlain(port, address), text);
}

function listen(socket: Socket, text: string): Promise<Wire> {
  return new Promise((resolve) => {
    let came = '';
    let error: string | undefined;
    socket.on('data', (chunk: Buffer) => (came += chunk.toString('latin1')));
    socket.on('error', (problem: Error & { code?: string }) => (error = problem.code ?? problem.message));
    socket.on('close', () => resolve({ text: came, error }));
    socket.write(text);
  });
}
