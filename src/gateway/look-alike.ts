import { atAGlance, isOneSlip, plainLetters } from './confusable.ts';
import { isBorrowed, registeredIn } from './domain.ts';
import type { Gateway } from './gateway.ts';
import { hostOf } from './hosts.ts';
import { speaksOf } from './spoken.ts';

/**
 * How a host is like one of a gateway: it has that one before its own name, it is one slip of the hand away from it, or it
 * has letters that look the same.
 */
export type Likeness = 'front' | 'slip' | 'letters';

/** A host that is like one of a gateway, and is none. */
export interface LookAlike {
  readonly gateway: Gateway;
  readonly how: Likeness;
  readonly isSure: boolean;
  /** Whether somebody may have called a host of his own so, to stand in for the gateway. */
  readonly mayBeMeant: boolean;
}

/** Holds addresses against the hosts of a catalogue. `spoken` gives the words of the key, and is asked for few. */
export type LookAlikes = (address: URL, spoken: () => ReadonlySet<string>) => LookAlike | undefined;

interface Index {
  /** Every host that is written out. */
  readonly hosts: ReadonlyMap<string, Gateway>;
  /** What the gateways registered. */
  readonly domains: ReadonlyMap<string, readonly Gateway[]>;
  readonly domainsByLength: ReadonlyMap<number, readonly string[]>;
  readonly domainsAtAGlance: ReadonlyMap<string, string>;
  /** Hosts with a hyphen for the dot before what was registered, or with nothing: `api-stripe.com`. */
  readonly joined: ReadonlyMap<string, string>;
}

const known = new WeakMap<readonly Gateway[], LookAlikes>();

/** Makes a catalogue ready, once. */
export function lookAlikesOf(catalogue: readonly Gateway[]): LookAlikes {
  const made = known.get(catalogue) ?? makeLookAlikes(indexOf(catalogue));
  known.set(catalogue, made);
  return made;
}

function makeLookAlikes(index: Index): LookAlikes {
  return (address, spoken) => {
    const host = hostOf(address);
    const domain = registeredIn(host);
    if (index.domains.has(domain)) return undefined;
    const found = host.includes('xn--')
      ? byLetters(index, host)
      : (inFront(index, address, host, spoken) ?? slipped(index, host, domain, spoken));
    return found && !isBorrowed(host) ? found : undefined;
  };
}

/** Letters from which a short name is no more than a word that many have. */
const LONG_NAME = 6;

function byLetters(index: Index, host: string): LookAlike | undefined {
  const plain = plainLetters(host);
  if (plain === undefined) return undefined;
  const domain = registeredIn(plain);
  const gateway = index.hosts.get(plain) ?? (nameOf(domain).length < LONG_NAME - 1 ? undefined : first(index, domain));
  return gateway && { gateway, how: 'letters', isSure: true, mayBeMeant: false };
}

/** A known host before another one: as labels, or as a user name. */
function inFront(
  index: Index,
  { username }: URL,
  host: string,
  spoken: () => ReadonlySet<string>,
): LookAlike | undefined {
  const asUser = username === '' ? undefined : index.hosts.get(username.toLowerCase());
  if (asUser) return { gateway: asUser, how: 'front', isSure: true, mayBeMeant: false };
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
    // With a country behind it, it is the gateway's house there more likely than not.
    if (host.length - dot <= '.xx'.length) return undefined;
    const front = host.slice(0, dot);
    const gateway = index.hosts.get(front) ?? first(index, registeredIn(front));
    if (gateway && (index.hosts.has(front) || speaksOf(gateway, spoken()))) {
      return { gateway, how: 'front', isSure: true, mayBeMeant: true };
    }
  }
  return undefined;
}

function slipped(index: Index, host: string, domain: string, spoken: () => ReadonlySet<string>): LookAlike | undefined {
  const joined = index.joined.get(host);
  if (joined !== undefined) {
    const gateways = index.domains.get(registeredIn(joined)) ?? [];
    const isSpoken = gateways.some((one) => speaksOf(one, spoken()));
    const [gateway] = gateways;
    const isLike = isSpoken || nameOf(registeredIn(joined)).length >= LONG_NAME;
    return gateway && isLike ? { gateway, how: 'slip', isSure: isSpoken, mayBeMeant: true } : undefined;
  }
  for (const other of nearTo(index, domain)) {
    const found = slip(index, host, domain, other, spoken());
    if (found) return found;
  }
  return undefined;
}

