import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import { delayOf } from './delay.ts';
import type { Fault } from './fault.ts';
import { type HostKind, PROVIDERS } from './host-kinds.ts';
import type { HostServer, HostServing } from './host-server.ts';
import type { ProviderAnswer } from './providers.ts';
import { reply } from './reply.ts';

/** What a provider is served with. */
interface ProviderServing extends HostServing {
  readonly kind: Exclude<HostKind, 'postgres'>;
}

/** Makes the server of a provider: HTTP/1.1 over TLS, and each answer as the fault of the moment has it. */
export function serveHttps(plan: ProviderServing): HostServer {
  const { host, record, pair, book } = plan;
  const server = createServer({ key: pair.key, cert: pair.certificate }, (request, response) => {
    request.resume();
    const [path = ''] = (request.url ?? '').split('?');
    const asked = hostOf(request);
    record({ host: asked, method: request.method ?? '', path });
    const fault = (asked === host ? book.strike(path) : undefined) ?? {};
    const answer = asked === host ? answerOf(plan, request, path, fault) : MISDIRECTED;
    // Not to be waited for when the sandbox is closed meanwhile.
    setTimeout(() => reply(response, answer, fault), delayOf(fault)).unref();
  });
  return { server, show: ({ key, certificate }) => server.setSecureContext({ key, cert: certificate }) };
}

/** A name that is not served here was misdirected (RFC 9110, 15.5.20). */
const MISDIRECTED: ProviderAnswer = { status: 421, body: undefined };

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
}

function answerOf({ kind }: ProviderServing, request: IncomingMessage, path: string, fault: Fault): ProviderAnswer {
  const { method = '', headers } = request;
  return PROVIDERS[kind]({ method, path, headers, without: fault.without ?? [], trouble: fault.trouble });
}
