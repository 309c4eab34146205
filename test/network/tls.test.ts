import { createSecureServer as createHttp2Server } from 'node:http2';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openNetwork } from '../../src/network/network.ts';
import { type Authority, type CertificateRequest, createAuthority } from '../../src/sandbox/certificates.ts';
import { get, plainServer, rawServer, rights, type TestServer, tlsServer } from './servers.ts';

const HOST = 'api.gateway.example';
const NEVER = new AbortController().signal;
const DAY = 86_400_000;

let authority: Authority;
beforeAll(async () => {
  authority = await createAuthority();
});

const open: TestServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** Asks a server on loopback as if it were `host`. */
function ask(server: TestServer, { host = HOST, trusted = true } = {}) {
  open.push(server);
  const network = openNetwork(
    rights({
      allowPrivateHosts: [host],
      certificateAuthorities: trusted ? [authority.certificate] : [],
      resolutions: [{ host, port: 443, address: '127.0.0.1', addressPort: server.port }],
    }),
  );
  return network.send(get(`https://${host}/`), NEVER);
}

async function serving(request: CertificateRequest, options = {}): Promise<TestServer> {
  return tlsServer(await authority.issue(request), (_request, response) => response.end('ok'), options);
}

describe('a certificate', () => {
  it('that is good is accepted, and its end is told', async () => {
    const notAfter = new Date(Math.floor(Date.now() / 1000) * 1000 + 40 * DAY);
    const answer = await ask(await serving({ names: [HOST], notAfter }));
    expect(answer).toMatchObject({ kind: 'answered', status: 200, tls: { version: 'TLSv1.3', leafExpires: notAfter } });
  });

  it('with a wildcard is accepted', async () => {
    expect(await ask(await serving({ names: ['*.gateway.example'] }))).toMatchObject({ kind: 'answered' });
  });

  it('for another name is refused', async () => {
    expect(await ask(await serving({ names: ['other.example'] }))).toMatchObject({
      kind: 'failed',
      reason: 'tls-name',
      trace: { last: 'tls' },
    });
  });

  it('with the name as common name alone is refused', async () => {
    const answer = await ask(await serving({ names: [], commonName: HOST }));
    expect(answer).toMatchObject({ kind: 'failed', reason: 'tls-name', trace: { last: 'tls' } });
  });

  it('that has expired is refused', async () => {
    const dates = { notBefore: new Date(Date.now() - 20 * DAY), notAfter: new Date(Date.now() - DAY) };
    expect(await ask(await serving({ names: [HOST], ...dates }))).toMatchObject({
      kind: 'failed',
      reason: 'tls-expired',
      trace: { last: 'tls' },
    });
  });

  it('that is not valid yet is refused', async () => {
    const dates = { notBefore: new Date(Date.now() + DAY), notAfter: new Date(Date.now() + 20 * DAY) };
    expect(await ask(await serving({ names: [HOST], ...dates }))).toMatchObject({
      kind: 'failed',
      reason: 'tls-not-yet-valid',
      trace: { last: 'tls' },
    });
  });

  it('of an authority that nobody named is refused', async () => {
    const answer = await ask(await serving({ names: [HOST] }), { trusted: false });
    expect(answer).toMatchObject({ kind: 'failed', reason: 'tls-untrusted', trace: { last: 'tls' } });
  });

  it('is verified whatever the process environment says', async () => {
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      const answer = await ask(await serving({ names: [HOST] }), { trusted: false });
      expect(answer).toMatchObject({ kind: 'failed', reason: 'tls-untrusted', trace: { last: 'tls' } });
    } finally {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
    }
  });

  it('must name an address where the host is one', async () => {
    const good = await ask(await serving({ names: ['127.0.0.1'] }), { host: '127.0.0.1' });
    expect(good).toMatchObject({ kind: 'answered', status: 200 });
    const bad = await ask(await serving({ names: ['localhost'] }), { host: '127.0.0.1' });
    expect(bad).toMatchObject({ kind: 'failed', reason: 'tls-name', trace: { last: 'tls' } });
  });
});

describe('the server name', () => {
  it('is the host of the URL and not the address', async () => {
    const names: string[] = [];
    const SNICallback = (name: string, done: (error: null) => void): void => {
      names.push(name);
      done(null);
    };
    expect(await ask(await serving({ names: [HOST] }, { SNICallback }))).toMatchObject({ kind: 'answered' });
    expect(names).toEqual([HOST]);
  });
});

describe('the protocol', () => {
  it('is TLS 1.2 or newer', async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' };
    expect(await ask(await serving({ names: [HOST] }, old))).toMatchObject({
      kind: 'failed',
      reason: 'tls-protocol',
      trace: { last: 'tls' },
    });
    const twelve = { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' };
    expect(await ask(await serving({ names: [HOST] }, twelve))).toMatchObject({ kind: 'answered' });
  });

  it('is not plain HTTP', async () => {
    const server = await plainServer((_request, response) => response.end('ok'));
    expect(await ask(server)).toMatchObject({ kind: 'failed', reason: 'tls-protocol', trace: { last: 'tls' } });
  });

  it('that is closed in the handshake is a reset', async () => {
    const server = await rawServer((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect(await ask(server)).toMatchObject({ kind: 'failed', reason: 'reset', trace: { last: 'tls' } });
  });

  it.each([
    ['TLSv1.2', 'tls'],
    ['TLSv1.3', 'first-byte'],
  ] as const)('that demands a client certificate, in %s, is told apart', async (maxVersion, last) => {
    const answer = await ask(
      await serving({ names: [HOST] }, { requestCert: true, rejectUnauthorized: true, maxVersion }),
    );
    expect(answer).toMatchObject({ kind: 'failed', reason: 'tls-client-certificate', trace: { last } });
  });

  it('of which no cipher is known here cannot be agreed on', async () => {
    const foreign = { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-RSA-AES128-GCM-SHA256' };
    const answer = await ask(await serving({ names: [HOST] }, foreign));
    expect(answer).toMatchObject({ kind: 'failed', reason: 'tls-protocol', trace: { last: 'tls' } });
  });
});

describe('HTTP/2', () => {
  let port = 0;
  let versions: string[] = [];
  let stop = (): void => {};
  beforeAll(async () => {
    const pair = await authority.issue({ names: [HOST] });
    const server = createHttp2Server(
      { key: pair.key, cert: pair.certificate, allowHTTP1: true },
      (request, response) => {
        versions.push(request.httpVersion);
        response.end('ok');
      },
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const address = server.address();
    port = typeof address === 'object' && address ? address.port : 0;
    stop = () => server.close();
  });
  afterAll(() => stop());

  it('is not negotiated with a server that prefers it', async () => {
    versions = [];
    const answer = await ask({ port, connections: () => 0, close: async () => {} });
    expect(answer).toMatchObject({ kind: 'answered', status: 200 });
    expect(versions).toEqual(['1.1']);
  });
});
