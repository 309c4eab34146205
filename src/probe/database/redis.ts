import type { DatabaseReason } from '../../finding/facts/database.ts';
import type { Line } from '../../network/converse.ts';
import { type Intake, takeFrom } from './intake.ts';
import { type Look, type Sight, withTlsAlone } from './look.ts';
import { readSettings } from './redis-settings.ts';
import { command, type Reply, readReply } from './resp.ts';
import type { Database } from './target.ts';
import { Unusable } from './unusable.ts';

/** Looks at a Redis, over a line that speaks TLS already where the URL says `rediss`. */
export async function lookAtRedis(line: Line, look: Look): Promise<Sight> {
  const { socket, tls, stopwatch } = line;
  // The scheme says that TLS is not spoken, and whoever deploys this URL does not speak it either.
  if (look.tls === 'must' && !tls) throw new Unusable('tls-refused');
  if (look.level === 'tls') return withTlsAlone(line);
  stopwatch.enter('first-byte');
  const intake = takeFrom(socket);
  const ask = async (...parts: readonly string[]): Promise<Reply> => {
    socket.write(command(...parts));
    return readReply(intake);
  };
  const wantsLogin = await greet(line, intake);
  if (look.level === 'login') {
    await logIn(look.database, wantsLogin, ask);
    stopwatch.enter('body');
  }
  const settings = look.level === 'login' ? await readSettings(look.names, ask) : new Map<string, string>();
  socket.end();
  return { tls, settings };
}

/** Sends `PING`. True where the server wants a login before it answers that. */
async function greet({ socket }: Line, intake: Intake): Promise<boolean> {
  socket.write(command('PING'));
  const reply = await readReply(intake, true);
  if (reply.kind === 'text' && reply.text === 'PONG') return false;
  if (reply.kind !== 'error') throw new Unusable('not-this-database');
  if (reply.word === 'NOAUTH') return true;
  throw new Unusable(reasonOf(reply));
}

async function logIn(
  { user, password, database }: Database,
  wantsLogin: boolean,
  ask: (...parts: readonly string[]) => Promise<Reply>,
): Promise<void> {
  // A user without a password is one that needs none, which only a login shows.
  const named = user !== '' || password !== '';
  if (!named && wantsLogin) throw new Unusable('login-refused');
  if (named) {
    const reply = await ask('AUTH', ...(user === '' ? [] : [user]), password);
    if (reply.kind === 'error') throw new Unusable(isBusy(reply) ? reasonOf(reply) : 'login-refused');
    if (reply.kind !== 'text' || reply.text !== 'OK') throw new Unusable('protocol');
    const again = await ask('PING');
    if (again.kind === 'error') throw new Unusable(reasonOf(again));
    if (again.kind !== 'text' || again.text !== 'PONG') throw new Unusable('protocol');
  }
  if (database === '') return;
  const reply = await ask('SELECT', database);
  if (reply.kind === 'error') throw new Unusable(isBusy(reply) ? reasonOf(reply) : 'no-such-database');
  if (reply.kind !== 'text' || reply.text !== 'OK') throw new Unusable('protocol');
}

type ErrorReply = Extract<Reply, { kind: 'error' }>;

const REASON_OF_WORD: Readonly<Record<string, DatabaseReason>> = {
  LOADING: 'starting-up',
  NOAUTH: 'login-refused',
  WRONGPASS: 'login-refused',
  NOPERM: 'login-refused',
  // Protected mode: no password is set, and it answers to its own machine alone.
  DENIED: 'login-refused',
};

function reasonOf({ word, text }: ErrorReply): DatabaseReason {
  if (/max number of clients/i.test(text)) return 'too-many-connections';
  return REASON_OF_WORD[word] ?? 'refused';
}

/** States of the server, which say nothing about what was asked of it. */
function isBusy({ word }: ErrorReply): boolean {
  return ['LOADING', 'BUSY', 'MASTERDOWN'].includes(word);
}
