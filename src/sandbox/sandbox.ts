import type { NetworkRights } from '../network/rights.ts';
import { createAuthority } from './certificates.ts';
import { LOOPBACK } from './door.ts';
import type { Fault } from './fault.ts';
import { openHost, type SandboxHost } from './host.ts';
import { type HostKind, portOfKind, USUAL_HOSTS } from './host-kinds.ts';
import type { SandboxRequest } from './host-server.ts';

export type { Fault, TlsFault, Trouble } from './fault.ts';
export type { SandboxHost } from './host.ts';
export type { HostKind } from './host-kinds.ts';
export type { SandboxRequest } from './host-server.ts';

/** Requests that are remembered; the oldest are forgotten first. */
const REMEMBERED = 10_000;

/** Payment providers on loopback, under their own names. */
export interface Sandbox {
  /** What a run needs to reach them, and nothing else: every other host name does not resolve. */
  readonly rights: NetworkRights;
  readonly hosts: readonly SandboxHost[];
  /** All requests so far, in the order in which they came. */
  readonly requests: readonly SandboxRequest[];
  /** Makes a host fail from now on, or makes it well again. Rejects for a host that there is none of. */
  readonly fail: (host: string, fault: Fault | undefined) => Promise<void>;
  /** Makes all hosts well again, and forgets the requests. */
  readonly reset: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a sandbox is started with. */
export interface SandboxOptions {
  /** Hosts beside the usual ones, by name. */
  readonly hosts?: Readonly<Record<string, HostKind>>;
  /** Faults by host name. */
  readonly faults?: Readonly<Record<string, Fault>>;
  /** Live hosts of an Adyen merchant, such as `1797a841fbb37ca7-AcmeShop-checkout-live.adyenpayments.com`. */
  readonly adyenLiveHosts?: readonly string[];
  /** Port of the first host; the others have those that follow. By default every host has a free one. */
  readonly port?: number;
  /** Is told of every request as it comes. */
  readonly onRequest?: (request: SandboxRequest) => void;
}

/**
 * Starts the sandbox: a server on 127.0.0.1 for each host, with a certificate for its name of an authority that lives as
 * long as the sandbox does. Rejects when a port is taken.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const requests: SandboxRequest[] = [];
  const record = (request: SandboxRequest): void => {
    requests.push(request);
    if (requests.length > REMEMBERED) requests.shift();
    options.onRequest?.(request);
  };
  const authority = await createAuthority();
  const hosts: SandboxHost[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(hosts.map((host) => host.close()));
  };
  try {
    for (const [at, [host, kind]] of [...namesOf(options)].entries()) {
      const port = options.port === undefined || options.port === 0 ? 0 : options.port + at;
      hosts.push(await openHost({ host, kind, port, authority, record }));
    }
    for (const [name, fault] of Object.entries(options.faults ?? {})) await hostOf(hosts, name).fail(fault);
  } catch (thrown) {
    await close();
    throw thrown;
  }
  return {
    rights: rightsTo(hosts, authority.certificate),
    hosts,
    requests,
    fail: async (name, fault) => {
      const host = hostOf(hosts, name);
      await (fault ? host.fail(fault) : host.mend());
    },
    reset: async () => {
      requests.length = 0;
      await Promise.all(hosts.map((host) => host.mend()));
    },
    close,
  };
}

function namesOf({ hosts = {}, adyenLiveHosts = [] }: SandboxOptions): ReadonlyMap<string, HostKind> {
  const live = adyenLiveHosts.map((host) => [host, 'adyen-live'] as const);
  const all = [...Object.entries(USUAL_HOSTS), ...live, ...Object.entries(hosts)];
  return new Map(all.map(([host, kind]) => [host.toLowerCase(), kind]));
}

function hostOf(hosts: readonly SandboxHost[], name: string): SandboxHost {
  const found = hosts.find(({ host }) => host === name.toLowerCase());
  if (!found) throw new TypeError('The sandbox has no such host.');
  return found;
}

function rightsTo(hosts: readonly SandboxHost[], authority: string): NetworkRights {
  return {
    allowPrivateHosts: hosts.map(({ host }) => host),
    certificateAuthorities: [authority],
    resolutions: hosts.map(({ host, kind, port }) => ({
      host,
      port: portOfKind(kind),
      address: LOOPBACK,
      addressPort: port,
    })),
    onlyResolutions: true,
  };
}
