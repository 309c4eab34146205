import { X509Certificate } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { earliestExpiry, verifiedChain } from '../../src/network/chain.ts';
import { openNetwork } from '../../src/network/network.ts';
import type { KeyPair } from '../../src/sandbox/certificates.ts';
import { AUTHORITY, openLab, serverFor } from './openssl.ts';
import { get, rights, type TestServer, tlsServer } from './servers.ts';

const HOST = 'api.gateway.example';
const NEVER = new AbortController().signal;

const lab = openLab();
const open: TestServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});
afterAll(() => lab.close());

const root = lab.make({ name: 'root', days: 40, extensions: AUTHORITY });
const olderRoot = lab.make({ name: 'root', days: 1, key: root, extensions: AUTHORITY });
const between = lab.make({ name: 'between', by: root, days: 30, extensions: AUTHORITY });
const longerBetween = lab.make({ name: 'between', by: root, days: 35, key: between, extensions: AUTHORITY });
const underRoot = lab.make({ name: 'leaf', by: root, days: 50, extensions: serverFor(`DNS:${HOST}`) });
const underBetween = lab.make({ name: 'leaf', by: between, days: 50, extensions: serverFor(`DNS:${HOST}`) });
const stranger = lab.make({ name: 'stranger', days: 2, extensions: AUTHORITY });

function endOf(pair: KeyPair): Date {
  return new X509Certificate(pair.certificate).validToDate;
}

/** What is seen of a server that sends these certificates, where those authorities are trusted. */
async function seen(leaf: KeyPair, more: readonly KeyPair[], trusted: readonly KeyPair[], options = {}) {
  const certificate = [leaf, ...more].map((pair) => pair.certificate).join('');
  const server = await tlsServer({ key: leaf.key, certificate }, (_request, response) => response.end('ok'), options);
  open.push(server);
  const network = openNetwork(
    rights({
      allowPrivateHosts: [HOST],
      certificateAuthorities: trusted.map((pair) => pair.certificate),
      resolutions: [{ host: HOST, port: 443, address: '127.0.0.1', addressPort: server.port }],
    }),
  );
  const answer = await network.send(get(`https://${HOST}/`), NEVER);
  if (answer.kind !== 'answered') throw new Error(JSON.stringify(answer));
  return answer.tls;
}

describe('the first end of the verified chain', () => {
  it.each<[string, KeyPair, readonly KeyPair[], readonly KeyPair[], KeyPair]>([
    ['of a leaf under a root is that of the root', underRoot, [], [root], root],
    ['does not heed an older root that is sent', underRoot, [olderRoot], [root], root],
    ['does not heed what has nothing to do with it', underRoot, [stranger], [root, stranger], root],
    ['heeds an older root that is trusted alone', underRoot, [root], [olderRoot], olderRoot],
    ['heeds what stands between', underBetween, [between], [root], between],
    ['heeds what stands between and is sent out of order', underBetween, [stranger, root, between], [root], between],
    ['takes the first of two that stand between', underBetween, [longerBetween, between], [root], longerBetween],
    [
      'takes one that is trusted before one that is sent',
      underBetween,
      [between],
      [root, longerBetween],
      longerBetween,
    ],
  ])('%s', async (_name, leaf, more, trusted, first) => {
    for (const maxVersion of ['TLSv1.2', 'TLSv1.3']) {
      const tls = await seen(leaf, more, trusted, { maxVersion });
      expect([tls?.version, tls?.leafExpires, tls?.chainExpires]).toEqual([maxVersion, endOf(leaf), endOf(first)]);
    }
  });

  it('of a certificate that is trusted itself is its own', async () => {
    const own = lab.make({ name: 'own', days: 9, extensions: serverFor(`DNS:${HOST}`) });
    expect(await seen(own, [], [own])).toMatchObject({ leafExpires: endOf(own), chainExpires: endOf(own) });
    // One that may sign nothing but what is said over TLS has signed itself all the same.
    const extensions = [...serverFor(`DNS:${HOST}`), 'keyUsage=critical,digitalSignature'];
    const narrow = lab.make({ name: 'narrow', days: 9, extensions });
    expect(await seen(narrow, [], [narrow])).toMatchObject({ chainExpires: endOf(narrow) });
  });

  it('is not made up where no chain leads to an authority', () => {
    const [leaf, other] = [underBetween, stranger].map((pair) => new X509Certificate(pair.certificate));
    if (!leaf || !other) throw new Error('no certificate');
    const chains = [[], [leaf], [leaf, other], [other]].map((sent) =>
      verifiedChain({ sent, authorities: [new X509Certificate(root.certificate)] }, new Date()),
    );
    expect(chains.map(earliestExpiry)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('does not go round in circles', () => {
    const a = lab.make({ name: 'a', by: lab.make({ name: 'b', extensions: AUTHORITY }), extensions: AUTHORITY });
    const b = lab.make({ name: 'b', by: a, extensions: AUTHORITY });
    const c = lab.make({ name: 'a', by: b, key: a, extensions: AUTHORITY });
    const sent = [c, b, a].map((pair) => new X509Certificate(pair.certificate));
    expect(verifiedChain({ sent, authorities: [] }, new Date())).toBeUndefined();
  });
});

describe('the names of a certificate', () => {
  it('are its DNS names and addresses, each as it is written', async () => {
    const names = [`DNS:${HOST}`, 'DNS:*.a.example', 'IP:10.0.0.1', 'IP:2001:db8::1', 'email:x@a.example'];
    const leaf = lab.make({ name: 'leaf', by: root, extensions: serverFor(...names, 'URI:https://u.example/') });
    expect((await seen(leaf, [], [root]))?.names).toEqual([HOST, '*.a.example', '10.0.0.1', '2001:db8::1']);
  });

  it('that are made to look like two stay one', async () => {
    const extensions = [
      'subjectAltName=@names',
      '[names]',
      'DNS.1=api.gateway.example',
      'DNS.2=a.example, DNS:b.example',
    ];
    const leaf = lab.make({ name: 'leaf', by: root, extensions });
    expect((await seen(leaf, [], [root]))?.names).toEqual([HOST, 'a.example, DNS:b.example']);
  });
});
