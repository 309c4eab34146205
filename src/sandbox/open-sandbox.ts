import type { NetworkRights } from '../network/rights.ts';
import { createAuthority } from './certificates.ts';
import { LOOPBACK } from './door.ts';
import type { Fault } from './fault.ts';
import { openHost, type SandboxHost } from './host.ts';
import type { Kind } from './host-kinds.ts';
import type { SandboxRequest } from './host-server.ts';

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

/** How hosts are served, whatever they are. */
export interface Serving {
  /** Faults by host name. */
  readonly faults?: Readonly<Record<string, Fault>>;
  /** Port of the first host; the others have those that follow. By default every host has a free one. */
  readonly port?: number;
  /** Is told of every request as it comes. */
  readonly onRequest?: (request: SandboxRequest) => void;
}

/** Serves hosts, by name in lower case, with an authority of their own. Rejects when a port is taken. */
export async function openSandbox(kinds: ReadonlyMap<string, Kind>, serving: Serving = {}): Promise<Sandbox> {
  const requests: SandboxRequest[] = [];
  const record = (request: SandboxRequest): void => {
    requests.push(request);
    if (requests.length > REMEMBERED) requests.shift();
    serving.onRequest?.(request);
  };
  const authority = await createAuthority();
  const hosts: SandboxHost[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(hosts.map((host) => host.close()));
  };
  try {
    for (const [at, [host, kind]] of [...kinds].entries()) {
      const port = serving.port === undefined || serving.port === 0 ? 0 : serving.port + at;
      hosts.push(await openHost({ host, kind, port, authority, record }));
    }
    for (const [name, fault] of Object.entries(serving.faults ?? {})) await hostOf(hosts, name).fail(fault);
  } catch (thrown) {
    await close();
    throw thrown;
  }
  return {
    rights: rightsTo(hosts, kinds, authority.certificate),
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

function hostOf(hosts: readonly SandboxHost[], name: string): SandboxHost {
  const found = hosts.find(({ host }) => host === name.toLowerCase());
  if (!found) throw new TypeError('The sandbox has no such host.');
  return found;
}

function rightsTo(hosts: readonly SandboxHost[], kinds: ReadonlyMap<string, Kind>, authority: string): NetworkRights {
  return {
    allowPrivateHosts: hosts.map(({ host }) => host),
    certificateAuthorities: [authority],
    resolutions: hosts.map(({ host, port }) => ({
      host,
      port: kinds.get(host)?.port ?? 443,
      address: LOOPBACK,
      addressPort: port,
    })),
    onlyResolutions: true,
  };
}
