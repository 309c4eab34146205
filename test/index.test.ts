import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import reportSchema from '../schemas/report.schema.json' with { type: 'json' };
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

test('a report of a run tells its gateways, a user’s own among them, as the schema of reports has it', async () => {
  const ajv = addFormats.default(new Ajv2020.default({ allErrors: true, strict: true, strictRequired: false }));
  const validate = ajv.compile(reportSchema);
  for (const example of ['shop', 'own-gateway']) {
    const workspace = join(import.meta.dirname, '../examples', example);
    const request = { ...REQUEST, workspace, environment: undefined };
    const { report } = await tollgate.run(request, () => {}, new AbortController().signal);
    validate(JSON.parse(tollgate.renderJson(report)));
    expect(validate.errors ?? []).toEqual([]);
    const told = report.gateways.map(({ environment, recognised }) => [environment, recognised.map(({ id }) => id)]);
    expect(Object.fromEntries(told)).toEqual(
      example === 'shop'
        ? { staging: ['adyen', 'paypal'], production: ['adyen', 'paypal'] }
        : { staging: ['acme-pay'], production: ['acme-pay'] },
    );
  }
});

test('the package hands out the schemas that editors want', () => {
  const { resolve } = createRequire(import.meta.url);
  for (const path of ['tollgate.schema.json', 'report.schema.json', 'gateways/gateway.schema.json']) {
    expect(resolve(`tollgate/schemas/${path}`)).toBe(join(import.meta.dirname, '../schemas', path));
  }
});
