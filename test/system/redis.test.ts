import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuthority } from '../../src/sandbox/certificates.ts';
import { startRedis } from './redis-server.ts';
import { ask, HOST, openScene, PASSED, type Question, type Scene, unreachable, unusable } from './scene.ts';

let scene: Scene;
let server: Awaited<ReturnType<typeof startRedis>>;

beforeAll(async () => {
  scene = await openScene();
  server = await startRedis(scene);
});

afterAll(async () => {
  await server?.daemon.stop();
  scene?.remove();
});

function url({ user = '', password = scene.password, database = '', scheme = 'rediss' } = {}) {
  return `${scheme}://${user}:${encodeURIComponent(password)}@${HOST}:6379/${database}`;
}

function question(more: Partial<Question> = {}): Question {
  return { url: url(), port: server.port, level: 'login', authority: scene.authority, ...more };
}

describe('a Redis', () => {
  test.for(['connect', 'tls', 'startup', 'login'])('passes at level %s', async (level) => {
    expect(await ask(question({ level }))).toEqual(PASSED);
    expect(await ask(question({ level, url: url({ user: 'default', database: '15' }) }))).toEqual(PASSED);
  });

  test('is asked without TLS where URL and workflow have it so', async () => {
    const plain = { url: url({ scheme: 'redis' }), port: server.plainPort };
    expect(await ask(question({ ...plain, settings: { ssl_in_use: false } }))).toEqual(PASSED);
    expect(await ask(question({ ...plain, level: 'startup' }))).toEqual(PASSED);
    expect(await ask(question({ ...plain, level: 'tls' }))).toEqual(unusable('tls-refused', 'tls'));
  });

  test('is asked for TLS on a port that has none', async () => {
    // It takes a TLS greeting for the beginning of a long command, and waits for the rest.
    const asked = { port: server.plainPort, level: 'tls', timeout: '1s' };
    expect(await ask(question(asked))).toEqual(unreachable('timeout'));
  });

  test('is not believed with a certificate that nobody trusts', async () => {
    const authority = await createAuthority('somebody else');
    for (const level of ['tls', 'startup', 'login']) {
      expect(await ask(question({ level, authority }))).toEqual(unreachable('tls-untrusted'));
    }
  });

  test('refuses a wrong password, an unknown user, none at all, and a database that it has not', async () => {
    expect(await ask(question({ url: url({ password: 'wrong' }) }))).toEqual(unusable('login-refused'));
    expect(await ask(question({ url: url({ user: 'nobody' }) }))).toEqual(unusable('login-refused'));
    expect(await ask(question({ url: url({ password: '' }) }))).toEqual(unusable('login-refused'));
    expect(await ask(question({ url: url({ database: '16' }) }))).toEqual(unusable('no-such-database'));
    expect(await ask(question({ level: 'startup', url: url({ password: 'wrong' }) }))).toEqual(PASSED);
  });

  test('shows its settings, and those that are not as they are asked for', async () => {
    const right = { maxclients: 4, redis_version: '>= 6', appendonly: false, 'maxmemory-policy': 'noeviction' };
    expect(await ask(question({ settings: right }))).toEqual(PASSED);
    expect(await ask(question({ settings: { maxclients: '>= 1000', 'max*': 4, redis_version: '< 3.2' } }))).toEqual({
      verdict: 'failed',
      found: [
        'database/setting: Probe "db": the database shows no setting "max*".',
        'database/setting: Probe "db": the setting "maxclients" of the database is not as expected.',
        'database/setting: Probe "db": the setting "redis_version" of the database is not as expected.',
      ],
    });
  });

  test('has no connection left', async () => {
    const held = Array.from({ length: 4 }, () => connect(server.plainPort, '127.0.0.1').on('error', () => {}));
    await Promise.all(held.map((socket) => once(socket, 'connect')));
    const plain = { url: url({ scheme: 'redis' }), port: server.plainPort, level: 'startup' };
    expect(await ask(question(plain))).toEqual(unusable('too-many-connections', 'startup'));
    // Over TLS it closes before it could say so.
    expect((await ask(question({ level: 'startup' }))).verdict).toBe('failed');
    for (const socket of held) socket.destroy();
    expect((await ask(question({ ...plain, retries: 2 }))).verdict).toBe('passed');
  });

  test('is down', async () => {
    await server.daemon.stop();
    expect(await ask(question())).toEqual(unreachable('refused'));
  });
});
