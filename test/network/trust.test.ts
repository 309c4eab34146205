import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openNetwork } from '../../src/network/network.ts';
import type { NetworkRights } from '../../src/network/rights.ts';
import type { KeyPair } from '../../src/sandbox/certificates.ts';
import { Secret } from '../../src/secret/secret.ts';
import { AUTHORITY, openLab, serverFor } from './openssl.ts';
import { get, rights, type TestServer, tlsServer } from './servers.ts';

const HOST = 'bank.example';
const NEVER = new AbortController().signal;

const lab = openLab();
const open: TestServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});
afterAll(() => lab.close());

const root = lab.make({ name: 'private root', extensions: AUTHORITY });
const leaf = lab.make({
  name: 'leaf',
  by: root,
  extensions: serverFor(`DNS:${HOST}`, 'DNS:other.example', 'IP:127.0.0.1'),
});
const clientRoot = lab.make({ name: 'client root', extensions: AUTHORITY });
const between = lab.make({ name: 'between', by: clientRoot, extensions: AUTHORITY });
const client = lab.make({
  name: 'client',
  by: between,
  extensions: ['basicConstraints=CA:FALSE', 'extendedKeyUsage=clientAuth'],
});
const stranger = lab.make({ name: 'stranger', extensions: ['basicConstraints=CA:FALSE'] });

async function server(options = {}) {
  const shown: unknown[] = [];
  const started = await tlsServer(
    leaf,
    (request, response) => {
      const socket = request.socket as import('node:tls').TLSSocket;
      shown.push(socket.getPeerX509Certificate()?.subject);
      response.end('ok');
    },
    options,
  );
  open.push(started);
  return { ...started, shown };
}

/** Asks as if from the public internet: the one thing that lets an address of loopback pass is `allowPrivateHosts`. */
function ask(port: number, more: Partial<NetworkRights>, host = HOST) {
  const network = openNetwork(
    rights({
      resolutions: [{ host, port: 443, address: '127.0.0.1', addressPort: port }],
      allowPrivateHosts: [host],
      ...more,
    }),
  );
  return network.send(get(`https://${host}/`), NEVER);
}

const UNTRUSTED = { kind: 'failed', reason: 'tls-untrusted', trace: { last: 'tls' } };

describe('an authority of the workflow', () => {
  it('for no host in particular counts for the hosts that are named', async () => {
    const { port } = await server();
    expect(await ask(port, { certificateAuthorities: [root.certificate] })).toMatchObject({ status: 200 });
    const direct = openNetwork(
      rights({ allowPrivateHosts: ['127.0.0.1'], certificateAuthorities: [root.certificate] }),
    );
    expect(await direct.send(get(`https://127.0.0.1:${port}/`), NEVER)).toMatchObject({ status: 200 });
  });

  it('for one host counts for that one alone', async () => {
    const { port } = await server();
    const hostAuthorities = [{ host: HOST, certificates: [root.certificate] }];
    expect(await ask(port, { hostAuthorities })).toMatchObject({ status: 200 });
    expect(await ask(port, { hostAuthorities }, 'other.example')).toMatchObject(UNTRUSTED);
  });

  it('counts for nobody who is not named, of whom there is none on loopback', async () => {
    const { openTerms } = await import('../../src/network/terms.ts');
    const terms = openTerms(
      rights({
        certificateAuthorities: [root.certificate],
        hostAuthorities: [{ host: 'Bank.example.', certificates: [root.certificate] }],
        allowPrivateHosts: ['[::1]'],
        resolutions: [{ host: 'resolved.example', port: 443, address: '127.0.0.1', addressPort: 1 }],
      }),
    );
    const trusted = (host: string) =>
      terms(host, [])
        .authorities()
        .some(({ subject }) => subject === 'CN=private root');
    expect(
      [
        'bank.example',
        '::1',
        'resolved.example',
        'api.stripe.com',
        'x.bank.example',
        'resolved.example.evil.example',
      ].map(trusted),
    ).toEqual([true, true, true, false, false, false]);
    expect(terms('api.stripe.com', []).context).toBe(terms('api.adyen.com', []).context);
  });
});

describe('a client certificate', () => {
  const demand = { requestCert: true, rejectUnauthorized: true, ca: [clientRoot.certificate] };
  const certificateOf = (pair: KeyPair, host = HOST) => [
    { host, certificate: pair.certificate + between.certificate, key: new Secret('KEY', pair.key) },
  ];
  const trust = { certificateAuthorities: [root.certificate] };

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('is shown to its own host, in %s', async (maxVersion) => {
    const { port, shown } = await server({ ...demand, maxVersion });
    expect(await ask(port, { ...trust, clientCertificates: certificateOf(client) })).toMatchObject({ status: 200 });
    expect(shown).toEqual(['CN=client']);
  });

  it('is shown to no other host, even one that asks for it', async () => {
    const { port, shown } = await server({ ...demand, rejectUnauthorized: false });
    expect(await ask(port, { ...trust, clientCertificates: certificateOf(client) }, 'other.example')).toMatchObject({
      status: 200,
    });
    expect(shown).toEqual([undefined]);
  });

  it('is shown to no other host, whatever its own is called', async () => {
    const { port, shown } = await server({ ...demand, rejectUnauthorized: false });
    const network = openNetwork(
      rights({
        ...trust,
        clientCertificates: certificateOf(client, 'named'),
        hostAuthorities: [{ host: 'named', certificates: [] }],
        resolutions: ['named', HOST].map((host) => ({ host, port: 443, address: '127.0.0.1', addressPort: port })),
        allowPrivateHosts: ['named', HOST],
      }),
    );
    expect(await network.send(get('https://named/'), NEVER)).toMatchObject({ reason: 'tls-name' });
    expect(await network.send(get(`https://${HOST}/`), NEVER)).toMatchObject({ status: 200 });
    expect(shown).toEqual([undefined]);
  });

  it.each([
    ['TLSv1.2', 'tls'],
    ['TLSv1.3', 'first-byte'],
  ] as const)('that the host does not accept opens nothing, in %s', async (maxVersion, last) => {
    const { port, shown } = await server({ ...demand, maxVersion });
    const answer = await ask(port, { ...trust, clientCertificates: certificateOf(stranger) });
    // Node's server closes without a word; `faults.test.ts` has one that says why.
    expect(answer).toMatchObject({ kind: 'failed', reason: 'reset', trace: { last } });
    expect(shown).toEqual([]);
  });
});
