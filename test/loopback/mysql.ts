import { createHash } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { TLSSocket, type TLSSocketOptions } from 'node:tls';
import type { Start } from './behaviour.ts';
import { listening } from './listening.ts';
import { misbehave, onMessages } from './scripted.ts';

const CLIENT_SSL = 0x0800;
const SALT = Buffer.from('abcdefghijklmnopqrst');

/**
 * Speaks as MySQL does. `greeting` is a misdeed, or `{ error: 1040 }`, in place of the greeting; `inject` are bytes
 * (hex) right behind it; `tls: no` leaves TLS out of it. With `password` a login passes, with `settings` it shows them;
 * `answer` is a misdeed in place of the answer to a query, `plugin` a way to log in that is asked for,
 * and with `again` asked for after every answer. `demands` says what
 * is wanted within TLS: `certificate` of the client.
 */
export const startMysql: Start = async (behaviour, { pair }) => {
  const { tls = 'yes', inject = '', greeting, certificate = 'good', demands } = behaviour;
  const requests: string[] = [];
  const { key, certificate: cert } = await pair(certificate);
  const asks = demands === 'certificate' && { requestCert: true, rejectUnauthorized: true };
  const server = createServer((socket) => {
    socket.on('error', () => {});
    if (misbehave(socket, greeting)) return;
    const { error } = (greeting ?? {}) as { readonly error?: number };
    if (error !== undefined) {
      socket.end(packetOf(0, errorOf(error)));
      return;
    }
    const extra = Buffer.from(String(inject), 'hex');
    socket.write(Buffer.concat([packetOf(0, greetingOf(tls === 'yes')), extra]));
    socket.once('data', (first: Buffer) => {
      const isSslRequest = first.readUIntLE(0, 3) === 32 && (first.readUInt32LE(4) & CLIENT_SSL) !== 0;
      requests.push(isSslRequest ? 'SSLRequest' : 'HandshakeResponse');
      const open = isSslRequest ? secured(socket, first.subarray(36), { key, cert, ...asks }) : socket;
      speak(open, behaviour, requests);
      if (!isSslRequest) open.emit('data', first);
    });
  });
  return listening(server, requests);
};

/** What TLS begins with may have come along with the request for it. */
function secured(socket: Socket, rest: Buffer, options: TLSSocketOptions): Socket {
  const below = new Duplex({ read: () => {}, write: (chunk, _encoding, done) => void socket.write(chunk, done) });
  below.push(rest);
  socket.on('data', (chunk) => below.push(chunk)).on('close', () => below.destroy());
  const above = new TLSSocket(below, { isServer: true, ...options });
  return above.on('close', () => socket.destroy());
}

function speak(socket: Socket, behaviour: Readonly<Record<string, unknown>>, requests: string[]): void {
  const { password, settings, answer, plugin, again } = behaviour;
  let isFirst = true;
  const size = (held: Buffer) => (held.length < 4 ? undefined : 4 + held.readUIntLE(0, 3));
  onMessages(socket, size, (packet) => {
    const next = (packet[3] ?? 0) + 1;
    if (isFirst) {
      isFirst = again === true;
      if (plugin !== undefined) socket.write(packetOf(next, Buffer.from(`\xfe${plugin}\0salt\0`, 'latin1')));
      else if (password !== undefined && packet.includes(tokenOf(String(password)))) socket.write(packetOf(next, OK));
      else socket.end(packetOf(next, errorOf(1045)));
    } else if (packet[4] === 3) {
      requests.push('COM_QUERY');
      if (!misbehave(socket, answer)) socket.write(rowsOf((settings ?? {}) as Record<string, string>));
    } else if (packet[4] === 1) socket.end();
  });
}

const OK = Buffer.from('00000002000000', 'hex');
const EOF = Buffer.from('fe00000200', 'hex');

function greetingOf(speaksTls: boolean): Buffer {
  const capabilities = 0x00080000 | 0x8000 | 0x0200 | 0x0008 | 0x0001 | (speaksTls ? CLIENT_SSL : 0);
  const flags = Buffer.alloc(4);
  flags.writeUInt32LE(capabilities);
  return Buffer.concat([
    Buffer.from('\x0a8.0.36\0\x01\0\0\0', 'latin1'),
    SALT.subarray(0, 8),
    Buffer.from([0]),
    flags.subarray(0, 2),
    Buffer.from([45, 2, 0]),
    flags.subarray(2),
    Buffer.from([21]),
    Buffer.alloc(10),
    SALT.subarray(8),
    Buffer.from('\0mysql_native_password\0'),
  ]);
}

function errorOf(number: number): Buffer {
  const head = Buffer.from([0xff, number & 0xff, number >> 8]);
  return Buffer.concat([head, Buffer.from('#HY000CANARY: what a server says')]);
}

/** mysql_native_password: SHA1(password) XOR SHA1(salt + SHA1(SHA1(password))). */
function tokenOf(password: string): Buffer {
  const sha1 = (...parts: readonly Buffer[]) => createHash('sha1').update(Buffer.concat(parts)).digest();
  const once = sha1(Buffer.from(password));
  const salted = sha1(SALT, sha1(once));
  return Buffer.from(once.map((byte, at) => byte ^ (salted[at] ?? 0)));
}

/** A result set of the text protocol with two columns. */
function rowsOf(settings: Readonly<Record<string, string>>): Buffer {
  const text = (value: string) => Buffer.concat([Buffer.from([value.length]), Buffer.from(value)]);
  const column = (name: string) =>
    Buffer.concat([...['def', '', '', '', name, name].map(text), Buffer.from('0c2d00ff000000fd0000000000', 'hex')]);
  const rows = Object.entries(settings).map(([name, value]) => Buffer.concat([text(name), text(value)]));
  const packets = [Buffer.from([2]), column('Variable_name'), column('Value'), EOF, ...rows, EOF];
  return Buffer.concat(packets.map((body, at) => packetOf(at + 1, body)));
}

function packetOf(sequence: number, body: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUIntLE(body.length, 0, 3);
  head[3] = sequence;
  return Buffer.concat([head, body]);
}
