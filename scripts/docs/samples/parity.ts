import type { ParityFacts } from '../../../src/finding/facts/parity.ts';
import type { SamplesFor } from './each.ts';

const BOTH = ['staging', 'production'] as const;

export const PARITY_SAMPLES: SamplesFor<ParityFacts> = {
  'parity/same': [
    { environments: BOTH, odd: undefined },
    { environments: ['staging', 'production-eu', 'production-us'], odd: 'production-us' },
  ],
  'parity/different': [{ environments: BOTH }],
  'parity/missing': [{ from: 'production', has: ['staging'] }],
  'parity/empty': [{ from: 'production', has: ['staging'] }],
  'parity/absent': [{ environments: ['production'] }],
  'parity/shape': [{ environments: BOTH }],
  'parity/type': [{ kinds: ['string', 'number'], environments: BOTH }],
  'parity/expect': [{ by: 'url' }, { by: 'text' }],
  'parity/as': [
    { as: 'duration', environment: 'production' },
    { as: 'json', environment: 'staging' },
  ],
  'parity/identity': [
    { reason: 'repeated', member: 'name', environments: BOTH },
    { reason: 'lacking', member: 'path', environments: ['production'] },
  ],
  'parity/not-compared': [{ environments: ['production'] }],
  'parity/service-missing': [{ service: 'billing', from: 'production' }],
  'parity/rule-unused': [
    { path: 'features.checkout' },
    { path: 'servers', of: 'match' },
    { path: 'api.url', of: 'alone' },
  ],
  'parity/timeout': [{ seconds: 2 }],
  'parity/foreign-word': [{}],
  'parity/private-host': [{ kind: 'loopback' }, { kind: 'private' }],
  'parity/plain-http': [{ other: 'staging' }],
  'parity/secret-shared': [
    { of: 'secret', environments: ['staging'], isOneLine: false },
    { of: 'login', environments: ['staging'], isOneLine: false },
    { of: 'secret', environments: ['staging'], isOneLine: true },
  ],
  'parity/odd-one-out': [{ odd: 'production-us', environments: ['production-eu', 'production-ap'] }],
  'parity/code-default': [
    { names: ['PAYPAL_URL'], environment: 'production', isEmpty: false, leads: 'gateway-host', gateway: 'PayPal' },
    { names: ['PAYPAL_MODE'], environment: 'production', isEmpty: false, leads: 'gateway-mode', gateway: 'PayPal' },
    { names: ['STRIPE_KEY'], environment: 'production', isEmpty: false, leads: 'gateway-key', gateway: 'Stripe' },
    { names: ['ORDERS_URL'], environment: 'production', isEmpty: true, leads: 'word', gateway: undefined },
    { names: ['DB_HOST', 'PGHOST'], environment: 'production', isEmpty: false, leads: 'loopback', gateway: undefined },
  ],
};
