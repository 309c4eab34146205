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

const HOST = /^[a-z0-9.-]+\.[a-z]{2,}\.?(?::\d{1,5})?(?:\/.*)?$/i;

/** A host with letters beyond ASCII, which a resolver is asked for in another writing. */
const FOREIGN_HOST = /^(?=[^/]*[^\p{ASCII}])[\p{L}\p{M}\p{N}.-]+\.[\p{L}\p{M}]{2,}(?::\d{1,5})?(?:\/.*)?$/u;

function addressOf(part: string): URL | undefined {
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
  return patternsOf(gateway).neutral.has(host) || modeOfHost(gateway, host) !== undefined;
}

/** The mode that an address of the gateway tells; undefined where it tells none, or is no address of it. */
export function modeOfAddress(gateway: Gateway, url: URL): Mode | undefined {
  const { shared, livePaths = [], testPaths = [], neutral = [] } = gateway.hosts;
  const host = hostOf(url);
  if (neutral.includes(host)) return undefined;
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
