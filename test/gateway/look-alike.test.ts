import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/gateway/catalogue.ts';
import { atAGlance, isOneSlip, plainLetters } from '../../src/gateway/confusable.ts';
import { registeredIn } from '../../src/gateway/domain.ts';
import { addressesIn } from '../../src/gateway/hosts.ts';
import { lookAlikesOf } from '../../src/gateway/look-alike.ts';
import { spokenIn } from '../../src/gateway/spoken.ts';
import { wordsOf } from '../../src/gateway/words.ts';

const catalogue = await loadCatalogue();
const lookAlike = lookAlikesOf(catalogue);

function seen(value: string, key = 'A'): string {
  const [address] = addressesIn(value);
  if (!address) return 'none';
  const found = lookAlike(address, () => spokenIn(wordsOf([key])));
  return found ? `${found.gateway.id} ${found.how}${found.isSure ? ', sure' : ''}` : 'none';
}

describe('a host that looks like one of a gateway', () => {
  test.for([
    ['https://api.stripe.com.evil.example', 'A', 'stripe front, sure'],
    ['https://api.stripe.com.evil', 'A', 'stripe front, sure'],
    ['api.stripe.com.evil.example:8443/v1', 'A', 'stripe front, sure'],
    ['https://acme.chargebee.com.evil.example', 'CHARGEBEE_URL', 'chargebee front, sure'],
    ['https://api.stripe.com@evil.example', 'A', 'stripe front, sure'],
    ['https://api.strlpe.com', 'A', 'stripe slip'],
    ['https://api.strlpe.com', 'STRIPE_URL', 'stripe slip, sure'],
    ['https://strlpe.com', 'STRIPE_URL', 'stripe slip, sure'],
    ['https://strlpe.com', 'A', 'stripe slip'],
    ['https://api.str1pe.com', 'STRIPE_URL', 'stripe slip, sure'],
    ['https://api.stirpe.com', 'A', 'stripe slip'],
    ['https://api.stripe.co', 'A', 'stripe slip'],
    ['https://api.stripe.co', 'STRIPE_URL', 'stripe slip'],
    ['https://api.stripe.con', 'STRIPE_URL', 'stripe slip, sure'],
    ['https://api-stripe.com', 'A', 'stripe slip'],
    ['https://apistripe.com', 'STRIPE_URL', 'stripe slip, sure'],
    ['https://api.razorpayy.com', 'A', 'razorpay slip'],
    ['https://api-m.paypa1.com', 'PAYPAL_API', 'paypal slip, sure'],
    ['https://checkout.paypai.com', 'PAYPAL_CHECKOUT', 'paypal slip, sure'],
    ['https://dashboard.stripes.com', 'STRIPE_DASHBOARD', 'stripe slip'],
    ['https://acme.chargebe.com', 'CHARGEBEE_URL', 'chargebee slip'],
    ['https://api.authorise.net', 'AUTHORIZE_NET_URL', 'authorize-net slip, sure'],
    ['https://api.bolt.io', 'VOLT_IO_API', 'volt slip, sure'],
    ['https://api.strіpe.com', 'A', 'stripe letters, sure'],
    ['api.strіpe.com', 'A', 'stripe letters, sure'],
    ['https://api.strıpe.com', 'A', 'stripe letters, sure'],
    ['https://www.раypal.com', 'A', 'paypal letters, sure'],
    ['https://klаrna.com', 'A', 'klarna letters, sure'],
    ['https://api.möllie.com', 'A', 'mollie letters, sure'],
    ['https://api.vοlt.io', 'A', 'volt letters, sure'],
  ] as const)('%s under %s: %s', ([value, key, wanted]) => {
    expect(seen(value, key)).toBe(wanted);
  });
});

