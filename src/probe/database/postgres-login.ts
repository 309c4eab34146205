import Client from 'pg/lib/client.js';
import type { Line } from '../../network/converse.ts';
import { farewell } from './farewell.ts';
import { APPLICATION_NAME, DEFAULT_USER } from './identity.ts';
import { type Look, valuesOf } from './look.ts';
import { reasonOfState } from './postgres-state.ts';
import { Unusable } from './unusable.ts';
import { type Framing, wireOver } from './wire.ts';

/** Types of the messages that a server sends, without those of copying. */
const MESSAGES = 'RKSZETDCINAVnstv123';

/**
 * Every setting that is asked for, as `SHOW` writes it. Whoever may not see one gets no row, and no error. The names
 * are a parameter and never a part of the query.
 */
const SETTINGS = `SELECT pg_catalog.lower(s.name) AS name, pg_catalog.current_setting(s.name) AS shown
  FROM pg_catalog.pg_settings s WHERE pg_catalog.lower(s.name) = ANY ($1::pg_catalog.text[])`;

/** Logs in, reads the settings that are asked for, and ends the session. Changes nothing. */
export async function logInToPostgres(line: Line, { database, names }: Look): Promise<Map<string, string>> {
  const wire = wireOver(line, framing());
  const user = database.user === '' ? DEFAULT_USER : database.user;
  const client = new Client({
    user,
    // A function, since the driver takes an empty text for none, and looks for others in the environment and in files.
    password: () => database.password,
    database: database.database === '' ? user : database.database,
    host: database.host,
    port: database.port,
    ssl: false,
    // Else the driver asks PGSSLNEGOTIATION.
    sslnegotiation: 'postgres',
    // A server says of which type a value is. All that is asked for is text, whatever it says.
    types: { getTypeParser: () => (text: unknown) => text },
    stream: () => wire.stream,
  });
  sayOnly(client, user, database.database);
  const failed = new Promise<never>((_, reject) => client.on('error', reject));
  const work = async (): Promise<Map<string, string>> => {
    await client.connect();
    line.stopwatch.enter('body');
    return names.length > 0 ? readSettings(client, names) : new Map();
  };
  failed.catch(() => {});
  line.stopwatch.enter('first-byte');
  try {
    const working = Promise.race([work(), failed]);
    const settings = await wire.whole(working, (thrown) => reasonFor(thrown, database.password));
    await farewell(client.end());
    return settings;
  } finally {
    wire.stream.destroy();
  }
}

async function readSettings(client: Client, names: readonly string[]): Promise<Map<string, string>> {
  try {
    const wanted = names.map((name) => name.toLowerCase());
    const { rows } = await client.query<{ name: unknown; shown: unknown }>(SETTINGS, [wanted]);
    const shown = rows.flatMap(({ name, shown }) =>
      typeof shown === 'string' ? [[String(name), shown] as const] : [],
    );
    return valuesOf(new Map(shown), names);
  } catch (thrown) {
    // Syntax error or access rule violation (class 42): settings are not shown to this role, or not in this way.
    if (isFromServer(thrown) && thrown.code?.startsWith('42')) return new Map();
    throw thrown;
  }
}

/** The driver would add what it finds in the environment of the process (PGOPTIONS, PGAPPNAME and others). */
function sayOnly(client: Client, user: string, database: string): void {
  const named = database === '' ? {} : { database };
  const startup = { user, ...named, application_name: APPLICATION_NAME, client_encoding: 'UTF8' };
  Object.assign(client, { getStartupConf: () => startup });
}

/** AuthenticationOk among the demands of a login. */
const ADMITTED = 0;

function framing(): Framing {
  let first = true;
  const demands = new Set<number>();
  return {
    head: 5,
    size: (head) => {
      const known = MESSAGES.includes(String.fromCharCode(head[0] ?? 0));
      const length = head.readUInt32BE(1);
      if (!known || length < 4) throw new Unusable(first && !known ? 'not-this-database' : 'protocol');
      return 1 + length;
    },
    came: (message) => {
      first = false;
      const type = String.fromCharCode(message[0] ?? 0);
      // The driver looks for the end of these without an end.
      if ('EN'.includes(type) && !endsItsFields(message)) throw new Unusable('protocol');
      // The driver takes this for a login, whether or not it was admitted.
      if (type === 'Z' && !demands.has(ADMITTED)) throw new Unusable('protocol');
      if (type === 'R') noteDemand(message, demands);
    },
  };
}

/**
 * Each step of a login is asked for once, and none after its end. The driver would answer whatever comes, and every answer
 * to SCRAM is work that the end of the run cannot stop.
 */
function noteDemand(message: Buffer, demands: Set<number>): void {
  const demand = message.length < 9 ? ADMITTED : message.readUInt32BE(5);
  if (message.length < 9 || demands.has(demand) || demands.has(ADMITTED)) throw new Unusable('protocol');
  demands.add(demand);
}

/** Fields of an error or a notice: a letter and a text that a byte 0 ends, and after the last one a byte 0. */
function endsItsFields(message: Buffer): boolean {
  let at = 5;
  while (at < message.length && message[at] !== 0) {
    const end = message.indexOf(0, at + 1);
    if (end < 0) return false;
    at = end + 1;
  }
  return at === message.length - 1;
}

/** What the server said itself, and not the driver. */
function isFromServer(thrown: unknown): thrown is Error & { readonly code?: string } {
  return thrown instanceof Error && 'severity' in thrown;
}

/** Of the driver's own errors there is only the text, which is looked at and shown nowhere. */
function reasonFor(thrown: unknown, password: string): Unusable {
  if (isFromServer(thrown)) {
    return new Unusable(thrown.code === undefined ? 'protocol' : reasonOfState(thrown.code, thrown.message));
  }
  const text = thrown instanceof Error ? thrown.message : '';
  // Some servers want more rounds of SCRAM than the driver will do.
  if (/mechanism|authenticationOk message type|iteration count \d+ exceeds/.test(text))
    return new Unusable('login-method');
  return new Unusable(password === '' && /password/.test(text) ? 'login-refused' : 'protocol');
}
