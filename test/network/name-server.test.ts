import dns from 'node:dns';
import { afterEach, describe, expect, it } from 'vitest';
import type { NameQuestion } from '../../src/network/name-server.ts';
import { openNetwork } from '../../src/network/network.ts';
import { type NameAnswer, questionFor } from '../../src/probe/dns/question.ts';
import type { Running } from '../loopback/behaviour.ts';
import { startDns } from '../loopback/dns.ts';
import { rights } from './servers.ts';

const SYSTEM = dns.getServers();
const open: Running[] = [];
afterEach(async () => {
  dns.setServers(SYSTEM);
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function server(more: Readonly<Record<string, unknown>> = {}): Promise<Running> {
  const zone = { 'shop.example A': { records: [{ type: 'A', name: 'shop.example', data: '8.8.4.4' }] } };
  const surroundings = { host: '127.0.0.1', pair: () => Promise.reject(new Error('no certificates')) };
  const running = await startDns({ kind: 'dns', zone, ...more }, surroundings);
  open.push(running);
  return running;
}

/** A port on which nobody listens. */
async function deadPort(): Promise<number> {
  const { port, close } = await server();
  open.pop();
  await close();
  return port;
}

function ask(more: Partial<NameQuestion<NameAnswer>> = {}, signal = new AbortController().signal, network = rights()) {
  const question = { ...questionFor('shop.example', 'A'), server: undefined, timeout: 2000, ...more };
  return openNetwork(network).askNameServer(question, signal);
}

describe('the servers of the system', () => {
  it('may be private', async () => {
    const { port } = await server();
    dns.setServers([`127.0.0.1:${port}`]);
    expect(await ask()).toMatchObject({ kind: 'answered', value: { code: 'NOERROR' } });
  });

  it('are asked one after the other, until one answers', async () => {
    const [silent, last] = [await server({ silent: true }), await server()];
    dns.setServers([`127.0.0.1:${await deadPort()}`, `127.0.0.1:${silent.port}`, `127.0.0.1:${last.port}`]);
    expect(await ask()).toMatchObject({ kind: 'answered', value: { code: 'NOERROR' } });
    expect([silent.connections(), last.connections()]).toEqual([1, 1]);
  });

  it('that never answer fail in time', async () => {
    const silent = await server({ silent: true });
    dns.setServers([`127.0.0.1:${silent.port}`]);
    const started = performance.now();
    expect(await ask({ timeout: 300 })).toMatchObject({ kind: 'failed', reason: 'timeout' });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('a server that is named', () => {
  it('may not be private, unless the workflow names it', async () => {
    const { port, connections } = await server();
    const named = { server: { host: '127.0.0.1', port } };
    expect(await ask(named)).toEqual({ kind: 'blocked', reason: 'blocked-address' });
    expect(connections()).toBe(0);
    const allowed = rights({ allowPrivateHosts: ['127.0.0.1'] });
    expect(await ask(named, undefined, allowed)).toMatchObject({ kind: 'answered' });
  });

  it('is not asked past a proxy', async () => {
    const { port, connections } = await server();
    const proxy = { host: 'proxy.example', port: 3128, secure: false, hosts: ['127.0.0.1'], login: undefined };
    const all = rights({ allowPrivateHosts: ['127.0.0.1'], proxy });
    const named = { server: { host: '127.0.0.1', port } };
    expect(await ask(named, undefined, all)).toEqual({ kind: 'blocked', reason: 'proxy' });
    expect(connections()).toBe(0);
  });

  it('is no longer asked when the run ends', async () => {
    const { port } = await server({ silent: true });
    const run = new AbortController();
    const allowed = rights({ allowPrivateHosts: ['127.0.0.1'] });
    const asked = ask({ server: { host: '127.0.0.1', port } }, run.signal, allowed);
    setTimeout(() => run.abort(), 50);
    expect(await asked).toEqual({ kind: 'ended' });
    expect(await ask({}, run.signal)).toEqual({ kind: 'ended' });
  });
});
