import { once } from 'node:events';
import { connect } from 'node:net';
import { createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuthority } from '../../src/sandbox/certificates.ts';
import type { Daemon } from './daemon.ts';
import { startMariadb } from './mariadb-server.ts';
import { ask, HOST, openScene, PASSED, type Question, type Scene, unreachable, unusable } from './scene.ts';

let scene: Scene;
let server: { readonly port: number; readonly daemon: Daemon };

beforeAll(async () => {
  scene = await openScene();
  server = await startMariadb(scene, ['--max-connections=10', '--sql-mode=STRICT_TRANS_TABLES,NO_ZERO_DATE']);
});

afterAll(async () => {
  await server?.daemon.stop();
  scene?.remove();
});

function url({ user = 'app', password = scene.password, database = 'orders', query = '', scheme = 'mysql' } = {}) {
  return `${scheme}://${user}:${encodeURIComponent(password)}@${HOST}:3306/${database}${query}`;
}

function question(more: Partial<Question> = {}): Question {
  return { url: url(), port: server.port, level: 'login', authority: scene.authority, ...more };
}

describe('a MariaDB', () => {
  test.for(['connect', 'tls', 'startup', 'login'])('passes at level %s', async (level) => {
    expect(await ask(question({ level }))).toEqual(PASSED);
    expect(await ask(question({ level, url: url({ scheme: 'mariadb', query: '?ssl-mode=VERIFY_IDENTITY' }) }))).toEqual(
      PASSED,
    );
  });

  test('is asked without TLS where URL and workflow have it so', async () => {
    const plain = url({ query: '?ssl-mode=DISABLED' });
    expect(await ask(question({ url: plain, settings: { ssl_in_use: false } }))).toEqual(PASSED);
    expect(await ask(question({ url: plain, level: 'startup' }))).toEqual(PASSED);
    expect(await ask(question({ url: plain, level: 'tls' }))).toEqual(unusable('tls-refused', 'tls'));
  });

  test('is not believed with a certificate that nobody trusts', async () => {
    const authority = await createAuthority('somebody else');
    for (const level of ['tls', 'startup', 'login']) {
      expect(await ask(question({ level, authority }))).toEqual(unreachable('tls-untrusted'));
    }
  });

  test('refuses a wrong password, an unknown user and a database that it has not', async () => {
    expect(await ask(question({ url: url({ password: 'wrong' }) }))).toEqual(unusable('login-refused'));
    expect(await ask(question({ url: url({ password: '' }) }))).toEqual(unusable('login-refused'));
    expect(await ask(question({ url: url({ user: 'nobody' }) }))).toEqual(unusable('login-refused'));
    // MariaDB does not say whether a database exists to a user that may not use it.
    expect(await ask(question({ url: url({ database: 'nowhere' }) }))).toEqual(unusable('login-refused'));
  });

  test('has no such database', async () => {
    const root = url({ user: 'root', password: '', database: 'nowhere' });
    expect(await ask(question({ url: root }))).toEqual(unusable('no-such-database'));
  });

  test('shows its settings', async () => {
    const settings = {
      max_connections: 10,
      version: '>= 10.5',
      sql_mode: 'no_zero_date, STRICT_TRANS_TABLES',
      have_ssl: 'YES',
      ssl_in_use: true,
      Skip_Name_Resolve: 'on',
      max_allowed_packet: '>= 1048576',
    };
    expect(await ask(question({ settings }))).toEqual(PASSED);
    expect(await ask(question({ settings: { sql_mode: '>= NO_ZERO_DATE' } }))).toEqual(PASSED);
  });

  test('shows settings that are not as they are asked for', async () => {
    const settings = { sql_mode: 'STRICT_TRANS_TABLES', max_connections: '>= 200', version: '< 5.6', sql_mod: 'x' };
    expect(await ask(question({ settings }))).toEqual({
      verdict: 'failed',
      found: [
        'database/setting: Probe "db": the setting "max_connections" of the database is not as expected.',
        'database/setting: Probe "db": the database shows no setting "sql_mod".',
        'database/setting: Probe "db": the setting "sql_mode" of the database is not as expected.',
        'database/setting: Probe "db": the setting "version" of the database is not as expected.',
      ],
    });
    const more = { sql_mode: '>= NO_ZERO_DATE, ANSI_QUOTES' };
    expect((await ask(question({ settings: more }))).verdict).toBe('failed');
  });

  test('has no connection left', async () => {
    const login = { host: '127.0.0.1', port: server.port, user: 'app', password: scene.password };
    const held = await Promise.all(Array.from({ length: 10 }, () => createConnection(login)));
    // One more than the limit is kept for administrators, and who comes is told after the greeting.
    expect(await ask(question({ level: 'startup' }))).toEqual(PASSED);
    expect(await ask(question())).toEqual(unusable('too-many-connections'));
    const last = connect(server.port, '127.0.0.1').on('error', () => {});
    await once(last, 'data');
    for (const level of ['tls', 'startup', 'login']) {
      expect(await ask(question({ level }))).toEqual(unusable('too-many-connections', level));
    }
    last.destroy();
    await Promise.all(held.map((one) => one.end()));
    // A server takes a moment to notice who is gone.
    expect((await ask(question({ retries: 2 }))).verdict).toBe('passed');
  });

  test('is down', async () => {
    await server.daemon.stop();
    expect(await ask(question())).toEqual(unreachable('refused'));
  });
});

test('a MariaDB without TLS', async () => {
  const plain = await startMariadb(scene, ['--skip-ssl']);
  try {
    const { port } = plain;
    for (const level of ['tls', 'startup', 'login']) {
      const strict = url({ query: '?ssl-mode=REQUIRED' });
      expect(await ask(question({ port, level, url: strict }))).toEqual(unusable('tls-refused', level));
    }
    expect(await ask(question({ port, level: 'startup' }))).toEqual(PASSED);
    expect(await ask(question({ port, settings: { ssl_in_use: 'off' } }))).toEqual(PASSED);
  } finally {
    await plain.daemon.stop();
  }
});
