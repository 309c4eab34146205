import { createServer } from 'node:tls';
import type { Running } from '../../loopback/behaviour.ts';
import { startDns } from '../../loopback/dns.ts';
import { startGrpc } from '../../loopback/grpc.ts';
import { listening } from '../../loopback/listening.ts';
import { startTcp } from '../../loopback/tcp.ts';
import { DNS_TARGETS, type DnsTarget, GRPC_TARGETS, TCP_TARGETS } from './service-targets.ts';
import { BRIEF, PLAIN, type Scenery, type Target } from './target.ts';
import { HOST, type Papers } from './tls-targets.ts';

interface Opened {
  readonly target: Target;
  readonly servers: readonly Running[];
}

/** Starts servers of TLS, each with its set-up. */
export function openTls({ targets, good }: Papers): Promise<Scenery> {
  const setups = Object.entries(targets).map(async ([name, setup]): Promise<Opened> => {
    const { host, certificate, key, options, end, expect } = setup;
    const server = createServer({ ...options, cert: certificate, key }, (socket) => {
      socket.on('error', () => {});
      socket.resume();
    });
    server.on('tlsClientError', () => {});
    const running = await listening(server, []);
    const { port } = running;
    const probe = { name: `tls ${name}`, tls: `${host}:${port}`, timeout: '5s', ...(expect && { expect }) };
    return {
      target: { ...PLAIN, name: probe.name, probe, host, port, address: `127.0.0.1:${port}`, end },
      servers: [running],
    };
  });
  return together([...setups, ...MISTAKEN.map((talk) => openMistaken(talk, good))]);
}

/** Servers that are asked for TLS and speak none. */
const MISTAKEN = [
  { name: 'where SSH is spoken', talk: [{ say: 'SSH-2.0-test\r\n' }] },
  { name: 'where nothing is said', talk: [] },
  { name: 'where the connection is closed', talk: [{ hear: true }, { close: true }] },
  { name: 'where an alert comes', talk: [{ hear: true }, { hex: '15030300020228' }, { close: true }] },
];

async function openMistaken({ name, talk }: (typeof MISTAKEN)[number], good: Papers['good']): Promise<Opened> {
  const running = await startTcp({ kind: 'tcp', talk }, { host: HOST, pair: async () => good });
  const { port } = running;
  const probe = { name: `tls ${name}`, tls: `${HOST}:${port}`, timeout: BRIEF };
  return {
    target: { ...PLAIN, name: probe.name, probe, host: HOST, port, address: `127.0.0.1:${port}` },
    servers: [running],
  };
}

/** Starts what talks over TCP. */
export function openTcp({ targets, good }: Papers): Promise<Scenery> {
  return together(
    Object.entries(TCP_TARGETS).map(async ([name, { talk, dialogue, shows, closed }]): Promise<Opened> => {
      const pair = shows === undefined ? good : targets[shows];
      if (!pair) throw new Error(`no set-up "${shows}"`);
      const running = await startTcp({ kind: 'tcp', talk }, { host: HOST, pair: async () => pair });
      if (closed) await running.close();
      const { port } = running;
      const probe = { name: `tcp ${name}`, tcp: `${HOST}:${port}`, timeout: BRIEF, ...(dialogue && { dialogue }) };
      return {
        target: { ...PLAIN, name: probe.name, probe, host: HOST, port, address: `127.0.0.1:${port}` },
        servers: closed ? [] : [running],
      };
    }),
  );
}

/** Starts name servers: one for all, and two where each is asked by one alone. */
export async function openDns(): Promise<Scenery> {
  const entries = Object.entries(DNS_TARGETS);
  const shared = await startNames(entries.flatMap(([, target]) => (target.apart ? [] : [target])));
  const apart = await together(
    entries
      .filter(([, target]) => target.apart)
      .map(async ([name, target]): Promise<Opened> => {
        const [own, theirs] = [await startNames([target]), await startNames([target])];
        return { target: dnsTarget(name, target, own, theirs), servers: [own, theirs] };
      }),
  );
  const others = entries.filter(([, target]) => !target.apart);
  return {
    targets: [...others.map(([name, target]) => dnsTarget(name, target, shared, shared)), ...apart.targets],
    servers: [shared, ...apart.servers],
  };
}

function startNames(targets: readonly DnsTarget[]): Promise<Running> {
  const zone = targets.flatMap(({ name, type = 'A', told }) =>
    // One of the two asks in small letters.
    told ? [name, name.toLowerCase()].map((one) => [`${one} ${type}`, told] as const) : [],
  );
  return startDns({ kind: 'dns', zone: Object.fromEntries(zone) }, { host: HOST, pair: noPair });
}

async function noPair(): Promise<never> {
  throw new Error('a name server shows no certificate');
}

function dnsTarget(name: string, target: DnsTarget, own: Running, theirs: Running): Target {
  const { type = 'A', answers, timeout = '5s' } = target;
  const dns = { name: target.name, type, server: `127.0.0.1:${own.port}` };
  return {
    ...PLAIN,
    name: `dns ${name}`,
    probe: { name: `dns ${name}`, dns, timeout, ...(answers && { expect: { answers } }) },
    host: '127.0.0.1',
    port: own.port,
    address: `127.0.0.1:${theirs.port}`,
  };
}

/** Starts health services of gRPC. */
export function openGrpc({ targets, good }: Papers): Promise<Scenery> {
  return together(
    Object.entries(GRPC_TARGETS).map(async ([name, { service, plain, behaviour }]): Promise<Opened> => {
      const pair = async (profile: string) => targets[profile] ?? good;
      const running = await startGrpc({ kind: 'grpc', ...behaviour }, { host: HOST, pair });
      const { port } = running;
      const asked = { grpc: `${HOST}:${port}`, ...(service && { service }), ...(plain && { plain }), timeout: '2s' };
      const probe = { name: `grpc ${name}`, ...asked };
      return {
        target: { ...PLAIN, name: probe.name, probe, host: HOST, port, address: `127.0.0.1:${port}` },
        servers: [running],
      };
    }),
  );
}

async function together(opened: readonly Promise<Opened>[]): Promise<Scenery> {
  const all = await Promise.all(opened);
  return { targets: all.map(({ target }) => target), servers: all.flatMap(({ servers }) => servers) };
}
