import { isSure } from './evidence.ts';
import { addressesIn, gatewaysAt, type HostIndex, hostOf, isHostOf, isNeutral, modeOfAddress } from './hosts.ts';
import type { HostSighting } from './sighting.ts';
import { speaksOfHosts } from './spoken.ts';

/** The gateways whose hosts stand in a text. `said` are the words of its key. */
export function byHost(index: HostIndex, said: readonly string[], text: string): HostSighting[] {
  const addresses = addressesIn(text);
  if (addresses.length === 0) return [];
  const isList = speaksOfHosts(said);
  const gateways = new Set(addresses.flatMap((address) => gatewaysAt(index, hostOf(address))));
  return [...gateways].flatMap((gateway): HostSighting[] => {
    const own = addresses.filter((address) => isHostOf(gateway, hostOf(address)));
    const modes = isList ? [] : [...new Set(own.flatMap((address) => modeOfAddress(gateway, address) ?? []))];
    // A list with hosts of both modes may say what can be reached, and not what is used.
    const { liveTakesTests } = gateway.hosts;
    const sure = modes.length === 1 && isSure(gateway.hosts) && !(liveTakesTests && modes[0] === 'live');
    const isSpokenOf = isList || own.every((address) => isNeutral(gateway, hostOf(address)));
    const seen = { gateway, by: 'host', evidence: gateway.hosts, isSure: sure, isShared: false, isSpokenOf } as const;
    const told = modes.length === 0 ? [undefined] : modes;
    return told.map((mode) => ({ ...seen, kind: 'host', mode }));
  });
}
