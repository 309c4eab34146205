import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Behaviour, Running, Start } from '../loopback/behaviour.ts';
import { startDns } from '../loopback/dns.ts';
import { startGrpc } from '../loopback/grpc.ts';
import { startMysql } from '../loopback/mysql.ts';
import { startPostgres } from '../loopback/postgres.ts';
import { startRedis } from '../loopback/redis.ts';
import { startProxy } from '../network/proxies.ts';
import { configOf, type Lab, openLab, outcomesOf, type Probe, type Probed, probeWith } from './probing.ts';
import { foundIn, type Recorder, recordBefore, recordPlain, recordTls } from './recording.ts';

/**
 * Every kind of secret that a probe can hold goes through the committed action: each is heard by its own server and by
 * no other, and none of them, nor a word of any server, stands in anything that is written.
 */
// Made in each run, so that no secret scanner takes this file for a leak.
const canary = (name: string): string => `${name}-${randomBytes(9).toString('hex')}`;
const SECRETS = {
  credential: canary('cred'),
  proxied: canary('far'),
  password: canary('known'),
  processPassword: canary('process'),
  mysqlPassword: canary('mysql'),
  redisPassword: canary('redis'),
  bodyValue: canary('body'),
  path: canary('hook'),
  proxyPassword: canary('proxy'),
  clientKey: '',
};
/** What servers say of themselves. */
const SERVER = `serverword${randomBytes(6).toString('hex')}`;
const COOKIE = canary('cookie');

const OWN = 'api.stripe.com';
const EVIL = `${OWN}.evil.example`;

let lab: Lab;
const servers: Record<string, Recorder> = {};
const running: Running[] = [];
let bytes = 0;

/** All that a server has heard comes back, in every place of an answer that holds a text. */
function echo(request: string, status = `200 ${SERVER}`, more = ''): string {
  const said = request.replace(/[^\x20-\x7e]/g, ' ').slice(0, 2000);
  const body = JSON.stringify({ [SERVER]: SERVER, echo: said, status: { indicator: SERVER, description: SERVER } });
  const headers = `x-${SERVER}: ${said}\r\nserver: ${SERVER}\r\nset-cookie: session=${COOKIE}\r\n${more}`;
  return `HTTP/1.1 ${status}\r\ncontent-length: ${body.length}\r\n${headers}\r\n${body}`;
}

const REDIRECTS: Readonly<Record<string, string>> = {
  within: '/v1/landed',
  outside: '/v2/landed',
  across: `https://${EVIL}/v1/landed`,
  down: `http://${OWN}/v1/landed`,
  port: `https://${OWN}:8443/v1/landed`,
  relative: `//${EVIL}/v1/landed`,
  backslash: `/\\${EVIL}/v1/landed`,
  user: `https://${OWN}@${EVIL}/v1/landed`,
  dot: `https://${OWN}./v1/landed`,
};

let tries = 0;
function own(request: string): string | undefined {
  const [, path = ''] = request.split(' ');
  const to = /^\/v1\/to\/(\w+)/.exec(path)?.[1];
  if (to) return echo(request, `302 ${SERVER}`, `location: ${REDIRECTS[to]}\r\n`);
  if (path.startsWith('/v1/again')) {
    tries += 1;
    return tries === 1 ? undefined : echo(request, tries === 2 ? `503 ${SERVER}` : `200 ${SERVER}`);
  }
  return echo(request);
}

async function database(name: string, start: Start, behaviour: Behaviour): Promise<void> {
  const started = await start(behaviour, {
    host: '',
    pair: () => lab.authority.issue({ names: ['pg3.example', `${SERVER}.example`] }),
  });
  running.push(started);
  servers[name] = await recordBefore(lab, started.port);
}

