import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import { delayOf } from './delay.ts';
import type { Fault } from './fault.ts';
import type { HostServer, HostServing } from './host-server.ts';
import type { Provider, ProviderAnswer } from './provider.ts';
import { reply } from './reply.ts';

/** What a provider is served with. */
interface ProviderServing extends HostServing {
  readonly provider: Provider;
}

/** Makes the server of a provider: HTTP/1.1 over TLS, and each answer as the fault of the moment has it. */
export function serveHttps(plan: ProviderServing): HostServer {
  const { host, record, pair, book } = plan;
  const server = createServer({ key: pair.key, cert: pair.certificate }, (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const asked = hostOf(request);
    record({ host: asked, method: request.method ?? '', path });
    const fault = (asked === host ? book.strike(path) : undefined) ?? {};
    void bodyOf(request).then((body) => {
      const answer = asked === host ? answerOf(plan, request, path, body, fault) : MISDIRECTED;
      // Not to be waited for when the sandbox is closed meanwhile.
      setTimeout(() => reply(response, answer, fault), delayOf(fault)).unref();
    });
  });
  return { server, show: ({ key, certificate }) => server.setSecureContext({ key, cert: certificate }) };
}

/** A name that is not served here was misdirected (RFC 9110, 15.5.20). */
const MISDIRECTED: ProviderAnswer = { status: 421, body: undefined };

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
}

/** Characters of a body that are kept; a probe has far fewer, and the rest is let go. */
const LARGEST = 64 * 1024;

/** The body of a request when all of it has come. Never settles where whoever sends it breaks off. */
function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      if (text.length < LARGEST) text += chunk;
    });
    request.on('end', () => resolve(text));
    request.on('error', () => {});
  });
}

function answerOf(
  { host, provider }: ProviderServing,
  { url = '', method = '', headers }: IncomingMessage,
  path: string,
  body: string,
  { without = [], trouble }: Fault,
): ProviderAnswer {
  return provider({ host, method, path, query: url.slice(path.length), headers, body, without, trouble });
}
