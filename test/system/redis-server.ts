import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Daemon, freePort, startDaemon } from './daemon.ts';
import { findProgram } from './machine.ts';
import type { Scene } from './scene.ts';

/** Starts a Redis of its own, which wants the password of the scene, with TLS on one port and without on another. */
export async function startRedis(
  scene: Scene,
): Promise<{ readonly port: number; readonly plainPort: number; readonly daemon: Daemon }> {
  const program = findProgram('/usr/bin/redis-server', 'redis-server');
  const [port, plainPort] = [await freePort(), await freePort()];
  const folder = join(scene.folder, `redis-${port}`);
  mkdirSync(folder, { mode: 0o700 });
  const { key, certificate } = await scene.certificate(undefined);
  const tls = ['--tls-port', String(port), '--tls-key-file', key, '--tls-cert-file', certificate];
  const parts = ['--port', String(plainPort), '--bind', '127.0.0.1', ...tls, '--tls-auth-clients', 'no'];
  const own = ['--dir', folder, '--save', '', '--requirepass', scene.password, '--maxclients', '4'];
  const manner = { account: undefined, ready: /Ready to accept connections/, ending: 'SIGTERM' } as const;
  const daemon = await startDaemon(program, [...parts, ...own], manner);
  return { port, plainPort, daemon };
}
