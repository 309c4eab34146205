import type { SampleFacts } from '../../../src/finding/facts/samples.ts';
import type { SamplesFor } from './each.ts';

export const SAMPLE_SAMPLES: SamplesFor<SampleFacts> = {
  'probe/error-rate': [
    { probe: 'adyen', samples: 100, failed: 5, limit: 0.03, reasons: ['4 × timeout', '1 × status 503'] },
  ],
  'probe/tolerated': [{ probe: 'adyen', samples: 100, failed: 1, limit: 0.03, reasons: ['1 × timeout'] }],
  'probe/samples': [
    { probe: 'adyen', samples: 20, claims: [{ claim: 'p99', needed: 100 }] },
    {
      probe: 'adyen',
      samples: 10,
      claims: [
        { claim: 'p95', needed: 20 },
        { claim: 'error-rate', needed: 100 },
      ],
    },
  ],
};
