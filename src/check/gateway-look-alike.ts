import type { Leaf } from '../environment/effective.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { registeredIn } from '../gateway/domain.ts';
import { isSure } from '../gateway/evidence.ts';
import { addressesIn, hostOf } from '../gateway/hosts.ts';
import { type LookAlike, lookAlikesOf } from '../gateway/look-alike.ts';
import { speaksOfHosts, spokenIn } from '../gateway/spoken.ts';
import { wordsOf } from '../gateway/words.ts';
import { calledIn } from './gateway-called.ts';
import { type Judge, placeOf, scalarText } from './gateway-scene.ts';

/** Hosts that look like those of a gateway and are none, whether a gateway was recognised or not. */
export const hostsAlike: Judge = ({ effective, catalogue }) => {
  const lookAlike = lookAlikesOf(catalogue);
  const found: Found[] = [];
  const others = new Set<string>();
  for (const leaf of effective.leaves.values()) {
    const text = scalarText(leaf)?.trim() ?? '';
    for (const address of addressesIn(text)) {
      const alike = lookAlike(address, () => spokenIn(wordsOf(calledIn(leaf, effective))));
      const domain = registeredIn(hostOf(address));
      if (alike) found.push({ leaf, domain, alike });
      else others.add(domain);
    }
  }
  return found.flatMap(({ leaf, domain, alike }): Finding[] => {
    const words = wordsOf(calledIn(leaf, effective));
    if (words.some((word) => KEPT_OUT.test(word))) return [];
    // A house that has other hosts here is known to who wrote this, and may stand in for the gateway.
    const isMeant = alike.mayBeMeant && (others.has(domain) || speaksOfHosts(words));
    const severity = alike.isSure && isSure(alike.gateway.hosts) && !isMeant ? 'error' : 'warning';
    const facts = { gateway: alike.gateway.name, how: alike.how };
    return [finding('gateway/look-alike', facts, placeOf(leaf, effective), severity)];
  });
};

interface Found {
  readonly leaf: Leaf;
  readonly domain: string;
  readonly alike: LookAlike;
}

/** Words of a name under which hosts are kept out. */
const KEPT_OUT = /^(?:BLOCK|DENY|EXCLUDE|IGNORE|BLACKLIST|PHISHING|MALICIOUS)/;
