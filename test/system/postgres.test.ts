import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuthority } from '../../src/sandbox/certificates.ts';
import type { Daemon } from './daemon.ts';
import { startPostgres } from './postgres-server.ts';
import { ask, HOST, openScene, PASSED, type Question, type Scene, unreachable, unusable } from './scene.ts';

let scene: Scene;
let server: { readonly port: number; readonly daemon: Daemon };

beforeAll(async () => {
  scene = await openScene();
  server = await startPostgres(scene, { max_connections: '12', superuser_reserved_connections: '0' });
});

afterAll(async () => {
  await server?.daemon.stop();
  scene?.remove();
});

function url({ user = 'app', password = scene.password, database = 'postgres', query = '', scheme = 'postgres' } = {}) {
  return `${scheme}://${user}:${encodeURIComponent(password)}@${HOST}:5432/${database}${query}`;
}

function question(more: Partial<Question> = {}): Question {
  return { url: url(), port: server.port, level: 'login', authority: scene.authority, ...more };
}

describe('a PostgreSQL', () => {
  test.for(['connect', 'tls', 'startup', 'login'])('passes at level %s', async (level) => {
    expect(await ask(question({ level }))).toEqual(PASSED);
    expect(await ask(question({ level, url: url({ scheme: 'postgresql', query: '?sslmode=verify-full' }) }))).toEqual(
      PASSED,
    );
  });

  test('is asked without TLS where URL and workflow have it so', async () => {
    const plain = url({ query: '?sslmode=disable' });
    expect(await ask(question({ url: plain, settings: { ssl: 'on', ssl_in_use: false } }))).toEqual(PASSED);
    expect(await ask(question({ url: plain, level: 'tls' }))).toEqual(unusable('tls-refused', 'tls'));
  });

  test('is not asked on loopback unless the workflow allows it', async () => {
    expect(await ask(question({ allowed: false }))).toEqual({
      verdict: 'failed',
      found: [expect.stringContaining('probe/blocked')],
    });
  });

  test('is not believed with a certificate that nobody trusts', async () => {
    const authority = await createAuthority('somebody else');
    for (const level of ['tls', 'startup', 'login']) {
      expect(await ask(question({ level, authority }))).toEqual(unreachable('tls-untrusted'));
    }
  });

  test('refuses a wrong password, an unknown role and a database that it has not', async () => {
    expect(await ask(question({ url: url({ password: 'wrong' }) }))).toEqual(unusable('login-refused'));
    expect(await ask(question({ url: url({ password: '' }) }))).toEqual(unusable('login-refused'));
    expect(await ask(question({ url: url({ user: 'nobody' }) }))).toEqual(unusable('login-refused'));
    expect(await ask(question({ url: url({ database: 'orders' }) }))).toEqual(unusable('no-such-database'));
    // Neither shows before a login.
    expect(await ask(question({ level: 'startup', url: url({ user: 'nobody', database: 'orders' }) }))).toEqual(PASSED);
  });

  test('shows its settings', async () => {
    const settings = {
      max_connections: '>= 12',
      server_version: '>= 13, < 99',
      shared_buffers: '> 1MB',
      ssl: true,
      ssl_in_use: true,
      port: server.port,
      TimeZone: '!= nowhere',
      statement_timeout: 0,
      deadlock_timeout: '1s',
    };
    expect(await ask(question({ settings }))).toEqual(PASSED);
  });

  test('shows settings that are not as they are asked for', async () => {
    const settings = { max_connections: '> 12', ssl: 'off', server_version: '< 9.6', max_conections: 12, "a'b": 1 };
    expect(await ask(question({ settings }))).toEqual({
      verdict: 'failed',
      found: [
        'database/setting: Probe "db": the database shows no setting "a\'b".',
        'database/setting: Probe "db": the database shows no setting "max_conections".',
        'database/setting: Probe "db": the setting "max_connections" of the database is not as expected.',
        'database/setting: Probe "db": the setting "server_version" of the database is not as expected.',
        'database/setting: Probe "db": the setting "ssl" of the database is not as expected.',
      ],
    });
  });

  test('does not show what a role may not read', async () => {
    const admin = await session();
    await admin.query(`CREATE ROLE small LOGIN PASSWORD '${scene.password}'`);
    await admin.end();
    const small = url({ user: 'small' });
    expect(await ask(question({ url: small, settings: { max_connections: 12 } }))).toEqual(PASSED);
    expect(await ask(question({ url: small, settings: { data_directory: 'x' } }))).toEqual({
      verdict: 'failed',
      found: ['database/setting: Probe "db": the database shows no setting "data_directory".'],
    });
  });

  test('has no connection left', async () => {
    const held = await Promise.all(Array.from({ length: 12 }, session));
    try {
      expect(await ask(question({ level: 'tls' }))).toEqual(PASSED);
      expect(await ask(question({ level: 'startup' }))).toEqual(unusable('too-many-connections', 'startup'));
      expect(await ask(question())).toEqual(unusable('too-many-connections'));
    } finally {
      await Promise.all(held.map((one) => one.end()));
    }
    // A server takes a moment to notice who is gone.
    expect((await ask(question({ retries: 2 }))).verdict).toBe('passed');
  });

  test('ends its sessions', async () => {
    expect(await ask(question({ settings: { max_connections: 12 } }))).toEqual(PASSED);
    const admin = await session();
    const { rows } = await admin.query("SELECT 1 FROM pg_stat_activity WHERE application_name = 'tollgate'");
    await admin.end();
    expect(rows).toEqual([]);
  });

  test('speaks no TLS any more', async () => {
    const admin = await session();
    await admin.query('ALTER SYSTEM SET ssl = off');
    await admin.query('SELECT pg_reload_conf()');
    await admin.end();
    await server.daemon.says(/"ssl" changed to "off"/);
    for (const level of ['tls', 'startup', 'login']) {
      const strict = url({ query: '?sslmode=require' });
      expect(await ask(question({ level, url: strict }))).toEqual(unusable('tls-refused', level));
    }
    expect(await ask(question({ level: 'startup' }))).toEqual(PASSED);
    expect(await ask(question({ settings: { ssl: 'off', ssl_in_use: 'off' } }))).toEqual(PASSED);
  });

  test('is shutting down, and down', async () => {
    const held = await session();
    held.on('error', () => {});
    server.daemon.signal('SIGTERM');
    await server.daemon.says(/received smart shutdown request/);
    expect(await ask(question({ level: 'startup' }))).toEqual(unusable('shutting-down', 'startup'));
    expect(await ask(question())).toEqual(unusable('shutting-down'));
    await held.end();
    await server.daemon.stop();
    expect(await ask(question())).toEqual(unreachable('refused'));
  });
});

test('a PostgreSQL that recovers is starting up', async () => {
  const standby = await startPostgres(scene, { hot_standby: 'off' }, { standby: true });
  try {
    const asked = { port: standby.port, level: 'startup' };
    expect(await ask(question(asked))).toEqual(unusable('starting-up', 'startup'));
    expect(await ask(question({ port: standby.port }))).toEqual(unusable('starting-up'));
  } finally {
    await standby.daemon.stop();
  }
});

async function session(): Promise<pg.Client> {
  const { port } = server;
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'app',
    password: scene.password,
    database: 'postgres',
  });
  await client.connect();
  return client;
}
