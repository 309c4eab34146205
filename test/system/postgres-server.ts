import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Daemon, freePort, startDaemon } from './daemon.ts';
import { accountOf, findProgram, giveTo, runProgram } from './machine.ts';
import type { Scene } from './scene.ts';

const BIN = '/usr/lib/postgresql/*/bin';

/** Starts a PostgreSQL of its own, whose only role `app` has the password of the scene. */
export async function startPostgres(
  scene: Scene,
  settings: Readonly<Record<string, string>> = {},
  { standby = false } = {},
): Promise<{ readonly port: number; readonly daemon: Daemon }> {
  const initdb = findProgram(`${BIN}/initdb`, 'postgresql');
  const account = accountOf('postgres');
  const port = await freePort();
  const folder = join(scene.folder, `postgres-${port}`);
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  mkdirSync(folder, { mode: 0o700 });
  writeFileSync(passwordFile, scene.password, { mode: 0o600 });
  const { key, certificate } = await scene.certificate(account);
  giveTo(account, folder, passwordFile);
  const login = ['-U', 'app', '--pwfile', passwordFile, '-A', 'scram-sha-256'];
  runProgram(initdb, ['-D', data, ...login, '-E', 'UTF8', '--locale=C', '--no-sync'], account);
  const lines = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    ssl: 'on',
    ssl_key_file: key,
    ssl_cert_file: certificate,
    fsync: 'off',
    ...settings,
  };
  const text = Object.entries(lines).map(([name, value]) => `${name} = '${value}'\n`);
  appendFileSync(join(data, 'postgresql.conf'), text.join(''));
  if (standby) writeFileSync(join(data, 'standby.signal'), '');
  const ready = standby ? /entering standby mode/ : /ready to accept connections/;
  const program = findProgram(`${BIN}/postgres`, 'postgresql');
  const daemon = await startDaemon(program, ['-D', data], { account, ready, ending: 'SIGINT' });
  return { port, daemon };
}
