import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Daemon, freePort, startDaemon } from './daemon.ts';
import { accountOf, findProgram, giveTo, runProgram } from './machine.ts';
import type { Scene } from './scene.ts';

const PACKAGE = 'mariadb-server';

/** Starts a MariaDB of its own, with a database `orders` and a user `app` that has the password of the scene. */
export async function startMariadb(
  scene: Scene,
  parts: readonly string[] = [],
): Promise<{ readonly port: number; readonly daemon: Daemon }> {
  const install = findProgram('/usr/bin/mariadb-install-db', PACKAGE);
  const program = findProgram('/usr/sbin/mariadbd', PACKAGE);
  const account = accountOf('mysql');
  const port = await freePort();
  const folder = join(scene.folder, `mariadb-${port}`);
  const data = join(folder, 'data');
  const first = join(folder, 'first.sql');
  mkdirSync(folder, { mode: 0o700 });
  mkdirSync(data);
  const statements = [
    'CREATE DATABASE orders;',
    `CREATE USER app@'%' IDENTIFIED BY '${scene.password}';`,
    "GRANT ALL ON orders.* TO app@'%';",
  ];
  writeFileSync(first, statements.map((line) => `${line}\n`).join(''), { mode: 0o600 });
  const { key, certificate } = await scene.certificate(account);
  giveTo(account, folder, data, first);
  const own = ['--no-defaults', `--datadir=${data}`];
  runProgram(install, [...own, '--auth-root-authentication-method=normal', '--skip-test-db'], account);
  const network = [
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    `--socket=${join(folder, 's')}`,
    '--skip-name-resolve',
  ];
  const tls = [`--ssl-key=${key}`, `--ssl-cert=${certificate}`];
  const all = [...own, ...network, ...tls, `--init-file=${first}`, `--pid-file=${join(folder, 'pid')}`, ...parts];
  const daemon = await startDaemon(program, all, { account, ready: /ready for connections/, ending: 'SIGTERM' });
  return { port, daemon };
}