beforeAll(async () => {
  lab = await openLab();
  servers['own'] = await recordTls(lab, [OWN], own);
  servers['evil'] = await recordTls(lab, [OWN, EVIL, 'evil.example', '127.0.0.1', `${SERVER}.example`], echo, {
    requestCert: true,
    rejectUnauthorized: false,
  });
  servers['plain'] = await recordPlain(lab, echo);
  servers['hooks'] = await recordTls(lab, ['hooks.example', `${SERVER}.example`], echo);
  servers['bank'] = await recordTls(lab, ['bank.example'], echo, { requestCert: true, rejectUnauthorized: false });
  servers['far'] = await recordTls(lab, ['far.example'], echo);
  servers['page'] = await recordTls(lab, ['page.example'], echo);
  const proxy = await startProxy(servers['far'].port);
  servers['proxy'] = await recordBefore(lab, proxy.port);
  running.push({ ...proxy, requests: () => [] });
  await database('postgres', startPostgres, { kind: 'postgres', tls: 'no', password: 'other' });
  await database('postgresOfProcess', startPostgres, { kind: 'postgres', tls: 'no', password: 'other' });
  await database('postgresThatFails', startPostgres, {
    kind: 'postgres',
    startup: { error: '3D000', message: SERVER },
  });
  await database('mysql', startMysql, { kind: 'mysql', tls: 'no', password: 'other' });
  await database('redis', startRedis, { kind: 'redis', password: 'other' });
  await database('grpc', startGrpc, { kind: 'grpc', plain: true, services: {} });
  const records = [{ type: 'TXT', name: 'hooks.example', data: SERVER }] as const;
  const dns = await startDns({ kind: 'dns', zone: { 'hooks.example TXT': { records } } }, { host: '', pair: missing });
  running.push(dns);
  names = dns.port;
  identity = await lab.authority.issue({ names: [`${SERVER}.example`], commonName: 'client' });
  SECRETS.clientKey = identity.key.replace(/-----[^-]*-----|\s/g, '');
});
afterAll(async () => {
  await Promise.all(running.map((server) => server.close()));
  await lab.close();
  process.stdout.write(`canary sweep of probes: 0 canaries in ${bytes} bytes of output\n`);
});

let names = 0;
let identity = { key: '', certificate: '' };
const missing = (): Promise<never> => Promise.reject(new Error('no certificate is wanted'));

/** Spellings that must not be taken for the origin that the credential is bound to, though all lead somewhere. */
const tricks = (port: number): readonly string[] => [
  ...[
    `https://${EVIL}/v1/x`,
    `https://evil.example/${OWN}`,
    `https://evil.example?${OWN}`,
    `https://evil.example#@${OWN}`,
  ],
  ...[`https://${OWN}@evil.example/v1/x`, `https://${OWN}:pw@evil.example/v1/x`, `https://${OWN}:8443/v1/x`],
  ...[`http://${OWN}/v1/x`, `http://${OWN}:443/v1/x`, `https://${OWN}./v1/x`, 'https://api.ѕtripe.com/v1/x'],
  ...['2130706433', '0x7f000001', '0x7f.1', '0177.0.0.1', '127.1', '[::ffff:127.0.0.1]', '127.0.0.1.'].map(
    (host) => `https://${host}:${port}/v1/x`,
  ),
];

function probesOf(evil: number): Probe[] {
  const auth = 'stripe';
  const here = { environments: ['here'] };
  return [
    { name: 'own', url: `https://${OWN}/v1/x`, auth },
    { name: 'own in capitals', url: `https://API.Stripe.COM:443/v1/x`, auth },
    { name: 'own over again', url: `https://${OWN}/v1/again`, auth, retries: 2 },
    { name: 'own in samples', url: `https://${OWN}/v1/x`, auth, samples: 5, concurrency: 2 },
    { name: 'own at every address', url: `https://${OWN}/v1/x`, auth, addresses: 'all' },
    { name: 'own with a wrong answer', url: `https://${OWN}/v1/x`, auth, expect: { json: { '/up': true } } },
    { name: 'own that is not JSON', url: `https://${OWN}/v1/x`, auth, expect: { 'json-schema': 'answer.json' } },
    ...Object.keys(REDIRECTS).flatMap((to) => [
      { name: `redirect ${to}`, url: `https://${OWN}/v1/to/${to}`, auth },
      { name: `redirect ${to}, followed`, url: `https://${OWN}/v1/to/${to}`, auth, redirects: 'same-origin' },
    ]),
    {
      name: 'body',
      url: `https://${OWN}/v1/x`,
      auth,
      method: 'POST',
      body: { json: { a: { from: 'BODY' } } },
      ...here,
    },
    { name: 'body without', url: `https://${EVIL}/v1/x`, body: { json: { a: { from: 'BODY' } } }, ...here },
    ...tricks(evil).map((url, at) => ({ name: `trick ${at}`, url, auth })),
    { name: 'evil itself', url: `https://${EVIL}/v1/x` },
    { name: 'plain itself', url: `http://${OWN}/v1/x` },
    { name: 'hook', url: { from: 'HOOK' }, allow: { here: 'https://hooks.example/**' }, ...here },
    { name: 'hook by tls', tls: { from: 'HOOK' }, allow: { here: 'tls://hooks.example' }, ...here },
    { name: 'hook by tcp', tcp: { from: 'HOOK' }, allow: { here: 'tcp://hooks.example:443' }, ...here },
    { name: 'hook by grpc', grpc: { from: 'HOOK' }, allow: { here: 'grpcs://hooks.example:443' }, ...here },
    { name: 'hook by dns', dns: { name: { from: 'HOOK' }, type: 'TXT', server: `127.0.0.1:${names}` }, ...here },
    { name: 'hook that is not allowed', url: { from: 'HOOK' }, allow: { here: 'https://other.example' }, ...here },
    { name: 'database', database: { from: 'DATABASE_URL', level: 'login' }, ...here },
    { name: 'database by startup', database: { from: 'DATABASE_URL', level: 'startup' }, ...here },
    { name: 'database by tcp', tcp: { from: 'DATABASE_URL' }, ...here },
    { name: 'database by url', url: { from: 'DATABASE_URL' }, ...here },
    { name: 'database of the process', database: { from: 'PROCESS_URL', level: 'login' }, ...here },
    { name: 'database that fails', database: 'postgres://app@pg3.example/shop?sslmode=require' },
    { name: 'mysql', database: { from: 'MYSQL_URL', level: 'login' }, ...here },
    { name: 'redis', database: { from: 'REDIS_URL', level: 'login' }, ...here },
    { name: 'bank', url: 'https://bank.example/' },
    { name: 'bank by tls', tls: 'bank.example:443' },
    { name: 'far', url: 'https://far.example/v1/x', auth: 'far' },
    { name: 'page', 'status-page': 'https://page.example', components: ['API'] },
    { name: 'page as a whole', 'status-page': 'https://page.example' },
    { name: 'grpc', grpc: 'grpc.example:50051', plain: true, service: 'checkout' },
  ];
}

