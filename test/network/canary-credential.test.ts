import { once } from 'node:events';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Exchange, openNetwork } from '../../src/network/network.ts';
import type { Credential, NetworkRights } from '../../src/network/rights.ts';
import { type Authority, createAuthority } from '../../src/sandbox/certificates.ts';
import { Secret } from '../../src/secret/secret.ts';
import { outcomeOf } from './outcome.ts';
import { startProxy } from './proxies.ts';
import { get, rights } from './servers.ts';

/** A credential is seen by no server but its own, whatever leads there; what is blocked is not even connected to. */
const KEY = 'canary-key-7f3a-51Hx';
const OWN = 'api.stripe.com';
const EVIL = 'api.stripe.com.evil.example';
const NEVER = new AbortController().signal;

let authority: Authority;
beforeAll(async () => {
  authority = await createAuthority();
});

/** A server that keeps every byte that reaches it, under TLS and inside of it. */
interface Recorder {
  readonly port: number;
  readonly connections: () => number;
  readonly heard: () => string;
  readonly close: () => Promise<void>;
}

const open: Recorder[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

type Reply = string | ((count: number) => string | undefined);

const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n';
const to = (location: string): string => `HTTP/1.1 302 Found\r\nlocation: ${location}\r\ncontent-length: 0\r\n\r\n`;

/** With names it speaks TLS, as all of them. A reply that is missing closes the connection. */
async function record(reply: Reply = OK, names?: readonly string[], address = '127.0.0.1'): Promise<Recorder> {
  const sockets = new Set<Socket>();
  let [heard, requests] = ['', 0];
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
    });
  };
  const serve = (socket: Socket): void => {
    keep(socket);
    socket.on('data', () => {
      requests += 1;
      const said = typeof reply === 'string' ? reply : reply(requests);
      if (said === undefined) socket.destroy();
      else socket.end(said);
    });
  };
  const pair = names && (await authority.issue({ names }));
  const server: Server = pair
    ? createTlsServer({ key: pair.key, cert: pair.certificate }, serve)
    : createTcpServer(serve);
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections += 1;
    if (pair) sockets.add(socket);
  });
  server.on('tlsClientError', () => {});
  server.listen(0, address);
  await once(server, 'listening');
  const recorder = {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    heard: () => heard,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  open.push(recorder);
  return recorder;
}

const CREDENTIAL: Credential = {
  name: 'stripe',
  origin: `https://${OWN}`,
  methods: [],
  paths: [],
  header: 'Authorization',
  prefix: 'Bearer ',
  secret: new Secret('STRIPE_KEY', KEY),
};

const at = (host: string, { port }: Recorder, from = 443) => ({
  host,
  port: from,
  address: '127.0.0.1',
  addressPort: port,
});

function send(url: string, more: Partial<NetworkRights>, credential = CREDENTIAL): Promise<Exchange> {
  const network = openNetwork(
    rights({ certificateAuthorities: [authority.certificate], onlyResolutions: true, ...more }),
  );
  return network.send(get(url, { credential }), NEVER);
}

/** Every form in which a key could have left. */
function hears({ heard }: Recorder): boolean {
  const forms = [KEY, Buffer.from(KEY).toString('base64').slice(0, 20), Buffer.from(KEY).toString('hex')];
  return forms.some((form) => heard().toLowerCase().includes(form.toLowerCase()));
}

/** Its own server, an evil one that has a name and a certificate, and a plain one; all of them may be asked. */
async function three(reply?: Reply) {
  const [own, evil, plain] = [
    await record(reply, [OWN]),
    await record(OK, [EVIL, 'evil.example', OWN]),
    await record(),
  ];
  const more = {
    allowPrivateHosts: [OWN, `${OWN}.`, EVIL, 'evil.example', '127.0.0.1'],
    resolutions: [at(OWN, own), at(EVIL, evil), at('evil.example', evil), at(OWN, plain, 80), at(OWN, evil, 8443)],
  };
  return { own, evil, plain, more };
}

