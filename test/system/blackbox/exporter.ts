import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { dump } from 'js-yaml';

const PROGRAM = '/usr/bin/prometheus-blackbox-exporter';

/** What blackbox_exporter says of one target: its metrics by name, of those with labels the last. */
export type Metrics = ReadonlyMap<string, number>;

/** A running blackbox_exporter. */
export interface Exporter {
  /** Asks a target with a module. `hostname` is the name for TLS and the Host header. */
  readonly ask: (module: string, target: string, hostname?: string) => Promise<Metrics>;
  readonly close: () => Promise<void>;
}

/** Starts blackbox_exporter of Debian on a port of its own on loopback. */
export async function startExporter(folder: string, modules: Readonly<Record<string, unknown>>): Promise<Exporter> {
  if (!existsSync(PROGRAM))
    throw new Error('blackbox_exporter is not installed: apt-get install prometheus-blackbox-exporter');
  const file = join(folder, 'blackbox.yml');
  writeFileSync(file, dump({ modules }));
  const port = await freePort();
  const child = spawn(PROGRAM, [`--config.file=${file}`, `--web.listen-address=127.0.0.1:${port}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await ready(`http://127.0.0.1:${port}/-/healthy`, child, () => said);
  return {
    ask: async (module, target, hostname) => {
      const query = new URLSearchParams({ module, target, ...(hostname !== undefined && { hostname }) });
      const answer = await fetch(`http://127.0.0.1:${port}/probe?${query}`);
      if (!answer.ok) throw new Error(`blackbox_exporter refused module ${module}: ${await answer.text()}`);
      return metricsOf(await answer.text());
    },
    close: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function ready(address: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`blackbox_exporter ended: ${said()}`);
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('blackbox_exporter does not answer');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}

/** The text format of Prometheus: `name{labels} value`. A label `version` is kept as part of the name. */
function metricsOf(text: string): Metrics {
  const metrics = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [, name = '', labels = '', value = ''] = /^([a-z_]+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
    if (name === '') continue;
    const version = /version="([^"]*)"/.exec(labels)?.[1];
    metrics.set(version === undefined ? name : `${name} ${version}`, Number(value));
  }
  return metrics;
}
