import { afterEach, describe, expect, test } from 'vitest';
import type { Scratch } from '../git/repository.ts';
import { type Commit, historyOf, told } from './history.ts';

const closing: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

function history(...commits: readonly Commit[]): Scratch {
  const made = historyOf(...commits);
  closing.push(made.remove);
  return made;
}

const NEW = { failOnNew: true };

describe('a file that was always wrong', () => {
  const tollgate = (...environments: string[]) => `environments:
${environments.map((line) => `  ${line}\n`).join('')}validate:
  - { name: shop, schema: shop.schema.json, environments: [${environments.map((line) => line.split(':', 1)).join(', ')}] }
`;
  const production = (sources: string) => `production: { payments: none, sources: [${sources}] }`;
  const base = {
    'shop.schema.json': JSON.stringify({ properties: { URL: { pattern: '^https:' } } }),
    'production.env': 'URL=https://canary\n',
    'legacy.env': 'URL=ftp://canary\n',
  };
  const was = { ...base, 'tollgate.yml': tollgate(production('production.env')) };
  const FOUND = (environment: string) => `error validate/pattern ${environment} /URL legacy.env:1`;

  test.each([
    ['is made the source', 'production.env', 'legacy.env'],
    ['is made one more source', 'production.env', 'production.env, legacy.env'],
    ['is made the last source', 'legacy.env, production.env', 'production.env, legacy.env'],
  ])('and %s of production is new', async (_, before, now) => {
    const { folder } = history(
      { ...base, 'tollgate.yml': tollgate(production(before)) },
      { 'tollgate.yml': tollgate(production(now)) },
    );
    const { verdict, findings } = await told(folder, NEW);
    expect([verdict, findings[0]]).toEqual(['failed 1', `new ${FOUND('production')}`]);
  });

  test('is new in an environment that the base does not have', async () => {
    const eu = 'eu: { payments: none, sources: [legacy.env] }';
    const { folder } = history(was, { 'tollgate.yml': tollgate(production('production.env'), eu) });
    const { verdict, findings, report } = await told(folder, NEW);
    expect({ verdict, findings, unread: report.change?.unread }).toEqual({
      verdict: 'failed 1',
      findings: [`new ${FOUND('eu')}`],
      unread: [{ environment: 'eu', service: undefined }],
    });
  });

  test('is old in an environment that has another name alone, and new where it has another source as well', async () => {
    const named = tollgate(production('legacy.env')).replaceAll('production', 'shop');
    const renamed = history({ ...base, 'tollgate.yml': tollgate(production('legacy.env')) }, { 'tollgate.yml': named });
    const GONE = 'new info policy/loosened - - tollgate.yml:1';
    expect(await told(renamed.folder, NEW)).toMatchObject({
      verdict: 'passed 0',
      findings: [`old ${FOUND('shop')}`, GONE],
    });
    const other = history(was, { 'tollgate.yml': named });
    expect(await told(other.folder, NEW)).toMatchObject({
      verdict: 'failed 1',
      findings: [`new ${FOUND('shop')}`, GONE],
    });
  });
});

describe('line ends', () => {
  const tollgate = `environments:
  production: { payments: none, sources: [{ path: production.env, dialect: shell }] }
validate:
  - { name: shop, schema: shop.schema.json, environments: [production] }
`;
  const base = {
    'tollgate.yml': tollgate,
    'shop.schema.json': JSON.stringify({ properties: { PORT: { type: 'integer' } } }),
    'production.env': 'A=1\nPORT=80\n',
  };

  test('that become part of the value are a change', async () => {
    const { folder } = history(base, { 'production.env': 'A=1\r\nPORT=80\r\n' });
    const { verdict, findings } = await told(folder, NEW);
    expect({ verdict, errors: findings.filter((line) => line.includes(' error ')) }).toEqual({
      verdict: 'failed 1',
      errors: ['new error validate/type production /PORT production.env:2'],
    });
  });

  test('that git writes otherwise into the work tree are one as well', async () => {
    const { folder, git } = history(base, { '.gitattributes': '*.env text eol=crlf\n' });
    git('rm', '--quiet', '--cached', 'production.env');
    git('reset', '--quiet', '--hard');
    expect((await told(folder, NEW)).verdict).toBe('failed 1');
  });

  test('on which nothing hangs are none', async () => {
    const yaml = tollgate.replace('{ path: production.env, dialect: shell }', 'production.yaml');
    const files = { ...base, 'tollgate.yml': yaml, 'production.yaml': 'A: 1\nPORT: x\n' };
    const made = history(files, { 'production.yaml': 'A: 1\r\nPORT: x\r\n' });
    expect(await told(made.folder, NEW)).toMatchObject({
      verdict: 'passed 0',
      findings: ['old error validate/type production /PORT production.yaml:2'],
      report: { change: { environments: [{ changed: 0, added: 0, removed: 0 }], files: [] } },
    });
  });
});

