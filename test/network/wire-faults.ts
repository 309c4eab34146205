import type { Socket } from 'node:net';
import type { Outcome } from './outcome.ts';

/** Answers with bytes once a request has come, and leaves the connection as it is. */
export function saying(...parts: readonly (string | Buffer)[]) {
  return (socket: Socket): void => {
    socket.once('data', () => {
      for (const part of parts) socket.write(part);
    });
  };
}

/** The same, and then ends. */
export function sayingAll(...parts: readonly (string | Buffer)[]) {
  return (socket: Socket): void => {
    socket.once('data', () => socket.end(Buffer.concat(parts.map((part) => Buffer.from(part)))));
  };
}

/** Says something again and again until it is left. */
export function repeating(first: string, again: string | Buffer, milliseconds: number) {
  return (socket: Socket): void => {
    socket.once('data', () => {
      socket.write(first);
      const timer = setInterval(() => socket.write(again), milliseconds);
      socket.on('close', () => clearInterval(timer));
    });
  };
}

export const OK = 'HTTP/1.1 200 OK\r\n';
const EIGHT_KIB = 'y'.repeat(8 * 1024);

/** What servers do to an exchange over HTTP, and what each of it comes to. */
export const WIRE_FAULTS: readonly (readonly [name: string, talk: (socket: Socket) => void, outcome: Outcome])[] = [
  ['takes the connection and is silent', () => {}, 'timeout in first-byte'],
  ['takes the connection and closes it', (socket) => socket.end(), 'reset in first-byte'],
  ['resets after the request', (socket) => socket.once('data', () => socket.resetAndDestroy()), 'reset in first-byte'],
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
  ['promises less than it has', sayingAll(`${OK}content-length: 2\r\n\r\nfour`), 'protocol in body'],
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
  ['has a 204 with a body', sayingAll('HTTP/1.1 204 No Content\r\ncontent-length: 4\r\n\r\nfour'), 'protocol in body'],
  ['ends a body without a length by closing', sayingAll(`${OK}\r\nall of it`), 200],
];
