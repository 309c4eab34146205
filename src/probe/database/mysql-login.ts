import { once } from 'node:events';
import mysql from 'mysql2';
import type { TlsSeen } from '../../network/certificate.ts';
import type { Line } from '../../network/converse.ts';
import { farewell } from './farewell.ts';
import { APPLICATION_NAME } from './identity.ts';
import { type Look, type Sight, valuesOf } from './look.ts';
import { reasonOfNumber } from './mysql-errors.ts';
import { readVariables } from './mysql-variables.ts';
import { Unusable } from './unusable.ts';
import { type Framing, type Wire, wireOver } from './wire.ts';

/** What the greeting has decided. */
interface Greeted {
  readonly look: Look;
  /** The greeting as it came, which the driver has yet to read. */
  readonly greeting: Buffer;
  readonly secures: boolean;
}

/** Logs in, reads the settings that are asked for, and ends the session. Changes nothing. */
export async function logInToMysql(line: Line, { look, greeting, secures }: Greeted): Promise<Sight> {
  const wire = wireOver(line, framing());
  let tls: TlsSeen | undefined;
  const connection = open(wire, look, secures, (secured) => {
    tls = secured.tls;
    line.stopwatch.enter('first-byte');
  });
  const work = async (): Promise<Map<string, string>> => {
    const connected = once(connection, 'connect');
    wire.feed(greeting);
    await connected;
    line.stopwatch.enter('body');
    return look.names.length > 0 ? valuesOf(await readVariables(wire.stream), look.names) : new Map();
  };
  try {
    const settings = await wire.whole(work(), reasonFor);
    await farewell(connection.promise().end());
    return { tls, settings };
  } finally {
    wire.stream.destroy();
  }
}

function open(
  wire: Wire,
  { database: { user, password, database } }: Look,
  secures: boolean,
  secured: (line: Line) => void,
): mysql.Connection {
  const connection = mysql.createConnection({
    stream: wire.stream,
    user,
    password,
    ...(database !== '' && { database }),
    // That it is there makes the driver ask for TLS; how it is begun is said below.
    ...(secures && { ssl: {} }),
    // The signal of the line is the one deadline.
    connectTimeout: 0,
    flags: ['-LOCAL_FILES'],
    connectAttributes: { program_name: APPLICATION_NAME },
  });
  connection.on('error', () => {});
  // The driver's own way would not be under the guard, nor verify as it does.
  const startTLS = (done: () => void): void => {
    wire.secure().then(
      (line) => {
        secured(line);
        done();
      },
      () => {},
    );
  };
  return Object.assign(connection, { startTLS });
}

/** Packets up to the one that admits: the greeting, and no more than a few for each of three factors. */
const MOST_DEMANDS = 16;

/** Packets count up from the one before, whoever sent it. Of one that does not, the driver would tell the terminal. */
function framing(): Framing {
  let last = -1;
  let [demands, admitted] = [0, false];
  return {
    head: 4,
    size: (head) => 4 + head.readUIntLE(0, 3),
    sent: (chunk) => {
      last = chunk[3] ?? 0;
    },
    came: (packet) => {
      const next = (last + 1) % 256;
      // A server that gives up says so out of turn.
      if (packet[4] === 0xff) packet[3] = next;
      if (packet[3] !== next || packet.length < 5) throw new Unusable('protocol');
      last = next;
      // Every demand makes the driver work, some of it for so long that no timer fires.
      admitted ||= packet[4] === 0;
      if (!admitted && ++demands > MOST_DEMANDS) throw new Unusable('protocol');
    },
  };
}

/** Of the driver's own errors the code is looked at, and the text never. */
function reasonFor(thrown: unknown): Unusable {
  const { errno, code }: Partial<mysql.QueryError> = thrown instanceof Error ? thrown : {};
  if (errno !== undefined && errno > 0) return new Unusable(reasonOfNumber(errno));
  const isMethod = code === 'AUTH_SWITCH_PLUGIN_ERROR' || code === 'MYSQL_CLEAR_PASSWORD_NOT_ENABLED';
  return new Unusable(isMethod ? 'login-method' : 'protocol');
}
