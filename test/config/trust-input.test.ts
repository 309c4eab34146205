import { afterAll, describe, expect, test } from 'vitest';
import type { Asked, Surroundings } from '../../src/config/asked.ts';
import { readRequest } from '../../src/config/read-request.ts';
import type { KeyPair } from '../../src/sandbox/certificates.ts';
import { AUTHORITY, openLab, serverFor } from '../network/openssl.ts';

const lab = openLab();
afterAll(() => lab.close());

const root = lab.make({ name: 'root', extensions: AUTHORITY });
const client = lab.make({ name: 'client', by: root, extensions: serverFor('DNS:a.example') });
const other: KeyPair = lab.make({ name: 'other', extensions: AUTHORITY });

const ENV: Readonly<Record<string, string>> = {
  CLIENT_KEY: client.key,
  BROKEN_KEY: '-----BEGIN PRIVATE KEY-----\nCANARYCANARY\n-----END PRIVATE KEY-----',
  EMPTY: '',
  PROXY_USER: 'tollgate\n',
  PROXY_PASSWORD: 'pass-CNRY-51Hx9',
  SHORT: 'abc',
  COLON: 'a:b',
};

const FILES: Readonly<Record<string, string>> = {
  'ca.pem': root.certificate,
  './a=b.pem': root.certificate,
  'two.pem': root.certificate + other.certificate,
  'client.pem': client.certificate + root.certificate,
  'client.key': client.key,
  'other.key': other.key,
  'text.pem': 'CANARY',
};

const surroundings: Surroundings = {
  workspace: '/workspace',
  variable: (name) => ENV[name],
  readText: (path) => FILES[path],
  reach: { online: true },
  now: new Date(0),
};

async function problems(asked: Asked): Promise<string[]> {
  const read = await readRequest(asked, surroundings);
  if (!('findings' in read)) return [];
  expect(JSON.stringify(read.findings)).not.toMatch(/CANARY|CNRY/);
  return read.findings.map(({ facts }) =>
    Object.values(facts)
      .filter((fact) => fact !== undefined)
      .join(' '),
  );
}

async function network(asked: Asked) {
  const read = await readRequest(asked, surroundings);
  if ('findings' in read) throw new Error(JSON.stringify(read.findings));
  return { ...read.request.network, secrets: read.secrets };
}

describe('authorities', () => {
  test('count for a host, or for those that are named elsewhere', async () => {
    const { certificateAuthorities, hostAuthorities } = await network({
      tlsCa: ['ca.pem', './a=b.pem', 'Bank.example=two.pem', '[::1]=ca.pem'],
    });
    expect(certificateAuthorities).toHaveLength(2);
    expect(hostAuthorities?.map(({ host, certificates }) => [host, certificates.length])).toEqual([
      ['bank.example', 2],
      ['[::1]', 1],
    ]);
  });

  test.each([
    ['bank.example=/nowhere.pem', 'tls-ca file-unreadable'],
    ['bank.example=', 'tls-ca file-unreadable'],
    ['bank.example=text.pem', 'tls-ca value-not-allowed'],
    ['*.bank.example/=ca.pem', 'tls-ca file-unreadable'],
    ['bank.example:443=ca.pem', 'tls-ca file-unreadable'],
  ])('%s is refused', async (line, problem) => {
    expect(await problems({ tlsCa: [line] })).toEqual([problem]);
  });
});

