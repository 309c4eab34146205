import { createSecureServer } from 'node:http2';
import type { TlsOptions } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAuthority, createSelfSigned, type KeyPair } from '../../src/sandbox/certificates.ts';
import { startDns } from '../loopback/dns.ts';
import { fault } from './bundle.ts';
import { configOf, type Lab, openLab, outcomesOf, type Probe, probeWith } from './probing.ts';

/** Faults of TLS, of names and of name servers, in the committed action: none passes, and each has its reason. */
let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const DAY = 86_400_000;
const PATIENT = '20s';
const HASTY = '700ms';

/** Every kind that speaks to a host, with TLS. */
const KINDS: Readonly<Record<string, (host: string) => object>> = {
  url: (host) => ({ url: `https://${host}/` }),
  tls: (host) => ({ tls: `${host}:443` }),
  grpc: (host) => ({ grpc: `${host}:443` }),
  'status-page': (host) => ({ 'status-page': `https://${host}` }),
  rediss: (host) => ({ database: `rediss://u:p@${host}:443/0` }),
};

type Profile = readonly [host: string, pair: (host: string) => Promise<KeyPair>, options: TlsOptions, reason: string];

const good = (host: string): Promise<KeyPair> => lab.authority.issue({ names: [host] });
const valid = (host: string, from: number, to: number): Promise<KeyPair> => {
  const [notBefore, notAfter] = [from, to].map((days) => new Date(Date.now() + days * DAY));
  return lab.authority.issue({ names: [host], ...(notBefore && { notBefore }), ...(notAfter && { notAfter }) });
};

/** Lets a server speak what nobody should. */
const OLD: TlsOptions = { ciphers: 'DEFAULT@SECLEVEL=0', minVersion: 'TLSv1', maxVersion: 'TLSv1.1' };

const PROFILES: readonly Profile[] = [
  ['expired.example', (host) => valid(host, -3, -1), {}, 'tls-expired'],
  ['not-yet.example', (host) => valid(host, 1, 3), {}, 'tls-not-yet-valid'],
  ['other.example', () => lab.authority.issue({ names: ['elsewhere.example'] }), {}, 'tls-name'],
  ['common.example', (commonName) => lab.authority.issue({ names: [], commonName }), {}, 'tls-name'],
  ['wild.example', () => lab.authority.issue({ names: ['*'] }), {}, 'tls-name'],
  ['itself.example', (host) => createSelfSigned([host]), {}, 'tls-untrusted'],
  ['unknown.example', async (host) => (await createAuthority()).issue({ names: [host] }), {}, 'tls-untrusted'],
  ['old.example', good, OLD, 'tls-protocol'],
  ['never.example', good, { SNICallback: () => {} }, 'timeout'],
  ['wants.example', good, { requestCert: true, maxVersion: 'TLSv1.2' }, 'tls-client-certificate'],
];

test('faults of TLS, whatever is asked over it', { timeout: 60_000 }, async () => {
  const probes: Probe[] = [];
  const wanted: Record<string, string> = {};
  const resolve: string[] = [];
  for (const [host, pairFor, options, reason] of PROFILES) {
    const { key, certificate } = await pairFor(host);
    const settings = { ...options, rejectUnauthorized: true, allowHTTP1: true, ca: lab.authority.certificate };
    const server = createSecureServer({ ...settings, key, cert: certificate }, (_request, response) => response.end());
    const { port } = await lab.add(server.on('tlsClientError', () => {}).on('sessionError', () => {}));
    resolve.push(`${host}:443:127.0.0.1:${port}`);
    for (const [kind, ask] of Object.entries(KINDS)) {
      const name = `${kind} of ${host}`;
      probes.push({ name, timeout: reason === 'timeout' ? HASTY : PATIENT, ...ask(host) });
      wanted[name] = `failed ${reason} in tls`;
    }
  }
  const probed = await probeWith(configOf(probes), {
    workspace: { 'ca.pem': lab.authority.certificate },
    inputs: { 'tls-ca': 'ca.pem', resolve: resolve.join('\n'), 'allow-private-hosts': hostsOf(resolve) },
  });
  expect(outcomesOf(probed)).toEqual(wanted);
  expect([probed.code, probed.stderr]).toEqual([1, '']);
});

