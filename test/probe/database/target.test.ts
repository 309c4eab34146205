import { describe, expect, test } from 'vitest';
import { type Database, findDatabase } from '../../../src/probe/database/target.ts';
import { effective, known, secret } from '../specs.ts';

function read(text: string): Database | undefined {
  const found = findDatabase({ kind: 'literal', text }, undefined);
  return found.kind === 'database' ? found.database : undefined;
}

describe('the URL of a database', () => {
  test('is read with all that it says', () => {
    expect(read('postgresql://us%40er:p%3A%2Fw@DB.Example.:6432/my%20db?sslmode=require')).toMatchObject({
      kind: 'postgres',
      host: 'db.example',
      port: 6432,
      user: 'us@er',
      password: 'p:/w',
      database: 'my db',
      tls: 'on',
    });
  });

  test.for([
    ['postgres://h', 'postgres', 5432, 'open'],
    ['postgresql://h', 'postgres', 5432, 'open'],
    ['mysql://h', 'mysql', 3306, 'open'],
    ['mariadb://h', 'mysql', 3306, 'open'],
    ['redis://h', 'redis', 6379, 'off'],
    ['rediss://h', 'redis', 6379, 'on'],
    ['redis://h?ssl=true', 'redis', 6379, 'off'],
    ['POSTGRES://h?SSLMODE=Disable', 'postgres', 5432, 'off'],
    ['postgres://h?sslmode=prefer', 'postgres', 5432, 'open'],
    ['postgres://h?sslmode=disable&sslmode=verify-full', 'postgres', 5432, 'on'],
    ['postgres://h?sslmode=dissable', 'postgres', 5432, 'on'],
    ['mysql://h?ssl-mode=DISABLED', 'mysql', 3306, 'off'],
    ['mysql://h?useSSL=false', 'mysql', 3306, 'off'],
    ['mysql://h?ssl={"rejectUnauthorized":false}', 'mysql', 3306, 'on'],
  ] as const)('%s is of %s on %i with TLS %s', ([text, kind, port, tls]) => {
    expect(read(text)).toMatchObject({ kind, port, tls });
  });

  test.for([
    ['postgres://0x7f.1/', '127.0.0.1'],
    ['postgres://2130706433/', '127.0.0.1'],
    ['postgres://0177.0.0.1/', '127.0.0.1'],
    ['postgres://[0:0::1]/', '::1'],
    ['postgres://[::ffff:127.0.0.1]/', '::ffff:7f00:1'],
    ['postgres://d%62.example/', 'db.example'],
    ['postgres://good.example:x@evil.example/', 'evil.example'],
  ] as const)('%s leads to %s', ([text, host]) => {
    expect(read(text)?.host).toBe(host);
  });

  test.for([
    ...['host=other', 'hostaddr=192.0.2.1', 'port=1', 'service=x', 'socket=/run/x'],
    ...['user=other', 'USERNAME=other', 'password=other', 'dbname=other', 'database=other', 'db=3'],
  ])('is none where ?%s would lead some clients elsewhere, or in as somebody else', (query) => {
    expect(read(`postgres://u:p@h/d?${query}`)).toBeUndefined();
    expect(read(`redis://h/0?${query}`)).toBeUndefined();
  });

  test('is taken out of a secret, and of nothing else than text', () => {
    const from = (key: string) => ({ kind: 'from', key }) as const;
    const leaves = {
      '/A': secret('rediss://:pw@h'),
      '/B': known(6379),
      '/C': { state: 'runtime' } as const,
    };
    const environment = effective('production', 'none', leaves);
    expect(findDatabase(from('A'), environment)).toMatchObject({ kind: 'database', database: { password: 'pw' } });
    expect(findDatabase(from('B'), environment)).toMatchObject({ kind: 'none', state: 'not-text' });
    expect(findDatabase(from('C'), environment)).toMatchObject({ kind: 'none', state: 'not-readable' });
    expect(findDatabase(from('D'), environment)).toMatchObject({ kind: 'none', state: 'missing' });
    expect(findDatabase(from('D'), { ...environment, complete: false })).toMatchObject({ state: 'not-readable' });
  });
});
