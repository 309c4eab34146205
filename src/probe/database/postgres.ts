import type { Line } from '../../network/converse.ts';
import { APPLICATION_NAME, DEFAULT_USER } from './identity.ts';
import { takeFrom } from './intake.ts';
import { type Look, type Sight, without, withTlsAlone } from './look.ts';
import { reasonOfState } from './postgres-state.ts';
import { Unusable } from './unusable.ts';

/** Bytes of the messages that a server may send before a login, as libpq bounds them (`fe-connect.c`). */
const LARGEST: Readonly<Record<string, number>> = { R: 2000, E: 30_000, N: 30_000 };

/** Messages before the one that decides. */
const MOST_NOTICES = 16;

/** Looks at a PostgreSQL server (PostgreSQL 17, chapter 53: Frontend/Backend Protocol 3.0). */
export async function lookAtPostgres(line: Line, look: Look): Promise<Sight> {
  const open = look.tls === 'none' ? line : await beginTls(line, look);
  if (look.level === 'tls') return withTlsAlone(open);
  if (look.level === 'login') {
    const { logInToPostgres } = await import('./postgres-login.ts');
    return { tls: open.tls, settings: await logInToPostgres(open, look) };
  }
  await startUp(open, look);
  return without(open.tls);
}

/** SSLRequest: eight bytes and not one more, or the server refuses what follows (08P01). */
const SSL_REQUEST = Buffer.from('0000000804d2162f', 'hex');

async function beginTls(line: Line, { tls }: Look): Promise<Line> {
  const { socket, stopwatch } = line;
  stopwatch.enter('first-byte');
  const intake = takeFrom(socket);
  socket.write(SSL_REQUEST);
  const [answer = 0] = await intake.take(1);
  // An error in plain text may be anybody's: it is told for what it says, and never passes.
  if (answer === byteOf('E')) throw await readError(intake.take);
  const rest = intake.leave();
  if (answer !== byteOf('S') && answer !== byteOf('N')) throw new Unusable('not-this-database');
  // What comes before TLS must not be taken for what came through it (CVE-2021-23222).
  if (rest.length > 0) throw new Unusable('protocol');
  if (answer === byteOf('S')) return line.secure([]);
  if (tls === 'must') throw new Unusable('tls-refused');
  return line;
}

/** Says who would log in where, without a credential. What asks for one, or lets in without, is up. */
async function startUp({ socket, stopwatch }: Line, { database: { user, database } }: Look): Promise<void> {
  stopwatch.enter('first-byte');
  const intake = takeFrom(socket);
  socket.write(startupMessage(user === '' ? DEFAULT_USER : user, database));
  for (let notices = 0; notices <= MOST_NOTICES; notices += 1) {
    const [type = 0] = await intake.take(1);
    if (type === byteOf('E')) throw await readError(intake.take);
    if (type !== byteOf('R') && type !== byteOf('N')) throw new Unusable('not-this-database');
    const body = await readBody(String.fromCharCode(type), intake.take);
    if (type === byteOf('R')) {
      if (body.length < 4) throw new Unusable('protocol');
      // Terminate, which a server understands only from whom it has let in.
      if (body.readUInt32BE(0) === 0) socket.write(Buffer.from('5800000004', 'hex'));
      socket.end();
      return;
    }
  }
  throw new Unusable('protocol');
}

function startupMessage(user: string, database: string): Buffer {
  const named = database === '' ? [] : ['database', database];
  const pairs = ['user', user, ...named, 'application_name', APPLICATION_NAME, 'client_encoding', 'UTF8'];
  const body = Buffer.from(`${pairs.map((text) => `${text}\0`).join('')}\0`);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(head.length + body.length, 0);
  head.writeUInt32BE(0x00030000, 4);
  return Buffer.concat([head, body]);
}

type Take = (count: number) => Promise<Buffer>;

async function readBody(type: string, take: Take): Promise<Buffer> {
  const length = (await take(4)).readUInt32BE(0);
  if (length < 4 || length > (LARGEST[type] ?? 0)) throw new Unusable('protocol');
  return take(length - 4);
}

/** Only SQLSTATE (field C) and, for one state that stands for two, the text are looked at; neither is shown. */
async function readError(take: Take): Promise<Unusable> {
  const fields = (await readBody('E', take)).toString('utf8').split('\0');
  const field = (name: string): string | undefined => fields.find((text) => text.startsWith(name))?.slice(1);
  const state = field('C');
  return new Unusable(state === undefined ? 'protocol' : reasonOfState(state, field('M') ?? ''));
}

function byteOf(character: string): number {
  return character.charCodeAt(0);
}
