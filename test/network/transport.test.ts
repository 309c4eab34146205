import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { openNetwork } from '../../src/network/network.ts';
import { get, plainServer, rawServer, rights, type TestServer } from './servers.ts';

const LOOPBACK = rights({ allowPrivateHosts: ['127.0.0.1'] });
const NEVER = new AbortController().signal;

const open: TestServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function started(server: Promise<TestServer>): Promise<string> {
  open.push(await server);
  return `http://127.0.0.1:${open.at(-1)?.port}`;
}

function ask(origin: string, timeout = 10_000) {
  return openNetwork(LOOPBACK).send(get(`${origin}/x?y=1`, { timeout }), NEVER);
}

describe('an answer', () => {
  it('is given whole, with status, headers and the bytes of the body', async () => {
    const seen: unknown[] = [];
    const origin = await started(
      plainServer((request, response) => {
        seen.push(request.method, request.url, request.headers['accept-encoding'], request.headers.connection);
        response.writeHead(201, { 'x-a': ['1', '2'] }).end('good');
      }),
    );
    const answer = await ask(origin);
    expect(answer).toMatchObject({ kind: 'answered', status: 201, tls: undefined });
    if (answer.kind !== 'answered') return;
    expect(new TextDecoder().decode(answer.body)).toBe('good');
    expect(answer.headers.get('x-a')).toBe('1, 2');
    expect(answer.trace.milliseconds).toBeGreaterThan(0);
    expect(seen).toEqual(['GET', '/x?y=1', 'identity', 'close']);
  });

  it('is not decoded', async () => {
    const packed = gzipSync('good');
    const origin = await started(
      plainServer((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed)),
    );
    const answer = await ask(origin);
    expect(answer).toMatchObject({ kind: 'answered', status: 200 });
    if (answer.kind === 'answered') expect(Buffer.from(answer.body)).toEqual(packed);
  });

  it('without a body is an answer', async () => {
    const origin = await started(plainServer((_request, response) => response.writeHead(204).end()));
    expect(await ask(origin)).toMatchObject({ kind: 'answered', status: 204, body: Buffer.alloc(0) });
  });

  it('to HEAD may promise more than the cap', async () => {
    const origin = await started(
      plainServer((_request, response) => response.writeHead(200, { 'content-length': 10_000_000 }).end()),
    );
    const answer = await openNetwork(LOOPBACK).send(get(origin, { method: 'HEAD' }), NEVER);
    expect(answer).toMatchObject({ kind: 'answered', status: 200 });
  });

  it('of exactly the cap passes, and of one byte more does not', async () => {
    const origin = await started(
      plainServer((request, response) => response.end(Buffer.alloc(256 * 1024 + (request.url === '/more' ? 1 : 0)))),
    );
    const network = openNetwork(LOOPBACK);
    expect(await network.send(get(`${origin}/`), NEVER)).toMatchObject({ kind: 'answered', status: 200 });
    expect(await network.send(get(`${origin}/more`), NEVER)).toMatchObject({
      kind: 'failed',
      reason: 'body-too-big',
      trace: { last: 'body' },
    });
  });

  it('that redirects is not followed', async () => {
    const other = plainServer((_request, response) => response.end());
    const target = await started(other);
    const origin = await started(
      plainServer((_request, response) => response.writeHead(302, { location: `${target}/` }).end()),
    );
    expect(await ask(origin)).toMatchObject({ kind: 'answered', status: 302 });
    expect((await other).connections()).toBe(0);
  });
});

