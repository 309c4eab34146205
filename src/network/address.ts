import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Azure's host agent, reachable from GitHub's hosted runners, in a range that counts as public. */
const AZURE_HOST_AGENT = '168.63.129.16';

/**
 * Whether an IP address, written in any of its usual ways, is one of the public internet.
 *
 * Loopback, private (RFC 1918, RFC 4193), link-local, carrier-grade NAT, multicast, documentation, 6to4, Teredo and
 * NAT64 ranges are not, nor is any IPv6 address beyond those that are given out (2000::/3); an IPv4 address mapped into
 * IPv6 is judged as the IPv4 address. What is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  const plain = plainAddress(address);
  if (plain === undefined || plain === AZURE_HOST_AGENT) return false;
  const read = ipaddr.parse(plain);
  // Elsewhere than in 2000::/3 (RFC 4291, section 2.4) IPv6 counts as unicast too, ::127.0.0.1 among it.
  const givenOut = read instanceof ipaddr.IPv4 || (read.parts[0] ?? 0) >> 13 === 1;
  return givenOut && read.range() === 'unicast';
}

/** One spelling for each address: IPv4 mapped into IPv6 becomes IPv4. Undefined for what is no address. */
export function plainAddress(address: string): string | undefined {
  // isIP is the stricter reader: ipaddr.js also takes octal and shortened forms.
  switch (isIP(address)) {
    case 0:
      return undefined;
    case 4:
      // Which it takes in one spelling alone: four numbers, none of them with a zero before it.
      return address;
    default:
      return ipaddr.process(withoutDots(address)).toString();
  }
}

/** IPv6 in groups alone: of an address that ends like IPv4, ipaddr.js takes `::8.8.8.8` for `::ffff:8.8.8.8`. */
function withoutDots(address: string): string {
  return address.replace(/(?<=:)(\d+)\.(\d+)\.(\d+)\.(\d+)/, (_, ...[a, b, c, d]: string[]) => {
    const group = (high = '', low = ''): string => (Number(high) * 256 + Number(low)).toString(16);
    return `${group(a, b)}:${group(c, d)}`;
  });
}
