import { createServer, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { delayOf } from './delay.ts';
import type { FaultBook } from './fault-book.ts';
import type { HostServer, HostServing } from './host-server.ts';
import {
  complete,
  failure,
  type Message,
  ready,
  rows,
  startup,
  takeMessage,
  takeOpening,
} from './postgres-messages.ts';
import { answerQuery, type Settings, settingsWith } from './postgres-settings.ts';

/**
 * Makes a server that speaks the wire protocol of PostgreSQL (version 3) as far as a probe goes: TLS, a start-up that
 * lets everybody in, and queries for settings. It holds no data and checks no password.
 */
export function servePostgres({ host, record, pair, book }: HostServing): HostServer {
  let context = createSecureContext({ key: pair.key, cert: pair.certificate });
  const greet = (socket: Socket, first: Buffer): void => {
    // What comes meanwhile waits until somebody listens again.
    socket.pause();
    const opening = takeOpening(first);
    if (opening.kind === 'partial') {
      hear(socket, (more) => greet(socket, Buffer.concat([first, more])));
    } else if (opening.kind === 'tls') {
      socket.write('S');
      const secured = new TLSSocket(socket, { isServer: true, secureContext: context });
      secured.on('error', () => {});
      hear(secured, (data) => greet(secured, data));
    } else if (opening.kind === 'encryption') {
      socket.write('N');
      hear(socket, (data) => greet(socket, data));
    } else if (opening.kind === 'startup') {
      record({ host, method: 'STARTUP', path: '' });
      setTimeout(() => admit(socket, book, opening.rest), delayOf(book.ofHost() ?? {})).unref();
    } else {
      socket.destroy();
    }
  };
  const server = createServer((socket) => hear(socket, (data) => greet(socket, data)));
  return {
    server,
    show: ({ key, certificate }) => {
      context = createSecureContext({ key, cert: certificate });
    },
  };
}

/** Takes what comes next. */
function hear(socket: Socket, take: (data: Buffer) => void): void {
  socket.once('data', take);
  socket.resume();
}

/** Lets a client in, or refuses it as the fault of the moment says. */
function admit(socket: Socket, book: FaultBook, rest: Buffer): void {
  const { drop, sqlstate, settings } = book.ofHost() ?? {};
  if (drop) {
    socket.destroy();
  } else if (sqlstate !== undefined) {
    socket.end(failure(sqlstate, 'FATAL'));
  } else {
    const shown = settingsWith(settings ?? {});
    socket.write(startup(shown));
    converse(socket, shown, rest);
  }
}

/** The largest message that is listened to. */
const LARGEST = 64 * 1024;

function converse(socket: Socket, settings: Settings, rest: Buffer): void {
  const session: Session = { settings, query: '', parameters: [], failed: false };
  let pending = rest;
  const read = (more: Buffer): void => {
    pending = Buffer.concat([pending, more]);
    for (let taken = takeMessage(pending); taken; taken = takeMessage(pending)) {
      pending = taken.rest;
      if (taken.message.kind === 'X') socket.end();
      else socket.write(answer(session, taken.message));
    }
    if (pending.length > LARGEST) socket.destroy();
  };
  const readOrLeave = (more: Buffer): void => {
    try {
      read(more);
    } catch {
      // What is no message of the protocol ends the connection, and not the sandbox.
      socket.destroy();
    }
  };
  socket.on('data', readOrLeave);
  socket.resume();
  readOrLeave(Buffer.alloc(0));
}

interface Session {
  readonly settings: Settings;
  query: string;
  parameters: readonly string[];
  /** After an error nothing is answered up to the next Sync. */
  failed: boolean;
}

/** What the server says to one message of a session. */
function answer(session: Session, message: Message): Buffer {
  if (message.kind === 'Q') return Buffer.concat([result(session, message.text, [], true), ready()]);
  if (message.kind === 'S') {
    session.failed = false;
    return ready();
  }
  if (session.failed) return Buffer.alloc(0);
  if (message.kind === 'P') session.query = message.text;
  if (message.kind === 'B') session.parameters = message.parameters;
  if (message.kind === 'P' || message.kind === 'B' || message.kind === 'C') return complete(message.kind);
  if (message.kind === 'E') return result(session, session.query, session.parameters, false);
  return message.kind === 'D' ? describe(session, message.text) : Buffer.alloc(0);
}

/** The columns of a statement, or of a portal, that was sent before. */
function describe({ settings, query, parameters }: Session, of: string): Buffer {
  const table = answerQuery(query, parameters, settings);
  return rows('columns' in table ? table : { columns: [], rows: [] }, of === 'S' ? 'statement' : 'portal');
}

function result(session: Session, query: string, parameters: readonly string[], described: boolean): Buffer {
  const table = answerQuery(query, parameters, session.settings);
  if ('columns' in table) return rows(table, described ? 'all' : 'data');
  session.failed = !described;
  return failure(table.sqlstate, 'ERROR');
}
