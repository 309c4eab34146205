import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Report, ReportedFinding } from '../src/report/report.ts';
import { run } from '../src/run.ts';
import { makeRequest } from './request.ts';

/**
 * Configurations as public projects have them, by the payments that they are meant for; those that say nothing of payments
 * are for `both`. None is wrong. Nothing in them may be taken for an error.
 */
const CORPUS = join(import.meta.dirname, 'corpus');

type Mode = 'live' | 'test';

const MEANT: Readonly<Record<string, readonly Mode[]>> = { live: ['live'], test: ['test'], both: ['live', 'test'] };

const entries = Object.entries(MEANT).flatMap(([folder, modes]) =>
  readdirSync(join(CORPUS, folder)).map((file) => ({ folder, file, modes })),
);

const workspace = mkdtempSync(join(tmpdir(), 'tollgate-corpus-'));
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

/** How a file of the corpus is named as a source: what stands before its ending says what reads it. */
function sourceOf(file: string): object | string {
  if (/\.compose\.ya?ml$/.test(file)) return { compose: file, service: 'app' };
  if (/\.k8s\.ya?ml$/.test(file)) return { kubernetes: file };
  return /\.ecs\.json$/.test(file) ? { ecs: file } : file;
}

/** Makes the check of gateways alone over one file, in an environment with these payments. */
async function check(folder: string, file: string, payments: Mode): Promise<Report> {
  const text = readFileSync(join(CORPUS, folder, file), 'latin1');
  // Keys are put together here, so that no text with the shape of one stands in the repository.
  writeFileSync(join(workspace, file), text.replace(/%\{([^{}\n]*)\}/g, '$1'), 'latin1');
  const config = { environments: { place: { payments, sources: [sourceOf(file)] } } };
  writeFileSync(join(workspace, 'tollgate.yml'), JSON.stringify(config));
  const request = makeRequest(workspace, { checks: ['gateways'] });
  const { report } = await run(request, () => {}, new AbortController().signal);
  return report;
}

const errorsIn = ({ findings }: Report): ReportedFinding[] => findings.filter(({ severity }) => severity === 'error');

test('no configuration of the corpus is wrong', async () => {
  const wrong: unknown[] = [];
  let warnings = 0;
  for (const { folder, file, payments } of entries.flatMap((one) =>
    one.modes.map((mode) => ({ ...one, payments: mode })),
  )) {
    const report = await check(folder, file, payments);
    wrong.push(...errorsIn(report).map(({ rule, location }) => ({ rule, ...location })));
    warnings += report.findings.filter(({ severity }) => severity === 'warning').length;
  }
  const said = `${wrong.length} false errors and ${warnings} warnings in ${entries.length} configurations`;
  process.stdout.write(`corpus: ${said}\n`);
  expect(wrong).toEqual([]);
  expect(entries.length).toBeGreaterThanOrEqual(200);
});

test('those that tell a mode are wrong where the other one is taken', async () => {
  let told = 0;
  const ofOne = entries.filter(({ modes }) => modes.length === 1);
  for (const { folder, file, modes } of ofOne) {
    const report = await check(folder, file, modes.includes('live') ? 'test' : 'live');
    if (errorsIn(report).length > 0) told += 1;
  }
  process.stdout.write(`corpus: ${told} of ${ofOne.length} are told of where the payments are of the other mode\n`);
  expect(told).toBeGreaterThanOrEqual(60);
});
