import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { DatabaseLevel } from '../../../src/config/probe-spec.ts';
import type { Network } from '../../../src/network/network.ts';
import { openNetwork } from '../../../src/network/network.ts';
import { askDatabase } from '../../../src/probe/database/ask.ts';
import type { Asked } from '../../../src/probe/database/look.ts';
import { findDatabase } from '../../../src/probe/database/target.ts';
import { createAuthority } from '../../../src/sandbox/certificates.ts';
import type { Start } from '../../loopback/behaviour.ts';
import { listening } from '../../loopback/listening.ts';
import { startMysql } from '../../loopback/mysql.ts';
import { startPostgres } from '../../loopback/postgres.ts';
import { startRedis } from '../../loopback/redis.ts';
import { rights } from '../../network/servers.ts';
import { spec } from '../specs.ts';

const KINDS = ['postgres', 'mysql', 'redis'] as const;

const START: Readonly<Record<(typeof KINDS)[number], Start>> = {
  postgres: startPostgres,
  mysql: startMysql,
  redis: startRedis,
};

function asked(url: string, level: DatabaseLevel, timeout = 1500): Asked {
  const found = findDatabase({ kind: 'literal', text: url }, undefined);
  if (found.kind !== 'database') throw new Error('it is the URL of a database');
  const settings = { version: { kind: 'compares', all: [{ operator: '!=', than: 'x' }] } } as const;
  const ask = { kind: 'database', target: { kind: 'literal', text: url }, level, settings } as const;
  const voice = { probe: 'db', place: { location: undefined }, blocks: true };
  return { voice, database: found.database, ask, spec: spec({ ask, timeout }), now: new Date() };
}

function look(url: string, level: DatabaseLevel, network: Network) {
  return askDatabase(asked(url, level), network, new AbortController().signal, undefined);
}

const LOCAL = openNetwork(rights({ allowPrivateHosts: ['127.0.0.1'] }));

describe('a server that is out to get us', () => {
  test.for(KINDS)('answers a %s client with bytes by chance, and never passes', { timeout: 60_000 }, async (kind) => {
    const silent = vi.spyOn(console, 'error');
    onTestFinished(() => silent.mockRestore());
    let answer: readonly Uint8Array[] = [];
    const server = await listening(
      createServer((socket) => {
        let at = 0;
        const next = (): void => {
          const bytes = answer[at++];
          if (bytes) socket.write(bytes);
          else socket.end();
        };
        socket.on('data', next).on('error', () => {});
        if (kind === 'mysql') next();
      }),
      [],
    );
    onTestFinished(() => server.close());
    const heads = fc.constantFrom(
      'S',
      'N',
      'R\0\0\0\b\0\0\0\0',
      'E\0\0\0\x05',
      '\x05\0\0\0\n',
      '+PONG\r\n',
      '*2\r\n',
      '-',
    );
    const chunk = fc
      .tuple(heads, fc.uint8Array({ maxLength: 40 }))
      .map(([head, rest]) => Buffer.concat([Buffer.from(head, 'latin1'), rest]));
    const property = fc.asyncProperty(fc.array(chunk, { maxLength: 4 }), async (chunks) => {
      answer = chunks;
      const sighting = await look(`${kind}://u:p@127.0.0.1:${server.port}/0`, 'login', LOCAL);
      const passes = sighting.kind === 'seen' && sighting.findings.length === 0;
      expect(passes, JSON.stringify(chunks)).toBe(false);
    });
    await fc.assert(property, { numRuns: 60 });
    expect(silent.mock.calls).toEqual([]);
  });

  test.for(KINDS)('changes one byte of what a %s says, and nothing falls over', { timeout: 60_000 }, async (kind) => {
    const silent = vi.spyOn(console, 'error');
    onTestFinished(() => silent.mockRestore());
    const real = await START[kind](
      { kind, tls: 'no', password: 'p', settings: { version: '8.0.36', other: 'x' } },
      { host: 'h', pair: async () => (await createAuthority()).issue({ names: ['h'] }) },
    );
    onTestFinished(() => real.close());
    let [at, by] = [0, 1];
    const between = await meddler(real.port, (bytes, from) => {
      const index = at - from;
      if (index >= 0 && index < bytes.length) bytes[index] = (bytes[index] ?? 0) ^ by;
    });
    onTestFinished(() => between.close());
    const property = fc.asyncProperty(fc.nat({ max: 200 }), fc.integer({ min: 1, max: 255 }), async (index, mask) => {
      [at, by] = [index, mask];
      const database = asked(`${kind}://u:p@127.0.0.1:${between.port}/0`, 'login', 400);
      const sighting = await askDatabase(database, LOCAL, new AbortController().signal, undefined);
      expect(['seen', 'failed']).toContain(sighting.kind);
    });
    await fc.assert(property, { numRuns: 60 });
    expect(silent.mock.calls).toEqual([]);
  });
});