/** What only a workflow gives, and the values of the environment. */
function step() {
  const { credential, proxied, password, processPassword, mysqlPassword, redisPassword } = SECRETS;
  const port = (name: string): number => servers[name]?.port ?? 0;
  const led = (host: string, from: number, name: string) => `${host}:${from}:127.0.0.1:${port(name)}`;
  const resolve = [
    led(OWN, 443, 'own'),
    `${OWN}:443:[::ffff:127.0.0.1]:${port('own')}`,
    ...[led(OWN, 8443, 'evil'), led(EVIL, 443, 'evil'), led('evil.example', 443, 'evil'), led(OWN, 80, 'plain')],
    ...[led('hooks.example', 443, 'hooks'), led('bank.example', 443, 'bank'), led('page.example', 443, 'page')],
    ...[led('proxy.example', 3128, 'proxy'), led('grpc.example', 50_051, 'grpc'), led('mysql.example', 3306, 'mysql')],
    ...[led('pg.example', 5432, 'postgres'), led('pg2.example', 5432, 'postgresOfProcess')],
    led('pg3.example', 5432, 'postgresThatFails'),
    ...[led('redis.example', 6379, 'redis'), led('xn--api-0cd.example', 443, 'evil')],
  ];
  const hosts = new Set(['127.0.0.1', ...resolve.map((line) => line.slice(0, line.indexOf(':')))]);
  const bindings = {
    stripe: { origin: `https://${OWN}`, env: 'CREDENTIAL', methods: ['GET', 'POST'], paths: ['/v1/**'] },
    far: { origin: 'https://far.example', env: 'PROXIED', header: 'X-API-Key' },
  };
  return {
    workspace: {
      'ca.pem': lab.authority.certificate,
      'bank.pem': identity.certificate,
      'answer.json': '{"$schema":"https://json-schema.org/draft/2020-12/schema","additionalProperties":false}',
      'here.env': [
        `HOOK=https://hooks.example/services/${SECRETS.path}/x?token=${SECRETS.path}`,
        `DATABASE_URL=postgres://app:${password}@pg.example/shop?sslmode=disable`,
        `MYSQL_URL=mysql://app:${mysqlPassword}@mysql.example/shop?ssl-mode=DISABLED`,
        `REDIS_URL=redis://app:${redisPassword}@redis.example/0`,
        `BODY=${SECRETS.bodyValue}`,
      ].join('\n'),
    },
    inputs: {
      'process-names': 'PROCESS_URL',
      credentials: JSON.stringify(bindings),
      resolve: resolve.join('\n'),
      'allow-private-hosts': [...hosts, `${OWN}.`, 'api.xn--tripe-uqf.com'].join('\n'),
      'tls-ca': ['ca.pem', 'far.example=ca.pem'].join('\n'),
      'client-certificates': JSON.stringify({ 'bank.example': { certificate: 'bank.pem', 'key-env': 'BANK_KEY' } }),
      proxy: JSON.stringify({
        url: 'http://proxy.example:3128',
        hosts: ['far.example'],
        'user-env': 'PROXY_USER',
        'password-env': 'PROXY_PASSWORD',
      }),
    },
    env: {
      CREDENTIAL: credential,
      PROXIED: proxied,
      PROCESS_URL: `postgres://app:${processPassword}@pg2.example/shop?sslmode=disable`,
      BANK_KEY: identity.key,
      PROXY_USER: 'tollgate',
      PROXY_PASSWORD: SECRETS.proxyPassword,
    },
  };
}

