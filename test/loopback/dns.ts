import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { type Answer, decode, encode, type Packet, type Question, type RecordType } from 'dns-packet';
import type { Behaviour, Running, Start } from './behaviour.ts';

/** What is told of a name and a type, such as `shop.example A`. */
interface Told {
  /** The number of the response code. */
  readonly code?: number;
  readonly records?: readonly Answer[];
  /** Over UDP nothing but that it does not fit. */
  readonly truncated?: boolean;
  /** Bytes instead of a message, behind the id and the flags of an answer. */
  readonly garbage?: string;
  /** Questions of the same that are not answered. */
  readonly lost?: number;
  /** Sends one that answers another question, and one with another id, before the answer. */
  readonly decoys?: boolean;
  /** What it says it was asked, such as `SHOP.Example A`; empty for nothing. By default what it was. */
  readonly asked?: string;
  /** Records behind the answers, such as that of EDNS. */
  readonly additionals?: readonly Answer[];
  /** Flags of the header beside those of every answer, as a number. */
  readonly flags?: number;
  /** Lets somebody else answer first, from another port. */
  readonly elsewhere?: readonly Answer[];
}

/**
 * A name server over UDP and TCP. `zone`: what is told, by name and type; of others, that they are not there. With
 * `silent` it never answers, and with `tcp: false` not over TCP.
 */
export const startDns: Start = async (behaviour) => {
  const requests: string[] = [];
  const { socket, tcp, port } = await openBoth();
  socket.on('message', (message, { port: from }) => {
    const { told, line, packet } = toldOf(behaviour, message);
    requests.push(`udp ${line}`);
    if (behaviour['silent'] || requests.filter((one) => one === `udp ${line}`).length <= (told.lost ?? 0)) return;
    const send = (bytes: Buffer, over: Socket = socket): void => over.send(bytes, from, '127.0.0.1');
    if (told.elsewhere) interfere(write(packet, { records: told.elsewhere }), send);
    if (told.decoys) {
      const records = [{ type: 'A', name: 'decoy.example', data: '192.0.2.66' }] as const;
      send(write({ ...packet, questions: [{ type: 'A', name: 'decoy.example' }] }, { records }));
      send(write({ ...packet, id: ((packet.id ?? 0) + 1) % 0x10000 }, { records: [] }));
    }
    // After whatever was sent from elsewhere.
    setTimeout(() => send(write(packet, told, told.truncated)), told.elsewhere ? 100 : 0);
  });
  tcp.on('connection', (client) => {
    client.on('error', () => {});
    client.on('data', (data) => {
      const { told, line, packet } = toldOf(behaviour, data.subarray(2));
      requests.push(`tcp ${line}`);
      const bytes = write(packet, told);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(bytes.length);
      // In two pieces, as a network may bring it.
      client.write(Buffer.concat([length, bytes.subarray(0, 5)]));
      setTimeout(() => client.write(bytes.subarray(5)), 20);
    });
  });
  if (behaviour['tcp'] === false) await new Promise((resolve) => tcp.close(resolve));
  return {
    port,
    connections: () => requests.length,
    requests: () => requests,
    close: async () => {
      socket.close();
      if (tcp.listening) await new Promise((resolve) => tcp.close(resolve));
    },
  } satisfies Running;
};

/** One port of loopback for both; a port that is free for the one may be taken for the other. */
async function openBoth() {
  for (;;) {
    const socket = createSocket('udp4');
    const tcp = createServer();
    socket.bind(0, '127.0.0.1');
    await once(socket, 'listening');
    const { port } = socket.address();
    try {
      tcp.listen(port, '127.0.0.1');
      await once(tcp, 'listening');
      return { socket, tcp, port };
    } catch {
      socket.close();
    }
  }
}

function toldOf(behaviour: Behaviour, message: Buffer) {
  const packet = decode(message);
  const { name = '', type = '' } = packet.questions?.[0] ?? {};
  const line = `${name} ${type}`;
  const zone = (behaviour['zone'] ?? {}) as Readonly<Record<string, Told>>;
  return { told: zone[line] ?? { code: 3 }, line, packet };
}

function write({ id = 0, questions = [] }: Packet, told: Told, cut = false): Buffer {
  const { code = 0, records = [], additionals = [], garbage, asked } = told;
  const flags = 0x0180 | (cut ? 0x0200 : 0) | (told.flags ?? 0) | code;
  const answers = cut ? [] : [...records];
  const said = asked === undefined ? questions : questionsOf(asked);
  const whole = encode({ type: 'response', id, flags, questions: said, answers, additionals: [...additionals] });
  return garbage === undefined ? whole : Buffer.concat([whole.subarray(0, 12), Buffer.from(garbage, 'hex')]);
}

function questionsOf(text: string): Question[] {
  const [name = '', type = 'A'] = text.split(' ');
  return name === '' ? [] : [{ name, type: type as RecordType }];
}

function interfere(bytes: Buffer, send: (bytes: Buffer, over: Socket) => void): void {
  const other = createSocket('udp4');
  send(bytes, other);
  setTimeout(() => other.close(), 50);
}
