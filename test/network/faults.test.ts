import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { openNetwork } from '../../src/network/network.ts';
import type { NetworkRights } from '../../src/network/rights.ts';
import { askInTime, expectNothingUnhandled, type Outcome, outcomeOf, timeFor } from './outcome.ts';
import { plainServer, rawServer, rights, type TestServer } from './servers.ts';

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

/** Answers with bytes once a request has come, and leaves the connection as it is. */
function saying(...parts: readonly (string | Buffer)[]) {
  return (socket: Socket): void => {
    socket.once('data', () => {
      for (const part of parts) socket.write(part);
    });
  };
}

/** The same, and then ends. */
function sayingAll(...parts: readonly (string | Buffer)[]) {
  return (socket: Socket): void => {
    socket.once('data', () => socket.end(Buffer.concat(parts.map((part) => Buffer.from(part)))));
  };
}

/** Says something again and again until it is left. */
function repeating(first: string, again: string | Buffer, milliseconds: number) {
  return (socket: Socket): void => {
    socket.once('data', () => {
      socket.write(first);
      const timer = setInterval(() => socket.write(again), milliseconds);
      socket.on('close', () => clearInterval(timer));
    });
  };
}

const OK = 'HTTP/1.1 200 OK\r\n';
const EIGHT_KIB = 'y'.repeat(8 * 1024);

