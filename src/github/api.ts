import type { NetworkRights } from '../network/rights.ts';
import { hostOf, parseAsWritten, plainHost, portOf } from '../network/screen.ts';
import type { ApiRequest } from './paths.ts';

/** Where GitHub's API is: scheme, host, port and the path that all requests begin with. The token goes nowhere else. */
export interface Api {
  /** As `URL.origin` writes it. */
  readonly origin: string;
  /** Such as `/api/v3` on GitHub Enterprise Server; empty on github.com. */
  readonly prefix: string;
  readonly host: string;
  readonly port: number;
}

/** Addresses of this machine, over which plain http is spoken with nobody else. */
const LOOPBACK = ['127.0.0.1', '::1'];

/** Hosts that GitHub itself runs: none of them has a private address. */
const PUBLIC = /(?:^|\.)(?:github\.com|ghe\.com)\.?$/;

/** Reads the address of the API as the runner says it. Undefined for one that no token may be sent to. */
export function readApi(text: string): Api | undefined {
  const url = parseAsWritten(text);
  if (!url || [url.username, url.password, url.search, url.hash].some((part) => part !== '')) return undefined;
  const host = hostOf(url);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.includes(host))) return undefined;
  return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, ''), host, port: portOf(url) };
}

/**
 * The address of a request; undefined where it would be another one than was meant, as with a name `..`, which the parser
 * takes for a way up.
 */
export function addressOf({ origin, prefix }: Api, { path, query }: ApiRequest): URL | undefined {
  const wanted = prefix + path;
  const url = URL.parse(origin + wanted);
  if (url?.origin !== origin || url.pathname !== wanted) return undefined;
  url.search = new URLSearchParams(query).toString();
  return url;
}

/**
 * What the workflow allows, for the host of the API alone. GitHub Enterprise Server lies in a private network as a rule, and the
 * runner says where. That makes it none of the hosts for which authorities count that are given for no host by name.
 */
export function rightsFor({ host, port }: Api, given: NetworkRights): NetworkRights {
  const isAllowed = given.allowPrivateHosts.some((one) => plainHost(one) === host);
  const isNamed = isAllowed || given.resolutions.some((one) => plainHost(one.host) === host);
  const itself = LOOPBACK.includes(host) ? [{ host, port, address: host, addressPort: port }] : [];
  return {
    ...given,
    allowPrivateHosts: PUBLIC.test(host) && !isAllowed ? [] : [host],
    certificateAuthorities: isNamed ? given.certificateAuthorities : [],
    resolutions: [...given.resolutions, ...itself],
  };
}
