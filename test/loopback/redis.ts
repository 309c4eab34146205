import { createServer, type Socket } from 'node:net';
import { createServer as createSecure, type TlsOptions } from 'node:tls';
import type { Start } from './behaviour.ts';
import { listening } from './listening.ts';
import { misbehave, onMessages } from './scripted.ts';

/**
 * Speaks as Redis does, over TLS where the kind is `rediss`. `ping` is a misdeed in place of the answer to `PING`. With
 * `password` a login is wanted. `settings` are shown by `CONFIG GET`, unless `config` is a misdeed, and `info` by `INFO`.
 * `select` is a misdeed in place of the answer to `SELECT`, and `tls` are options of Node's server.
 */
export const startRedis: Start = async (behaviour, { pair }) => {
  const requests: string[] = [];
  const talk = (socket: Socket): void => speak(socket, behaviour, requests);
  if (behaviour.kind === 'redis') return listening(createServer(talk), requests);
  const { key, certificate: cert } = await pair(behaviour.certificate ?? 'good');
  const tls = (behaviour['tls'] ?? {}) as TlsOptions;
  const server = createSecure({ ...tls, key, cert }, talk).on('tlsClientError', () => {});
  return listening(server, requests);
};

function speak(socket: Socket, behaviour: Readonly<Record<string, unknown>>, requests: string[]): void {
  const { ping, config, select, password, settings = {}, info = '' } = behaviour;
  let isIn = password === undefined;
  onMessages(socket, sizeOfCommand, (message) => {
    const [name = '', ...parts] = partsOf(message);
    requests.push(name);
    const shown = Object.entries(settings as Record<string, string>).filter(([key]) => key === parts[1]);
    if (name === 'AUTH') {
      isIn = parts.at(-1) === password;
      socket.write(isIn ? '+OK\r\n' : '-WRONGPASS invalid CANARY pair\r\n');
    } else if (name === 'PING' && misbehave(socket, ping)) return;
    else if (!isIn) socket.write('-NOAUTH Authentication required.\r\n');
    else if (name === 'PING') socket.write('+PONG\r\n');
    else if (name === 'SELECT' && misbehave(socket, select)) return;
    else if (name === 'SELECT') socket.write(parts[0] === '0' ? '+OK\r\n' : '-ERR DB index is out of range\r\n');
    else if (name === 'INFO') socket.write(bulk(String(info)));
    else if (!misbehave(socket, config)) socket.write(`*${shown.length * 2}\r\n${shown.flat().map(bulk).join('')}`);
  });
}

/** Undefined until it has come whole. */
function sizeOfCommand(held: Buffer): number | undefined {
  const lines = held.toString('latin1').split('\r\n');
  const wanted = 1 + 2 * Number(lines[0]?.slice(1));
  if (lines.length <= wanted) return undefined;
  return lines.slice(0, wanted).join('\r\n').length + 2;
}

function partsOf(message: Buffer): string[] {
  return message
    .toString('utf8')
    .split('\r\n')
    .filter((_, at) => at > 0 && at % 2 === 0);
}

function bulk(text: string): string {
  return `$${Buffer.byteLength(text)}\r\n${text}\r\n`;
}