describe('an item of a list', () => {
  test('is no other one because two are called alike', async () => {
    const item = (name: string, url: string) => `  - { name: ${name}, url: "${url}" }\n`;
    const files = {
      'tollgate.yml': `environments:
  production: { payments: none, sources: [production.yaml] }
validate:
  - { name: shop, schema: shop.schema.json, environments: [production] }
`,
      'shop.schema.json': JSON.stringify({
        properties: { hosts: { items: { properties: { url: { pattern: '^https:' } } } } },
      }),
    };
    const { folder } = history(
      { ...files, 'production.yaml': `hosts:\n${item('a', 'ftp://x')}${item('b', 'https://y')}` },
      { 'production.yaml': `hosts:\n${item('b', 'ftp://x')}${item('a', 'https://y')}${item('a', 'https://y')}` },
    );
    expect(await told(folder, NEW)).toMatchObject({
      verdict: 'failed 1',
      findings: ['new error validate/pattern production /hosts/0/url production.yaml:2'],
    });
  });
});

describe('what is said of the change itself', () => {
  const tollgate = `environments:
  production: { payments: none, sources: [production.env] }
validate:
  - { name: shop, schema: shop.schema.json, environments: [production] }
`;
  const base = {
    'tollgate.yml': tollgate,
    'shop.schema.json': JSON.stringify({ properties: { URL: { pattern: '^https:' } } }),
    'production.env': 'URL=ftp://canary\n',
  };

  test('is never old, also where nothing but the policy differs', async () => {
    const { folder } = history(base, { 'tollgate.yml': `${tollgate}rules: { validate/pattern: off }\n` });
    expect(await told(folder, { ...NEW, failOn: 'warning' })).toMatchObject({
      verdict: 'failed 1',
      findings: [
        'new warning policy/loosened production /URL production.env:1',
        'new info policy/loosened - - tollgate.yml:5',
      ],
    });
  });

  test('is old of a waiver that the base has as well', async () => {
    const waiver = 'waivers:\n  - { rule: validate/pattern, reason: so, expires: 2026-11-20 }\n';
    const { folder } = history({ ...base, 'tollgate.yml': tollgate + waiver }, { 'production.env': 'URL=ftp://x\n' });
    const { findings, mended } = await told(folder, NEW);
    expect({ findings, mended }).toEqual({
      findings: [
        'new error validate/pattern production /URL production.env:1',
        'old info waiver/ends-soon - - tollgate.yml:6',
        'old info waiver/no-owner - - tollgate.yml:6',
      ],
      mended: [],
    });
  });
});

describe('a file that no environment takes', () => {
  const file = {
    'tollgate.yml': 'validate:\n  - { name: shop, schema: shop.schema.json, files: [shop.yaml] }\n',
    'shop.schema.json': JSON.stringify({
      properties: { hosts: { maxItems: 1, items: { required: ['url'], properties: { port: { maximum: 99 } } } } },
    }),
  };
  const hosts = (...items: string[]) => ({ 'shop.yaml': `hosts:\n${items.map((one) => `  - ${one}\n`).join('')}` });

  test('has another value where its first line is the same', async () => {
    const { folder } = history(
      { ...file, ...hosts('{ url: a }', '{ url: b }') },
      hosts('{ url: a }', '{ url: b }', '{ url: CANARY }'),
    );
    expect(await told(folder, NEW)).toMatchObject({
      verdict: 'failed 1',
      findings: ['new error validate/size - /hosts shop.yaml:2'],
    });
  });

  test('has items that are known by their names, not by how they are written', async () => {
    const one = (name: string, port: number) => `name: ${name}\n    url: x\n    port: ${port}`;
    const single = { ...file, 'shop.schema.json': file['shop.schema.json'].replace('"maxItems":1,', '') };
    const { folder } = history(
      { ...single, ...hosts(one('staging', 8080), one('production', 80)) },
      hosts(one('staging', 80), one('production', 8080)),
    );
    const { verdict, findings, mended } = await told(folder, NEW);
    expect({ verdict, findings, mended }).toEqual({
      verdict: 'failed 1',
      findings: ['new error validate/range - /hosts/1/port shop.yaml:7'],
      mended: ['- error validate/range - /hosts/0/port shop.yaml:4'],
    });
    const missing = history(
      { ...single, ...hosts('{ name: staging }', '{ name: production, url: x }') },
      hosts('{ name: staging, url: x }', '{ name: production }'),
    );
    expect(await told(missing.folder, NEW)).toMatchObject({
      findings: ['new error validate/required - /hosts/1/url shop.yaml:3'],
    });
  });

  test('may be written otherwise', async () => {
    const { folder } = history(
      { ...file, ...hosts('{ url: a }', '{ url: b, port: 100 }') },
      { 'shop.yaml': '# by hand\n{ "hosts": [{ "url": "a" }, { "url": "b", "port": 100 }] }\n' },
    );
    expect(await told(folder, NEW)).toMatchObject({
      verdict: 'passed 0',
      findings: [
        'old error validate/size - /hosts shop.yaml:2',
        'old error validate/range - /hosts/1/port shop.yaml:2',
      ],
    });
  });

  test('may have its items in another order', async () => {
    const single = { ...file, 'shop.schema.json': file['shop.schema.json'].replace('"maxItems":1,', '') };
    const { folder } = history(
      { ...single, ...hosts('{ name: a, port: 100 }', '{ name: b, port: 200 }') },
      hosts('{ name: b, port: 200 }', '{ name: c, url: x }', '{ name: a, port: 100 }'),
    );
    const { findings, mended } = await told(folder, NEW);
    expect({ findings: findings.map((line) => line.slice(0, 3)), mended }).toEqual({
      findings: ['old', 'old', 'old', 'old'],
      mended: [],
    });
  });
});

