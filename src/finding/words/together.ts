import type { NoListingReason, SharedPart, TogetherFacts } from '../facts/together.ts';
import { list, plural, quoted, type WordsFor } from './rule-words.ts';

const FAILED = { severity: 'error', stop: 'failed' } as const;
const WARNS = { severity: 'warning', stop: 'failed' } as const;

const SHARED: Record<SharedPart, string> = {
  endpoint: 'ask one host on one port',
  host: 'have one host',
  address: 'were answered from one address',
  unknown: 'cannot be told apart',
};

const NO_LISTING: Record<NoListingReason, readonly [string, string]> = {
  none: [
    'no answer holds a listing',
    'Say with `listing.path` where it stands; a listing mostly needs a probe with a credential.',
  ],
  'nothing-there': [
    'no texts stand where `listing.path` leads',
    'Compare the answer of the probe with `listing.path`; a listing mostly needs a probe with a credential.',
  ],
  stopped: ['the listing could not be looked through to its end', 'Write a simpler `listing.path`.'],
};

function names(probes: readonly string[]): string {
  return list(probes.map((probe) => `"${probe}"`));
}

function without(failed: readonly string[]): string {
  return failed.length === 0 ? '' : ` (not ${names(failed)})`;
}

export const TOGETHER_WORDS: WordsFor<TogetherFacts> = {
  'redundancy/lost': {
    ...FAILED,
    title: 'Too few of several services can be used',
    message: ({ group, usable, wanted, failed }) =>
      `Group "${group}": ${plural(usable, 'service')} can be used${without(failed)}, at least ${wanted} must be.`,
    hint: () => 'Look at the probes of the group before deploying.',
    about:
      'With a group of services one may fail while the others carry on. Too few of them are left. A probe that was blocked, not answered, or failed in anything is not counted; probes of one host and port, or that share what `distinct` names, count as one.',
  },
  'redundancy/low': {
    ...WARNS,
    title: 'Fewer of several services can be used than there should be',
    message: ({ group, usable, wanted, failed }) =>
      `Group "${group}": ${plural(usable, 'service')} can be used${without(failed)}, ${wanted} are wanted.`,
    hint: () => 'The next outage may be one for customers: mend what is lost while the rest still carries it.',
    about:
      'Enough services of a group are left for now, and fewer than `want` says. Lost redundancy is a warning before it is an outage.',
  },
  'redundancy/shared': {
    ...WARNS,
    title: 'Services that stand in for each other are not separate ones',
    message: ({ group, probes, part }) =>
      `Group "${group}": ${names(probes)} ${SHARED[part]} and count as one service.`,
    hint: () => 'Let the probes ask services of different providers; what they share fails for all of them at once.',
    about:
      'Two services on one host or behind one address are lost together, whatever their names are. The same host and port are never two; `distinct` asks that hosts or addresses differ as well.',
  },
  'payment-method/unavailable': {
    ...FAILED,
    title: 'Nothing can serve a payment method',
    message: ({ method, failed }) => `Payment method "${method}": none of its probes passes (${names(failed)}).`,
    hint: () => 'Customers would be offered what they cannot pay with: look at these probes before deploying.',
    about:
      'A payment method needs one provider that can be used. A probe that was blocked, not answered, or failed in anything does not count.',
  },
  'payment-method/not-listed': {
    ...FAILED,
    title: 'A provider does not list a payment method',
    message: ({ method, listed, probes }) =>
      `Payment method "${method}": ${quoted(listed)} is not in the listing of ${names(probes)}.`,
    hint: () => 'Check that the method is switched on for this merchant account, and the word in `listed`.',
    about:
      'The provider answers, and its own listing of payment methods for this account does not hold this one: the gateway is up and the method is not.',
  },
  'payment-method/no-listing': {
    ...FAILED,
    title: 'The listing of a payment method could not be read',
    message: ({ method, probes, reason }) =>
      `Payment method "${method}": ${NO_LISTING[reason][0]} (${names(probes)}), so nobody knows whether it is offered.`,
    hint: ({ reason }) => NO_LISTING[reason][1],
    about: 'With `listed` a method passes only when the listing of a provider was read and holds it.',
  },
  'payment-method/staging-lacks': {
    ...WARNS,
    title: 'Staging lists fewer payment methods than production',
    message: ({ probe, count, named, other }) =>
      `Probe "${probe}": ${plural(count, 'payment method')} that ${other} lists ${count === 1 ? 'is' : 'are'} not listed here${named.length === 0 ? '' : `, among them ${list(named.map(quoted))}`}.`,
    hint: () => 'Switch the same methods on in the test account, so that they are tried before they are deployed.',
    about:
      'An environment with test payments is expected to list at least what one with live payments lists. Which methods are missing is the provider’s to show: only those that tollgate.yml names are named.',
  },
};
