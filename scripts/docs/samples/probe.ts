import type {
  BlockReason,
  ProbeFacts,
  ProbeReason,
  RedirectStop,
  UnknownReason,
} from '../../../src/finding/facts/probe.ts';
import { each, type SamplesFor } from './each.ts';

const REACHED: Readonly<Record<ProbeReason, true>> = {
  dns: true,
  'address-family': true,
  'no-route': true,
  refused: true,
  reset: true,
  timeout: true,
  'tls-expired': true,
  'tls-not-yet-valid': true,
  'tls-name': true,
  'tls-untrusted': true,
  'tls-protocol': true,
  'tls-client-certificate': true,
  proxy: true,
  'proxy-credential': true,
  'http-version': true,
  protocol: true,
  'body-too-big': true,
};

const BLOCKED: Readonly<Record<BlockReason, true>> = {
  'not-a-url': true,
  'not-a-database-url': true,
  scheme: true,
  'user-info': true,
  'blocked-address': true,
  proxy: true,
  'not-allowed': true,
  'wrong-mode-host': true,
  method: true,
  repeated: true,
  'credential-missing': true,
  'credential-required': true,
  'credential-not-wanted': true,
  'credential-mode': true,
  'credential-origin': true,
  'credential-path': true,
  'credential-method': true,
  'body-value': true,
  'body-file': true,
};

const UNKNOWN: Readonly<Record<UnknownReason, true>> = {
  'no-request': true,
  'no-request-of-mode': true,
  'payments-none': true,
  'payments-undeclared': true,
};

const STOPPED: Readonly<Record<RedirectStop, true>> = {
  'other-origin': true,
  plain: true,
  method: true,
  'not-allowed': true,
  several: true,
  loop: true,
  'too-many': true,
};

export const PROBE_SAMPLES: SamplesFor<ProbeFacts> = {
  'probe/unreachable': each(REACHED, (reason) => ({
    probe: 'adyen',
    reason,
    phase: undefined,
    address: undefined,
    attempts: 1,
  })),
  'probe/blocked': [
    ...each(BLOCKED, (reason) => ({ probe: 'adyen', reason })),
    { probe: 'cache', reason: 'not-allowed', allow: { kind: 'tcp', given: false } },
    { probe: 'orders', reason: 'not-allowed', allow: { kind: 'database', given: true } },
  ],
  'probe/not-known': each(UNKNOWN, (reason) => ({
    probe: 'klarna',
    gateway: 'Klarna',
    reason,
    mode: reason === 'no-request-of-mode' ? 'test' : undefined,
  })),
  'probe/status': [
    { probe: 'adyen', status: 404, expected: ['200'] },
    { probe: 'adyen', status: 503, expected: ['200'] },
    { probe: 'mollie', status: 404, expected: ['400', '401'], by: 'catalogue' },
    { probe: 'klarna', status: 404, expected: ['401'], by: 'catalogue', unsure: true },
  ],
  'probe/redirect': [
    { probe: 'shop', status: 301, sameOrigin: false },
    { probe: 'shop', status: 308, sameOrigin: true },
    { probe: 'klarna', status: 302, sameOrigin: false, unsure: true },
    ...each(STOPPED, (stop) => ({ probe: 'shop', status: 302, sameOrigin: stop !== 'other-origin', stop })),
  ],
  'probe/credential-refused': [{ probe: 'adyen', status: 401 }],
  'probe/body': [
    { probe: 'adyen', reason: 'schema', violations: 2 },
    { probe: 'adyen', reason: 'not-json', violations: 0 },
    { probe: 'adyen', reason: 'encoded', violations: 0 },
    { probe: 'adyen', reason: 'not-text', violations: 0 },
    { probe: 'adyen', reason: 'too-deep', violations: 0 },
    { probe: 'adyen', reason: 'twice', violations: 0 },
    { probe: 'adyen', reason: 'pattern', violations: 0, at: 1 },
    { probe: 'adyen', reason: 'forbidden', violations: 0, at: 2 },
    { probe: 'braintree', reason: 'pattern', violations: 0, by: 'catalogue' },
    { probe: 'braintree', reason: 'pattern', violations: 0, by: 'catalogue', unsure: true },
  ],
  'probe/header': [
    { probe: 'shop', header: 'Strict-Transport-Security', reason: 'missing' },
    { probe: 'shop', header: 'Cache-Control', reason: 'differs' },
    { probe: 'shop', header: 'X-Debug', reason: 'there' },
  ],
  'probe/json': [
    { probe: 'adyen', path: '/paymentMethods/0/type', reason: 'missing' },
    { probe: 'adyen', path: '$.paymentMethods[*].type', reason: 'includes' },
    { probe: 'adyen', path: '/error', reason: 'there' },
  ],
  'probe/tls': [
    { probe: 'adyen', reason: 'version' },
    { probe: 'adyen', reason: 'name', name: 'pay.example.com' },
    { probe: 'adyen', reason: 'none' },
  ],
  'probe/http-version': [{ probe: 'shop', version: '1.1', expected: ['2'] }],
  'probe/address-family': [
    { probe: 'shop', family: 4, expected: 6 },
    { probe: 'shop', family: 6, expected: 4 },
    { probe: 'shop', family: undefined, expected: 4 },
  ],
  'probe/not-judged': [
    { probe: 'shop', asked: 'header', path: 'Link', seconds: 2 },
    { probe: 'shop', asked: 'body', path: '', seconds: 2 },
    { probe: 'braintree', asked: 'body', path: '', seconds: 2, by: 'catalogue' },
  ],
  'probe/latency': [
    { probe: 'adyen', measure: 'max', milliseconds: 2310, limit: 2000, samples: 1 },
    { probe: 'adyen', measure: 'p95', milliseconds: 912, limit: 800, samples: 100 },
    { probe: 'adyen', measure: 'connect', milliseconds: 240, limit: 200, samples: 1 },
    { probe: 'adyen', measure: 'tls', milliseconds: undefined, limit: 200, samples: 0 },
  ],
  'probe/certificate': [
    { probe: 'adyen', days: 6, limit: 14, of: 'leaf' },
    { probe: 'adyen', days: undefined, limit: 14, of: 'leaf' },
    { probe: 'adyen', days: 6, limit: 14, of: 'chain' },
    { probe: 'adyen', days: undefined, limit: 14, of: 'chain' },
  ],
  'probe/flaky': [
    { probe: 'adyen', attempts: 2 },
    { probe: 'adyen', attempts: 3, samples: { retried: 4, count: 100 } },
  ],
  'probe/no-target': [
    { probe: 'adyen', key: 'ADYEN_CHECKOUT_URL', state: 'missing' },
    { probe: 'adyen', key: 'ADYEN_CHECKOUT_URL', state: 'not-readable' },
    { probe: 'adyen', key: 'ADYEN_CHECKOUT_URL', state: 'not-text' },
    { probe: 'adyen', key: 'url', state: 'needed' },
    { probe: 'adyen', key: 'ADYEN_MERCHANT_ACCOUNT', state: 'missing', of: 'body' },
    ...(['missing', 'empty', 'not-readable', 'not-text', 'present', 'unfit', 'several'] as const).map((state) => ({
      probe: 'adyen',
      key: 'ADYEN_LIVE_URL_PREFIX',
      state,
      of: 'part' as const,
      names: ['ADYEN_LIVE_URL_PREFIX', 'ADYEN_LIVE_PREFIX'],
    })),
  ],
};