describe('a host that is nobody else’s', () => {
  test.for([
    ['https://docs.stripe.com', 'A'],
    ['https://api3.stripe.com', 'STRIPE_URL'],
    ['https://api2.authorize.net', 'A'],
    ['https://stripe.com', 'A'],
    ['http://api.stripe.com.localhost:4010', 'A'],
    ['http://api.stripe.com.test', 'A'],
    ['http://api.stripe.com.payments.svc', 'A'],
    ['http://api.stripe.com.payments.svc.cluster.local', 'A'],
    ['http://api.stripe.com.internal', 'STRIPE_URL'],
    ['http://api.strlpe.com.internal', 'STRIPE_URL'],
    ['https://api.stripe.com.cdn.cloudflare.net', 'A'],
    ['https://api.mercadopago.com.ar', 'MERCADOPAGO_URL'],
    ['https://api.bolt.io', 'BOLT_URL'],
    ['https://api.fort.net', 'A'],
    ['https://api.strike.com', 'STRIKE_API_URL'],
    ['https://www.stripes.com', 'SHOP_URL'],
    ['https://shop.saddle.com', 'SHOP_URL'],
    ['https://api.paystack.com', 'PAYSTACK_URL'],
    ['https://secure.payu.ro', 'PAYU_URL'],
    ['https://secure.paytabs.ae', 'PAYTABS_URL'],
    ['https://pay-api.amazon.es', 'AMAZON_PAY_URL'],
    ['https://api.stripe2.com', 'STRIPE_URL'],
    ['https://evil.example/api.stripe.com', 'A'],
    ['https://evil.example/?u=api.strlpe.com', 'A'],
    ['https://münchen.example', 'A'],
    ['https://почта.example', 'A'],
    ['https://10.0.0.1/', 'STRIPE_URL'],
    ['http://stripe-mock:12111', 'STRIPE_URL'],
    ['http://[::1]:12111', 'STRIPE_URL'],
    ['see api.strlpe.com', 'STRIPE_URL'],
    ['billing@strlpe.com', 'STRIPE_URL'],
  ] as const)('%s under %s', ([value, key]) => {
    expect(seen(value, key)).toBe('none');
  });

  test('no host of the catalogue looks like another', () => {
    for (const { hosts } of catalogue) {
      for (const host of [...hosts.live, ...hosts.test, ...(hosts.neutral ?? [])]) {
        expect(seen(`https://${host}`), host).toBe('none');
      }
    }
  });
});

test('what was registered is two labels, or three where a country gives names one level below', () => {
  expect(
    ['a.b.example', 'example', 'b.example', 'www.a.com.mx', 'a.com.mx', 'x.a.co.uk', 'api.payu.in'].map(registeredIn),
  ).toEqual(['b.example', 'example', 'b.example', 'a.com.mx', 'a.com.mx', 'a.co.uk', 'payu.in']);
});

test('letters that look alike are read as the plain ones, and a host with others has none', () => {
  expect(plainLetters(new URL('https://раураl.com').hostname)).toBe('paypal.com');
  expect(plainLetters(new URL('https://пример.com').hostname)).toBeUndefined();
  expect(plainLetters('paypal.com')).toBeUndefined();
  expect(plainLetters('xn--a.com')).toBeUndefined();
  expect(atAGlance('rnollie1.com')).toBe(atAGlance('molliel.com'));
});

test('one slip is what one edit makes, and two letters the other way round', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abc.-'), maxLength: 8 });
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      expect(isOneSlip(a, b)).toBe(a !== b && editsOf(a).has(b));
      expect(isOneSlip(b, a)).toBe(isOneSlip(a, b));
    }),
    { numRuns: 3000 },
  );
});

/** Everything that one edit makes of a text, written out. */
function editsOf(text: string): Set<string> {
  const made = new Set<string>();
  for (let at = 0; at <= text.length; at++) {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    made.add(before + after.slice(1));
    if (after.length > 1) made.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of 'abc.-') {
      made.add(before + letter + after);
      made.add(before + letter + after.slice(1));
    }
  }
  return made;
}
