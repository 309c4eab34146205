import {
  createSecureServer,
  type Http2SecureServer,
  type SecureServerOptions,
  type ServerHttp2Stream,
} from 'node:http2';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type NetworkRequest, openNetwork } from '../../src/network/network.ts';
import { type Authority, createAuthority } from '../../src/sandbox/certificates.ts';
import { timeFor } from './outcome.ts';
import { get, listen, plainServer, rights, type TestServer, tlsServer } from './servers.ts';

const HOST = 'api.gateway.example';
const NEVER = new AbortController().signal;

let authority: Authority;
beforeAll(async () => {
  authority = await createAuthority();
});

const open: TestServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function ask(server: TestServer, more: Partial<NetworkRequest> = {}) {
  open.push(server);
  const network = openNetwork(
    rights({
      allowPrivateHosts: [HOST],
      certificateAuthorities: [authority.certificate],
      resolutions: [443, 80].map((port) => ({ host: HOST, port, address: '127.0.0.1', addressPort: server.port })),
    }),
  );
  return network.send(get(`https://${HOST}/x?y=1`, { httpVersions: ['1.1', '2'], ...more }), NEVER);
}

type Answer = (stream: ServerHttp2Stream, headers: Record<string, unknown>, server: Http2SecureServer) => void;

/** A server that speaks HTTP/2 and nothing else, unless its options say so. */
async function http2Server(answer: Answer, options: SecureServerOptions = {}): Promise<TestServer> {
  const { key, certificate } = await authority.issue({ names: [HOST] });
  const server = createSecureServer({ key, cert: certificate, ...options });
  server.on('sessionError', () => {});
  server.on('stream', (stream, headers) => {
    stream.on('error', () => {});
    answer(stream, headers, server);
  });
  return listen(server);
}

function saying(text: string): Answer {
  return (stream) => {
    stream.respond({ ':status': 200 });
    stream.end(text);
  };
}

async function http1Server(options = {}): Promise<TestServer> {
  return tlsServer(await authority.issue({ names: [HOST] }), (_request, response) => response.end('one'), options);
}

describe('HTTP/2', () => {
  it('is spoken where the server chooses it, and the answer is whole', async () => {
    const seen: unknown[] = [];
    const server = await http2Server((stream, headers) => {
      seen.push(
        headers[':method'],
        headers[':path'],
        headers[':authority'],
        headers['accept-encoding'],
        headers['x-a'],
      );
      stream.respond({ ':status': 201, 'x-b': ['1', '2'], 'set-cookie': ['a=1', 'b=2'] });
      stream.end('good');
    });
    const answer = await ask(server, { headers: { 'x-a': 'b' } });
    expect(answer).toMatchObject({ kind: 'answered', status: 201, httpVersion: '2', tls: { version: 'TLSv1.3' } });
    if (answer.kind !== 'answered') return;
    expect(new TextDecoder().decode(answer.body)).toBe('good');
    expect([...answer.headers].filter(([name]) => name !== 'date')).toEqual([
      ['x-b', '1, 2'],
      ['set-cookie', 'a=1, b=2'],
    ]);
    expect(answer.fieldLines.get('x-b')).toEqual(['1', '2']);
    expect(seen).toEqual(['GET', '/x?y=1', HOST, 'identity', 'b']);
    expect(Object.keys(answer.trace.phases)).toEqual(['dns', 'connect', 'tls', 'first-byte', 'body']);
  });

  it('carries a body, and a method', async () => {
    const seen: unknown[] = [];
    const server = await http2Server((stream, headers) => {
      stream.setEncoding('utf8');
      stream.on('data', (text) => seen.push(headers[':method'], headers['content-length'], text));
      stream.on('end', () => saying('ok')(stream, headers, undefined as never));
    });
    expect(await ask(server, { method: 'POST', body: '{"é":1}' })).toMatchObject({ kind: 'answered', status: 200 });
    expect(seen).toEqual(['POST', '8', '{"é":1}']);
  });

  it('may answer without a body', async () => {
    const empty: Answer = (stream) => stream.respond({ ':status': 204 }, { endStream: true });
    expect(await ask(await http2Server(empty))).toMatchObject({ status: 204, body: Buffer.alloc(0) });
    const promised: Answer = (stream) => stream.respond({ ':status': 200, 'content-length': 9 }, { endStream: true });
    expect(await ask(await http2Server(promised), { method: 'HEAD' })).toMatchObject({ status: 200 });
  });

  it.each([{}, { ALPNProtocols: ['http/1.1'] }])(
    'gives way to 1.1 where the server knows no other: %j',
    async (options) => {
      expect(await ask(await http1Server(options))).toMatchObject({ kind: 'answered', httpVersion: '1.1' });
    },
  );

  it.each([
    ['h2 alone of a server that picks nothing', ['2'], () => http1Server({ ALPNProtocols: undefined })],
    ['h2 alone of a server of 1.1', ['2'], () => http1Server()],
    ['1.1 alone of a server of h2', ['1.1'], () => http2Server(saying('x'))],
    ['1.1, unsaid, of a server of h2', undefined, () => http2Server(saying('x'))],
  ] as const)('%s is told at once', async (_name, httpVersions, start) => {
    expect(await ask(await start(), { httpVersions, timeout: 10_000 })).toMatchObject({
      kind: 'failed',
      reason: 'http-version',
      trace: { last: 'tls' },
    });
  });

  it('is not spoken without TLS', async () => {
    const server = () => plainServer((_request, response) => response.end('one'));
    const url = new URL(`http://${HOST}/`);
    expect(await ask(await server(), { url })).toMatchObject({ kind: 'answered', httpVersion: '1.1' });
    expect(await ask(await server(), { url, httpVersions: ['2'] })).toMatchObject({
      kind: 'failed',
      reason: 'http-version',
      trace: { last: 'connect' },
    });
  });
});

