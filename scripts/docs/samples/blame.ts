import type { BlameFacts, BlameReason } from '../../../src/finding/facts/blame.ts';
import { each, type SamplesFor } from './each.ts';

const REASONS: Readonly<Record<BlameReason, true>> = {
  'no-git': true,
  'no-repository': true,
  'no-commit': true,
  unreadable: true,
  'too-big': true,
  timeout: true,
  'not-shown': true,
  'not-answered': true,
  'same-commit': true,
  sources: true,
  'no-value': true,
  'probe-changed': true,
  blocked: true,
  'sent-once': true,
  'fails-otherwise': true,
  wavers: true,
};

export const BLAME_SAMPLES: SamplesFor<BlameFacts> = {
  'probe/changed': [{ probe: 'adyen', keys: ['ADYEN_CHECKOUT_URL'] }],
  'probe/outage': [
    { probe: 'adyen', same: false, warns: false, may: true },
    { probe: 'stripe', same: true, warns: true, may: true },
  ],
  'probe/blame-unknown': each(REASONS, (reason) => ({ probes: ['adyen'], reason })),
};
