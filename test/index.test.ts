import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as tollgate from '../src/index.ts';

const REQUEST: tollgate.Request = {
  workspace: join(import.meta.dirname, '../examples/shop'),
  config: undefined,
  environment: 'production',
  checks: ['gateways'],
  failOn: 'error',
  quickStart: { schema: undefined, schemas: [], files: [], staging: undefined, production: undefined },
  processValues: new Map(),
  credentials: new Map(),
  network: { allowPrivateHosts: [], certificateAuthorities: [], resolutions: [] },
  limits: tollgate.DEFAULT_LIMITS,
  reach: { online: true },
  now: new Date('2026-08-01T12:00:00Z'),
};

test('the package gives what a program needs to run the gate, and nothing more', () => {
  expect(Object.keys(tollgate).sort()).toEqual(['DEFAULT_LIMITS', 'Redactor', 'Secret', 'renderJson', 'run']);
});

test('a request gives a report that can be searched and written', async () => {
  const { report, secrets } = await tollgate.run(REQUEST, () => {}, new AbortController().signal);
  expect(report.findings.map(({ rule, location }) => [rule, location?.file, location?.line])).toEqual([
    ['gateway/host', 'config/production.env', 4],
  ]);
  const redactor = new tollgate.Redactor();
  for (const secret of secrets) redactor.add(secret);
  const { text, hits } = redactor.scan(tollgate.renderJson(report));
  expect(hits).toBe(0);
  expect(JSON.parse(text)).toMatchObject({ verdict: 'failed', exitCode: 1 });
});