function hostsOf(resolve: readonly string[]): string {
  return resolve.map((line) => line.slice(0, line.indexOf(':'))).join('\n');
}

const NAMES: Readonly<Record<string, string>> = {
  'not-there': 'failed dns in dns',
  'server-fails': 'failed dns in dns',
  'no-answers': 'failed dns in dns',
  never: 'failed timeout in dns',
  nonsense: 'failed blocked-address',
  'first-private': 'failed blocked-address',
  'last-private': 'failed blocked-address',
  mapped: 'failed blocked-address',
};

test('faults of names, whatever is asked of them', { timeout: 60_000 }, async () => {
  const trap = await lab.raw(() => {});
  const at = `${trap.port}`;
  const kinds: Readonly<Record<string, (host: string) => object>> = {
    url: (host) => ({ url: `https://${host}:${at}/` }),
    'every address': (host) => ({ url: `https://${host}:${at}/`, addresses: 'all' }),
    tcp: (host) => ({ tcp: `${host}:${at}` }),
    tls: (host) => ({ tls: `${host}:${at}` }),
    grpc: (host) => ({ grpc: `${host}:${at}` }),
    'status-page': (host) => ({ 'status-page': `https://${host}:${at}` }),
    database: (host) => ({ database: `postgres://u:p@${host}:${at}/d` }),
  };
  const wanted: Record<string, string> = {};
  const probes = Object.entries(NAMES).flatMap(([label, outcome]) =>
    Object.entries(kinds).map(([kind, ask]) => {
      const name = `${kind} of ${label}`;
      wanted[name] = outcome;
      return { name, timeout: label === 'never' ? HASTY : PATIENT, ...ask(`${label}.fault`) };
    }),
  );
  const probed = await probeWith(configOf(probes), { nodeFlags: fault('names') });
  expect(outcomesOf(probed)).toEqual(wanted);
  expect([probed.code, probed.stderr, trap.connections()]).toEqual([1, '', 0]);
  expect(probed.bytes).not.toContain('CANARY');
});

const A = (name: string, data: string) => ({ type: 'A', name, data }) as const;

test('faults of a name server', { timeout: 60_000 }, async () => {
  const zone = {
    'fails.example A': { code: 2 },
    'refuses.example A': { code: 5 },
    'nothing.example A': { records: [] },
    'other.example A': { records: [A('elsewhere.example', '192.0.2.1')] },
    'circle.example A': {
      records: [
        { type: 'CNAME', name: 'circle.example', data: 'a.example' },
        { type: 'CNAME', name: 'a.example', data: 'circle.example' },
      ],
    },
    'garbage.example A': { garbage: 'ffffffffffffffff' },
    'lost.example A': { lost: 99 },
    'cut.example A': { truncated: true, records: [A('cut.example', '192.0.2.1')] },
  };
  const server = await startDns({ kind: 'dns', zone, tcp: false }, { host: '', pair: () => Promise.reject() });
  const nobody = await lab.nobody();
  const table: readonly (readonly [name: string, port: number, wanted: string])[] = [
    ['fails.example', server.port, 'failed answers in first-byte'],
    ['refuses.example', server.port, 'failed answers in first-byte'],
    ['gone.example', server.port, 'failed answers in first-byte'],
    ['nothing.example', server.port, 'failed answers in first-byte'],
    ['other.example', server.port, 'failed answers in first-byte'],
    ['circle.example', server.port, 'failed answers in first-byte'],
    ['garbage.example', server.port, 'failed protocol in first-byte'],
    ['lost.example', server.port, 'failed timeout in first-byte'],
    ['cut.example', server.port, 'failed refused in connect'],
    ['nobody.example', nobody, 'failed refused in first-byte'],
  ];
  const probes = table.map(([name, port, wanted]) => ({
    name,
    timeout: wanted.includes('timeout') ? HASTY : PATIENT,
    dns: { name, server: `127.0.0.1:${port}` },
  }));
  const probed = await probeWith(configOf(probes), { inputs: { 'allow-private-hosts': '127.0.0.1' } });
  await server.close();
  expect(outcomesOf(probed)).toEqual(Object.fromEntries(table.map(([name, , wanted]) => [name, wanted])));
  expect([probed.code, probed.stderr]).toEqual([1, '']);
});
