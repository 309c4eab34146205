import { createSecureServer } from 'node:http2';
import type { Socket } from 'node:net';
import { createServer as createTlsServer, TLSSocket, type TlsOptions } from 'node:tls';
import type { Running } from '../../loopback/behaviour.ts';
import { startHttp } from '../../loopback/http.ts';
import { listening } from '../../loopback/listening.ts';
import { ELSEWHERE, HTTP_TARGETS, type HttpTarget, pathOf, type Reply, type ServerName } from './http-targets.ts';
import type { Scenery, Target } from './target.ts';
import { HOST, type Papers } from './tls-targets.ts';

type Routes = Readonly<Record<string, Reply>>;

/** Starts what is asked over HTTP. */
export async function openHttp(papers: Papers): Promise<Scenery> {
  // Its redirects lead to an address, since names of the tests lead nowhere for the exporter.
  const ofAddress = papers.targets['for an address'];
  if (!ofAddress) throw new Error('no certificate for an address');
  const others = await startHttps({ ...papers, good: ofAddress }, ROUTES_ELSEWHERE);
  const routes = routesOf(others.port);
  const main = await startHttps(papers, routes);
  const [own, theirs] = [await startHttps(papers, FLAKY), await startHttps(papers, FLAKY)];
  const servers: Readonly<Record<ServerName | 'bytes', Running>> = {
    https: main,
    elsewhere: others,
    plain: await startHttp({ kind: 'http', answer: {} }, { host: HOST, pair: async () => papers.good }),
    'both versions': await startVersions(papers, true),
    'HTTP/2 alone': await startVersions(papers, false),
    demanding: await startHttps(papers, routes, demand(papers)),
    'demanding, TLS 1.2': await startHttps(papers, routes, { ...demand(papers), maxVersion: 'TLSv1.2' }),
    renegotiating: await startBytes(papers, {}, { maxVersion: 'TLSv1.2' }),
    bytes: await startBytes(papers, routes),
    apart: own,
  };
  const targets = Object.entries(HTTP_TARGETS).map(([name, target]) => {
    const server = servers[target.on ?? (isBytes(target.reply) ? 'bytes' : 'https')];
    return targetOf(name, target, server, target.on === 'apart' ? theirs : server);
  });
  return { targets, servers: [...Object.values(servers), theirs] };
}

const FLAKY = [{ status: 503 }, {}];

const ROUTES_ELSEWHERE: Routes = {
  '/anybody': {},
  '/key': { requires: { 'x-api-key': 'canary' } },
  '/login': { requires: { authorization: 'Basic dXNlcjpjYW5hcnk=' } },
};

function targetOf(name: string, target: HttpTarget, { port, requests }: Running, theirs: Running): Target {
  const { host = HOST, user = '', on, expect, probe, module = {} } = target;
  const path = pathOf(name);
  const scheme = on === 'plain' ? 'http' : 'https';
  const url = `${scheme}://${user}${host}:${port}${path}`;
  return {
    name: `http ${name}`,
    probe: { name: `http ${name}`, url, timeout: '5s', ...(expect && { expect }), ...probe },
    host,
    port,
    address: `${scheme}://${user}127.0.0.1:${theirs.port}${path}`,
    module,
    requests: () => requests().filter((line) => isAt(path, line)).length,
  };
}

function isBytes(reply: Reply | undefined): boolean {
  return typeof reply === 'string' || (reply !== undefined && 'cut' in reply);
}

/** Whether a line such as `GET /x` asks for a path, or for something below it. */
function isAt(path: string, line: string): boolean {
  const [, asked = ''] = line.split(' ');
  return asked === path || asked.startsWith(`${path}/`);
}

/** What the main server says, by path. */
function routesOf(elsewhere: number): Routes {
  const placed = (reply: Reply): Reply =>
    JSON.parse(JSON.stringify(reply).replaceAll(ELSEWHERE, `https://127.0.0.1:${elsewhere}`));
  const routes = Object.entries(HTTP_TARGETS).flatMap(([name, { reply = {}, below = {} }]) => {
    const path = pathOf(name);
    const further = Object.entries(below).map(([more, one]) => [`${path}${more}`, one] as const);
    return [[path, placed(reply)] as const, ...further];
  });
  return Object.fromEntries(routes);
}

function demand({ trusted }: Papers): TlsOptions {
  return { requestCert: true, rejectUnauthorized: true, ca: [...trusted] };
}

function startHttps(papers: Papers, routes: Routes | readonly Reply[], tls: TlsOptions = {}): Promise<Running> {
  const answers = Array.isArray(routes) ? { sequence: routes } : { routes };
  return startHttp({ kind: 'https', ...answers, tls }, { host: HOST, pair: async () => papers.good });
}

/** Answers over HTTP/2, and over 1.1 where it may: 200, or what a path breaks off. */
function startVersions({ good }: Papers, allowHTTP1: boolean): Promise<Running> {
  const server = createSecureServer({ key: good.key, cert: good.certificate, allowHTTP1 }, (request, response) => {
    if (!request.url.includes('cut')) return void response.end('fine');
    response.writeHead(200, { 'content-length': 8 }).write('fine');
    setTimeout(() => {
      if (request.url.includes('with-its-connection')) response.stream.session?.destroy();
      else response.stream.close(request.url.includes('error') ? 2 : 0);
    }, 50);
  });
  server.on('sessionError', () => {});
  return listening(
    server.on('tlsClientError', () => {}),
    [],
  );
}

/**
 * Writes what is to be said for a path, byte by byte, and closes; what is to be `cut` without a goodbye of TLS. Where
 * nothing is said, it agrees on TLS once more and then says 200.
 */
function startBytes({ good }: Papers, routes: Routes, options: TlsOptions = {}): Promise<Running> {
  const requests: string[] = [];
  const wires = new Map<number | undefined, Socket>();
  const server = createTlsServer({ ...options, key: good.key, cert: good.certificate }, (socket) => {
    let heard = '';
    socket.on('error', () => {});
    socket.on('data', (data) => {
      heard += String(data);
      if (!heard.endsWith('\r\n\r\n')) return;
      const line = heard.split(' ').slice(0, 2).join(' ');
      requests.push(line);
      const said = routes[line.replace('GET ', '')];
      if (typeof said === 'string') socket.end(Buffer.from(said, 'latin1'));
      else if (typeof said?.['cut'] === 'string')
        socket.write(said['cut'], () => wires.get(socket.remotePort)?.destroy());
      else renegotiate(socket, () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfine'));
    });
  });
  server.on('connection', (wire) => wires.set(wire.remotePort, wire));
  return listening(
    server.on('tlsClientError', () => {}),
    requests,
  );
}

function renegotiate(socket: Socket, then: () => void): void {
  if (!(socket instanceof TLSSocket)) throw new Error('no TLS');
  socket.renegotiate({}, (error) => {
    if (error) socket.destroy();
    else then();
  });
}
