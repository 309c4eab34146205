import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants } from 'node:http2';
import type { Socket } from 'node:net';
import type { Line } from './converse.ts';
import {
  joined,
  LARGEST_BODY,
  LARGEST_HEADERS,
  linesOf,
  readBody,
  type WireAnswer,
  type WireRequest,
} from './exchange.ts';

/** Header fields of an answer at most. */
const MOST_FIELDS = 1000;

/** Codes of a stream's end (RFC 9113, section 7) that say the other side does not keep to the protocol. */
const BREACHES: ReadonlySet<number | undefined> = new Set([
  constants.NGHTTP2_PROTOCOL_ERROR,
  constants.NGHTTP2_FLOW_CONTROL_ERROR,
  constants.NGHTTP2_FRAME_SIZE_ERROR,
  constants.NGHTTP2_COMPRESSION_ERROR,
  // Node's own word for headers over the cap.
  constants.NGHTTP2_ENHANCE_YOUR_CALM,
]);

/**
 * Sends one request over a line that has agreed on HTTP/2 (RFC 9113), as its only stream, and reads the whole answer
 * under the caps of HTTP/1.1. Rejects with what Node gives, or when the connection ends.
 */
export async function exchangeOverHttp2(
  { socket, stopwatch }: Line,
  request: WireRequest,
): Promise<WireAnswer | 'body-too-big'> {
  const session = connect(request.url.origin, {
    createConnection: () => socket,
    settings: { enablePush: false, maxHeaderListSize: LARGEST_HEADERS },
    maxHeaderListPairs: MOST_FIELDS,
  });
  const ended = endOf(session, socket);
  stopwatch.enter('first-byte');
  try {
    const stream = session.request(fieldsOf(request), { endStream: request.body === undefined });
    const isWhole = watchEnd(stream);
    if (request.body !== undefined) stream.end(request.body);
    const trailers = new Map<string, string>();
    stream.once('trailers', (_fields, _flags, raw) => {
      for (const [name, value] of joined(fieldsIn(raw))) trailers.set(name, value);
    });
    const { status, fieldLines } = await Promise.race([answerOf(stream), ended]);
    stopwatch.enter('body');
    const whole = readBody(stream, request.largestBody ?? LARGEST_BODY).catch(() => Promise.reject(broken(stream)));
    const body = await Promise.race([whole, ended]);
    if (!body) return 'body-too-big';
    // What was cut short ends like what is whole, but for this.
    if (!isWhole() || stream.aborted || stream.rstCode !== constants.NGHTTP2_NO_ERROR) throw broken(stream);
    return { status, headers: joined(fieldLines), fieldLines, body, trailers, version: '2' };
  } finally {
    session.destroy();
  }
}

/**
 * Tells whether the other side said itself that its answer is whole (END_STREAM). A stream that it resets without an
 * error ends just the same, and Node shows the difference nowhere: but then the stream is closed before the body ends,
 * and not after it.
 */
function watchEnd(stream: ClientHttp2Stream): () => boolean {
  let whole = false;
  const push = stream.push.bind(stream);
  stream.push = (chunk: unknown, encoding?: BufferEncoding): boolean => {
    whole ||= chunk === null && !stream.closed;
    return push(chunk, encoding);
  };
  return () => whole;
}

/** Rejects when the connection fails or ends; whoever races with it may have been answered by then. */
function endOf(session: ClientHttp2Session, socket: Socket): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  // First of all, since what the session makes of it does not say what an alert of TLS says.
  socket.once('error', reject);
  session.on('error', reject);
  session.once('close', () => reject(failure('ECONNRESET')));
  promise.catch(() => {});
  return promise;
}

function fieldsOf({ url, method, headers, body }: WireRequest): Record<string, string> {
  return {
    ':method': method,
    ':scheme': url.protocol.slice(0, -1),
    ':authority': url.host,
    ':path': url.pathname + url.search,
    ...headers,
    ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
  };
}

function answerOf(stream: ClientHttp2Stream): Promise<Pick<WireAnswer, 'status' | 'fieldLines'>> {
  return new Promise((resolve, reject) => {
    stream.once('response', ({ ':status': status = 0 }, _flags, raw) => {
      const fieldLines = fieldsIn(raw);
      // The setting is advice to the server; Node holds nobody to it.
      if (sizeOf(fieldLines) > LARGEST_HEADERS) reject(failure('ERR_HTTP2_STREAM_ERROR'));
      else resolve({ status, fieldLines });
    });
    // Kept for the life of the stream: what goes wrong after the answer must not end the process.
    stream.on('error', (error) => reject(isBreach(error) ? error : broken(stream)));
    stream.once('close', () => reject(broken(stream)));
  });
}

/** Those that begin with a colon are no headers (RFC 9113, section 8.3). */
function fieldsIn(raw: readonly string[]): Map<string, readonly string[]> {
  return new Map([...linesOf(raw)].filter(([name]) => !name.startsWith(':')));
}

function sizeOf(lines: ReadonlyMap<string, readonly string[]>): number {
  return [...lines]
    .flatMap(([name, values]) => values.map((value) => name.length + value.length))
    .reduce((a, b) => a + b, 0);
}

/** What is no HTTP/2 at all, as from a server of HTTP/1.1. */
function isBreach(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_HTTP2_ERROR';
}

function broken(stream: ClientHttp2Stream): Error {
  return failure(BREACHES.has(stream.rstCode) ? 'ERR_HTTP2_STREAM_ERROR' : 'ECONNRESET');
}

function failure(code: string): Error {
  return Object.assign(new Error('The exchange over HTTP/2 failed.'), { code });
}
