import type { Finding } from '../finding/finding.ts';
import { isSure } from '../gateway/evidence.ts';
import { matchOf } from '../gateway/expressions.ts';
import type { HostPart } from '../gateway/gateway.ts';
import { addressesIn, hostOf } from '../gateway/hosts.ts';
import { placeholder } from '../hygiene/placeholder.ts';
import { areOfOne, areSiblings } from './gateway-names.ts';
import { pairFinding } from './gateway-pairs.ts';
import { type Judge, type Scene, type Seen, scalarText } from './gateway-scene.ts';

/** The account that a value names, and where. */
interface Account {
  readonly seen: Seen;
  readonly account: string;
}

/** Accounts, such as the prefix of a merchant, that are others than those in the hosts beside them. */
export const accountsDisagreeing: Judge = (scene) => {
  const named = scene.seen.flatMap((seen) => {
    const part = seen.kind === 'credential' && seen.by === 'name' ? seen.credential.hostPart : undefined;
    const account = part && accountIn(seen, part);
    return part && account !== undefined ? [{ seen, account, part }] : [];
  });
  return named.flatMap((one) => disagreement(one, named, scene));
};

function accountIn({ leaf }: Seen, { value }: HostPart): string | undefined {
  const text = scalarText(leaf)?.trim();
  if (text === undefined || text === '' || placeholder(text)) return undefined;
  const account = value === undefined ? text : matchOf(value, text)?.[1];
  // What holds more than a part of a name is an address, or something else.
  return account !== undefined && /^[a-z0-9-]+$/i.test(account) ? account.toLowerCase() : undefined;
}

function disagreement(one: Account & { readonly part: HostPart }, named: readonly Account[], scene: Scene): Finding[] {
  const { seen, account, part } = one;
  const { gateway } = seen;
  const beside = hostsOf(seen, part, scene).filter((host) => areOfOne(seen, host.seen));
  if (beside.some((host) => host.account === account)) return [];
  // A host of an account that another key names belongs to that one.
  const others = beside.filter((host) => !named.some((other) => other.account === host.account));
  const [first] = others;
  if (!first) return [];
  const isOnly = named.length === 1 && new Set(others.map((host) => host.account)).size === 1;
  const sure = isSure(part) && seen.isSure && isOnly && areSiblings(seen, first.seen);
  const facts = { gateway: gateway.name, of: 'host-part' } as const;
  return [pairFinding(facts, seen, first.seen, scene, sure ? 'error' : 'warning')];
}

/** The hosts of the gateway that hold an account, each the only one in its value: a list says what can be reached. */
function hostsOf({ gateway }: Seen, { host }: HostPart, { seen }: Scene): Account[] {
  const used = seen.filter((one) => one.kind === 'host' && one.gateway === gateway);
  return used.flatMap((one) => {
    if (one.mode === undefined && !gateway.hosts.shared) return [];
    const [address, second] = addressesIn(scalarText(one.leaf)?.trim() ?? '');
    const name = address && !second ? hostOf(address) : '';
    const account = matchOf(host, name)?.[1]?.toLowerCase();
    return account === undefined || placeholder(account) ? [] : [{ seen: one, account }];
  });
}
