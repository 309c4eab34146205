import {
  createSecureServer,
  createServer,
  type IncomingHttpHeaders,
  type SecureServerOptions,
  type ServerHttp2Stream,
} from 'node:http2';
import type { Behaviour, Start } from './behaviour.ts';
import { listening } from './listening.ts';

const STATUS: Readonly<Record<string, number>> = { UNKNOWN: 0, SERVING: 1, NOT_SERVING: 2, SERVICE_UNKNOWN: 3 };

/** What is told of one service: its status, or an answer that is none. */
interface Told {
  /** A word of `ServingStatus`, or any number. */
  readonly serving?: string | number;
  /** The status of gRPC in the trailers; `none` sends none, and `before` sends it before the message alone. */
  readonly grpc?: number | 'none' | 'in-headers' | 'before';
  /** The status of gRPC among the headers, before what comes besides. */
  readonly early?: number;
  /** The status of HTTP. */
  readonly http?: number;
  readonly type?: string;
  /** The whole body, instead of a message. */
  readonly hex?: string;
  /** A message of so many bytes. */
  readonly flood?: number;
  readonly drop?: boolean;
}

/**
 * A health service of gRPC. `services`: what is told, by name; others are not found. `plain` speaks without TLS, and
 * `tls` are options of Node's server.
 */
export const startGrpc: Start = async (behaviour, { pair }) => {
  const requests: string[] = [];
  const answer = (stream: ServerHttp2Stream, headers: IncomingHttpHeaders): void => {
    const chunks: Buffer[] = [];
    stream.on('error', () => {});
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const service = serviceIn(Buffer.concat(chunks));
      requests.push(`${headers[':method']} ${headers[':path']} ${headers['te']} "${service}"`);
      tell(stream, toldOf(behaviour, service));
    });
  };
  if (behaviour['plain'] === true) return listening(createServer().on('stream', answer), requests);
  const { key, certificate } = await pair(behaviour.certificate ?? 'good');
  const options = (behaviour['tls'] ?? {}) as SecureServerOptions;
  const server = createSecureServer({ ...options, key, cert: certificate }).on('stream', answer);
  return listening(
    server.on('tlsClientError', () => {}),
    requests,
  );
};

function toldOf(behaviour: Behaviour, service: string): Told {
  const services = (behaviour['services'] ?? {}) as Readonly<Record<string, string | Told>>;
  const told = services[service] ?? { grpc: 5 };
  return typeof told === 'string' ? { serving: told } : told;
}

/** Undefined behind the prefix, or field 1 with a length of one byte. */
function serviceIn(body: Buffer): string {
  return body.length > 7 ? body.subarray(7).toString() : '';
}

function tell(stream: ServerHttp2Stream, told: Told): void {
  const { serving, grpc = 0, early, http = 200, type = 'application/grpc', hex, flood, drop } = told;
  if (drop) return void stream.session?.destroy();
  const head = { ':status': http, 'content-type': type, ...(early !== undefined && { 'grpc-status': String(early) }) };
  if (grpc === 'in-headers') return void stream.respond({ ...head, 'grpc-status': '14' }, { endStream: true });
  if (grpc === 'before') stream.respond({ ...head, 'grpc-status': '0' });
  else stream.respond(head, { waitForTrailers: grpc !== 'none' });
  stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': String(grpc) }));
  const status = typeof serving === 'number' ? serving : (STATUS[serving ?? ''] ?? 0);
  const message = flood === undefined ? Buffer.from([8, status]) : Buffer.alloc(flood);
  const prefix = Buffer.alloc(5);
  prefix.writeUInt32BE(message.length, 1);
  if (typeof grpc === 'number' && grpc !== 0) stream.end();
  else stream.end(hex === undefined ? Buffer.concat([prefix, message]) : Buffer.from(hex, 'hex'));
}
