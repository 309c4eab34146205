import type { BlockReason, ProbeFacts, ProbeReason } from '../../../src/finding/facts/probe.ts';
import { each, type SamplesFor } from './each.ts';

const REACHED: Readonly<Record<ProbeReason, true>> = {
  dns: true,
  refused: true,
  reset: true,
  timeout: true,
  'tls-expired': true,
  'tls-not-yet-valid': true,
  'tls-name': true,
  'tls-untrusted': true,
  'tls-protocol': true,
  protocol: true,
  'body-too-big': true,
};

const BLOCKED: Readonly<Record<BlockReason, true>> = {
  'not-a-url': true,
  'not-a-database-url': true,
  scheme: true,
  'user-info': true,
  'blocked-address': true,
  'not-allowed': true,
  'wrong-mode-host': true,
  method: true,
  'credential-missing': true,
  'credential-origin': true,
  'credential-path': true,
  'credential-method': true,
};

export const PROBE_SAMPLES: SamplesFor<ProbeFacts> = {
  'probe/unreachable': each(REACHED, (reason) => ({
    probe: 'adyen',
    reason,
    phase: undefined,
    address: undefined,
    attempts: 1,
  })),
  'probe/blocked': each(BLOCKED, (reason) => ({ probe: 'adyen', reason })),
  'probe/status': [
    { probe: 'adyen', status: 404, expected: ['200'] },
    { probe: 'adyen', status: 503, expected: ['200'] },
  ],
  'probe/redirect': [
    { probe: 'shop', status: 301, sameOrigin: false },
    { probe: 'shop', status: 308, sameOrigin: true },
  ],
  'probe/credential-refused': [{ probe: 'adyen', status: 401 }],
  'probe/body': [
    { probe: 'adyen', reason: 'schema', violations: 2 },
    { probe: 'adyen', reason: 'not-json', violations: 0 },
    { probe: 'adyen', reason: 'encoded', violations: 0 },
  ],
  'probe/latency': [
    { probe: 'adyen', measure: 'max', milliseconds: 2310, limit: 2000, samples: 1 },
    { probe: 'adyen', measure: 'p95', milliseconds: 912, limit: 800, samples: 100 },
    { probe: 'adyen', measure: 'connect', milliseconds: 240, limit: 200, samples: 1 },
  ],
  'probe/certificate': [
    { probe: 'adyen', days: 6, limit: 14 },
    { probe: 'adyen', days: undefined, limit: 14 },
  ],
  'probe/flaky': [{ probe: 'adyen', attempts: 2 }],
  'probe/no-target': [
    { probe: 'adyen', key: 'ADYEN_CHECKOUT_URL', state: 'missing' },
    { probe: 'adyen', key: 'ADYEN_CHECKOUT_URL', state: 'not-readable' },
    { probe: 'adyen', key: 'ADYEN_CHECKOUT_URL', state: 'not-text' },
  ],
};