let probed: Probed;
beforeAll(async () => {
  const environments = { here: { payments: 'none', sources: ['here.env', { process: true }] } };
  const probes = probesOf(servers['evil']?.port ?? 0);
  probed = await probeWith(configOf(probes, { environments }), step());
  bytes += Buffer.byteLength(probed.bytes);
});

describe('the secrets of probes', () => {
  test('are heard by their own servers and by no other', () => {
    const heard = Object.entries(servers).map(([name, server]) => [
      name,
      foundIn(server.heard(), { ...SECRETS, COOKIE }),
    ]);
    const nothing = Object.keys(servers).map((name) => [name, []]);
    expect(Object.fromEntries(heard)).toEqual({
      ...Object.fromEntries(nothing),
      own: ['credential', 'bodyValue'],
      hooks: ['path'],
      far: ['proxied'],
      proxy: ['proxyPassword'],
      postgres: ['password'],
      postgresOfProcess: ['processPassword'],
      redis: ['redisPassword'],
    });
  });

  test('go nowhere by a redirect, nor by any spelling that is not their origin', () => {
    const outcomes = outcomesOf(probed);
    const tricked = Object.keys(outcomes).filter((name) => name.startsWith('trick'));
    expect(tricked.map((name) => outcomes[name])).toEqual([
      ...Array.from({ length: 4 }, () => 'failed credential-origin'),
      ...['failed user-info', 'failed user-info'],
      ...Array.from({ length: 10 }, () => 'failed credential-origin'),
      // Mapped into IPv6 it is another host, which nobody has allowed.
      ...['failed blocked-address', 'failed credential-origin'],
    ]);
    const redirected = Object.entries(outcomes).filter(([name]) => name.startsWith('redirect'));
    expect(redirected.filter(([, outcome]) => outcome !== 'failed redirect in body')).toEqual([
      ['redirect within, followed', 'passed in body'],
    ]);
    // Each was asked once, by a probe that has no credential.
    expect([servers['evil']?.connections(), servers['plain']?.connections()]).toEqual([1, 1]);
    expect(servers['own']?.heard()).not.toContain('/v2/landed');
  });

  test('were all on their way', () => {
    const ways = ['own', 'own in capitals', 'own at every address', 'body', 'hook', 'bank', 'far', 'database', 'mysql'];
    expect(ways.map((name) => outcomesOf(probed)[name])).toEqual([
      ...Array.from({ length: 7 }, () => 'passed in body'),
      ...['failed login-refused in first-byte', 'failed login-refused in first-byte'],
    ]);
    expect(outcomesOf(probed)).toMatchObject({
      'own over again': 'warned flaky in body',
      'body without': 'failed body-value',
      'hook that is not allowed': 'failed not-allowed',
      'database by url': 'failed scheme',
    });
  });

  test('stand in nothing that is written, nor does a word of a server', () => {
    expect([probed.code, probed.stderr, probed.rules.includes('run/leak-blocked')]).toEqual([1, '', false]);
    expect(foundIn(probed.bytes, { ...SECRETS, SERVER, COOKIE })).toEqual([]);
    expect(probed.bytes).not.toContain('CANARY');
    expect(probed.bytes.length).toBeGreaterThan(50_000);
  });
});

test('the sweep can fail: it finds what is shown on purpose, in every place', async () => {
  const { stdout, summary, report } = await probeWith(configOf([{ name: SERVER, url: 'https://127.0.0.1/' }]));
  expect([stdout, summary, report].map((text) => foundIn(text ?? '', { SERVER }))).toEqual([
    ['SERVER'],
    ['SERVER'],
    ['SERVER'],
  ]);
});
