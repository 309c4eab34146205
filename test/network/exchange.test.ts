import { afterEach, describe, expect, it } from 'vitest';
import { openNetwork } from '../../src/network/network.ts';
import { get, rawServer, rights, type TestServer } from './servers.ts';

const NEVER = new AbortController().signal;

const open: TestServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** Asks a server that says these bytes to the first request and ends the connection at once. */
async function ask(bytes: string) {
  const server = await rawServer((socket) => socket.once('data', () => socket.end(bytes)));
  open.push(server);
  const network = openNetwork(rights({ allowPrivateHosts: ['127.0.0.1'] }));
  return network.send(get(`http://127.0.0.1:${server.port}/`), NEVER);
}

describe('an answer whose server leaves at once', () => {
  const body = 'x'.repeat(200_000);

  it.each([
    ['as long as it says', `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`],
    ['until the end', `HTTP/1.1 200 OK\r\n\r\n${body}`],
    ['in chunks', `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n30d40\r\n${body}\r\n0\r\n\r\n`],
  ])('is read whole: %s', async (_how, bytes) => {
    for (let round = 0; round < 20; round += 1) {
      const answer = await ask(bytes);
      expect(answer.kind === 'answered' ? answer.body.byteLength : answer).toBe(body.length);
    }
  });

  it('is none when it is cut short', async () => {
    expect(await ask(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length + 1}\r\n\r\n${body}`)).toMatchObject({
      kind: 'failed',
      reason: 'reset',
    });
  });
});

it('a change to another protocol is no answer', async () => {
  const bytes = 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: other\r\n\r\n';
  expect(await ask(bytes)).toMatchObject({ kind: 'failed', reason: 'reset' });
});

it('what comes before the answer is not the answer, and headers that come twice are joined', async () => {
  const answer = await ask(
    'HTTP/1.1 103 Early Hints\r\nx: early\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 0\r\nx: a\r\nX: b\r\nset-cookie: c\r\nset-cookie: d\r\nretry-after: 1\r\nretry-after: 2\r\n\r\n',
  );
  if (answer.kind !== 'answered') throw new Error(answer.kind);
  expect([answer.status, answer.headers.get('x'), answer.headers.get('set-cookie')]).toEqual([200, 'a, b', 'c, d']);
  expect(answer.headers.get('retry-after')).toBe('1, 2');
});

it('a header may have any name', async () => {
  const answer = await ask('HTTP/1.1 200 OK\r\n__proto__: a\r\nconstructor: b\r\ncontent-length: 0\r\n\r\n');
  if (answer.kind !== 'answered') throw new Error(answer.kind);
  expect([...answer.headers]).toEqual([
    ['__proto__', 'a'],
    ['constructor', 'b'],
    ['content-length', '0'],
  ]);
});

it.each([
  ['1.0', { kind: 'answered', httpVersion: '1.0' }],
  ['1.1', { kind: 'answered', httpVersion: '1.1' }],
  ['0.9', { kind: 'failed', reason: 'protocol' }],
  ['2.0', { kind: 'failed', reason: 'protocol' }],
])('the version is that of the answer: %s', async (version, expected) => {
  expect(await ask(`HTTP/${version} 200 OK\r\ncontent-length: 0\r\n\r\n`)).toMatchObject(expected);
});
