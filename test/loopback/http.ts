import {
  createServer as createPlain,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecure, type ServerOptions } from 'node:https';
import { deflateSync, gzipSync } from 'node:zlib';
import type { Behaviour, Start } from './behaviour.ts';
import { listening } from './listening.ts';

/** One answer. */
interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Text, or anything else as JSON. */
  readonly body?: unknown;
  /** Bytes, in hexadecimal, in place of a text. */
  readonly hex?: string;
  /** A body of so many bytes. */
  readonly size?: number;
  /** Sends the body with this content coding. */
  readonly coding?: 'gzip' | 'deflate';
  /** Sends the body in so many chunks, without a length. */
  readonly chunks?: number;
  /** Never answers; or answers with headers and half of the body, and then no more, or closes there. */
  readonly stops?: 'before' | 'inside' | 'closed';
  /** Milliseconds before it. */
  readonly delay?: number;
  /** Closes the connection instead. */
  readonly drop?: boolean;
  /** A header that the request must hold to get this answer; without it, 401, with what `refusal` holds. */
  readonly requires?: Readonly<Record<string, string>>;
  readonly refusal?: unknown;
  /** The only method that gets this answer; others get 405. */
  readonly method?: string;
  /** The body that the request must have to get this answer; with any other, 400. */
  readonly takes?: string;
}

/**
 * Answers over HTTP: `answer` always, `routes` by path, `sequence` one after the other and the last for ever.
 * `tls` are options of Node's server, such as `minVersion`.
 */
export const startHttp: Start = async (behaviour, { host, pair }) => {
  const requests: string[] = [];
  const answer: RequestListener = async (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const reply = replyFor(behaviour, request, requests.length);
    const sent = await textOf(request);
    setTimeout(() => send({ request, response, sent }, reply), reply.delay ?? 0).unref();
  };
  if (behaviour.kind === 'http') return listening(createPlain(answer), requests, behaviour.listen);
  const { key, certificate } = await pair(behaviour.certificate ?? 'good');
  const options = (behaviour['tls'] ?? {}) as ServerOptions;
  void host;
  return listening(createSecure({ ...options, key, cert: certificate }, answer), requests, behaviour.listen);
};

function replyFor(behaviour: Behaviour, request: IncomingMessage, count: number): Reply {
  const { answer, routes, sequence } = behaviour as {
    readonly answer?: Reply;
    readonly routes?: Readonly<Record<string, Reply>>;
    readonly sequence?: readonly Reply[];
  };
  const [path = ''] = (request.url ?? '').split('?');
  if (routes) return routes[path] ?? { status: 404 };
  return sequence?.[Math.min(count, sequence.length) - 1] ?? answer ?? {};
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

interface Asking {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The body of the request. */
  readonly sent: string;
}

function send({ request, response, sent }: Asking, reply: Reply): void {
  const missing = Object.entries(reply.requires ?? {}).some(([name, value]) => request.headers[name] !== value);
  if (reply.drop) request.socket.destroy();
  else if (reply.stops === 'before') return;
  else if (reply.method !== undefined && request.method !== reply.method) response.writeHead(405).end();
  else if (missing) answerWith(response, { status: 401, body: reply.refusal });
  else if (reply.takes !== undefined && reply.takes !== sent) response.writeHead(400).end();
  else answerWith(response, reply);
}

function answerWith(response: ServerResponse, reply: Reply): void {
  const { body, coding, chunks, stops } = reply;
  const typed = body === undefined || typeof body === 'string' ? {} : { 'content-type': 'application/json' };
  const bytes = coded(bytesOf(reply), coding);
  const headers = {
    ...typed,
    ...(coding && { 'content-encoding': coding }),
    ...(stops && { 'content-length': bytes.length }),
    ...(reply.headers as Record<string, string>),
  };
  response.writeHead(reply.status ?? 200, headers);
  if (stops) {
    response.write(bytes.subarray(0, bytes.length / 2), () => stops === 'closed' && response.socket?.end());
    return;
  }
  if (chunks === undefined) {
    response.end(bytes);
    return;
  }
  const length = Math.ceil(bytes.length / chunks);
  for (let at = 0; at < bytes.length; at += length) response.write(bytes.subarray(at, at + length));
  response.end();
}

function bytesOf({ body, hex, size }: Reply): Buffer {
  if (hex !== undefined) return Buffer.from(hex, 'hex');
  if (size !== undefined) return Buffer.alloc(size, 'x');
  return Buffer.from(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body));
}

function coded(bytes: Buffer, coding: Reply['coding']): Buffer {
  if (coding === undefined) return bytes;
  return coding === 'gzip' ? gzipSync(bytes) : deflateSync(bytes);
}
