import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { makeRepository, type Scratch } from '../git/repository.ts';
import { type Commit, check, historyOf } from './history.ts';

const closing: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

function history(...commits: readonly Commit[]): Scratch {
  const made = historyOf(...commits);
  closing.push(made.remove);
  return made;
}

/** `~ /KEY file:line | what it reaches`, by environment. */
function changesIn({ change }: Report) {
  return Object.fromEntries(
    (change?.environments ?? []).map(({ environment, service, changed, added, removed, keys }) => [
      [environment, service].filter((one) => one !== undefined).join(' · '),
      {
        counts: [changed, added, removed],
        keys: keys.map(({ pointer, how, location, ...reach }) => {
          const told = Object.entries(reach).filter(([, names]) => names.length > 0);
          const place = location && `${location.file}:${location.line}`;
          return [how, pointer, place, ...told.map(([what, names]) => `${what}: ${names.join(', ')}`)].join(' | ');
        }),
      },
    ]),
  );
}

describe('what a change does', () => {
  test('is told key by key, with all that a key reaches', async () => {
    const base = {
      'tollgate.yml': `environments:
  staging: { payments: test, sources: [default.yaml, staging.yaml] }
  production: { payments: live, sources: [default.yaml, production.yaml] }
validate:
  - { name: named, schema: named.schema.json, environments: [staging, production] }
  - { name: open, schema: open.schema.json, environments: [production] }
  - { name: file, schema: open.schema.json, files: "prod*.yaml" }
  - { name: asked, environments: [production], require: { production: [db.host] } }
probes:
  - { name: adyen, url: { from: ADYEN_CHECKOUT_URL }, allow: { production: "https://x.example/**" }, environments: [production] }
`,
      'named.schema.json': JSON.stringify({
        $defs: { db: { properties: { host: { type: 'string' } } } },
        properties: { db: { $ref: '#/$defs/db' } },
        patternProperties: { '^ADYEN_': { type: 'string' } },
      }),
      'open.schema.json': JSON.stringify({ type: 'object', minProperties: 1 }),
      'default.yaml': 'db: { host: canary-one, port: 1 }\ngone: 1\n',
      'staging.yaml': 'x: 1\n',
      'production.yaml': 'ADYEN_CHECKOUT_URL: https://checkout-test.adyen.com\n',
    };
    const { folder } = history(base, {
      'default.yaml': 'db: { host: canary-two, port: 1 }\n',
      'production.yaml': 'ADYEN_CHECKOUT_URL: https://checkout-test.adyen.com/v71\nlist: [1, 2]\n',
    });
    const { report } = await check(folder, { reach: { online: false, why: 'fork' } });
    expect(changesIn(report)).toEqual({
      staging: {
        counts: [1, 0, 1],
        keys: [
          'changed | /db/host | default.yaml:1 | environments: production | schemas: named',
          'removed | /gone | staging.yaml:1 | environments: production',
        ],
      },
      production: {
        counts: [2, 2, 1],
        keys: [
          'changed | /db/host | default.yaml:1 | environments: staging | schemas: named, asked',
          'changed | /ADYEN_CHECKOUT_URL | production.yaml:1 | schemas: named, file | gateways: Adyen | probes: adyen',
          'removed | /gone | production.yaml:2 | environments: staging',
          'added | /list/0 | production.yaml:2 | schemas: file',
          'added | /list/1 | production.yaml:2 | schemas: file',
        ],
      },
    });
    expect(JSON.stringify(report)).not.toContain('canary');
  });

  test('names the container that receives a variable, of one service alone', async () => {
    const deployment = (value: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: cart }
spec: { template: { spec: { containers: [{ name: app, envFrom: [{ configMapRef: { name: c } }] }] } } }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: c }
data: { MODE: "${value}" }
`;
    const tollgate = `environments:
  production: { payments: none, sources: [{ kubernetes: "{service}/*.yaml" }] }
`;
    const { folder } = history(
      { 'tollgate.yml': tollgate, 'cart/k.yaml': deployment('on'), 'shop/k.yaml': deployment('on') },
      { 'cart/k.yaml': deployment('off') },
    );
    const { report } = await check(folder, { checks: ['hygiene'] });
    expect(changesIn(report)).toEqual({
      'production · cart': {
        counts: [1, 0, 0],
        keys: ['changed | /MODE | cart/k.yaml:9 | manifests: Deployment/cart, container app'],
      },
      'production · shop': { counts: [0, 0, 0], keys: [] },
    });
  });

  test('lists at most 200 keys of an environment, and counts the rest', async () => {
    const tollgate = 'environments:\n  production: { payments: none, sources: [app.env] }\n';
    const lines = Array.from({ length: 250 }, (_, at) => `KEY_${at}=1\n`).join('');
    const { folder } = history({ 'tollgate.yml': tollgate, 'app.env': 'A=1\n' }, { 'app.env': lines });
    const { report } = await check(folder, { checks: ['hygiene'] });
    expect(report.change?.environments).toMatchObject([{ changed: 0, added: 250, removed: 1, more: 51 }]);
    expect(report.change?.environments[0]?.keys.length).toBe(200);
    expect(report.change?.environments[0]?.keys[0]).toMatchObject({ how: 'removed', pointer: '/A' });
  });

  test('names files that changed and that no environment takes anything of', async () => {
    const tollgate = `environments:
  production: { payments: none, sources: [app.env] }
validate:
  - { name: services, schema: s.json, files: "services/*.json" }
`;
    const { folder } = history(
      {
        'tollgate.yml': tollgate,
        's.json': '{"type":"object"}',
        'app.env': 'A=1\n',
        'services/a.json': '{}',
        'services/b.json': '{}',
        'services/c.json': '{}',
      },
      {
        'services/a.json': '{"x":1}',
        'services/b.json': null,
        'services/d.json': '{}',
        'app.env': 'A=2\n',
        'README.md': 'x',
      },
    );
    const { report } = await check(folder);
    expect(report.change?.files).toEqual([
      { path: 'services/a.json', how: 'changed', schemas: ['services'] },
      { path: 'services/b.json', how: 'removed', schemas: ['services'] },
      { path: 'services/d.json', how: 'added', schemas: ['services'] },
    ]);
  });
});

describe('secrets of the base', () => {
  test('are looked for in what is written, though the state now has them no more', async () => {
    const tollgate = 'environments:\n  production: { payments: none, sources: [app.env] }\n';
    const { folder } = history(
      { 'tollgate.yml': tollgate, 'app.env': 'API_TOKEN=canary-51f7c2a9\n' },
      { 'app.env': 'API_TOKEN=\n' },
    );
    const { report, secrets } = await check(folder, { checks: ['hygiene'] });
    expect(secrets.map((one) => one.reveal())).toEqual(['canary-51f7c2a9']);
    expect(JSON.stringify(report)).not.toContain('canary');
  });
});

describe('the outage in which a setting was switched', () => {
  test('shows itself in the pull request, with what the setting reaches', async () => {
    const example = join(import.meta.dirname, '../../examples/incidents/a-switched-setting');
    const made = makeRepository();
    closing.push(made.remove);
    cpSync(example, made.folder, { recursive: true });
    cpSync(join(example, 'mended'), made.folder, { recursive: true });
    made.commit({});
    cpSync(join(example, 'config'), join(made.folder, 'config'), { recursive: true });
    made.commit({});
    const { report } = await check(made.folder, { checks: ['validate', 'parity'], failOnNew: true });
    expect(report.verdict).toBe('failed');
    expect(changesIn(report)).toEqual({
      staging: { counts: [0, 0, 0], keys: [] },
      production: {
        counts: [2, 0, 0],
        keys: [
          'changed | /database/tls | config/production.toml:5 | environments: staging | schemas: database settings',
          'changed | /database/bytea-output | config/production.toml:6 | environments: staging | schemas: database settings',
        ],
      },
    });
    expect(report.findings.map(({ rule, change, pointer }) => [rule, change, pointer])).toEqual([
      ['parity/same', 'new', '/database/tls'],
      ['parity/same', 'new', '/database/bytea-output'],
      ['validate/pattern', 'new', '/database/bytea-output'],
    ]);
  });
});
