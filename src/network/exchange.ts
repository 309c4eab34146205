import { isUtf8 } from 'node:buffer';
import { type IncomingMessage, request as open, type RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
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

/** A version of HTTP in which an answer can come. */
export type AnswerVersion = '1.0' | '1.1' | '2';

/** What came back from the wire, whole. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly fieldLines: ReadonlyMap<string, readonly string[]>;
  readonly body: Uint8Array;
  readonly version: AnswerVersion;
  /** Fields that came behind the body (RFC 9110, section 6.5); read over HTTP/2 alone. */
  readonly trailers?: ReadonlyMap<string, string>;
}

/**
 * Sends one request over a line and reads the whole answer. Rejects with what Node gives, also when the line is closed,
 * as it is when its signal ends: that is the one deadline.
 *
 * Node's own client starts in a third of the time that undici takes, and is as strict a reader.
 */
export function exchangeOver({ socket, stopwatch }: Line, request: WireRequest): Promise<WireAnswer | 'body-too-big'> {
  stopwatch.enter('first-byte');
  return new Promise((resolve, reject) => {
    const sent = open(optionsOf(request, socket));
    let answer: IncomingMessage | undefined;
    const end = (thrown: unknown): void => {
      // What has come whole may still wait to be read. What has more than it said it has is not whole but cut.
      if (!answer?.complete || isBreach(thrown)) reject(thrown);
    };
    const read = async (come: IncomingMessage): Promise<WireAnswer | 'body-too-big'> => {
      const version = versionOf(come);
      stopwatch.enter('body');
      const body = await readBody(come, request.largestBody ?? LARGEST_BODY);
      return body ? wholeOf(come, body, version) : 'body-too-big';
    };
    sent.on('response', (come) => {
      answer = come;
      read(come).then(resolve, reject);
    });
    // Kept for the life of the request: what goes wrong after the answer must not end the process.
    sent.on('error', end);
    // An answer that asks to go on in another protocol ends so, without an error.
    sent.on('close', () => end(CLOSED));
    sent.end(request.body);
  });
}

function optionsOf({ url, method, headers, body }: WireRequest, socket: Socket): RequestOptions {
  return {
    createConnection: () => socket,
    method,
    path: url.pathname + url.search,
    headers: {
      host: url.host,
      ...headers,
      connection: 'close',
      ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
    },
    maxHeaderSize: LARGEST_HEADERS,
    // Whatever NODE_OPTIONS says.
    insecureHTTPParser: false,
  };
}

function wholeOf(answer: IncomingMessage, body: Uint8Array, version: AnswerVersion): WireAnswer {
  const fieldLines = linesOf(answer.rawHeaders);
  return { status: answer.statusCode ?? 0, headers: joined(fieldLines), fieldLines, body, version };
}

/** Made once, since every exchange closes in the end. */
const CLOSED = Object.assign(new Error('The connection was closed.'), { code: 'ECONNRESET' });

/** What Node's parser of HTTP throws. */
function isBreach(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('HPE_');
}

/** Undefined when it is larger than the cap; what is left is not read. Rejects when it ends before its end. */
export function readBody(stream: Readable, largest: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.byteLength;
      if (size <= largest) chunks.push(chunk);
      else {
        stream.destroy();
        resolve(undefined);
      }
    });
    stream.once('end', () => resolve(Buffer.concat(chunks)));
    // Kept for the life of the stream: what goes wrong after the cap must not end the process.
    stream.on('error', reject);
    stream.once('close', () => reject(CLOSED));
  });
}

/** What the status line says. Node's parser lets any version pass; whoever speaks 1.1 is answered in that or in 1.0. */
function versionOf({ httpVersion }: IncomingMessage): '1.0' | '1.1' {
  if (httpVersion === '1.1' || httpVersion === '1.0') return httpVersion;
  throw Object.assign(new Error('The answer is of a version that was not asked for.'), { code: 'HPE_INVALID_VERSION' });
}

/**
 * The values of each header, one for each time that it was sent (RFC 9110, section 5.2), of names and values in turn.
 * Node's own account of them stumbles in older releases over a header `__proto__`.
 */
export function linesOf(raw: readonly string[]): Map<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = raw[at]?.toLowerCase() ?? '';
    const value = fieldText(raw[at + 1] ?? '');
    const held = lines.get(name);
    if (held) held.push(value);
    else lines.set(name, [value]);
  }
  return lines;
}

/** A value as UTF-8 where it is that, and else as Latin-1, as Node gives it: both are in use (RFC 9110, section 5.5). */
export function fieldText(value: string): string {
  if (/^[\0-\x7f]*$/.test(value)) return value;
  const bytes = Buffer.from(value, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : value;
}

/** The values of a repeated header in one, as a list (RFC 9110, section 5.3). */
export function joined(lines: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const whole = new Map<string, string>();
  for (const [name, values] of lines) whole.set(name, values.join(', '));
  return whole;
}
