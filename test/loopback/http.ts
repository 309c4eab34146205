import {
  createServer as createPlain,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecure, type ServerOptions } from 'node:https';
import type { Behaviour, Start } from './behaviour.ts';
import { listening } from './listening.ts';

/** One answer. */
interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Text, or anything else as JSON. */
  readonly body?: unknown;
  /** Milliseconds before it. */
  readonly delay?: number;
  /** Closes the connection instead. */
  readonly drop?: boolean;
  /** A header that the request must hold to get this answer; without it, 401. */
  readonly requires?: Readonly<Record<string, string>>;
  /** The only method that gets this answer; others get 405. */
  readonly method?: string;
}

/**
 * Answers over HTTP: `answer` always, `routes` by path, `sequence` one after the other and the last for ever.
 * `tls` are options of Node's server, such as `minVersion`.
 */
export const startHttp: Start = async (behaviour, { host, pair }) => {
  const requests: string[] = [];
  const answer: RequestListener = (request, response) => {
    request.resume();
    requests.push(`${request.method} ${request.url}`);
    const reply = replyFor(behaviour, request, requests.length);
    setTimeout(() => send(request, response, reply), reply.delay ?? 0).unref();
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

function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const missing = Object.entries(reply.requires ?? {}).some(([name, value]) => request.headers[name] !== value);
  if (reply.drop) request.socket.destroy();
  else if (reply.method !== undefined && request.method !== reply.method) response.writeHead(405).end();
  else if (missing) response.writeHead(401).end();
  else {
    const { body } = reply;
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const type = body === undefined || typeof body === 'string' ? {} : { 'content-type': 'application/json' };
    response.writeHead(reply.status ?? 200, { ...type, ...(reply.headers as Record<string, string>) });
    response.end(text);
  }
}
