import type { PaymentMethodSpec } from '../../config/config.ts';
import { type Finding, finding, type Place } from '../../finding/finding.ts';
import type { Listing } from './listing.ts';
import { type Member, sortOut } from './member.ts';

/** What came of a payment method. */
export interface MethodJudgement {
  readonly findings: readonly Finding[];
  /** Names of the probes that it can be used through. */
  readonly through: readonly string[];
}

/**
 * One probe that can be used is enough; where the method must be listed, it is one whose own listing holds it.
 * `listingOf` gives what a probe's answer lists.
 */
export function judgeMethod(
  spec: PaymentMethodSpec,
  members: readonly Member[],
  listingOf: (member: Member) => Listing,
  place: Place,
): MethodJudgement {
  const { usable, failed } = sortOut(members);
  const method = spec.name;
  if (usable.length === 0) {
    return { findings: [finding('payment-method/unavailable', { method, failed }, place)], through: [] };
  }
  return spec.listed === undefined
    ? { findings: [], through: usable.map(({ name }) => name) }
    : judgeListed(spec, spec.listed, usable, listingOf, place);
}

function judgeListed(
  spec: PaymentMethodSpec,
  listed: string,
  usable: readonly Member[],
  listingOf: (member: Member) => Listing,
  place: Place,
): MethodJudgement {
  const method = spec.name;
  const listings = usable.map((member) => ({ name: member.name, listing: listingOf(member) }));
  const through = listings.filter(({ listing }) => listing.kind === 'read' && listing.words.has(listed));
  if (through.length > 0) return { findings: [], through: through.map(({ name }) => name) };
  const read = listings.filter(({ listing }) => listing.kind === 'read').map(({ name }) => name);
  if (read.length > 0) {
    return { findings: [finding('payment-method/not-listed', { method, listed, probes: read }, place)], through: [] };
  }
  const stopped = listings.some(({ listing }) => listing.kind === 'stopped');
  const none = spec.listing === undefined ? 'none' : 'nothing-there';
  const facts = { method, probes: listings.map(({ name }) => name), reason: stopped ? 'stopped' : none } as const;
  return { findings: [finding('payment-method/no-listing', facts, place)], through: [] };
}