describe('a schema that says no more than that none of its branches fits', () => {
  const branches = [{ properties: { a: { const: 1 } } }, { properties: { b: { const: 1 } } }];
  const base = {
    'tollgate.yml': `environments:
  production: { payments: none, sources: [production.yaml] }
validate:
  - { name: shop, schema: shop.schema.json, environments: [production], files: [production.yaml] }
`,
    'shop.schema.json': JSON.stringify({ anyOf: branches }),
    'production.yaml': 'a: 2\nb: 2\n',
  };

  test('may hide any change below it', async () => {
    const { folder } = history(base, { 'production.yaml': 'a: 2\nb: 3\n' });
    expect(await told(folder, NEW)).toMatchObject({
      findings: [
        'new error validate/choice production  production.yaml:1',
        'new error validate/choice -  production.yaml:1',
      ],
    });
  });

  test('is as old as ever beside what does not change it', async () => {
    const { folder } = history(base, { 'production.yaml': '# a comment\nb: 2\na: 2\n' });
    expect(await told(folder, NEW)).toMatchObject({ verdict: 'passed 0' });
  });
});

describe('what nobody has looked at', () => {
  const key = ['sk', 'test', 'CANARYCANARYCANARYCANARY'].join('_');
  const deployment = (variable: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: shop }
spec:
  selector: { matchLabels: { app: shop } }
  template:
    metadata: { labels: { app: shop } }
    spec:
      containers:
        - name: shop
          image: shop
          env:
            - { name: A, value: "1" }
            - { name: STRIPE_SECRET_KEY, ${variable} }
`;

  test('is not mended, such as a value that only a secret holds now', async () => {
    const { folder } = history(
      {
        'tollgate.yml': 'environments:\n  production: { payments: live, sources: [{ kubernetes: shop.yaml }] }\n',
        'shop.yaml': deployment(`value: "${key}"`),
      },
      { 'shop.yaml': deployment('valueFrom: { secretKeyRef: { name: stripe, key: live } }') },
    );
    const { findings, mended } = await told(folder);
    expect({ findings: findings.filter((line) => line.includes('error')), mended }).toEqual({
      findings: [],
      mended: [],
    });
  });

  test('is not mended, such as a file that is still there and no source any more', async () => {
    const tollgate = (file: string) => `environments:
  production: { payments: none, sources: [{ path: ${file}, dialect: shell }] }
`;
    const { folder } = history(
      { 'tollgate.yml': tollgate('old.env'), 'old.env': 'A=1\r\n', 'new.env': 'A=1\n' },
      { 'tollgate.yml': tollgate('new.env') },
    );
    expect((await told(folder)).mended).toEqual([]);
    const gone = history(
      { 'tollgate.yml': tollgate('old.env'), 'old.env': 'A=1\r\n', 'new.env': 'A=1\n' },
      { 'tollgate.yml': tollgate('new.env'), 'old.env': null },
    );
    expect((await told(gone.folder)).mended).toEqual(['- warning hygiene/line-break - /A old.env:1']);
  });

  test('is none of tollgate.yml, which was read', async () => {
    const rules = 'parity: { rules: [{ path: B, must: same }] }\n';
    const tollgate = `environments:
  staging: { payments: none, sources: [staging.env] }
  production: { payments: none, sources: [production.env] }
${rules}`;
    const { folder } = history(
      { 'tollgate.yml': tollgate, 'staging.env': 'A=1\n', 'production.env': 'A=1\n' },
      { 'staging.env': 'A=1\nB=1\n', 'production.env': 'A=1\nB=1\n' },
    );
    expect((await told(folder)).mended).toEqual(['- error parity/rule-unused - - tollgate.yml:4']);
  });
});
