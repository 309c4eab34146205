import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { BlockReason, ProbeReason } from '../finding/facts/probe.ts';
import { isPublicAddress, plainAddress } from './address.ts';
import type { NetworkRights } from './rights.ts';
import { mayBePrivate, plainHost } from './screen.ts';

/** Addresses that were checked and may be connected to, and no others. */
export interface Endpoint {
  /** The name that TLS asks for and verifies; never replaced by an address. */
  readonly host: string;
  readonly addresses: readonly string[];
  readonly port: number;
}

/** What came of looking for the addresses of a host. */
export type Located =
  | { readonly kind: 'found'; readonly endpoint: Endpoint }
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
  rights: NetworkRights,
  family?: 4 | 6 | undefined,
): Promise<Located> {
  const override = rights.resolutions.find((rule) => plainHost(rule.host) === host && rule.port === port);
  if (!override && rights.onlyResolutions) return { kind: 'failed', reason: 'dns' };
  const addresses = override ? [override.address] : await addressesOf(host);
  if (addresses.length === 0) return { kind: 'failed', reason: 'dns' };
  if (!mayBePrivate(host, rights) && !addresses.every(isPublicAddress)) {
    return { kind: 'blocked', reason: 'blocked-address' };
  }
  const fitting = addresses.filter((address) => family === undefined || familyOf(address) === family);
  if (fitting.length === 0) return { kind: 'failed', reason: 'address-family' };
  return { kind: 'found', endpoint: { host, addresses: fitting, port: override?.addressPort ?? port } };
}

/** What is connected to for an IPv4 address that is mapped into IPv6 is the IPv4 address. */
function familyOf(address: string): number {
  return isIP(plainAddress(address) ?? '');
}

async function addressesOf(host: string): Promise<readonly string[]> {
  if (isIP(host) !== 0) return [host];
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch {
    return [];
  }
}
