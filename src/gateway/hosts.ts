import type { Mode } from '../finding/facts/gateway.ts';
import type { Gateway } from './gateway.ts';

/** Longest part of a value that is looked at as a host, and how many of them. */
const LONGEST_PART = 2048;
const MOST_PARTS = 100;

/**
 * The addresses in a value: of a URL or a bare host name, with a port and a path or without, or of a list of nothing but
 * those. A host inside a sentence is only spoken of.
 */
export function addressesIn(text: string): URL[] {
  if (!text.includes('.')) return [];
  const parts = text.split(/[\s,;|]+/, MOST_PARTS).filter((part) => part !== '');
  const addresses: URL[] = [];
  for (const part of parts) {
    const address = part.length > LONGEST_PART ? undefined : addressOf(part);
    if (!address) return [];
    addresses.push(address);
  }
  return addresses;
}

const HOST = /^[a-z0-9.-]+\.[a-z]{2,}\.?(?::\d{1,5})?(?:[/?#].*)?$/i;

/** A host with letters beyond ASCII, which a resolver is asked for in another writing. */
const FOREIGN_HOST = /^(?=[^/]*[^\p{ASCII}])[\p{L}\p{M}\p{N}.-]+\.[\p{L}\p{M}]{2,}(?::\d{1,5})?(?:[/?#].*)?$/u;

/** An address without a scheme is asked by that of the page it stands in: `//api.example.com`. */
function addressOf(written: string): URL | undefined {
  const part = written.replace(/^\/\//, '');
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(part);
  if (!isUrl && !HOST.test(part) && !FOREIGN_HOST.test(part)) return undefined;
  const url = URL.parse(isUrl ? part : `https://${part}`);
  return url && url.hostname !== '' ? url : undefined;
}

/** The host of an address in lower case and without a trailing dot. */
export function hostOf({ hostname }: URL): string {
  return hostname.toLowerCase().replace(/\.$/, '');
}

/** Which mode of the gateway a host belongs to; undefined when it is none of its hosts. */
export function modeOfHost(gateway: Gateway, host: string): Mode | undefined {
  const { live, test, livePatterns, testPatterns } = patternsOf(gateway);
  if (test.has(host) || testPatterns.some((pattern) => pattern.test(host))) return 'test';
  return live.has(host) || livePatterns.some((pattern) => pattern.test(host)) ? 'live' : undefined;
}

/** Whether a host is one of the gateway's, of either mode or of none. */
export function isHostOf(gateway: Gateway, host: string): boolean {
  return isNeutral(gateway, host) || modeOfHost(gateway, host) !== undefined;
}

/** Whether a host is one of the gateway's that tell no mode: a site, or a service beside the payments. */
export function isNeutral(gateway: Gateway, host: string): boolean {
  return patternsOf(gateway).neutral.has(host);
}

/** The mode that an address of the gateway tells; undefined where it tells none, or is no address of it. */
export function modeOfAddress(gateway: Gateway, url: URL): Mode | undefined {
  const { shared, livePaths = [], testPaths = [] } = gateway.hosts;
  const host = hostOf(url);
  if (isNeutral(gateway, host)) return undefined;
  const mode = modeOfHost(gateway, host);
  if (mode === undefined || !shared) return mode;
  if (testPaths.some((path) => `${url.pathname}/`.startsWith(path))) return 'test';
  return livePaths.some((path) => `${url.pathname}/`.startsWith(path)) ? 'live' : undefined;
}

interface Patterns {
  readonly live: ReadonlySet<string>;
  readonly test: ReadonlySet<string>;
  readonly neutral: ReadonlySet<string>;
  readonly livePatterns: readonly RegExp[];
  readonly testPatterns: readonly RegExp[];
}

const patterns = new WeakMap<Gateway, Patterns>();

/** They are compiled once: every value of a configuration is held against those of every gateway. */
function patternsOf(gateway: Gateway): Patterns {
  const known = patterns.get(gateway);
  if (known) return known;
  const { live, test, neutral = [], livePatterns, testPatterns } = gateway.hosts;
  const compile = (list: readonly string[]) => list.map((pattern) => new RegExp(pattern, 'u'));
  const made = {
    live: new Set(live),
    test: new Set(test),
    neutral: new Set(neutral),
    livePatterns: compile(livePatterns),
    testPatterns: compile(testPatterns),
  };
  patterns.set(gateway, made);
  return made;
}

/** Gateways by their hosts, to find those of a host without asking all of them. */
export interface HostIndex {
  readonly byHost: ReadonlyMap<string, readonly Gateway[]>;
  /** Those that know hosts by a pattern as well, by the domain that the pattern ends with. */
  readonly byDomain: ReadonlyMap<string, readonly Gateway[]>;
}

/** Stands for the domain of a pattern that does not end with one. */
const ANY_DOMAIN = '';

/** Makes the index of a catalogue. */
export function indexHosts(catalogue: readonly Gateway[]): HostIndex {
  const byHost = new Map<string, Gateway[]>();
  const byDomain = new Map<string, Gateway[]>();
  const add = (index: Map<string, Gateway[]>, key: string, gateway: Gateway): void => {
    const known = index.get(key);
    if (!known) index.set(key, [gateway]);
    else if (!known.includes(gateway)) known.push(gateway);
  };
  for (const gateway of catalogue) {
    const { live, test, neutral = [], livePatterns, testPatterns } = gateway.hosts;
    for (const host of [...live, ...test, ...neutral]) add(byHost, host, gateway);
    for (const pattern of [...livePatterns, ...testPatterns]) add(byDomain, domainOfPattern(pattern), gateway);
  }
  return { byHost, byDomain };
}

/** The last two labels of whatever a pattern fits, where it ends with them as they are: `…\.adyen\.com$`. */
function domainOfPattern(pattern: string): string {
  const [, name, top] = /\\\.([a-z0-9-]+)\\\.([a-z]+)\$$/.exec(pattern) ?? [];
  const isOneOfSeveral = pattern.replace(/\([^()]*\)/g, '').includes('|');
  return name === undefined || isOneOfSeveral ? ANY_DOMAIN : `${name}.${top}`;
}

/** The gateways that a host is of, whatever mode it tells. */
export function gatewaysAt({ byHost, byDomain }: HostIndex, host: string): Gateway[] {
  const known = byHost.get(host) ?? [];
  const domain = host.split('.').slice(-2).join('.');
  const perhaps = [...(byDomain.get(domain) ?? []), ...(byDomain.get(ANY_DOMAIN) ?? [])];
  return [...known, ...perhaps.filter((gateway) => !known.includes(gateway) && isHostOf(gateway, host))];
}
