import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type NetworkRequest, openNetwork } from '../../src/network/network.ts';
import type { ProxyRoute } from '../../src/network/rights.ts';
import { type Authority, createAuthority } from '../../src/sandbox/certificates.ts';
import { Secret } from '../../src/secret/secret.ts';
import { timeFor } from './outcome.ts';
import { type Answer, startProxy, type TestProxy } from './proxies.ts';
import { get, rawServer, rights, type TestServer, tlsServer } from './servers.ts';

const HOST = 'api.gateway.example';
const PROXY = 'proxy.corp.example';
const NEVER = new AbortController().signal;
const PASSWORD = 'canary-pass-8d1e';
const KEY = 'canary-key-7f3a';

let authority: Authority;
beforeAll(async () => {
  authority = await createAuthority();
});

const open: TestServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

interface Set {
  readonly secure?: boolean;
  readonly answer?: Answer;
  readonly login?: ProxyRoute['login'];
  readonly names?: readonly string[];
}

/** A target that is asked through a proxy, with every header that it saw. */
async function set({ secure = false, answer, login, names = [HOST] }: Set = {}) {
  const headers: string[] = [];
  const target = await tlsServer(await authority.issue({ names }), (request, response) => {
    headers.push(request.rawHeaders.join('\n'));
    response.end('there');
  });
  const pair = secure ? await authority.issue({ names: [PROXY] }) : undefined;
  const proxy = await startProxy(target.port, { ...(pair && { pair }), ...(answer && { answer }) });
  open.push(target, proxy);
  return { target, proxy, headers, network: networkThrough(proxy, secure, login) };
}

function networkThrough(proxy: TestServer, secure: boolean, login?: ProxyRoute['login']) {
  return openNetwork(
    rights({
      allowPrivateHosts: [PROXY],
      hostAuthorities: [{ host: HOST, certificates: [authority.certificate] }],
      certificateAuthorities: [authority.certificate],
      resolutions: [{ host: PROXY, port: 3128, address: '127.0.0.1', addressPort: proxy.port }],
      onlyResolutions: true,
      proxy: { host: PROXY, port: 3128, secure, hosts: [HOST], login },
    }),
  );
}

const ask = (network: ReturnType<typeof openNetwork>, more: Partial<NetworkRequest> = {}) =>
  network.send(get(`https://${HOST}/x`, more), NEVER);

describe('through a proxy', () => {
  it.each([false, true])(
    'a host is asked over TLS of its own, and its addresses are not looked for (secure: %s)',
    async (secure) => {
      const { network, proxy, target } = await set({ secure });
      const answer = await ask(network);
      expect(answer).toMatchObject({ kind: 'answered', status: 200, tls: { names: [HOST] } });
      expect(proxy.asked).toEqual([`${HOST}:443`]);
      expect(target.connections()).toBe(1);
      if (answer.kind === 'answered')
        expect(answer.trace).toMatchObject({ address: undefined, family: undefined, last: 'body' });
    },
  );

  it('goes nothing but what is named', async () => {
    const { network, proxy } = await set();
    expect(await network.send(get('https://other.example/'), NEVER)).toMatchObject({ kind: 'failed', reason: 'dns' });
    expect(await network.send(get(`https://x.${HOST}/`), NEVER)).toMatchObject({ kind: 'failed', reason: 'dns' });
    expect(proxy.connections()).toBe(0);
  });

  it.each([false, true])('each hears its own secret alone (secure: %s)', async (secure) => {
    const login = { user: 'tollgate', password: new Secret('PROXY_PASSWORD', PASSWORD) };
    const { network, proxy, headers } = await set({ secure, login });
    const credential = {
      name: 'a',
      origin: `https://${HOST}`,
      methods: [],
      paths: [],
      header: 'X-API-Key',
      prefix: '',
      secret: new Secret('A', KEY),
    };
    expect(await ask(network, { credential })).toMatchObject({ kind: 'answered', status: 200 });
    const sent = Buffer.from(`tollgate:${PASSWORD}`).toString('base64');
    expect(proxy.heard()).toContain(`Proxy-Authorization\nBasic ${sent}`);
    expect(proxy.heard()).not.toContain(KEY);
    expect(headers.join()).toContain(KEY);
    expect(headers.join()).not.toContain(sent);
    expect(headers.join().toLowerCase()).not.toContain('proxy');
  });

  it('a certificate is still verified for the host', async () => {
    const { network } = await set({ names: ['other.example'] });
    expect(await ask(network)).toMatchObject({ kind: 'failed', reason: 'tls-name', trace: { last: 'tls' } });
  });

  it('plain http, an address, a family and plain connections are refused before anything is sent', async () => {
    const { network, proxy } = await set();
    const blocked = { kind: 'blocked', reason: 'proxy' };
    const plain = get(`http://${HOST}/`);
    expect(network.screen({ ...plain, url: new URL(`http://${HOST}/`) })).toBe('scheme');
    expect(await ask(network, { address: '127.0.0.1' })).toEqual(blocked);
    expect(await ask(network, { family: 4 })).toEqual(blocked);
    const call = { host: HOST, port: 5432, tls: undefined, timeout: 1000 };
    expect(await network.converse(call, async () => 1, NEVER)).toEqual(blocked);
    expect(await network.locate(HOST, 443)).toEqual(blocked);
    expect(proxy.connections()).toBe(0);
  });

  it('plain http is refused where the host might be asked so directly, too', async () => {
    const { proxy } = await set();
    const network = openNetwork(
      rights({
        allowPrivateHosts: [HOST, PROXY],
        proxy: { host: PROXY, port: 1, secure: false, hosts: [HOST], login: undefined },
      }),
    );
    expect(await network.send(get(`http://${HOST}/`), NEVER)).toEqual({ kind: 'blocked', reason: 'proxy' });
    expect(proxy.connections()).toBe(0);
  });

  it('that is at a private address and was not allowed there is not called', async () => {
    const { proxy } = await set();
    const network = openNetwork(
      rights({ proxy: { host: '127.0.0.1', port: proxy.port, secure: false, hosts: [HOST], login: undefined } }),
    );
    expect(await ask(network)).toEqual({ kind: 'blocked', reason: 'proxy' });
    expect(proxy.connections()).toBe(0);
  });
});

