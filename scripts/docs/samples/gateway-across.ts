import type { GatewayAcrossFacts } from '../../../src/finding/facts/gateway-across.ts';
import type { SamplesFor } from './each.ts';

export const GATEWAY_ACROSS_SAMPLES: SamplesFor<GatewayAcrossFacts> = {
  'gateway/mode-missing': [
    {
      gateway: 'PayPal',
      variables: ['PAYPAL_MODE'],
      taken: 'test',
      wanted: 'live',
      word: 'live',
      setIn: 'staging',
      isEmpty: false,
    },
    {
      gateway: 'PayPal',
      variables: ['PAYPAL_MODE', 'PAYPAL_ENV'],
      taken: 'live',
      wanted: 'test',
      word: 'sandbox',
      setIn: undefined,
      isEmpty: false,
    },
    {
      gateway: 'Midtrans',
      variables: ['MIDTRANS_IS_PRODUCTION'],
      taken: 'test',
      wanted: 'live',
      word: 'true',
      setIn: 'staging',
      isEmpty: true,
    },
  ],
  'gateway/pair': [
    { gateway: 'Adyen', of: 'host-part' },
    { gateway: 'Stripe', of: 'name', name: 'test', value: 'live' },
    { gateway: 'Braintree', of: 'modes', value: 'test' },
  ],
  'gateway/shared': [{ gateway: 'Stripe', credential: 'webhook secret', environment: 'staging' }],
  'gateway/api-version': [
    { gateway: 'Stripe', is: 'different', environment: 'staging' },
    { gateway: 'Stripe', is: 'older' },
    { gateway: 'Stripe', is: 'newer' },
    { gateway: 'Stripe', is: 'not-comparable' },
    { gateway: 'Stripe', is: 'nowhere' },
  ],
  'gateway/replaced': [{ gateway: 'Stripe' }],
  'gateway/timeout': [{ gateway: 'mine', seconds: 2 }],
};
