import type { TogetherFacts } from '../../../src/finding/facts/together.ts';
import type { SamplesFor } from './each.ts';

export const TOGETHER_SAMPLES: SamplesFor<TogetherFacts> = {
  'redundancy/lost': [{ group: 'card acquirers', usable: 0, wanted: 1, failed: ['stripe', 'adyen'] }],
  'redundancy/low': [{ group: 'card acquirers', usable: 1, wanted: 2, failed: ['adyen'] }],
  'redundancy/shared': [
    { group: 'card acquirers', probes: ['stripe', 'stripe again'], part: 'endpoint' },
    { group: 'card acquirers', probes: ['stripe', 'adyen'], part: 'host' },
    { group: 'card acquirers', probes: ['stripe', 'adyen'], part: 'address' },
    { group: 'resolvers', probes: ['first', 'second'], part: 'unknown' },
  ],
  'payment-method/unavailable': [{ method: 'cards', failed: ['stripe', 'adyen'] }],
  'payment-method/not-listed': [{ method: 'ideal', listed: 'ideal', probes: ['adyen'] }],
  'payment-method/no-listing': [
    { method: 'ideal', probes: ['adyen'], reason: 'none' },
    { method: 'ideal', probes: ['adyen'], reason: 'stopped' },
  ],
  'payment-method/staging-lacks': [
    { probe: 'adyen', count: 1, named: [], other: 'production' },
    { probe: 'adyen', count: 3, named: ['ideal', 'klarna'], other: 'production' },
  ],
};
