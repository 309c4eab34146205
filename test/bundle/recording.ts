import { connect, type Socket } from 'node:net';
import { createServer, type TlsOptions } from 'node:tls';
import { encodingsOf } from '../../src/secret/encodings.ts';
import type { Lab } from './probing.ts';

/** A server on loopback that keeps every byte that reaches it. */
export interface Recorder {
  readonly port: number;
  readonly connections: () => number;
  /** On the wire and, where it speaks TLS, also inside of it; as Latin-1 text. */
  readonly heard: () => string;
}

/** Stands before another server and keeps what it hands on. */
export async function recordBefore(lab: Lab, port: number): Promise<Recorder> {
  let heard = '';
  const { port: own, connections } = await lab.raw((socket) => {
    const onward = connect(port, '127.0.0.1');
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
    });
    for (const one of [socket, onward]) one.on('error', () => {});
    socket.pipe(onward).pipe(socket);
    onward.on('close', () => socket.destroy());
    socket.on('close', () => onward.destroy());
  });
  return { port: own, connections, heard: () => heard };
}

/** Answers one request, of which it is given everything; undefined hangs up. */
export type Reply = (request: string) => string | undefined;

/** Speaks HTTP over TLS, under these names. */
export async function recordTls(
  lab: Lab,
  names: readonly string[],
  reply: Reply,
  options: TlsOptions = {},
): Promise<Recorder> {
  let inside = '';
  const { key, certificate } = await lab.authority.issue({ names });
  const server = createServer({ ...options, key, cert: certificate }, (socket) => {
    // Whoever shows a certificate says something as well.
    inside += JSON.stringify(socket.getPeerCertificate()?.subject ?? {});
    answer(socket, reply, (chunk) => {
      inside += chunk;
    });
  });
  const below = await lab.add(server.on('tlsClientError', () => {}));
  const outside = await recordBefore(lab, below.port);
  return { ...outside, heard: () => outside.heard() + inside };
}

/** The same without TLS. */
export async function recordPlain(lab: Lab, reply: Reply): Promise<Recorder> {
  let heard = '';
  const { port, connections } = await lab.raw((socket) =>
    answer(socket, reply, (chunk) => {
      heard += chunk;
    }),
  );
  return { port, connections, heard: () => heard };
}

function answer(socket: Socket, reply: Reply, note: (chunk: string) => void): void {
  let request = '';
  socket.on('error', () => {});
  socket.on('data', (chunk) => {
    note(chunk.toString('latin1'));
    request += chunk.toString('latin1');
    const body = request.split('\r\n\r\n')[1];
    const length = Number(/^content-length: (\d+)/im.exec(request)?.[1] ?? 0);
    if (body === undefined || body.length < length) return;
    const said = reply(request);
    if (said === undefined) socket.destroy();
    else socket.end(said, 'latin1');
  });
}

/**
 * Which of some texts stand in some bytes: in any of their usual encodings, whatever the letter case, and also where
 * the escaping of Markdown has put backslashes or word joiners into them.
 */
export function foundIn(bytes: string, canaries: Readonly<Record<string, string>>): string[] {
  const text = bytes.toLowerCase();
  const plain = text.replace(/[\\\u2060]/g, '');
  return Object.entries(canaries)
    .filter(([, canary]) =>
      encodingsOf(canary).some((form) => [text, plain].some((one) => one.includes(form.toLowerCase()))),
    )
    .map(([name]) => name);
}
