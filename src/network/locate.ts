import { isIP } from 'node:net';
import type { BlockReason, ProbeReason } from '../finding/facts/probe.ts';
import { isPublicAddress, plainAddress } from './address.ts';
import { type Looked, type Names, openNames } from './names.ts';
import type { NetworkRights, Resolution } from './rights.ts';
import { mayBePrivate, plainHost } from './screen.ts';

/** Addresses that were checked and may be connected to, and no others. */
export interface Endpoint {
  /** The name that TLS asks for and verifies; never replaced by an address. */
  readonly host: string;
  readonly addresses: readonly string[];
  readonly port: number;
}

/** The rights of the workflow, and where the names of the run are looked up. */
interface LocateRights extends NetworkRights {
  readonly names?: Names;
}

/** What came of looking for the addresses of a host. */
export type Located =
  | {
      readonly kind: 'found';
      readonly endpoint: Endpoint;
      /** Milliseconds that its name took before it was asked for. */
      readonly ahead?: number;
    }
  | { readonly kind: 'failed'; readonly reason: ProbeReason }
  | { readonly kind: 'blocked'; readonly reason: BlockReason };

/**
 * Finds the addresses of a host, written as `plainHost` does. Every answer must be public, unless the workflow allows
 * private ones for the host: a name with one public and one private answer is how a guard is walked around. With a
 * family, all answers are judged and those of the family are given, in the resolver's order.
 */
export async function locate(
  host: string,
  port: number,
  rights: LocateRights,
  family?: 4 | 6 | undefined,
): Promise<Located> {
  const [override, ...others] = overridesOf(host, port, rights);
  if (!override && rights.onlyResolutions) return { kind: 'failed', reason: 'dns' };
  const { addresses, ahead } = override
    ? { addresses: [override, ...others].map(({ address }) => address), ahead: 0 }
    : await addressesOf(host, rights);
  if (addresses.length === 0) return { kind: 'failed', reason: 'dns' };
  if (!mayBePrivate(host, rights) && !addresses.every(isPublicAddress)) {
    return { kind: 'blocked', reason: 'blocked-address' };
  }
  const fitting = addresses.filter((address) => family === undefined || familyOf(address) === family);
  if (fitting.length === 0) return { kind: 'failed', reason: 'address-family' };
  return { kind: 'found', endpoint: { host, addresses: fitting, port: override?.addressPort ?? port }, ahead };
}

/** What is connected to for an IPv4 address that is mapped into IPv6 is the IPv4 address. */
function familyOf(address: string): number {
  return isIP(plainAddress(address) ?? '');
}

/** Where one name leads to several addresses, all have the port of the first. */
function overridesOf(host: string, port: number, { resolutions }: NetworkRights): readonly Resolution[] {
  const rules = resolutions.filter((rule) => plainHost(rule.host) === host && rule.port === port);
  return rules.filter(({ addressPort }) => addressPort === rules[0]?.addressPort);
}

async function addressesOf(host: string, { names }: LocateRights): Promise<Looked> {
  if (isIP(host) !== 0) return { addresses: [host], ahead: 0 };
  return (names ?? openNames()).look(host);
}

/** Whether a name is looked up at all, and not led elsewhere or an address itself. */
export function isLookedUp(host: string, port: number, rights: NetworkRights): boolean {
  return isIP(host) === 0 && !rights.onlyResolutions && overridesOf(host, port, rights).length === 0;
}

/**
 * The endpoint with one address alone. It comes of an earlier `locate`, and is judged again; that this answer does not
 * hold it is no matter, since some names answer with other addresses each time.
 */
export function pinTo(endpoint: Endpoint, address: string | undefined, rights: NetworkRights): Endpoint {
  if (address === undefined) return endpoint;
  if (!mayBePrivate(endpoint.host, rights) && !isPublicAddress(address)) {
    throw new Error('An address was to be called that is not public.');
  }
  return { ...endpoint, addresses: [address] };
}