describe('no whole answer', () => {
  it('refused', async () => {
    const server = await plainServer(() => {});
    await server.close();
    expect(await ask(`http://127.0.0.1:${server.port}`)).toMatchObject({
      kind: 'failed',
      reason: 'refused',
      trace: { last: 'connect' },
    });
  });

  it('reset before an answer', async () => {
    const origin = await started(rawServer((socket) => socket.once('data', () => socket.resetAndDestroy())));
    expect(await ask(origin)).toMatchObject({ kind: 'failed', reason: 'reset', trace: { last: 'first-byte' } });
  });

  it('closed before an answer', async () => {
    const origin = await started(rawServer((socket) => socket.once('data', () => socket.end())));
    expect(await ask(origin)).toMatchObject({ kind: 'failed', reason: 'reset', trace: { last: 'first-byte' } });
  });

  it('closed in the body', async () => {
    const origin = await started(
      rawServer((socket) => socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nfour'))),
    );
    expect(await ask(origin)).toMatchObject({ kind: 'failed', reason: 'reset', trace: { last: 'body' } });
  });

  it('headers that never end', async () => {
    const origin = await started(
      rawServer((socket) => socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nx'))),
    );
    expect(await ask(origin, 200)).toMatchObject({ kind: 'failed', reason: 'timeout', trace: { last: 'first-byte' } });
  });

  it('a connection that is taken and left alone', async () => {
    const origin = await started(rawServer(() => {}));
    expect(await ask(origin, 200)).toMatchObject({ kind: 'failed', reason: 'timeout', trace: { last: 'first-byte' } });
  });

  it('a body that drips, however steadily', async () => {
    const origin = await started(
      plainServer((_request, response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write('.'), 20);
        response.on('close', () => clearInterval(timer));
      }),
    );
    expect(await ask(origin, 300)).toMatchObject({ kind: 'failed', reason: 'timeout', trace: { last: 'body' } });
  });

  it('a body without an end', async () => {
    const origin = await started(
      plainServer((_request, response) => {
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(16_384)));
        };
        response.on('drain', more);
        more();
      }),
    );
    expect(await ask(origin, 10_000)).toMatchObject({
      kind: 'failed',
      reason: 'body-too-big',
      trace: { last: 'body' },
    });
  });

  it.each([
    ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n', 'first-byte'],
    ['a status line that is none', 'HTTP/1.1 abc OK\r\n\r\n', 'first-byte'],
    ['two different lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab', 'first-byte'],
    ['a broken chunk', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n', 'body'],
    ['headers over the cap', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(17 * 1024)}\r\n\r\n`, 'first-byte'],
  ])('%s is no HTTP', async (_name, bytes, last) => {
    const origin = await started(rawServer((socket) => socket.once('data', () => socket.write(bytes))));
    expect(await ask(origin)).toMatchObject({ kind: 'failed', reason: 'protocol', trace: { last } });
  });

  it('leaves no connection open', async () => {
    let closed = 0;
    const origin = await started(
      plainServer((request, response) => {
        request.socket.on('close', () => {
          closed += 1;
        });
        response.end('x');
      }),
    );
    const network = openNetwork(LOOPBACK);
    for (let i = 0; i < 3; i += 1) await network.send(get(origin), NEVER);
    for (let i = 0; i < 100 && closed < 3; i += 1) await wait(10);
    expect([open.at(-1)?.connections(), closed]).toEqual([3, 3]);
  });
});

describe('the signal of the caller', () => {
  it('ends a request that waits, and says nothing about the target', async () => {
    const origin = await started(rawServer(() => {}));
    const run = new AbortController();
    const answer = openNetwork(LOOPBACK).send(get(origin), run.signal);
    setTimeout(() => run.abort(), 50);
    expect(await answer).toEqual({ kind: 'ended' });
  });

  it('that has ended lets nothing begin', async () => {
    const server = rawServer(() => {});
    const origin = await started(server);
    expect(await openNetwork(LOOPBACK).send(get(origin), AbortSignal.abort())).toEqual({ kind: 'ended' });
    expect((await server).connections()).toBe(0);
  });
});

describe('a header that cannot be sent', () => {
  it.each([
    ['x-a', 'a\r\nb: c'],
    ['host', 'other.example'],
    ['X-HTTP-Method-Override', 'DELETE'],
    ['X-Original-URL', '/refunds'],
    ['X-Rewrite-URL', '/refunds'],
    ['a b', 'c'],
  ])('%s is refused without naming its value', async (name, value) => {
    const sent = openNetwork(LOOPBACK).send(get('http://127.0.0.1:9/', { headers: { [name]: value } }), NEVER);
    await expect(sent).rejects.toThrow('A request header has a name or a value that cannot be sent.');
  });
});
