import type { ServiceFacts } from '../../../src/finding/facts/service.ts';
import type { SamplesFor } from './each.ts';

export const SERVICE_SAMPLES: SamplesFor<ServiceFacts> = {
  'probe/dialogue': [
    { probe: 'mail', step: 1, reason: 'not-expected' },
    { probe: 'mail', step: 3, reason: 'closed' },
  ],
  'probe/answers': [{ probe: 'zone', reason: 'empty' }],
  'probe/health': [{ probe: 'orders', reason: 'not-serving' }],
  'probe/status-page': [
    { probe: 'stripe-status', state: 'down' },
    { probe: 'stripe-status', state: 'degraded' },
    { probe: 'stripe-status', state: 'unknown' },
  ],
};
