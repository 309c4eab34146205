import { type HostKind, type Kind, type Kinds, loadKinds, USUAL_HOSTS } from './host-kinds.ts';
import { openSandbox, type Sandbox, type Serving } from './open-sandbox.ts';

export type { Fault, TlsFault, Trouble } from './fault.ts';
export type { SandboxHost } from './host.ts';
export type { HostKind } from './host-kinds.ts';
export type { SandboxRequest } from './host-server.ts';
export type { Sandbox } from './open-sandbox.ts';

/** What a sandbox is started with. */
export interface SandboxOptions extends Serving {
  /** Hosts beside the usual ones, by name. */
  readonly hosts?: Readonly<Record<string, HostKind>>;
  /** Live hosts of an Adyen merchant, such as `1797a841fbb37ca7-AcmeShop-checkout-live.adyenpayments.com`. */
  readonly adyenLiveHosts?: readonly string[];
}

/**
 * Starts the sandbox: a server on 127.0.0.1 for each host, with a certificate for its name of an authority that lives as
 * long as the sandbox does. Rejects when a port is taken, and for a kind of host that there is none of.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  return openSandbox(hostsOf(options, await loadKinds()), options);
}

function hostsOf({ hosts = {}, adyenLiveHosts = [] }: SandboxOptions, kinds: Kinds): ReadonlyMap<string, Kind> {
  const live = adyenLiveHosts.map((host) => [host, 'adyen-live'] as const);
  const all = [...Object.entries(USUAL_HOSTS), ...live, ...Object.entries(hosts)];
  const known = all.map(([host, name]) => {
    const kind = kinds.get(name);
    if (!kind) throw new TypeError('The sandbox has no such kind of host.');
    return [host.toLowerCase(), kind] as const;
  });
  return new Map(known);
}