describe('a credential goes to its own server', () => {
  it('and nowhere else after a redirect', async () => {
    const { evil, plain } = await three();
    for (const location of [
      '/again',
      `https://${EVIL}/`,
      `http://${OWN}/`,
      `//${EVIL}/`,
      `https://${OWN}@evil.example/`,
    ]) {
      const own = await record(to(location), [OWN]);
      const more = {
        allowPrivateHosts: [OWN, EVIL],
        resolutions: [at(OWN, own), at(EVIL, evil), at('evil.example', evil), at(OWN, plain, 80)],
      };
      expect(outcomeOf(await send(`https://${OWN}/v1`, more))).toBe(302);
      expect([own.connections(), hears(own)]).toEqual([1, true]);
    }
    expect([evil.connections(), plain.connections()]).toEqual([0, 0]);
  });

  it('and nowhere else when it is sent again after a failure', async () => {
    const { own, evil, plain, more } = await three((count) =>
      count === 1 ? undefined : count === 2 ? 'HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n' : OK,
    );
    const outcomes = [];
    for (let i = 0; i < 3; i += 1) outcomes.push(outcomeOf(await send(`https://${OWN}/v1`, more)));
    expect(outcomes).toEqual(['reset in first-byte', 503, 200]);
    expect([own.connections(), evil.connections(), plain.connections()]).toEqual([3, 0, 0]);
  });

  it('by the resolution that the workflow gives, if the server there proves its name', async () => {
    const { own, more } = await three();
    expect(outcomeOf(await send(`https://${OWN}/v1`, more))).toBe(200);
    const impostor = await record(OK, ['evil.example']);
    const led = { ...more, resolutions: [at(OWN, impostor)] };
    expect(outcomeOf(await send(`https://${OWN}/v1`, led))).toBe('tls-name in tls');
    const stranger = await record(OK, [OWN]);
    const unknown = { ...more, certificateAuthorities: [], resolutions: [at(OWN, stranger)] };
    expect(outcomeOf(await send(`https://${OWN}/v1`, unknown))).toBe('tls-untrusted in tls');
    expect([own, impostor, stranger].map(hears)).toEqual([true, false, false]);
  });

  it('through a proxy that hears nothing of it', async () => {
    const own = await record(OK, [OWN]);
    const proxy = await startProxy(own.port);
    const route = { host: 'proxy.example', port: 3128, secure: false, hosts: [OWN], login: undefined };
    const through = {
      allowPrivateHosts: ['proxy.example'],
      hostAuthorities: [{ host: OWN, certificates: [authority.certificate] }],
      resolutions: [{ host: 'proxy.example', port: 3128, address: '127.0.0.1', addressPort: proxy.port }],
      proxy: route,
    };
    expect(outcomeOf(await send(`https://${OWN}/v1`, through))).toBe(200);
    expect(hears(own)).toBe(true);
    expect(hears({ ...own, heard: proxy.heard })).toBe(false);
    await proxy.close();
  });

  it.each([
    'https://API.Stripe.COM/v1',
    'https://api.stripe.com:443/v1',
    'https://api%2Estripe.com/v1',
    'https://api．stripe．com/v1',
    'https://api.str\u00adipe.com/v1',
    'https:\\\\api.stripe.com\\@evil.example',
    'https://api.stripe.com/@evil.example',
    'https://api.stripe.com#@evil.example',
    'https://api.stripe.com?@evil.example',
  ])('by any spelling that means it: %s', async (url) => {
    const { own, evil, plain, more } = await three();
    expect(outcomeOf(await send(url, more))).toBe(200);
    expect([own, evil, plain].map(hears)).toEqual([true, false, false]);
    expect([evil.connections(), plain.connections()]).toEqual([0, 0]);
  });
});

describe('a credential stays here', () => {
  it.each([
    [`https://${EVIL}/v1`, 'credential-origin'],
    ['https://evil.example/api.stripe.com', 'credential-origin'],
    ['https://evil.example?api.stripe.com', 'credential-origin'],
    ['https://evil.example#@api.stripe.com', 'credential-origin'],
    ['https://api.stripe.com@evil.example/v1', 'user-info'],
    ['https://api.stripe.com:pw@evil.example/v1', 'user-info'],
    ['https://api.stripe.com%40evil.example/v1', 'not a URL'],
    ['https://api.stripe.com:8443/v1', 'credential-origin'],
    ['http://api.stripe.com/v1', 'credential-origin'],
    ['http://api.stripe.com:443/v1', 'credential-origin'],
    ['https://api.stripe.com./v1', 'credential-origin'],
    ['https://api.ѕtripe.com/v1', 'credential-origin'],
    ['https://xn--api-stripe.com/v1', 'credential-origin'],
    ['https://stripe.com/v1', 'credential-origin'],
    ['https://x.api.stripe.com/v1', 'credential-origin'],
    ['https://apiastripe.com/v1', 'credential-origin'],
  ])('for %s: %s', async (url, reason) => {
    const { own, evil, plain, more } = await three();
    if (reason === 'not a URL') expect(URL.canParse(url)).toBe(false);
    else expect(outcomeOf(await send(url, more))).toBe(`blocked: ${reason}`);
    expect([own, evil, plain].map((server) => server.connections())).toEqual([0, 0, 0]);
  });
});

describe('an address that is not public receives no connection, in whatever way it is written', () => {
  const spellings = [
    '127.0.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '017700000001',
    '127.1',
    '127.0.0.1.',
    '１２７.0.0.1',
    '127。0。0。1',
    '0.0.0.0',
    '0',
    'localhost',
    'LOCALHOST.',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
  ];

  it.each(spellings)('%s', async (host) => {
    const [four, six] = [await record(), await record(OK, undefined, '::1')];
    for (const { port } of [four, six]) {
      for (const scheme of ['http', 'https']) {
        const url = new URL(`${scheme}://${host}:${port}/`);
        const bound = { ...CREDENTIAL, origin: url.origin };
        const exchange = await send(url.href, { onlyResolutions: false }, bound);
        // A name over plain http is not even looked up.
        const named = scheme === 'http' && url.hostname.startsWith('localhost');
        expect(outcomeOf(exchange)).toBe(named ? 'blocked: scheme' : 'blocked: blocked-address');
      }
    }
    expect([four.connections(), six.connections()]).toEqual([0, 0]);
  });

  it('and neither by a resolution that the workflow did not allow', async () => {
    const server = await record(OK, [OWN]);
    expect(outcomeOf(await send(`https://${OWN}/`, { resolutions: [at(OWN, server)] }))).toBe(
      'blocked: blocked-address',
    );
    expect(server.connections()).toBe(0);
  });
});

it('the recorder hears what it is sent', async () => {
  const plain = await record();
  const url = `http://127.0.0.1:${plain.port}`;
  const bound = { ...CREDENTIAL, origin: url };
  await send(url, { allowPrivateHosts: ['127.0.0.1'], onlyResolutions: false }, bound);
  expect(hears(plain)).toBe(true);
});