describe('an answer over HTTP/2 that is not whole', () => {
  const body =
    (size: number): Answer =>
    (stream) => {
      stream.respond({ ':status': 200 });
      stream.end(Buffer.alloc(size));
    };
  it.each<[string, Answer, string, string]>([
    ['a body over the cap', body(256 * 1024 + 1), 'body-too-big', 'body'],
    [
      'headers over the cap',
      (stream) => stream.respond({ ':status': 200, 'x-a': 'y'.repeat(17 * 1024) }),
      'protocol',
      'first-byte',
    ],
    [
      'a thousand headers and more',
      (stream) =>
        stream.respond({
          ':status': 200,
          ...Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`x${i}`, ''])),
        }),
      'protocol',
      'first-byte',
    ],
    ['a stream that is refused', (stream) => stream.close(7), 'reset', 'first-byte'],
    ['a stream that breaks the protocol', (stream) => stream.close(1), 'protocol', 'first-byte'],
    ['a session that is torn down', (stream) => stream.session?.destroy(), 'reset', 'first-byte'],
    ['a session that says goodbye', (stream) => stream.session?.goaway(2), 'reset', 'first-byte'],
    ['silence', () => {}, 'timeout', 'first-byte'],
    [
      'an early hint and then nothing',
      (stream) => stream.additionalHeaders({ ':status': 103 }),
      'timeout',
      'first-byte',
    ],
    [
      'a stream that ends in the body',
      (stream) => {
        stream.respond({ ':status': 200 });
        stream.write('half', () => stream.destroy(new Error('on purpose')));
      },
      'reset',
      'body',
    ],
    [
      'a connection that ends in the body',
      (stream) => {
        stream.respond({ ':status': 200 });
        stream.write('half', () => setTimeout(() => stream.session?.socket.destroy(), 50));
      },
      'reset',
      'body',
    ],
    [
      'a body that drips',
      (stream) => {
        stream.respond({ ':status': 200 });
        const timer = setInterval(() => stream.write('.'), 20);
        stream.on('close', () => clearInterval(timer));
      },
      'timeout',
      'body',
    ],
    [
      'less than its length',
      (stream) => {
        stream.respond({ ':status': 200, 'content-length': 9 });
        stream.end('four');
      },
      'protocol',
      'body',
    ],
  ])('%s', async (_name, answer, reason, last) => {
    expect(await ask(await http2Server(answer), { timeout: timeFor(reason) })).toMatchObject({
      kind: 'failed',
      reason,
      trace: { last },
    });
  });

  it('of exactly the cap is whole', async () => {
    const answer = await ask(await http2Server(body(256 * 1024)));
    expect(answer).toMatchObject({ kind: 'answered', status: 200 });
    if (answer.kind === 'answered') expect(answer.body.byteLength).toBe(256 * 1024);
  });
});

/** A server that sends these frames in answer to the first that comes, and keeps the connection open. */
async function framesServer(frames: readonly Buffer[], together: boolean): Promise<TestServer> {
  const { key, certificate } = await authority.issue({ names: [HOST] });
  const server = createTlsServer({ key, cert: certificate, ALPNProtocols: ['h2'] }, (socket) => {
    socket.on('error', () => {});
    socket.once('data', async () => {
      const settings = [frame(4, 0, 0), frame(4, 1, 0)];
      if (together) socket.write(Buffer.concat([...settings, ...frames]));
      else {
        for (const one of [...settings, ...frames]) {
          socket.write(one);
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      }
    });
  });
  return listen(server);
}

/** RFC 9113, section 4.1. */
function frame(type: number, flags: number, stream: number, payload: Uint8Array = new Uint8Array()): Buffer {
  const header = Buffer.alloc(9);
  header.writeUIntBE(payload.length, 0, 3);
  header.writeUInt8(type, 3);
  header.writeUInt8(flags, 4);
  header.writeUInt32BE(stream, 5);
  return Buffer.concat([header, payload]);
}

const END = 1;
const fields = (flags: number) => frame(1, 4 | flags, 1, Buffer.from('88', 'hex'));
const data = (flags: number, text = '') => frame(0, flags, 1, Buffer.from(text));
const trailers = frame(1, 4 | END, 1, Buffer.from('0001780179', 'hex'));
const reset = (code: number) => frame(3, 0, 1, Buffer.from([0, 0, 0, code]));

describe.each([true, false])('frames that come together: %s', (together) => {
  it.each([
    ['a body', [fields(0), data(END, 'whole')]],
    ['no body', [fields(END)]],
    ['a body and its end apart', [fields(0), data(0, 'whole'), data(END)]],
    ['a body and trailers', [fields(0), data(0, 'whole'), trailers]],
    ['a body, and a reset without an error behind it', [fields(0), data(END, 'whole'), reset(0)]],
  ])('%s is whole', async (_name, frames) => {
    expect(await ask(await framesServer(frames, together))).toMatchObject({ kind: 'answered', status: 200 });
  });

  it.each([
    ['headers', [fields(0), reset(0)]],
    ['half of a body', [fields(0), data(0, 'half'), reset(0)]],
    ['nothing', [reset(0)]],
    ['half of a body, with an error', [fields(0), data(0, 'half'), reset(8)]],
  ])('%s and a reset is no answer', async (_name, frames) => {
    expect(await ask(await framesServer(frames, together))).toMatchObject({ kind: 'failed', reason: 'reset' });
  });
});
