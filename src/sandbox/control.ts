import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { LOOPBACK, openDoor } from './door.ts';
import type { SandboxHost } from './host.ts';
import { readFault } from './read-fault.ts';
import type { Sandbox } from './sandbox.ts';

/** The control API of a sandbox. */
export interface Control {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** What every request must bring as `Authorization: Bearer …`. New in each sandbox. */
  readonly token: string;
  readonly close: () => Promise<void>;
}

/** Bytes of a request that are read. */
const LARGEST = 64 * 1024;

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Opens the control API: JSON over plain http on loopback, for whoever has the token. A page in a browser cannot use it:
 * one of another origin is refused by its `Origin`, one whose name was made to resolve to this machine (DNS rebinding) by
 * its `Host`, and neither has the token. Rejects when the port is taken.
 */
export async function openControl(sandbox: Sandbox, wanted = 0): Promise<Control> {
  const token = randomBytes(24).toString('base64url');
  let origin = '';
  const server = createServer((request, response) => {
    void answer(request, sandbox, origin, token)
      .catch((): Reply => problem(500, 'the sandbox could not do it, as when a port was taken meanwhile'))
      .then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
        response.end(`${JSON.stringify(body)}\n`);
        request.resume();
      });
  });
  const door = await openDoor(server, wanted);
  origin = `http://${LOOPBACK}:${door.port}`;
  return { origin, token, close: door.shut };
}

function problem(status: number, text: string): Reply {
  return { status, body: { error: text } };
}

async function answer(request: IncomingMessage, sandbox: Sandbox, origin: string, token: string): Promise<Reply> {
  const { headers } = request;
  const port = new URL(origin).port;
  if (![`${LOOPBACK}:${port}`, `localhost:${port}`].includes(headers.host ?? ''))
    return problem(403, 'this host is not served here');
  if (headers.origin !== undefined) return problem(403, 'pages of a browser are not served');
  if (!isToken(headers.authorization, token)) return problem(401, 'the token is missing or wrong');
  const url = URL.parse(request.url ?? '', origin);
  return url ? route(request, url, sandbox) : NOT_FOUND;
}

/** Compared in a time that tells nothing about the token. */
function isToken(header: string | undefined, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`));
}

const NOT_FOUND = problem(404, 'there is GET /hosts, PUT and DELETE /hosts/NAME/fault, GET /requests, POST /reset');

async function route(request: IncomingMessage, url: URL, sandbox: Sandbox): Promise<Reply> {
  const { method = '' } = request;
  const [, first, name, last, ...more] = url.pathname.split('/');
  const asked = `${method} ${name === undefined ? url.pathname : `/${first}/…/${last}`}`;
  if (asked === 'GET /hosts') return { status: 200, body: { hosts: sandbox.hosts.map(shown) } };
  if (asked === 'GET /requests') return { status: 200, body: { requests: sandbox.requests } };
  if (asked === 'POST /reset') {
    await sandbox.reset();
    return { status: 200, body: { hosts: sandbox.hosts.map(shown) } };
  }
  const host = sandbox.hosts.find((one) => one.host === name?.toLowerCase());
  if (first !== 'hosts' || last !== 'fault' || more.length > 0) return NOT_FOUND;
  if (!host) return problem(404, 'the sandbox has no such host');
  if (method === 'PUT') return put(request, host);
  if (method !== 'DELETE') return problem(405, 'a fault is set with PUT and taken away with DELETE');
  const found = await host.mend(url.searchParams.get('path') ?? undefined);
  return found ? { status: 200, body: shown(host) } : problem(404, 'there is no such fault');
}

async function put(request: IncomingMessage, host: SandboxHost): Promise<Reply> {
  // A form of a web page can send anything but this type.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    return problem(415, 'a fault comes as application/json');
  const text = await textOf(request);
  if (text === undefined) return problem(413, `a fault has no more than ${LARGEST} bytes`);
  const parsed = parse(text);
  if (!parsed) return problem(400, 'this is no JSON');
  const read = readFault(parsed.value, { name: host.kind, faults: host.canFail });
  if (!read.ok) return problem(400, read.problem);
  await host.fail(read.fault);
  return { status: 200, body: shown(host) };
}

function shown({ host, kind, port, faults }: SandboxHost): unknown {
  return { host, kind, port, faults: faults() };
}

async function textOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > LARGEST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
