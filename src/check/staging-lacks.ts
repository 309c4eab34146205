import type { Config, PaymentMethodSpec } from '../config/config.ts';
import type { PlanItem } from '../config/plan.ts';
import { type Finding, finding, type Place } from '../finding/finding.ts';
import { type Listing, lacking } from '../probe/together/listing.ts';

/** A payment method in one environment, with what its probes list there. */
export interface Listed {
  readonly item: PlanItem;
  readonly spec: PaymentMethodSpec;
  /** By name of the probe. */
  readonly listings: ReadonlyMap<string, Listing>;
  readonly place: Place;
}

/**
 * Where an environment with test payments lists less than one with live payments, by the `id` of the item that says so.
 * Two listings are compared once, however many methods look at them.
 */
export function stagingLacks(listed: readonly Listed[], config: Config): ReadonlyMap<string, readonly Finding[]> {
  const said = new Set<string>();
  const found = new Map<string, Finding[]>();
  for (const [here, there] of pairsOf(listed, config)) {
    for (const [probe, listing] of here.listings) {
      const other = there.listings.get(probe);
      if (listing.kind !== 'read' || other?.kind !== 'read') continue;
      const { environment: ours, service } = here.item;
      const { environment: theirs = '' } = there.item;
      const key = JSON.stringify([probe, here.spec.listing, ours, theirs, service]);
      const named = config.paymentMethods.flatMap(({ anyOf, listed: word }) =>
        anyOf.includes(probe) ? (word ?? []) : [],
      );
      const lacks = lacking(listing.words, other.words, named);
      if (said.has(key) || lacks.count === 0) continue;
      said.add(key);
      const facts = { probe, ...lacks, other: theirs };
      const before = found.get(here.item.id) ?? [];
      found.set(here.item.id, [...before, finding('payment-method/staging-lacks', facts, here.place)]);
    }
  }
  return found;
}

/** One method where payments are tests, and where they are real. */
function pairsOf(listed: readonly Listed[], { environments }: Config): readonly (readonly [Listed, Listed])[] {
  const paymentsOf = ({ item }: Listed) => environments.find(({ name }) => name === item.environment)?.payments;
  return listed
    .filter((one) => paymentsOf(one) === 'test')
    .flatMap((here) =>
      listed
        .filter((other) => paymentsOf(other) === 'live')
        .filter(({ item }) => item.entry === here.item.entry && item.service === here.item.service)
        .map((there) => [here, there] as const),
    );
}
