import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Azure's host agent, reachable from GitHub's hosted runners, in a range that counts as public. */
const AZURE_HOST_AGENT = '168.63.129.16';

/**
 * Whether an IP address, written in any of its usual ways, is one of the public internet.
 *
 * Loopback, private (RFC 1918, RFC 4193), link-local, carrier-grade NAT, multicast, documentation, 6to4, Teredo and
 * NAT64 ranges are not; an IPv4 address mapped into IPv6 is judged as the IPv4 address. What is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  const plain = plainAddress(address);
  if (plain === undefined || plain === AZURE_HOST_AGENT) return false;
  return ipaddr.process(plain).range() === 'unicast';
}

/** One spelling for each address: IPv4 mapped into IPv6 becomes IPv4. Undefined for what is no address. */
export function plainAddress(address: string): string | undefined {
  // isIP is the stricter reader: ipaddr.js also takes octal and shortened forms.
  return isIP(address) === 0 ? undefined : ipaddr.process(address).toString();
}
