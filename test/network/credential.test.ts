import { afterEach, describe, expect, it } from 'vitest';
import { checkBinding } from '../../src/network/credential.ts';
import { openNetwork } from '../../src/network/network.ts';
import type { Credential } from '../../src/network/rights.ts';
import { Secret } from '../../src/secret/secret.ts';
import { get, plainServer, rights, type TestServer } from './servers.ts';

const NEVER = new AbortController().signal;
const KEY = 'canary-key-7f3a';

function credential(more: Partial<Credential> = {}): Credential {
  return {
    name: 'adyen',
    origin: 'https://h.example',
    methods: [],
    paths: [],
    header: 'X-API-Key',
    prefix: '',
    secret: new Secret('ADYEN_PROBE_KEY', KEY),
    ...more,
  };
}

describe('a binding', () => {
  it.each<[string, Partial<Credential>, string, string, boolean, string | undefined]>([
    ['GET', {}, 'GET', 'https://h.example/x', false, undefined],
    ['HEAD', {}, 'HEAD', 'https://h.example:443/x', false, undefined],
    ['a POST that is no read', {}, 'POST', 'https://h.example/x', false, 'credential-method'],
    ['a POST that is a read', {}, 'POST', 'https://h.example/x', true, undefined],
    ['a POST that is bound', { methods: ['POST'] }, 'POST', 'https://h.example/x', false, undefined],
    ['a GET beside a bound POST', { methods: ['POST'] }, 'GET', 'https://h.example/x', false, 'credential-method'],
    ['a read beside a bound GET', { methods: ['GET'] }, 'POST', 'https://h.example/x', true, 'credential-method'],
    ['another host', {}, 'GET', 'https://h.example.evil.example/', false, 'credential-origin'],
    ['a host below', {}, 'GET', 'https://a.h.example/', false, 'credential-origin'],
    ['another port', {}, 'GET', 'https://h.example:8443/', false, 'credential-origin'],
    ['another scheme', {}, 'GET', 'http://h.example/', false, 'credential-origin'],
    ['a path', { paths: ['/a/*'] }, 'GET', 'https://h.example/a/b?c', false, undefined],
    ['a second path', { paths: ['/x', '/a/**'] }, 'GET', 'https://h.example/a/b/c', false, undefined],
    ['another path', { paths: ['/a/*'] }, 'GET', 'https://h.example/b', false, 'credential-path'],
    ['a way out of the path', { paths: ['/a/*'] }, 'GET', 'https://h.example/a/../b', false, 'credential-path'],
    ['an encoded way out', { paths: ['/a/*'] }, 'GET', 'https://h.example/a/..%2fb', false, 'credential-path'],
    ['one below any path', { paths: ['/a/**'] }, 'GET', 'https://h.example/a/..%2fb', false, 'credential-path'],
    ['one with a parameter', { paths: ['/a/**'] }, 'GET', 'https://h.example/a/..;/b', false, 'credential-path'],
  ])('%s', (_name, more, method, url, knownRead, expected) => {
    expect(checkBinding(credential(more), { method, url: new URL(url), knownRead })).toBe(expected);
  });
});

describe('sending', () => {
  const open: TestServer[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((server) => server.close()));
  });

  async function recorder(location?: string) {
    const keys: unknown[] = [];
    const server = await plainServer((request, response) => {
      keys.push(request.headers['x-api-key']);
      response.writeHead(location === undefined ? 200 : 302, location === undefined ? {} : { location }).end();
    });
    open.push(server);
    return { origin: `http://127.0.0.1:${server.port}`, keys, server };
  }

  const network = openNetwork(rights({ allowPrivateHosts: ['127.0.0.1'] }));

  it('hands it to its own origin, over what the probe says of the same header', async () => {
    const { origin, keys } = await recorder();
    const request = get(`${origin}/x`, {
      credential: credential({ origin, prefix: 'k=' }),
      headers: { 'x-api-KEY': 'no' },
    });
    expect(await network.send(request, NEVER)).toMatchObject({ kind: 'answered', status: 200 });
    expect(keys).toEqual([`k=${KEY}`]);
  });

  it('connects to nobody else', async () => {
    const own = await recorder();
    const other = await recorder();
    const request = get(`${other.origin}/x`, { credential: credential({ origin: own.origin }) });
    expect(await network.send(request, NEVER)).toEqual({ kind: 'blocked', reason: 'credential-origin' });
    expect([own.server.connections(), other.server.connections()]).toEqual([0, 0]);
  });

  it('does not follow a redirect', async () => {
    const other = await recorder();
    const own = await recorder(`${other.origin}/`);
    const request = get(`${own.origin}/x`, { credential: credential({ origin: own.origin }) });
    expect(await network.send(request, NEVER)).toMatchObject({ kind: 'answered', status: 302 });
    expect(own.keys).toEqual([KEY]);
    expect(other.server.connections()).toBe(0);
  });

  it('with a key that cannot be sent does not say it', async () => {
    const { origin } = await recorder();
    const broken = credential({ origin, secret: new Secret('A', `${KEY}\n`) });
    const thrown = await network.send(get(origin, { credential: broken }), NEVER).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(TypeError);
    expect(String(thrown)).not.toContain(KEY);
  });
});
