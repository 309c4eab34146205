import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createSecureServer as createHttp2Server } from 'node:http2';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TlsOptions } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openNetwork } from '../../src/network/network.ts';
import type { NetworkRights } from '../../src/network/rights.ts';
import {
  type Authority,
  type CertificateRequest,
  createAuthority,
  type KeyPair,
} from '../../src/sandbox/certificates.ts';
import { Secret } from '../../src/secret/secret.ts';
import { AUTHORITY, openLab, serverFor, type Wanted } from './openssl.ts';
import { askInTime, expectNothingUnhandled, type Outcome, outcomeOf, timeFor } from './outcome.ts';
import { listen, plainServer, rawServer, rights, type TestServer, tlsServer } from './servers.ts';

const HOST = 'api.gateway.example';
const DAY = 86_400_000;
const SAN = serverFor(`DNS:${HOST}`);

const lab = openLab();
const root = lab.make({ name: 'root', extensions: AUTHORITY });
const between = lab.make({ name: 'between', by: root, extensions: AUTHORITY });

const noAuthority = lab.make({ name: 'no authority', by: root, extensions: SAN });
const constrained = lab.make({
  name: 'constrained',
  by: root,
  extensions: [...AUTHORITY, 'nameConstraints=critical,permitted;DNS:other.example'],
});

let authority: Authority;
beforeAll(async () => {
  authority = await createAuthority();
});
const open: TestServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});
afterAll(() => lab.close());
expectNothingUnhandled();

function ask(port: number, outcome: Outcome, more: Partial<NetworkRights> = {}, host = HOST) {
  const network = openNetwork(
    rights({
      allowPrivateHosts: [host],
      certificateAuthorities: [root.certificate, authority.certificate],
      resolutions: [{ host, port: 443, address: '127.0.0.1', addressPort: port }],
      ...more,
    }),
  );
  return askInTime(network, `https://${host}/`, { timeout: timeFor(outcome) });
}

/** Lets even a server whose certificate nobody should take start. */
const WEAK: TlsOptions = { ciphers: 'DEFAULT@SECLEVEL=0' };

async function asked(
  pair: KeyPair,
  outcome: Outcome,
  options: TlsOptions = {},
  chain: readonly KeyPair[] = [],
  host = HOST,
): Promise<Outcome> {
  const certificate = [pair, ...chain].map((one) => one.certificate).join('');
  const server = await tlsServer({ key: pair.key, certificate }, (_request, response) => response.end('ok'), options);
  open.push(server);
  return outcomeOf(await ask(server.port, outcome, {}, host));
}

const made = (wanted: Partial<Wanted> = {}): KeyPair => lab.make({ name: HOST, by: root, extensions: SAN, ...wanted });

