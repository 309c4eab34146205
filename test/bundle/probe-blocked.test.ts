import { createSocket, type SocketType } from 'node:dgram';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestServer } from '../network/servers.ts';
import { configOf, type Lab, openLab, outcomesOf, type Probe, probeWith } from './probing.ts';

/**
 * An address that is not public receives no packet from the committed action, whatever is asked and however it is
 * written. Servers listen there and count.
 */
let lab: Lab;
/** On several addresses of loopback, over TCP. */
let servers: readonly TestServer[];
/** Datagrams that came, over IPv4 and over IPv6. */
let datagrams = 0;
let [udp4, udp6] = [0, 0];
const sockets: ReturnType<typeof createSocket>[] = [];

async function listenUdp(type: SocketType, address: string): Promise<number> {
  const socket = createSocket(type).on('message', () => {
    datagrams += 1;
  });
  sockets.push(socket);
  socket.bind(0, address);
  await once(socket, 'listening');
  return socket.address().port;
}

beforeAll(async () => {
  lab = await openLab();
  // macOS gives loopback one address of IPv4 unless it is told otherwise.
  const addresses = process.platform === 'linux' ? ['127.0.0.1', '127.0.0.2', '::1'] : ['127.0.0.1', '::1'];
  servers = await Promise.all(addresses.map((address) => lab.raw((socket) => socket.end(), address)));
  [udp4, udp6] = [await listenUdp('udp4', '127.0.0.1'), await listenUdp('udp6', '::1')];
});
afterAll(async () => {
  for (const socket of sockets) socket.close();
  await lab.close();
});

function seen(): number {
  return datagrams + servers.reduce((sum, server) => sum + server.connections(), 0);
}

/** Every kind, by host and port. */
const KINDS: Readonly<Record<string, (at: string) => object>> = {
  url: (at) => ({ url: `https://${at}/` }),
  'every address': (at) => ({ url: `https://${at}/`, addresses: 'all' }),
  tcp: (at) => ({ tcp: at }),
  tls: (at) => ({ tls: at }),
  grpc: (at) => ({ grpc: at }),
  'status-page': (at) => ({ 'status-page': `https://${at}/` }),
  postgres: (at) => ({ database: `postgres://u:p@${at}/d` }),
  mysql: (at) => ({ database: `mysql://u:p@${at}/d` }),
  rediss: (at) => ({ database: `rediss://u:p@${at}/0` }),
};

const SPELLINGS = [
  ...['127.0.0.1', '127.0.0.2', '2130706433', '0x7f000001', '0x7F.1', '0177.0.0.1', '017700000001', '127.1'],
  ...['127.0.0.1.', '0.0.0.0', '0', 'localhost', 'LOCALHOST', 'localhost.', '１２７.0.0.1', '127。0。0。1'],
  ...['[::1]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', '[64:ff9b::7f00:1]'],
  ...['[::]', '[2002:7f00:1::]'],
];

describe('nothing is sent to loopback', () => {
  test('by any kind of probe, in any spelling', { timeout: 60_000 }, async () => {
    const probes = SPELLINGS.flatMap((host) =>
      servers.flatMap(({ port }) =>
        Object.entries(KINDS).map(([kind, ask]) => ({ name: `${kind} ${host} ${port}`, ...ask(`${host}:${port}`) })),
      ),
    );
    const probed = await probeWith(configOf(probes));
    expect(new Set(Object.values(outcomesOf(probed)))).toEqual(new Set(['failed blocked-address']));
    expect([probed.shown.length, probed.code, seen()]).toEqual([probes.length, 1, 0]);
  });

  test('over plain http, nor to a name server', async () => {
    const [first] = servers;
    const probes: readonly Probe[] = [
      { name: 'http', url: `http://127.0.0.1:${first?.port}/` },
      { name: 'http by name', url: `http://localhost:${first?.port}/` },
      { name: 'grpc', grpc: `127.0.0.1:${first?.port}`, plain: true },
      { name: 'redis', database: `redis://u:p@127.0.0.1:${first?.port}/0` },
      { name: 'dns', dns: { name: 'a.example', server: `127.0.0.1:${udp4}` } },
      { name: 'dns over IPv6', dns: { name: 'a.example', server: `[::1]:${udp6}` } },
      { name: 'dns to a mapped address', dns: { name: 'a.example', server: `[::ffff:127.0.0.1]:${udp4}` } },
    ];
    const probed = await probeWith(configOf(probes));
    expect(outcomesOf(probed)).toEqual({
      http: 'failed blocked-address',
      'http by name': 'failed scheme',
      grpc: 'failed scheme',
      redis: 'failed blocked-address',
      dns: 'failed blocked-address',
      'dns over IPv6': 'failed blocked-address',
      'dns to a mapped address': 'failed blocked-address',
    });
    expect([probed.code, seen()]).toEqual([1, 0]);
  });

  test('where the workflow leads a name there and does not allow it', async () => {
    const ports = [443, 5432, 6379, 3306];
    const lines = (host: string) =>
      servers.flatMap(({ port }, at) => ports.map((from) => `${host}${at}.example:${from}:${LOOPBACK[at]}:${port}`));
    const probes = servers.flatMap((_, at) =>
      Object.entries(KINDS).map(([kind, ask]) => ({ name: `${kind} ${at}`, ...ask(`led${at}.example:443`) })),
    );
    const probed = await probeWith(configOf(probes), { inputs: { resolve: lines('led').join('\n') } });
    expect(new Set(Object.values(outcomesOf(probed)))).toEqual(new Set(['failed blocked-address']));
    expect([probed.shown.length, probed.code, seen()]).toEqual([probes.length, 1, 0]);
  });

  test('as a proxy that the workflow did not allow', async () => {
    const [first, , last] = servers;
    const probes = Object.entries(KINDS)
      .filter(([kind]) => !['tcp', 'postgres', 'mysql', 'every address'].includes(kind))
      .map(([kind, ask]) => ({ name: kind, ...ask('far.example:443') }));
    for (const url of [`https://127.0.0.1:${first?.port}`, `https://[::1]:${last?.port}`, 'https://localhost:1']) {
      const probed = await probeWith(configOf(probes), {
        inputs: { proxy: JSON.stringify({ url, hosts: ['far.example'] }) },
      });
      expect(new Set(Object.values(outcomesOf(probed)))).toEqual(new Set(['failed proxy']));
      expect([probed.shown.length, probed.code, seen()]).toEqual([probes.length, 1, 0]);
    }
  });
});

const LOOPBACK = ['127.0.0.1', process.platform === 'linux' ? '127.0.0.2' : '[::1]', '[::1]'];

test('the servers count who comes where the workflow allows it', async () => {
  const ports = servers.map(({ port }) => port);
  const hosts = ['127.0.0.1', ...(servers.length > 2 ? ['127.0.0.2'] : []), '[::1]'];
  const probes: readonly Probe[] = [
    ...hosts.map((host, at) => ({ name: host, url: `https://${host}:${ports[at]}/` })),
    { name: 'dns', dns: { name: 'a.example', server: `127.0.0.1:${udp4}` }, timeout: '500ms' },
    { name: 'dns over IPv6', dns: { name: 'a.example', server: `[::1]:${udp6}` }, timeout: '500ms' },
  ];
  const allowed = hosts.map((host) => host.replace(/[[\]]/g, '')).join('\n');
  const probed = await probeWith(configOf(probes), { inputs: { 'allow-private-hosts': allowed } });
  expect([probed.code, servers.map((server) => server.connections()), datagrams]).toEqual([1, ports.map(() => 1), 2]);
});
