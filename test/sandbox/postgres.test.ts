import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { askPlain, portOf } from './raw.ts';

const HOST = 'db.acme-shop.com';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ hosts: { [HOST]: 'postgres' } });
});
afterEach(() => sandbox.reset());
afterAll(() => sandbox.close());

/** Logs in with the driver that applications use. */
async function query(text: string, values: unknown[] = [], ssl = true): Promise<unknown[]> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: portOf(sandbox, HOST),
    user: 'checkout',
    database: 'orders',
    ssl: ssl && { ca: [...sandbox.rights.certificateAuthorities], servername: HOST },
  });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

describe('the database', () => {
  it('shows its settings to a driver, with and without TLS', async () => {
    expect(await query('SHOW max_connections')).toEqual([{ max_connections: '200' }]);
    expect(await query('SHOW TIMEZONE', [], false)).toEqual([{ TimeZone: 'UTC' }]);
    expect(await query('SELECT name, setting FROM pg_settings WHERE name = ANY($1)', [['ssl', 'none']])).toEqual([
      { name: 'ssl', setting: 'on' },
    ]);
    const shown = 'SELECT lower(s.name) AS name, current_setting(s.name) AS shown FROM pg_catalog.pg_settings s';
    expect(await query(`${shown} WHERE lower(s.name) = ANY ($1::text[])`, [['timezone']])).toEqual([
      { name: 'timezone', shown: 'UTC' },
    ]);
    expect(await query("SELECT current_setting('ssl') AS tls, current_setting($1, true) AS other", ['none'])).toEqual([
      { tls: 'on', other: null },
    ]);
  });

  it('has no setting that it does not have', async () => {
    await expect(query('SHOW none')).rejects.toMatchObject({ code: '42704' });
    await expect(query("SELECT current_setting('none')", [])).rejects.toMatchObject({ code: '42704' });
    await expect(query('SELECT current_setting($1)', ['none'])).rejects.toMatchObject({ code: '42704' });
  });

  it('shows switched settings', async () => {
    await sandbox.fail(HOST, { settings: { timezone: 'Europe/Berlin', other: 'x' } });
    expect(await query('SHOW TimeZone')).toEqual([{ timezone: 'Europe/Berlin' }]);
    expect(await query('SHOW other')).toEqual([{ other: 'x' }]);
  });

  it('turns everybody away', async () => {
    await sandbox.fail(HOST, { sqlstate: '53300' });
    await expect(query('SHOW ssl')).rejects.toMatchObject({ code: '53300' });
  });

  it('closes, refuses, or shows a broken certificate', async () => {
    await sandbox.fail(HOST, { drop: true });
    await expect(query('SHOW ssl')).rejects.toThrow();
    await sandbox.fail(HOST, { refuse: true });
    await expect(query('SHOW ssl')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await sandbox.fail(HOST, { tls: 'expired' });
    await expect(query('SHOW ssl')).rejects.toMatchObject({ code: 'CERT_HAS_EXPIRED' });
  });

  it('is recorded by its name alone', async () => {
    await query('SHOW ssl');
    expect(sandbox.requests).toEqual([{ host: HOST, method: 'STARTUP', path: '' }]);
  });
});

/** A start-up without parameters, and what a client may send behind it that is no message. */
const STARTUP = '\0\0\0\x09\0\x03\0\0\0';

test.each([
  ['GET / HTTP/1.1\r\n\r\n'],
  ['\0\0\0\x08\0\x02\0\0'],
  [`${STARTUP}B\0\0\0\x06a\0`],
  [`${STARTUP}B\0\0\0\x0c\0\0\x7f\xff\x7f\xff\0\0`],
  [`${STARTUP}Q\x7f\xff\xff\xff${'x'.repeat(70_000)}`],
])('what is no message ends the connection and not the sandbox: %j', async (text) => {
  await askPlain(portOf(sandbox, HOST), text);
  expect(await query('SHOW ssl')).toEqual([{ ssl: 'on' }]);
});
