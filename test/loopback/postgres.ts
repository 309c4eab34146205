import { createServer, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Start } from './behaviour.ts';
import { listening } from './listening.ts';
import { misbehave, onMessages } from './scripted.ts';

/** What is said to a StartupMessage: an error, a misdeed, or by default a demand for the password. */
interface Startup {
  readonly error?: string | number;
  readonly message?: string;
}

/**
 * Speaks as PostgreSQL does. `tls` is what is said to an SSLRequest: `yes`, `no`, or a misdeed; `inject` are bytes (hex)
 * right behind it. `startups` follow each other, and the last one goes on for ever. With `password` a login passes,
 * with `settings` it shows them, as the type of the OID `shownAs` or as text; `answer` is a misdeed in place of every answer after the login. `demands` says what is
 * wanted within TLS: `certificate` of the client. `scram` are the rounds of SCRAM that are asked for, and how many times.
 */
export const startPostgres: Start = async (behaviour, { pair }) => {
  const { tls = 'yes', inject = '', startup, startups = [startup], certificate = 'good', demands } = behaviour;
  const requests: string[] = [];
  const { key, certificate: cert } = await pair(certificate);
  let count = 0;
  const begin = (socket: Socket): void => {
    const list = startups as readonly unknown[];
    speak(socket, behaviour, () => list[Math.min(count++, list.length - 1)], requests);
  };
  const server = createServer((socket) => {
    socket.once('data', (first: Buffer) => {
      if (first.length !== 8 || first.readUInt32BE(4) !== 80_877_103) {
        begin(socket);
        socket.emit('data', first);
        return;
      }
      requests.push('SSLRequest');
      if (misbehave(socket, tls)) return;
      socket.write(Buffer.concat([Buffer.from(tls === 'yes' ? 'S' : 'N'), Buffer.from(String(inject), 'hex')]));
      const asks = demands === 'certificate' && { requestCert: true, rejectUnauthorized: true };
      begin(tls === 'yes' ? new TLSSocket(socket, { isServer: true, key, cert, ...asks }) : socket);
    });
  });
  return listening(server, requests);
};

function speak(
  socket: Socket,
  { password, settings, shownAs, answer, scram }: Readonly<Record<string, unknown>>,
  next: () => unknown,
  requests: string[],
): void {
  let isFirst = true;
  const size = (held: Buffer): number | undefined => {
    const at = isFirst ? 0 : 1;
    return held.length < at + 4 ? undefined : at + held.readUInt32BE(at);
  };
  onMessages(socket, size, (message) => {
    const type = isFirst ? 'StartupMessage' : String.fromCharCode(message[0] ?? 0);
    isFirst = false;
    requests.push(type);
    if (type === 'StartupMessage') answerStartup(socket, next(), password !== undefined);
    else if (type === 'p' && scram !== undefined) answerScram(socket, message, scram as Scram);
    else if (type === 'p') answerPassword(socket, textOf(message) === password);
    else if (type === 'S' && !misbehave(socket, answer))
      socket.write(rowsOf((settings ?? {}) as Record<string, string | null>, shownAs as number | undefined));
    else if (type === 'X') socket.end();
  });
}

function answerStartup(socket: Socket, startup: unknown, wantsClearText: boolean): void {
  if (misbehave(socket, startup)) return;
  const { error, message = 'something' } = (startup ?? {}) as Startup;
  if (error !== undefined) socket.end(errorOf(String(error), message));
  else socket.write(wantsClearText ? messageOf('R', int32(3)) : messageOf('R', int32(10), 'SCRAM-SHA-256\0\0'));
}

function answerPassword(socket: Socket, isRight: boolean): void {
  if (isRight) socket.write(Buffer.concat([messageOf('R', int32(0)), messageOf('Z', 'I')]));
  else socket.end(errorOf('28P01', 'password authentication failed for user "CANARY"'));
}

interface Scram {
  readonly rounds: number;
  readonly times: number;
}

/** The server's first message of SCRAM (RFC 5802), which begins with what the client has made up. */
function answerScram(socket: Socket, message: Buffer, { rounds, times }: Scram): void {
  const [, made = ''] = /r=([^,\0]+)$/.exec(textOf(Buffer.concat([message, Buffer.alloc(1)]))) ?? [];
  const asked = messageOf('R', int32(11), `r=${made}CANARY,s=c2FsdA==,i=${rounds}`);
  socket.write(Buffer.concat(Array.from({ length: times }, () => asked)));
}

function errorOf(state: string, message: string): Buffer {
  return messageOf('E', `SFATAL\0VFATAL\0C${state}\0M${message}\0\0`);
}

/** Answers to Parse, Bind, Describe, Execute and Sync: a table with two columns, of text unless `type` (an OID) says otherwise. */
function rowsOf(settings: Readonly<Record<string, string | null>>, type = 25): Buffer {
  const column = (name: string, oid: number) =>
    Buffer.concat([Buffer.from(`${name}\0`), int32(0), int16(0), int32(oid), Buffer.from('ffffffffffff0000', 'hex')]);
  const cell = (text: string | null) =>
    text === null ? Buffer.from('ffffffff', 'hex') : Buffer.concat([int32(Buffer.byteLength(text)), Buffer.from(text)]);
  const rows = Object.entries(settings).map(([name, shown]) => messageOf('D', int16(2), cell(name), cell(shown)));
  const head = messageOf('T', int16(2), column('name', 25), column('shown', type));
  return Buffer.concat([
    messageOf('1'),
    messageOf('2'),
    head,
    ...rows,
    messageOf('C', 'SELECT\0'),
    messageOf('Z', 'I'),
  ]);
}

function messageOf(type: string, ...parts: readonly (Buffer | string)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

function textOf(message: Buffer): string {
  return message.subarray(5, -1).toString('utf8');
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function int16(value: number): Buffer {
  return int32(value).subarray(2);
}
