import type { GatewayFacts } from '../../../src/finding/facts/gateway.ts';
import type { SamplesFor } from './each.ts';

export const GATEWAY_SAMPLES: SamplesFor<GatewayFacts> = {
  'gateway/host': [
    { gateway: 'Adyen', host: 'test', wanted: 'live' },
    { gateway: 'Adyen', host: 'live', wanted: 'test' },
  ],
  'gateway/key': [
    { gateway: 'Stripe', credential: 'secret key', key: 'test', wanted: 'live' },
    { gateway: 'Stripe', credential: 'secret key', key: 'live', wanted: 'test' },
  ],
  'gateway/mode': [
    { gateway: 'Adyen', mode: 'test', wanted: 'live' },
    { gateway: 'Adyen', mode: undefined, wanted: 'live' },
  ],
  'gateway/payments-undeclared': [{ gateways: ['Adyen', 'Stripe'] }],
  'gateway/payments-none': [{ gateways: ['Stripe'] }],
};
