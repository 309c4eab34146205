import type { LoosenedHow, PolicyFacts, PolicyPart, PolicyReason } from '../../../src/finding/facts/policy.ts';
import { each, type SamplesFor } from './each.ts';

const HOW: Readonly<Record<LoosenedHow, true>> = { gone: true, off: true, waived: true, 'less-severe': true };

const PARTS: Readonly<Record<PolicyPart, string>> = {
  environment: 'production-us',
  validate: 'checkout environment',
  gateways: 'gateways',
  gateway: 'stripe',
  probe: 'adyen',
  'payment-method': 'ideal',
  redundancy: 'card acquirers',
  parity: 'parity',
  'parity-rule': 'features.**',
  rule: 'parity/different',
  scan: 'src',
  waiver: 'gateway/shared',
  file: '.github/tollgate.yml',
  more: '12',
};

const REASONS: Readonly<Record<PolicyReason, true>> = {
  'no-git': true,
  'no-repository': true,
  'no-commit': true,
  unreadable: true,
  'too-big': true,
  timeout: true,
  'not-shown': true,
  'not-answered': true,
  'no-policy': true,
  broken: true,
  'not-judged': true,
};

export const POLICY_SAMPLES: SamplesFor<PolicyFacts> = {
  'policy/loosened': [
    ...each(HOW, (how) => ({ by: 'finding', rule: 'validate/range', how, more: 0 }) as const),
    { by: 'finding', rule: 'validate/unknown-key', how: 'gone', more: 120 },
    { by: 'entry', part: 'probe', name: 'adyen', keys: ['blocks', 'expect.latency.p95'] },
    ...each(PARTS, (part, name) => ({ by: 'entry', part, name, keys: [] }) as const),
  ],
  'policy/changed': [
    { files: ['tollgate.yml'], more: 0 },
    { files: ['tollgate.yml', 'schemas/checkout.json'], more: 3 },
  ],
  'policy/unknown': [...each(REASONS, (reason) => ({ reason, counts: true })), { reason: 'not-judged', counts: false }],
};