describe('a certificate', () => {
  it.each<[string, CertificateRequest, Outcome]>([
    ['that is good', { names: [HOST] }, 200],
    ['that expires in an hour', { names: [HOST], notAfter: new Date(Date.now() + DAY / 24) }, 200],
    [
      'that has expired',
      { names: [HOST], notBefore: new Date(Date.now() - 2 * DAY), notAfter: new Date(Date.now() - DAY) },
      'tls-expired in tls',
    ],
    [
      'that is not valid yet',
      { names: [HOST], notBefore: new Date(Date.now() + DAY), notAfter: new Date(Date.now() + 2 * DAY) },
      'tls-not-yet-valid in tls',
    ],
    ['for another host', { names: ['other.example'] }, 'tls-name in tls'],
    ['for a host below', { names: [`x.${HOST}`] }, 'tls-name in tls'],
    ['for a host that ends alike', { names: [`x${HOST}`] }, 'tls-name in tls'],
    ['with a wildcard for the label', { names: ['*.gateway.example'] }, 200],
    ['with a wildcard for a part of the label', { names: ['a*.gateway.example'] }, 'tls-name in tls'],
    ['with a wildcard for two labels', { names: ['*.example'] }, 'tls-name in tls'],
    ['with a wildcard for everything', { names: ['*'] }, 'tls-name in tls'],
    ['with the name as common name alone', { names: [], commonName: HOST }, 'tls-name in tls'],
    ['with the name as common name beside another', { names: ['other.example'], commonName: HOST }, 'tls-name in tls'],
    ['for the address in place of the name', { names: ['127.0.0.1'] }, 'tls-name in tls'],
  ])('%s', async (_name, request, outcome) => {
    expect(await asked(await authority.issue(request), outcome)).toBe(outcome);
  });

  it.each<[string, () => KeyPair, readonly KeyPair[], TlsOptions, Outcome]>([
    ['of an elliptic curve', made, [], {}, 200],
    ['of RSA 2048', () => made({ key: 'rsa:2048' }), [], {}, 200],
    ['of RSA 1024', () => made({ key: 'rsa:1024' }), [], WEAK, 'tls-untrusted in tls'],
    ['that is signed with SHA-1', () => made({ digest: 'sha1' }), [], WEAK, 'tls-untrusted in tls'],
    ['without a subject', () => made({ name: '' }), [], {}, 200],
    ['with a thousand names', () => made({ extensions: serverFor(...manyNames(999), `DNS:${HOST}`) }), [], {}, 200],
    [
      'with a thousand other names',
      () => made({ extensions: serverFor(...manyNames(1000)) }),
      [],
      {},
      'tls-name in tls',
    ],
    [
      'for a client',
      () => made({ extensions: [...SAN, 'extendedKeyUsage=clientAuth'] }),
      [],
      {},
      'tls-untrusted in tls',
    ],
    [
      'with something critical that nobody knows',
      () => made({ extensions: [...SAN, '1.2.3.4=critical,DER:05:00'] }),
      [],
      {},
      'tls-untrusted in tls',
    ],
    ['that signed itself', () => lab.make({ name: HOST, extensions: SAN }), [], {}, 'tls-untrusted in tls'],
    [
      'of a root that nobody knows',
      () => made({ by: lab.make({ name: 'x', extensions: AUTHORITY }) }),
      [],
      {},
      'tls-untrusted in tls',
    ],
    [
      'of a root that only has the name of one that is known',
      () => made({ by: lab.make({ name: 'root', extensions: AUTHORITY }) }),
      [],
      {},
      'tls-untrusted in tls',
    ],
    ['with its whole chain', () => made({ by: between }), [between, root], {}, 200],
    ['without what stands between', () => made({ by: between }), [], {}, 'tls-untrusted in tls'],
    ['under one that is no authority', () => made({ by: noAuthority }), [noAuthority], {}, 'tls-untrusted in tls'],
    ['under an authority of other names', () => made({ by: constrained }), [constrained], {}, 'tls-untrusted in tls'],
  ])('%s', async (_name, make, chain, options, outcome) => {
    expect(await asked(make(), outcome, options, chain)).toBe(outcome);
  });

  it('for a name in its ASCII form is that of the name in any form', async () => {
    const pair = await authority.issue({ names: ['xn--bcher-kva.example'] });
    expect(await asked(pair, 200, {}, [], 'xn--bcher-kva.example')).toBe(200);
  });
});

