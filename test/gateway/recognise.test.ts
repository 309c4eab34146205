import { beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/gateway/catalogue.ts';
import { type Recogniser, recogniserOf } from '../../src/gateway/recognise.ts';
import type { Sighting } from '../../src/gateway/sighting.ts';

let recogniser: Recogniser;

beforeAll(async () => {
  recogniser = recogniserOf(await loadCatalogue());
});

/** What is seen, in a few words. Keys are put together by the callers, so that none stands in the repository. */
function seen(path: string, value: string | undefined): string[] {
  const said = (sighting: Sighting): string => {
    const what = sighting.kind === 'credential' ? sighting.credential.kind : sighting.kind;
    const shared = sighting.isShared ? ', shared' : '';
    return `${sighting.gateway.id} ${what} ${sighting.mode ?? 'untold'} by ${sighting.by}${shared}`;
  };
  return recogniser.recognise(path.split('/'), value).map(said);
}

const stripe = (kind: string, mode: string) => `${kind}_${mode}_51Hx9notakeyatall01`;

describe('a name', () => {
  test.each([
    ['STRIPE_SECRET_KEY'],
    ['NEXT_PUBLIC_STRIPE_SECRET_KEY'],
    ['SHOP_CHECKOUT_STRIPE_SECRET_KEY'],
    ['STRIPE_SECRET_KEY_EU'],
    ['STRIPE_SECRET_KEY_PRIMARY'],
    ['STRIPE_LIVE_SECRET_KEY'],
    ['STRIPE_SECRET_KEY_V2'],
    ['payments/stripe/secretKey'],
    ['payments/providers/0/stripe/live/secret_key'],
    ['stripeSecretKey'],
    ['stripe.secret-key'],
    ['Stripe/SecretKey'],
    ['STRIPE_SECRETKEY'],
  ])('%s is that of a secret key of Stripe', (path) => {
    expect(seen(path, undefined)).toEqual(['stripe secret untold by name']);
  });

  test.each([
    ['STRIPE_SECRET_KEY_FILE'],
    ['STRIPE_SECRET_KEY_ARN'],
    ['STRIPE_SECRET_KEY_ROTATED_AT'],
    ['STRIPE_SECRET'.toLowerCase().slice(0, 6)],
    ['PINSTRIPE_COLOR'],
    ['KEY'],
    ['secretKey'],
    ['TEMP_ACCESS_TOKEN'],
  ])('%s is none of a credential', (path) => {
    expect(seen(path, undefined)).toEqual([]);
  });

  test('comes before the shape of the value', () => {
    const key = `sk_test_${'0123456789'.repeat(4)}`;
    expect(seen('PAYSTACK_SECRET_KEY', key)).toEqual(['paystack secret test by name']);
    expect(seen('CLERK_SECRET_KEY', stripe('sk', 'live'))).toEqual([]);
  });

  test('that others have too is told as such', () => {
    expect(seen('MP_ACCESS_TOKEN', 'anything')).toEqual(['mercadopago secret untold by name, shared']);
    expect(seen('ENVIRONMENT', 'Sandbox')).toEqual(['paypal mode-variable test by name, shared']);
    expect(seen('APP_ENVIRONMENT', 'Sandbox')).toEqual([]);
  });

  test('with words in any case switches the mode', () => {
    expect(seen('BRAINTREE_ENVIRONMENT', 'Production')).toEqual(['braintree mode-variable live by name']);
    expect(seen('midtrans/isProduction', 'false')).toEqual(['midtrans mode-variable test by name']);
  });
});

describe('a host', () => {
  test.each([
    ['https://checkout-test.adyen.com/v72', ['adyen host test by host']],
    ['CHECKOUT-TEST.ADYEN.COM:443', ['adyen host test by host']],
    ['https://1797a841fbb37ca7-AcmeShop-checkout-live.adyenpayments.com', ['adyen host live by host']],
    ['https://api.stripe.com', ['stripe host untold by host']],
    ['https://docs.stripe.com/testing', []],
    ['https://secure.snd.payu.com/api/v2_1', ['payu-eu host test by host']],
    ['https://api.playground.klarna.com', ['klarna host test by host']],
    ['https://pay-api.amazon.eu/sandbox/v2', ['amazon-pay host test by host']],
    ['https://pay-api.amazon.eu/live/v2', ['amazon-pay host live by host']],
    ['https://pay-api.amazon.eu/v2', ['amazon-pay host untold by host']],
    ['https://sandbox.paypal.com.evil.example', []],
    ['see https://checkout-test.adyen.com for more', []],
  ])('in %s', (value, expected) => {
    expect(seen('SOME_URL', value)).toEqual(expected);
  });

  test('in a list of both modes is surely of neither', () => {
    const both = 'https://api-m.paypal.com,https://api-m.sandbox.paypal.com';
    const sightings = recogniser.recognise(['HOSTS'], both);
    expect(sightings.map(({ mode, isSure }) => ({ mode, isSure }))).toEqual([
      { mode: 'live', isSure: false },
      { mode: 'test', isSure: false },
    ]);
  });

  test.each([['ALLOWED_ORIGINS'], ['security/csp/connectSrc/0'], ['egress/allow/3'], ['PAYPAL_DOCS_URL']])(
    'under %s is only spoken of',
    (path) => {
      expect(seen(path, 'https://api-m.sandbox.paypal.com')).toEqual(['paypal host untold by host']);
    },
  );
});

describe('a value', () => {
  test('of a shape that one gateway alone has is its credential under any name', () => {
    expect(seen('SOMETHING', `rzp_test_${'a1'.repeat(7)}`)).toEqual(['razorpay id test by value']);
    expect(seen('x/y', `access_token$sandbox$${'a'.repeat(16)}$${'0'.repeat(32)}`)).toEqual([
      'braintree secret test by value',
    ]);
  });

  test('that begins as those of several do needs a name that speaks of nobody else', () => {
    expect(seen('api/secretKey', stripe('sk', 'test'))).toEqual(['stripe secret test by value']);
    expect(seen('STRIPE_SK', stripe('sk', 'test'))).toEqual(['stripe secret test by name']);
    expect(seen('MOYASAR_SECRET', stripe('sk', 'test'))).toEqual([]);
    expect(seen('FLAG', `test_${'a'.repeat(40)}`)).toEqual([]);
    expect(seen('MOLLIE_SHOP', `test_${'a'.repeat(40)}`)).toEqual(['mollie secret test by value']);
  });
});

describe('a switch', () => {
  test.each([
    ['paypal/sandbox/mode', 'sandbox', 'paypal mode-variable test by name'],
    ['paypal/live/mode', 'live', 'paypal mode-variable live by name'],
    ['PAYPAL_SANDBOX_MODE', 'elsewhere', 'paypal mode-variable untold by name'],
    ['braintree/environment', ':production', 'braintree mode-variable live by name'],
    ['braintree/environment', ':sandbox', 'braintree mode-variable test by name'],
  ])('%s with the word %s is read in the way in which the word means something', (path, word, told) => {
    expect(seen(path, word)).toEqual([told]);
  });
});
