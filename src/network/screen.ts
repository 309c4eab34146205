import { isIP } from 'node:net';
import type { BlockReason } from '../finding/facts/probe.ts';
import { isPublicAddress } from './address.ts';
import type { NetworkRights } from './rights.ts';

/** A URL that needs no mending: the parser drops spaces and line ends, and takes `\\` for `/`, where other clients fail. */
const AS_WRITTEN = /^[a-z][a-z\d+.-]*:\/\/[^\s\p{Cc}\\]*$/iu;

/** Reads a URL that is written as one, with `//` and nothing around or in it that a parser would have to mend. */
export function parseAsWritten(text: string): URL | undefined {
  return AS_WRITTEN.test(text) ? (URL.parse(text) ?? undefined) : undefined;
}

/**
 * Reads an absolute URL (WHATWG). Undefined for what is none.
 *
 * The parser brings every spelling of an IP address (decimal, octal, hexadecimal, full-width digits) to the usual one,
 * so that a guard looks at `hostOf` the result and never at the text.
 */
export function readUrl(text: string): URL | undefined {
  const url = parseAsWritten(text);
  return url === undefined || url.hostname === '' ? undefined : url;
}

/** The host as it is resolved, compared and named in TLS: lower case, no brackets, no trailing dot. */
export function hostOf(url: URL): string {
  return plainHost(url.hostname);
}

/** The one spelling in which hosts are compared: lower case, no brackets, no trailing dot. */
export function plainHost(host: string): string {
  return host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

/** The port that is connected to. */
export function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}

/** Whether the workflow allows private addresses, and plain http, for this host (as `hostOf` gives it). */
export function mayBePrivate(host: string, rights: NetworkRights): boolean {
  const { allowPrivateHosts: allowed } = rights;
  const known = ALLOWED.get(allowed) ?? new Set(allowed.map(plainHost));
  ALLOWED.set(allowed, known);
  return known.has(host);
}

/** Hosts of a list as they are compared: each connection asks for them several times, and there may be hundreds. */
const ALLOWED = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Why a URL is not asked, as far as the URL itself tells. Undefined when it may be tried. */
export function screenUrl(url: URL, rights: NetworkRights): BlockReason | undefined {
  const host = hostOf(url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'scheme';
  if (url.username !== '' || url.password !== '') return 'user-info';
  if (mayBePrivate(host, rights)) return undefined;
  if (isIP(host) !== 0 && !isPublicAddress(host)) return 'blocked-address';
  return url.protocol === 'https:' ? undefined : 'scheme';
}