describe('a handshake', () => {
  it.each<[string, TlsOptions, Outcome]>([
    ['in TLS 1.3', { minVersion: 'TLSv1.3' }, 200],
    ['in TLS 1.2', { maxVersion: 'TLSv1.2' }, 200],
    ['in TLS 1.1', { ...WEAK, minVersion: 'TLSv1', maxVersion: 'TLSv1.1' }, 'tls-protocol in tls'],
    ['in TLS 1.0', { ...WEAK, minVersion: 'TLSv1', maxVersion: 'TLSv1' }, 'tls-protocol in tls'],
    [
      'with a cipher that the certificate has no key for',
      { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-RSA-AES128-GCM-SHA256' },
      'tls-protocol in tls',
    ],
    ['with nothing but h2', { ALPNProtocols: ['h2'] }, 'http-version in tls'],
    ['that takes its time', { SNICallback: (_name, done) => void setTimeout(() => done(null), 200) }, 200],
    ['that is never answered', { SNICallback: () => {} }, 'timeout in tls'],
  ])('%s', async (_name, options, outcome) => {
    expect(await asked(made(), outcome, options)).toBe(outcome);
  });

  it.each<[string, (socket: Socket) => void, Outcome]>([
    ['that is closed', (socket) => socket.once('data', () => socket.end()), 'reset in tls'],
    ['that is closed at once', (socket) => socket.end(), 'reset in tls'],
    ['that is reset', (socket) => socket.once('data', () => socket.resetAndDestroy()), 'reset in tls'],
    ['that is met with silence', () => {}, 'timeout in tls'],
    ['that is met with noise', (socket) => socket.write(Buffer.alloc(100, 0xff)), 'tls-protocol in tls'],
    ['that is met with a banner', (socket) => socket.write('220 mail ESMTP\r\n'), 'tls-protocol in tls'],
    [
      'that is met with an alert',
      (socket) => socket.write(Buffer.from('15030300020250', 'hex')),
      'tls-protocol in tls',
    ],
    ['of which half a record comes', (socket) => socket.write(Buffer.from('1603030040', 'hex')), 'timeout in tls'],
  ])('%s', async (_name, talk, outcome) => {
    const server = await rawServer(talk);
    open.push(server);
    expect(outcomeOf(await ask(server.port, outcome))).toBe(outcome);
  });

  it('is not to be had of plain HTTP', async () => {
    const server = await plainServer((_request, response) => response.end('ok'));
    open.push(server);
    expect(outcomeOf(await ask(server.port, 'tls-protocol in tls'))).toBe('tls-protocol in tls');
  });

  it('of a server that speaks HTTP/2 alone is told at once', async () => {
    const { key, certificate } = await authority.issue({ names: [HOST] });
    const server = await listen(createHttp2Server({ key, cert: certificate }));
    open.push(server);
    expect(outcomeOf(await ask(server.port, 'http-version in tls'))).toBe('http-version in tls');
  });
});

describe('a server that demands a client certificate', () => {
  const stranger = lab.make({ name: 'stranger', extensions: ['basicConstraints=CA:FALSE'] });
  const known = lab.make({ name: 'known', by: root, extensions: ['basicConstraints=CA:FALSE'] });
  const children: ChildProcess[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-s-server-'));
  afterEach(async () => {
    for (const child of children.splice(0)) {
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** OpenSSL's own server, which says why it refuses. */
  async function openssl(version: string): Promise<number> {
    const pair = made();
    for (const [name, text] of Object.entries({ key: pair.key, cert: pair.certificate, ca: root.certificate }))
      writeFileSync(join(folder, name), text);
    const free = await rawServer(() => {});
    await free.close();
    const words = ['-accept', `127.0.0.1:${free.port}`, '-key', 'key', '-cert', 'cert', '-CAfile', 'ca', version];
    const child = spawn('openssl', ['s_server', ...words, '-Verify', '2', '-verify_return_error', '-www'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    children.push(child);
    for (let said = ''; !said.includes('ACCEPT'); ) said += String((await once(child.stdout, 'data'))[0]);
    return free.port;
  }

  const identity = (pair: KeyPair) => ({
    clientCertificates: [{ host: HOST, certificate: pair.certificate, key: new Secret('KEY', pair.key) }],
  });

  it.each<[string, Partial<NetworkRights>, Outcome]>([
    ['-tls1_2', {}, 'tls-client-certificate in tls'],
    ['-tls1_3', {}, 'tls-client-certificate in first-byte'],
    ['-tls1_2', identity(stranger), 'tls-client-certificate in tls'],
    ['-tls1_3', identity(stranger), 'tls-client-certificate in first-byte'],
    ['-tls1_2', identity(known), 200],
    ['-tls1_3', identity(known), 200],
  ])('in %s', async (version, more, outcome) => {
    expect(outcomeOf(await ask(await openssl(version), outcome, more))).toBe(outcome);
  });
});

function manyNames(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `DNS:host-${i}.gateway.example`);
}
