import { Client, type Dispatcher } from 'undici';
import type { Line } from './converse.ts';

/** Bytes of a body, counted as they are sent, where the request does not say. */
export const LARGEST_BODY = 256 * 1024;

/** Bytes of all headers together. */
export const LARGEST_HEADERS = 16 * 1024;

/** What is put on the wire. */
export interface WireRequest {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
  readonly largestBody?: number | undefined;
}

/** What came back from the wire, whole. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly fieldLines: ReadonlyMap<string, readonly string[]>;
  readonly body: Uint8Array;
  /** Fields that came behind the body (RFC 9110, section 6.5); read over HTTP/2 alone. */
  readonly trailers?: ReadonlyMap<string, string>;
}

/**
 * Sends one request over a line and reads the whole answer. Rejects with what undici gives, or when the
 * signal of the line ends. Timers of undici are off: the signal is the one deadline, since theirs restart with every byte.
 */
export async function exchangeOver(
  { socket, stopwatch, signal }: Line,
  request: WireRequest,
): Promise<WireAnswer | 'body-too-big'> {
  const client = new Client(request.url.origin, {
    // Not at once: undici counts a connection as begun only after this has returned.
    connect: (_options, callback) => queueMicrotask(() => callback(null, socket)),
    allowH2: false,
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: LARGEST_HEADERS,
  });
  stopwatch.enter('first-byte');
  try {
    const answer = await client.request({
      path: request.url.pathname + request.url.search,
      method: request.method,
      headers: request.headers,
      body: request.body ?? null,
      reset: true,
      signal,
    });
    stopwatch.enter('body');
    const body = await readBody(answer.body, request.largestBody ?? LARGEST_BODY);
    if (!body) return 'body-too-big';
    const fieldLines = linesOf(answer.headers);
    const headers = new Map([...fieldLines].map(([name, values]) => [name, values.join(', ')]));
    return { status: answer.statusCode, headers, fieldLines, body };
  } finally {
    await client.destroy();
  }
}

/** Undefined when it is larger than the cap; what is left is not read. */
export async function readBody(stream: AsyncIterable<Uint8Array>, largest: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > largest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The values of each header, one for each time that it was sent (RFC 9110, section 5.2). */
function linesOf(headers: Dispatcher.ResponseData['headers']): Map<string, readonly string[]> {
  const lines = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) lines.set(name.toLowerCase(), Array.isArray(value) ? value : [value]);
  }
  return lines;
}
