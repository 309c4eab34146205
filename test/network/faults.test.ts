import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { openNetwork } from '../../src/network/network.ts';
import type { NetworkRights } from '../../src/network/rights.ts';
import { askInTime, expectNothingUnhandled, type Outcome, outcomeOf, timeFor } from './outcome.ts';
import { plainServer, rawServer, rights, type TestServer } from './servers.ts';
import { OK, sayingAll, WIRE_FAULTS } from './wire-faults.ts';

/**
 * Faults of a real server, one by one. Each has one outcome, whole: what is no answer is never one, and nothing goes on
 * past its time.
 */
const LOOPBACK = { allowPrivateHosts: ['127.0.0.1'] };

const open: TestServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});
expectNothingUnhandled();

/** Asks with as much time as what must come of it needs. */
function ask(url: string, outcome: Outcome, more: Partial<NetworkRights> = LOOPBACK, method = 'GET') {
  return askInTime(openNetwork(rights(more)), url, { method, timeout: timeFor(outcome) });
}

describe('a server that', () => {
  it.each(WIRE_FAULTS)('%s', async (_name, talk, outcome) => {
    const server = await rawServer(talk);
    open.push(server);
    expect(outcomeOf(await ask(`http://127.0.0.1:${server.port}/`, outcome))).toBe(outcome);
    expect(server.connections()).toBe(1);
  });

  it('answers HEAD with a body', async () => {
    const server = await rawServer(sayingAll(`${OK}content-length: 4\r\n\r\nfour`));
    open.push(server);
    const exchange = await ask(`http://127.0.0.1:${server.port}/`, 'protocol in body', LOOPBACK, 'HEAD');
    expect(outcomeOf(exchange)).toBe('protocol in body');
  });

  it('resets before the request', async () => {
    const server = await rawServer((socket) => socket.resetAndDestroy());
    open.push(server);
    // Whether the connection or the request saw it first is not to be told.
    expect(['reset in connect', 'reset in first-byte']).toContain(
      outcomeOf(await ask(`http://127.0.0.1:${server.port}/`, 'reset in connect')),
    );
  });

  it('is not there', async () => {
    const server = await rawServer(() => {});
    await server.close();
    expect(outcomeOf(await ask(`http://127.0.0.1:${server.port}/`, 'refused in connect'))).toBe('refused in connect');
  });
});

describe('an answer that is whole and not what it should be is given as it is, and', () => {
  const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
  it.each<[string, RequestListener, Outcome, number]>([
    [
      'a small gzip of something huge is not unpacked',
      (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      200,
      bomb.length,
    ],
    [
      'gzip that is none is not unpacked',
      (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'),
      200,
      5,
    ],
    [
      '429 with Retry-After for ever is one answer',
      (_, r) => r.writeHead(429, { 'retry-after': '1000000000' }).end(),
      429,
      0,
    ],
    [
      'the wrong content type is kept',
      (_, r) => r.writeHead(200, { 'content-type': 'application/json' }).end('<p>'),
      200,
      3,
    ],
    ['a redirect within the origin is not followed', (_, r) => r.writeHead(302, { location: '/there' }).end(), 302, 0],
    ['a redirect to itself is not followed', (_, r) => r.writeHead(302, { location: '/' }).end(), 302, 0],
    [
      'a redirect elsewhere is not followed',
      (_, r) => r.writeHead(301, { location: 'https://evil.example/' }).end(),
      301,
      0,
    ],
    [
      'a redirect to plain http is not followed',
      (_, r) => r.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
      307,
      0,
    ],
    [
      'a redirect to a file is not followed',
      (_, r) => r.writeHead(308, { location: 'file:///etc/passwd' }).end(),
      308,
      0,
    ],
    [
      'a redirect to metadata is not followed',
      (_, r) => r.writeHead(303, { location: 'http://169.254.169.254/' }).end(),
      303,
      0,
    ],
  ])('%s', async (_name, answer, status, size) => {
    const server = await plainServer(answer);
    open.push(server);
    const exchange = await ask(`http://127.0.0.1:${server.port}/`, status);
    expect(outcomeOf(exchange)).toBe(status);
    if (exchange.kind === 'answered') expect(exchange.body.byteLength).toBe(size);
    expect(server.connections()).toBe(1);
  });
});

describe('a name that', () => {
  it.each<[string, string, Partial<NetworkRights>, Outcome]>([
    ['nobody has', 'https://nobody.invalid/', {}, 'dns in dns'],
    ['is longer than a name can be', `https://${'a.'.repeat(130)}example/`, {}, 'dns in dns'],
    ['has a label that is too long', `https://${'a'.repeat(64)}.example/`, {}, 'dns in dns'],
    ['has no resolution where only those count', 'https://api.example/', { onlyResolutions: true }, 'dns in dns'],
    ['leads to loopback', 'https://localhost/', {}, 'blocked: blocked-address'],
    [
      'is led to metadata',
      'https://api.example/',
      { resolutions: [{ host: 'api.example', port: 443, address: '169.254.169.254', addressPort: 80 }] },
      'blocked: blocked-address',
    ],
    [
      'is led to an address that nobody answers at',
      'https://api.example/',
      {
        allowPrivateHosts: ['api.example'],
        resolutions: [{ host: 'api.example', port: 443, address: '127.0.0.1', addressPort: 1 }],
      },
      'refused in connect',
    ],
  ])('%s', async (_name, url, more, outcome) => {
    expect(outcomeOf(await ask(url, outcome, more))).toBe(outcome);
  });
});
