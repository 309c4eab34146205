import { isIP } from 'node:net';
import type { Resolution } from '../network/rights.ts';

/**
 * A host name as `URL.hostname` writes it: lower case, an IPv6 address in brackets. Undefined when the text is anything
 * more or less than one host.
 */
export function readHost(text: string): string | undefined {
  const host = isIP(text) === 6 ? `[${text}]` : text;
  // Said before parsing, since a URL forgets a port that is its scheme's own. A star would stand for nothing but itself.
  const url = /^(?:\[[^\]]*\]|[^:*]*)$/.test(host) ? URL.parse(`http://${host}/`) : null;
  return url !== null && url.href === `http://${url.hostname}/` ? url.hostname : undefined;
}

/** Reads `host:port:address:port`, as curl's `--connect-to` has it. IPv6 addresses stand in brackets. */
export function readResolution(text: string): Resolution | undefined {
  const [, host, port, address, addressPort] =
    /^(\[[^\]]+\]|[^:\s]+):(\d{1,5}):(\[[^\]]+\]|[^:\s]+):(\d{1,5})$/.exec(text) ?? [];
  if (host === undefined || address === undefined) return undefined;
  const read = {
    host: readHost(host),
    port: readPort(port),
    address: isIP(address.replace(/^\[|\]$/g, '')) === 0 ? undefined : address.replace(/^\[|\]$/g, ''),
    addressPort: readPort(addressPort),
  };
  if (!read.host || !read.port || !read.address || !read.addressPort) return undefined;
  return { host: read.host, port: read.port, address: read.address, addressPort: read.addressPort };
}

function readPort(text: string | undefined): number | undefined {
  const port = Number(text);
  return port >= 1 && port <= 65_535 ? port : undefined;
}