describe('client certificates', () => {
  test.each(['key: client.key', 'key-env: CLIENT_KEY'])('are read with %s', async (key) => {
    const read = await network({ clientCertificates: `Bank.example: { certificate: client.pem, ${key} }` });
    expect(read.clientCertificates).toMatchObject([{ host: 'bank.example' }]);
    expect(read.clientCertificates?.[0]?.certificate.match(/BEGIN/g)).toHaveLength(2);
    expect(read.clientCertificates?.[0]?.key.reveal()).toBe(client.key);
    const [secret] = read.secrets.map((one) => one.reveal());
    expect(client.key).toContain(secret);
    expect(secret).not.toContain('-----');
  });

  test.each([
    ['certificate: client.pem', '.key value-not-allowed'],
    ['key: client.key', '.certificate value-not-allowed'],
    ['certificate: /nowhere, key: client.key', '.certificate file-unreadable'],
    ['certificate: text.pem, key: client.key', '.certificate value-not-allowed'],
    ['certificate: client.pem, key: /nowhere', '.key file-unreadable'],
    ['certificate: client.pem, key: other.key', '.key value-not-allowed'],
    ['certificate: client.pem, key: text.pem', '.key value-not-allowed'],
    ['certificate: client.pem, key-env: BROKEN_KEY', '.key-env value-not-allowed'],
    ['certificate: client.pem, key-env: EMPTY', '.key-env not-set'],
    ['certificate: client.pem, key-env: GONE', '.key-env not-set'],
    ['certificate: client.pem, key-env: CLIENT_KEY, key: client.key', '.key-env value-not-allowed'],
    ['certificate: client.pem, keyenv: CLIENT_KEY', '.keyenv unknown-input key-env'],
  ])('with %s are refused', async (yaml, problem) => {
    expect(await problems({ clientCertificates: `bank.example: { ${yaml} }` })).toEqual([
      `client-certificates.bank.example${problem}`,
    ]);
  });

  test.each([
    ['CANARY', 'client-certificates value-not-allowed'],
    ['{', 'client-certificates value-not-allowed'],
    ['bank.example: client.pem', 'client-certificates.bank.example value-not-allowed'],
    [
      'bank.example:443: { certificate: client.pem, key: client.key }',
      'client-certificates.bank.example:443 value-not-allowed',
    ],
  ])('that are %s are refused', async (yaml, problem) => {
    expect(await problems({ clientCertificates: yaml })).toEqual([problem]);
  });
});

describe('a proxy', () => {
  const login = 'user-env: PROXY_USER, password-env: PROXY_PASSWORD';

  test('is read with its hosts and its login', async () => {
    const { proxy, secrets } = await network({
      proxy: `{ url: "https://proxy.example:3128", hosts: [API.Stripe.com, bank.example], ${login} }`,
    });
    expect(proxy).toMatchObject({
      host: 'proxy.example',
      port: 3128,
      secure: true,
      hosts: ['api.stripe.com', 'bank.example'],
      login: { user: 'tollgate' },
    });
    expect(proxy?.login?.password.reveal()).toBe(ENV['PROXY_PASSWORD']);
    expect(secrets.map((secret) => secret.reveal())).toEqual([ENV['PROXY_PASSWORD']]);
  });

  test('may be one of plain http where its host is allowed', async () => {
    const asked = {
      proxy: '{ url: "http://proxy.internal", hosts: a.example }',
      allowPrivateHosts: ['proxy.internal'],
    };
    expect((await network(asked)).proxy).toMatchObject({ port: 80, secure: false, login: undefined });
  });

  test.each([
    ['CANARY', ['proxy value-not-allowed']],
    ['url: "https://proxy.example"', ['proxy.hosts value-not-allowed']],
    ['hosts: [a.example]', ['proxy.url value-not-allowed']],
    ['{ url: "http://proxy.example", hosts: [a.example] }', ['proxy.url value-not-allowed']],
    ['{ url: "https://u:CANARY@proxy.example", hosts: [a.example] }', ['proxy.url value-not-allowed']],
    ['{ url: "https://proxy.example/x", hosts: [a.example] }', ['proxy.url value-not-allowed']],
    ['{ url: "socks5://proxy.example", hosts: [a.example] }', ['proxy.url value-not-allowed']],
    ['{ url: "https://proxy.example", hosts: [] }', ['proxy.hosts value-not-allowed']],
    ['{ url: "https://proxy.example", hosts: "*" , x: 1 }', ['proxy.x unknown-input']],
    ['{ url: "https://proxy.example", hosts: ["https://a.example"] }', ['proxy.hosts value-not-allowed']],
    ['{ url: "https://proxy.example", hosts: ["*.a.example"] }', ['proxy.hosts value-not-allowed']],
    ['{ url: "https://proxy.example", hosts: [resolved.example] }', ['proxy.hosts value-not-allowed']],
    ['{ url: "https://proxy.example", hosts: [a.example], user-env: PROXY_USER }', ['proxy.password-env missing']],
    [
      '{ url: "https://proxy.example", hosts: [a.example], password-env: PROXY_PASSWORD }',
      ['proxy.user-env value-not-allowed'],
    ],
    [
      '{ url: "https://proxy.example", hosts: [a.example], user-env: GONE, password-env: GONE }',
      ['proxy.user-env not-set', 'proxy.password-env not-set'],
    ],
    [
      '{ url: "https://proxy.example", hosts: [a.example], user-env: COLON, password-env: SHORT }',
      ['proxy.user-env value-not-allowed', 'proxy.password-env too-short'],
    ],
  ])('that is %s is refused', async (proxy, expected) => {
    expect(await problems({ proxy, resolve: ['resolved.example:443:127.0.0.1:443'] })).toEqual(expected);
  });
});
