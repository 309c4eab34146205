import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { freePort, startDaemon } from '../daemon.ts';
import { findProgram } from '../machine.ts';

/** Milliseconds for an answer of the exporter, which waits for its target. */
const PATIENCE = 20_000;

/** What blackbox_exporter says of one target: its metrics by name, or by name and a label that tells them apart. */
export type Metrics = ReadonlyMap<string, number>;

/** A running blackbox_exporter. */
export interface Exporter {
  /** Asks a target with a module. */
  readonly ask: (module: string, target: string) => Promise<Metrics>;
  readonly stop: () => Promise<void>;
}

/** Starts blackbox_exporter of Debian on a port of its own on loopback. */
export async function startExporter(folder: string, modules: Readonly<Record<string, unknown>>): Promise<Exporter> {
  const program = findProgram('/usr/bin/prometheus-blackbox-exporter', 'prometheus-blackbox-exporter');
  const file = join(folder, 'blackbox.yml');
  writeFileSync(file, dump({ modules }));
  const port = await freePort();
  const { stop } = await startDaemon(program, [`--config.file=${file}`, `--web.listen-address=127.0.0.1:${port}`], {
    account: undefined,
    ready: /msg="Listening on"/,
    ending: 'SIGTERM',
  });
  return {
    ask: async (module, target) => {
      const query = new URLSearchParams({ module, target });
      const address = `http://127.0.0.1:${port}/probe?${query}`;
      const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`blackbox_exporter refused module ${module}: ${text}`);
      return metricsOf(text);
    },
    stop,
  };
}

/** The text format of Prometheus: `name{labels} value`. A label `version` or `subjectalternative` is kept, as part of the name. */
function metricsOf(text: string): Metrics {
  const metrics = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [, name = '', labels = '', value = ''] = /^([a-z_]+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
    if (name === '') continue;
    const label = /(?:version|subjectalternative)="([^"]*)"/.exec(labels)?.[1];
    metrics.set(label === undefined ? name : `${name} ${label}`, Number(value));
  }
  return metrics;
}