describe('a server that', () => {
  it.each<[string, (socket: Socket) => void, Outcome]>([
    ['takes the connection and is silent', () => {}, 'timeout in first-byte'],
    ['takes the connection and closes it', (socket) => socket.end(), 'reset in first-byte'],
    [
      'resets after the request',
      (socket) => socket.once('data', () => socket.resetAndDestroy()),
      'reset in first-byte',
    ],
    [
      'resets in its headers',
      (socket) =>
        socket.once('data', () => socket.write(`${OK}x-a: `, () => setTimeout(() => socket.resetAndDestroy(), 50))),
      'reset in first-byte',
    ],
    [
      'resets in its body',
      (socket) =>
        socket.once('data', () =>
          socket.write(`${OK}content-length: 9\r\n\r\nfour`, () => setTimeout(() => socket.resetAndDestroy(), 50)),
        ),
      'reset in body',
    ],
    ['closes its half in the headers', sayingAll(`${OK}x-a: `), 'reset in first-byte'],
    ['answers and then closes its half', sayingAll(`${OK}content-length: 2\r\n\r\nok`), 200],
    ['never ends its headers', saying(`${OK}x-a: b\r\n`), 'timeout in first-byte'],
    ['has a header of 17 KiB', saying(`${OK}x-a: ${'y'.repeat(17 * 1024)}\r\n\r\n`), 'protocol in first-byte'],
    ['has a cookie of 8 KiB', sayingAll(`${OK}set-cookie: ${EIGHT_KIB}\r\ncontent-length: 0\r\n\r\n`), 200],
    [
      'has three cookies of 8 KiB',
      sayingAll(`${OK}${`set-cookie: ${EIGHT_KIB}\r\n`.repeat(3)}\r\n`),
      'protocol in first-byte',
    ],
    [
      'has 1,000 headers',
      sayingAll(OK, ...Array.from({ length: 1000 }, (_, i) => `x${i}: y\r\n`), 'content-length: 0\r\n\r\n'),
      200,
    ],
    [
      'has 10,000 headers',
      saying(OK, ...Array.from({ length: 10_000 }, (_, i) => `x${i}: y\r\n`)),
      'protocol in first-byte',
    ],
    ['has headers without an end', repeating(OK, 'x-a: b\r\n'.repeat(100), 5), 'protocol in first-byte'],
    ['has a bad status line', sayingAll('HTTP/1.1 abc OK\r\n\r\n'), 'protocol in first-byte'],
    ['has a status of two digits', sayingAll('HTTP/1.1 20 OK\r\n\r\n'), 'protocol in first-byte'],
    ['has another version', sayingAll('HTTP/3.7 200 OK\r\n\r\n'), 'protocol in first-byte'],
    ['speaks HTTP/0.9', sayingAll('<html>hello</html>'), 'protocol in first-byte'],
    [
      'speaks HTTP/2 unasked',
      sayingAll(Buffer.from('00000c0400000000000003000000640004ffff0000', 'hex')),
      'protocol in first-byte',
    ],
    ['has the status 999', sayingAll('HTTP/1.1 999 Odd\r\ncontent-length: 0\r\n\r\n'), 999],
    ['says 100 over and over', repeating('', 'HTTP/1.1 100 Continue\r\n\r\n', 5), 'timeout in first-byte'],
    ['says 103 and then nothing', saying('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'), 'timeout in first-byte'],
    [
      'says 101',
      saying('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
      'reset in first-byte',
    ],
    ['promises more than it has', sayingAll(`${OK}content-length: 9\r\n\r\nfour`), 'reset in body'],
    ['promises less than it has', sayingAll(`${OK}content-length: 2\r\n\r\nfour`), 200],
    [
      'promises two lengths',
      sayingAll(`${OK}content-length: 1\r\ncontent-length: 2\r\n\r\nab`),
      'protocol in first-byte',
    ],
    ['promises a negative length', sayingAll(`${OK}content-length: -1\r\n\r\n`), 'protocol in first-byte'],
    ['promises a length that is none', sayingAll(`${OK}content-length: many\r\n\r\n`), 'protocol in first-byte'],
    [
      'promises a length beyond all numbers',
      sayingAll(`${OK}content-length: ${'9'.repeat(30)}\r\n\r\n`),
      'protocol in first-byte',
    ],
    ['has a chunk size that is none', sayingAll(`${OK}transfer-encoding: chunked\r\n\r\nzz\r\n`), 'protocol in body'],
    ['has no last chunk', sayingAll(`${OK}transfer-encoding: chunked\r\n\r\n4\r\nfour\r\n`), 'reset in body'],
    ['has a chunk of 2^63', sayingAll(`${OK}transfer-encoding: chunked\r\n\r\n8000000000000000\r\nx`), 'reset in body'],
    [
      'has a chunk of 2^64',
      sayingAll(`${OK}transfer-encoding: chunked\r\n\r\n10000000000000000\r\nx`),
      'protocol in body',
    ],
    [
      'has both a length and chunks',
      sayingAll(`${OK}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`),
      'protocol in first-byte',
    ],
    ['drips a byte at a time', repeating(`${OK}content-length: 5000\r\n\r\n`, '.', 50), 'timeout in body'],
    ['stalls in its body', saying(`${OK}content-length: 9\r\n\r\nfour`), 'timeout in body'],
    ['has a body without an end', repeating(`${OK}\r\n`, Buffer.alloc(64 * 1024), 1), 'body-too-big in body'],
    [
      'has a header that is no UTF-8',
      sayingAll(Buffer.from(`${OK}x-a: \xff\xfe\r\ncontent-length: 0\r\n\r\n`, 'latin1')),
      200,
    ],
    ['has a NUL in a header', sayingAll(`${OK}x-a: a\0b\r\ncontent-length: 0\r\n\r\n`), 'protocol in first-byte'],
    ['has a 204 with a body', sayingAll('HTTP/1.1 204 No Content\r\ncontent-length: 4\r\n\r\nfour'), 204],
    ['ends a body without a length by closing', sayingAll(`${OK}\r\nall of it`), 200],
  ])('%s', async (_name, talk, outcome) => {
    const server = await rawServer(talk);
    open.push(server);
    expect(outcomeOf(await ask(`http://127.0.0.1:${server.port}/`, outcome))).toBe(outcome);
    expect(server.connections()).toBe(1);
  });

  it('answers HEAD with a body', async () => {
    const server = await rawServer(sayingAll(`${OK}content-length: 4\r\n\r\nfour`));
    open.push(server);
    const exchange = await ask(`http://127.0.0.1:${server.port}/`, 200, LOOPBACK, 'HEAD');
    expect(outcomeOf(exchange)).toBe(200);
    if (exchange.kind === 'answered') expect(exchange.body.byteLength).toBe(0);
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