function nearTo({ domainsByLength, domainsAtAGlance }: Index, domain: string): string[] {
  const near: string[] = [];
  const alike = domainsAtAGlance.get(atAGlance(domain));
  if (alike !== undefined) near.push(alike);
  for (let length = domain.length - 1; length <= domain.length + 1; length++) {
    for (const other of domainsByLength.get(length) ?? []) if (isOneSlip(domain, other)) near.push(other);
  }
  return near;
}

function slip(
  index: Index,
  host: string,
  domain: string,
  meant: string,
  spoken: ReadonlySet<string>,
): LookAlike | undefined {
  const [name, meantName] = [nameOf(domain), nameOf(meant)];
  // Whoever calls it by its name means it.
  if (name !== meantName && spoken.has(name.replaceAll('-', ''))) return undefined;
  const isGlance = name !== meantName && atAGlance(domain) === atAGlance(meant);
  const isElsewhere = name === meantName && endOf(domain).length === 2;
  if (name === meantName && endOf(meant).length === 2) return undefined;
  if (!isGlance && countDigits(name) !== countDigits(meantName)) return undefined;
  const gateways = index.domains.get(meant) ?? [];
  const before = host.slice(0, host.length - domain.length);
  const isWhole = index.hosts.has(before + meant);
  const isSpoken = gateways.some((one) => speaksOf(one, spoken));
  const [gateway] = gateways;
  if (!gateway || !(isSpoken || (meantName.length >= LONG_NAME && (isWhole || isGlance)))) return undefined;
  const isClose = isWhole || isGlance || before === '' || before === 'www.';
  return { gateway, how: 'slip', isSure: isSpoken && isClose && !isElsewhere, mayBeMeant: true };
}

function indexOf(catalogue: readonly Gateway[]): Index {
  const hosts = new Map<string, Gateway>();
  const domains = new Map<string, Gateway[]>();
  const joined = new Map<string, string>();
  for (const gateway of catalogue) {
    const { live, test, neutral = [], livePatterns, testPatterns } = gateway.hosts;
    const own = [...live, ...test, ...neutral];
    for (const host of own) {
      hosts.set(host, gateway);
      const before = host.slice(0, host.length - registeredIn(host).length);
      const stem = before.slice(0, -1);
      if (stem === '') continue;
      for (const sign of ['-', '']) joined.set(`${stem}${sign}${registeredIn(host)}`, host);
    }
    for (const host of [...own, ...[...livePatterns, ...testPatterns].flatMap(endsWith)]) {
      const domain = registeredIn(host);
      const those = domains.get(domain) ?? [];
      if (!those.includes(gateway)) domains.set(domain, [...those, gateway]);
    }
  }
  const names = [...domains.keys()];
  const domainsByLength = new Map<number, string[]>();
  for (const name of names) domainsByLength.set(name.length, [...(domainsByLength.get(name.length) ?? []), name]);
  return {
    hosts,
    domains,
    domainsByLength,
    joined,
    domainsAtAGlance: new Map(names.map((one) => [atAGlance(one), one])),
  };
}

/** The end of every host that a pattern fits, where it is written out. */
function endsWith(pattern: string): string[] {
  const end = /[a-z0-9-]+(?:\\\.[a-z0-9-]+)+\$$/.exec(pattern)?.[0];
  return end === undefined ? [] : [end.slice(0, -1).replaceAll('\\', '')];
}

function first(index: Index, domain: string): Gateway | undefined {
  return index.domains.get(domain)?.[0];
}

function nameOf(domain: string): string {
  return domain.slice(0, domain.indexOf('.'));
}

function endOf(domain: string): string {
  return domain.slice(domain.lastIndexOf('.') + 1);
}

function countDigits(name: string): number {
  return name.replace(/\D/g, '').length;
}
