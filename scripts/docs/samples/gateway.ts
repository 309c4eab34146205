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
    { gateway: 'Stripe', credential: 'secret key', key: 'test', wanted: 'live', isNamedSo: true },
  ],
  'gateway/mode': [
    { gateway: 'Adyen', mode: 'test', wanted: 'live', word: 'live' },
    { gateway: 'Midtrans', mode: undefined, wanted: 'live', word: 'true' },
  ],
  'gateway/payments-undeclared': [{ gateways: ['Adyen', 'Stripe'] }],
  'gateway/payments-none': [{ gateways: ['Stripe'] }],
  'gateway/exposed': [
    { gateway: 'Stripe', credential: 'secret key', by: 'value' },
    { gateway: 'PayPal', credential: 'secret key', by: 'name' },
  ],
  'gateway/swapped': [
    { gateway: 'Stripe', called: 'publishable key', is: 'secret key', isLeak: true },
    { gateway: 'Midtrans', called: 'secret key', is: 'publishable key', isLeak: false },
  ],
  'gateway/cut-off': [
    { gateway: 'Braintree (PayPal)', credential: 'secret key', by: 'expanded' },
    { gateway: 'Checkout.com', credential: 'secret key', by: 'cut' },
    { gateway: 'Amazon Pay', credential: 'secret key', by: 'lines' },
  ],
  'gateway/look-alike': [
    { gateway: 'Stripe', how: 'front' },
    { gateway: 'Stripe', how: 'slip' },
    { gateway: 'Stripe', how: 'letters' },
  ],
};
