import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { NetworkRights } from '../network/rights.ts';
import { createAuthority } from './certificates.ts';
import { type Provider, type ProviderAnswer, providersByHost } from './providers.ts';

/** How a host fails. What is not named stays as it is. */
export interface Fault {
  /** Milliseconds before the answer. */
  readonly latency?: number;
  /** Status in place of the provider's. */
  readonly status?: number;
  /** JSON in place of the provider's. */
  readonly body?: unknown;
  /** The connection is closed without an answer. */
  readonly drop?: boolean;
}

/** A request that came in. Never its headers: they hold the credential. */
export interface SandboxRequest {
  readonly host: string;
  readonly method: string;
  readonly path: string;
}

/** Payment gateways on loopback, under the providers' own names. */
export interface Sandbox {
  readonly port: number;
  /** What a run needs to reach them, and nothing else: every other host name does not resolve. */
  readonly rights: NetworkRights;
  /** All requests so far, in the order in which they came. */
  readonly requests: readonly SandboxRequest[];
  /** Makes a host fail from now on, or makes it well again. */
  readonly fail: (host: string, fault: Fault | undefined) => void;
  readonly close: () => Promise<void>;
}

export interface SandboxOptions {
  /** Faults by host name. */
  readonly faults?: Readonly<Record<string, Fault>>;
  /** Live hosts of an Adyen merchant, such as `1797a841fbb37ca7-AcmeShop-checkout-live.adyenpayments.com`. */
  readonly adyenLiveHosts?: readonly string[];
  /** Port to listen on; by default a free one. */
  readonly port?: number;
}

/** Starts the sandbox: one HTTPS server on 127.0.0.1 with a certificate, made now, for all the providers' names. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const providers = providersByHost(options.adyenLiveHosts ?? []);
  const hosts = [...providers.keys()];
  const authority = await createAuthority();
  const { key, certificate } = await authority.issue({ names: hosts });
  const faults = new Map(Object.entries(options.faults ?? {}).map(([host, fault]) => [host.toLowerCase(), fault]));
  const requests: SandboxRequest[] = [];
  const server = createServer({ key, cert: certificate }, (request, response) => {
    const host = hostOf(request);
    const [path = ''] = (request.url ?? '').split('?');
    requests.push({ host, method: request.method ?? '', path });
    serve(request, response, path, providers.get(host), faults.get(host));
  });
  const port = await listen(server, options.port ?? 0);
  return {
    port,
    rights: {
      allowPrivateHosts: hosts,
      certificateAuthorities: [authority.certificate],
      resolutions: hosts.map((host) => ({ host, port: 443, address: '127.0.0.1', addressPort: port })),
      onlyResolutions: true,
    },
    requests,
    fail: (host, fault) => {
      if (fault) faults.set(host.toLowerCase(), fault);
      else faults.delete(host.toLowerCase());
    },
    close: () => close(server),
  };
}

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
}

function serve(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  provider: Provider | undefined,
  fault: Fault | undefined,
): void {
  request.resume();
  const answer = (): void => {
    if (fault?.drop) request.socket.destroy();
    else reply(response, answerOf(request, path, provider), fault);
  };
  // Not to be waited for when the sandbox is closed meanwhile.
  setTimeout(answer, fault?.latency ?? 0).unref();
}

/** A name that is not served here was misdirected (RFC 9110, 15.5.20). */
function answerOf(request: IncomingMessage, path: string, provider: Provider | undefined): ProviderAnswer {
  return (
    provider?.({ method: request.method ?? '', path, headers: request.headers }) ?? { status: 421, body: undefined }
  );
}

function reply(response: ServerResponse, { status, body }: ProviderAnswer, fault: Fault | undefined): void {
  const content = fault?.body ?? body;
  response.writeHead(fault?.status ?? status, content === undefined ? {} : { 'content-type': 'application/json' });
  response.end(content === undefined ? undefined : JSON.stringify(content));
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The sandbox has no port.');
  return address.port;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