describe('a host that the workflow does not name', () => {
  // As if loopback were public: everything else is real.
  const network: Network = { ...LOCAL, mayBePrivate: () => false };

  test.for(KINDS)('is not asked without TLS by a %s client', async (kind) => {
    const server = await START[kind](
      { kind, tls: 'no', password: 'p' },
      { host: 'h', pair: async () => (await createAuthority()).issue({ names: ['h'] }) },
    );
    onTestFinished(() => server.close());
    for (const level of ['tls', 'startup', 'login'] as const) {
      for (const query of ['', '?sslmode=disable', '?sslmode=prefer']) {
        const sighting = await look(`${kind}://u:p@127.0.0.1:${server.port}/0${query}`, level, network);
        expect(sighting).toMatchObject({
          kind: 'seen',
          findings: [{ rule: 'database/unusable', facts: { reason: 'tls-refused', level } }],
        });
      }
    }
    // Nobody said who would log in.
    expect(new Set(server.requests())).toEqual(new Set(kind === 'postgres' ? ['SSLRequest'] : []));
  });
});

describe('the environment of the process', () => {
  test('does not tell a driver how to log in', async () => {
    const words = {
      PGSSLNEGOTIATION: 'direct',
      PGOPTIONS: '-c x=y',
      PGUSER: 'other',
      PGPASSWORD: 'other',
      PGHOST: 'other',
    };
    for (const [name, word] of Object.entries(words)) vi.stubEnv(name, word);
    onTestFinished(() => void vi.unstubAllEnvs());
    const server = await startPostgres(
      { kind: 'postgres', tls: 'no', password: 'p', settings: { version: '17' } },
      { host: 'h', pair: async () => (await createAuthority()).issue({ names: ['h'] }) },
    );
    onTestFinished(() => server.close());
    const sighting = await look(`postgres://u:p@127.0.0.1:${server.port}/d`, 'login', LOCAL);
    expect(sighting).toMatchObject({ kind: 'seen', findings: [] });
  });

  test('does not choose the driver', () => {
    const root = join(import.meta.dirname, '../../..');
    const script = "await import('./src/probe/database/postgres-login.ts');";
    const env = { ...process.env, NODE_PG_FORCE_NATIVE: '1' };
    const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, env });
    expect(status).toBe(0);
  });
});

/** Stands between, and may change what the server says. */
async function meddler(port: number, change: (bytes: Buffer, from: number) => void) {
  const { connect } = await import('node:net');
  return listening(
    createServer((client) => {
      let from = 0;
      const server = connect(port, '127.0.0.1');
      const end = (): void => {
        client.destroy();
        server.destroy();
      };
      server.on('data', (bytes: Buffer) => {
        change(bytes, from);
        from += bytes.length;
        client.write(bytes);
      });
      client.on('data', (bytes) => server.write(bytes));
      for (const one of [client, server]) one.on('error', end).on('close', end);
    }),
    [],
  );
}