describe('a public host', () => {
  it('is asked four at a time, and who waits loses nothing of the time of the call', async () => {
    let [now, most] = [0, 0];
    const target = await tlsServer(await authority.issue({ names: [HOST] }), (_request, response) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        response.end();
      }, 1500);
    });
    const proxy = await startProxy(target.port);
    open.push(target, proxy);
    const network = networkThrough(proxy, false);
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(network, { timeout: 2800 })));
    expect(answers.map(({ kind }) => kind)).toEqual(Array(8).fill('answered'));
    expect(most).toBe(4);
  });

  it('whose turn has not come is let go of with the run', async () => {
    const target = await rawServer(() => {});
    const proxy = await startProxy(target.port);
    open.push(target, proxy);
    const network = networkThrough(proxy, false);
    const run = new AbortController();
    const url = `https://${HOST}/`;
    const answers = Array.from({ length: 6 }, () => network.send(get(url, { timeout: 60_000 }), run.signal));
    setTimeout(() => run.abort(), 300);
    expect(await Promise.all(answers)).toEqual(Array(6).fill({ kind: 'ended' }));
    expect(target.connections()).toBe(4);
  });
});

describe('a proxy that opens no way', () => {
  it.each<[string, Answer, string]>([
    ['refuses the login', () => 'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n', 'proxy-credential'],
    ['does not reach the host', () => 'HTTP/1.1 502 Bad Gateway\r\n\r\n', 'proxy'],
    ['redirects', () => 'HTTP/1.1 302 Found\r\nLocation: https://evil.example/\r\n\r\n', 'proxy'],
    ['speaks no HTTP', () => 'SSH-2.0-OpenSSH\r\n\r\n', 'proxy'],
    ['says more than it should', () => 'HTTP/1.1 200 OK\r\n\r\n<html>', 'proxy'],
    ['never comes to the end of its headers', () => `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(17_000)}`, 'proxy'],
    [
      'hangs up',
      (_request, socket) => {
        socket.destroy();
        return '';
      },
      'proxy',
    ],
    [
      'ends before it has said all',
      (_request, socket) => {
        socket.end('HTTP/1.1 200 OK\r\n');
        return '';
      },
      'proxy',
    ],
    ['says nothing', () => '', 'timeout'],
  ])('because it %s is told apart from the host', async (_name, answer, reason) => {
    for (const secure of [false, true]) {
      const { network, target } = await set({ secure, answer });
      expect(await ask(network, { timeout: timeFor(reason) })).toMatchObject({
        kind: 'failed',
        reason,
        trace: { last: 'connect' },
      });
      expect(target.connections()).toBe(0);
    }
  });

  it('because it is not there is told apart as well', async () => {
    const gone = await rawServer(() => {});
    await gone.close();
    expect(await ask(networkThrough(gone, false))).toMatchObject({
      kind: 'failed',
      reason: 'proxy',
      trace: { last: 'connect' },
    });
  });

  it('because nobody knows its certificate is told apart as well', async () => {
    const { proxy } = await set();
    expect(await ask(networkThrough(proxy, true))).toMatchObject({
      kind: 'failed',
      reason: 'proxy',
      trace: { last: 'connect' },
    });
  });

  it('and leads to the wrong server is that server’s failure', async () => {
    const wrong = await rawServer((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    );
    const proxy: TestProxy = await startProxy(wrong.port);
    open.push(wrong, proxy);
    expect(await ask(networkThrough(proxy, false))).toMatchObject({
      kind: 'failed',
      reason: 'tls-protocol',
      trace: { last: 'tls' },
    });
  });
});
