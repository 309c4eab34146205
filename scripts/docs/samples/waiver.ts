import type { WaiverFacts } from '../../../src/finding/facts/waiver.ts';
import type { SamplesFor } from './each.ts';

export const WAIVER_SAMPLES: SamplesFor<WaiverFacts> = {
  'waiver/expired': [{ rule: 'parity/different', expires: '2026-06-30' }],
  'waiver/ends-soon': [{ rule: 'parity/different', expires: '2026-12-03', days: 13 }],
  'waiver/too-long': [{ rule: 'parity/different', expires: '2029-01-31', most: 90, latest: '2027-02-13' }],
  'waiver/unused': [{ rule: 'parity/different' }],
  'waiver/no-owner': [{ rule: 'parity/different' }],
  'waiver/pin': [
    { rule: 'parity/different', reason: 'changed' },
    { rule: 'parity/different', reason: 'no-key' },
    { rule: 'parity/missing', reason: 'no-value' },
  ],
};
