import type { Line } from '../../network/converse.ts';
import { type Intake, takeFrom } from './intake.ts';
import { type Look, type Sight, without, withTlsAlone } from './look.ts';
import { reasonOfNumber } from './mysql-errors.ts';
import { Unusable } from './unusable.ts';

/** Bytes of a greeting; real ones have about a hundred. */
const LARGEST_GREETING = 4096;

/** Capabilities (`mysql_com.h`). */
const CLIENT_PROTOCOL_41 = 0x0200;
const CLIENT_SSL = 0x0800;
const CLIENT_SECURE_CONNECTION = 0x8000;
const CLIENT_PLUGIN_AUTH = 0x0008_0000;

/** What a server says first. */
interface Greeting {
  /** As it came, header included. */
  readonly packet: Buffer;
  readonly speaksTls: boolean;
}

/** Looks at a MySQL or a MariaDB server (MySQL 8.4 Source Code Documentation, Connection Phase). */
export async function lookAtMysql(line: Line, look: Look): Promise<Sight> {
  line.stopwatch.enter('first-byte');
  const intake = takeFrom(line.socket);
  const { packet, speaksTls } = await readGreeting(intake);
  // The server waits now. What comes before TLS must not be taken for what came through it.
  if (intake.leave().length > 0) throw new Unusable('protocol');
  if (look.tls === 'must' && !speaksTls) throw new Unusable('tls-refused');
  const secures = look.tls !== 'none' && speaksTls;
  if (look.level === 'login') {
    const { logInToMysql } = await import('./mysql-login.ts');
    return logInToMysql(line, { look, greeting: packet, secures });
  }
  if (!secures) return without(undefined);
  line.socket.write(sslRequest());
  return withTlsAlone(await line.secure([]));
}

/** Protocol::HandshakeV10, or an ERR_Packet in its place. */
async function readGreeting(intake: Intake): Promise<Greeting> {
  const head = await intake.take(4);
  const length = head.readUIntLE(0, 3);
  // Nobody but a MySQL begins with a short length and a zero.
  if (length === 0 || length > LARGEST_GREETING || head[3] !== 0) throw new Unusable('not-this-database');
  const body = await intake.take(length);
  if (body[0] === 0xff) {
    if (length < 3) throw new Unusable('protocol');
    throw new Unusable(reasonOfNumber(body.readUInt16LE(1)));
  }
  if (body[0] !== 10) throw new Unusable('not-this-database');
  const version = body.indexOf(0, 1);
  // Behind the version: the number of the connection, eight bytes of salt, a zero, capabilities.
  const capabilities = version + 1 + 4 + 8 + 1;
  if (version < 0 || length < capabilities + 2) throw new Unusable('protocol');
  return {
    packet: Buffer.concat([head, body]),
    speaksTls: (body.readUInt16LE(capabilities) & CLIENT_SSL) !== 0,
  };
}

/** Protocol::SSLRequest: the beginning of an answer to the greeting, without a user. */
function sslRequest(): Buffer {
  const packet = Buffer.alloc(36);
  packet.writeUIntLE(32, 0, 3);
  packet[3] = 1;
  packet.writeUInt32LE(CLIENT_PROTOCOL_41 | CLIENT_SSL | CLIENT_SECURE_CONNECTION | CLIENT_PLUGIN_AUTH, 4);
  packet.writeUInt32LE(0x0100_0000, 8);
  // utf8mb4_general_ci
  packet[12] = 45;
  return packet;
}
