import type { Gateway } from './gateway.ts';
import type { GatewayId } from './ids.ts';

/**
 * One loader a gateway, in the order of their ids. A new gateway is a new JSON file, a line here, and its id in `ids.ts`. In the
 * bundle all lie beside this: none is read without the others, and each file more takes a millisecond to load.
 */
const LOADERS: Readonly<Record<GatewayId, () => Promise<{ readonly default: unknown }>>> = {
  '2checkout': () =>
    import('../../schemas/gateways/2checkout.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  adyen: () => import('../../schemas/gateways/adyen.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  affirm: () => import('../../schemas/gateways/affirm.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  afterpay: () => import('../../schemas/gateways/afterpay.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  airwallex: () =>
    import('../../schemas/gateways/airwallex.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  'amazon-pay': () =>
    import('../../schemas/gateways/amazon-pay.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  'apple-pay': () =>
    import('../../schemas/gateways/apple-pay.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  'authorize-net': () =>
    import('../../schemas/gateways/authorize-net.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  bluesnap: () => import('../../schemas/gateways/bluesnap.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  braintree: () =>
    import('../../schemas/gateways/braintree.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  cashfree: () => import('../../schemas/gateways/cashfree.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  chargebee: () =>
    import('../../schemas/gateways/chargebee.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  'checkout-com': () =>
    import('../../schemas/gateways/checkout-com.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  cybersource: () =>
    import('../../schemas/gateways/cybersource.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  datatrans: () =>
    import('../../schemas/gateways/datatrans.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  dlocal: () => import('../../schemas/gateways/dlocal.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  dwolla: () => import('../../schemas/gateways/dwolla.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  ebanx: () => import('../../schemas/gateways/ebanx.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  'elavon-converge': () =>
    import('../../schemas/gateways/elavon-converge.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  eway: () => import('../../schemas/gateways/eway.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  flutterwave: () =>
    import('../../schemas/gateways/flutterwave.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  forte: () => import('../../schemas/gateways/forte.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  'global-payments': () =>
    import('../../schemas/gateways/global-payments.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  gocardless: () =>
    import('../../schemas/gateways/gocardless.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  'google-pay': () =>
    import('../../schemas/gateways/google-pay.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  hipay: () => import('../../schemas/gateways/hipay.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  iyzico: () => import('../../schemas/gateways/iyzico.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  klarna: () => import('../../schemas/gateways/klarna.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  lemonsqueezy: () =>
    import('../../schemas/gateways/lemonsqueezy.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  'mastercard-gateway': () =>
    import('../../schemas/gateways/mastercard-gateway.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  mercadopago: () =>
    import('../../schemas/gateways/mercadopago.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  midtrans: () => import('../../schemas/gateways/midtrans.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  mollie: () => import('../../schemas/gateways/mollie.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  moneris: () => import('../../schemas/gateways/moneris.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  multisafepay: () =>
    import('../../schemas/gateways/multisafepay.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  'nexi-xpay': () =>
    import('../../schemas/gateways/nexi-xpay.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  nuvei: () => import('../../schemas/gateways/nuvei.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  omise: () => import('../../schemas/gateways/omise.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  opayo: () => import('../../schemas/gateways/opayo.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  openpay: () => import('../../schemas/gateways/openpay.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  paddle: () => import('../../schemas/gateways/paddle.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  paypal: () => import('../../schemas/gateways/paypal.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  paysafe: () => import('../../schemas/gateways/paysafe.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  paystack: () => import('../../schemas/gateways/paystack.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  paytabs: () => import('../../schemas/gateways/paytabs.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  'payu-eu': () => import('../../schemas/gateways/payu-eu.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  'payu-in': () => import('../../schemas/gateways/payu-in.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  'payu-latam': () =>
    import('../../schemas/gateways/payu-latam.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  plaid: () => import('../../schemas/gateways/plaid.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  rapyd: () => import('../../schemas/gateways/rapyd.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  razorpay: () => import('../../schemas/gateways/razorpay.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  recurly: () => import('../../schemas/gateways/recurly.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  redsys: () => import('../../schemas/gateways/redsys.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  square: () => import('../../schemas/gateways/square.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  stripe: () => import('../../schemas/gateways/stripe.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  volt: () => import('../../schemas/gateways/volt.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  'worldline-direct': () =>
    import('../../schemas/gateways/worldline-direct.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  worldpay: () => import('../../schemas/gateways/worldpay.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  xendit: () => import('../../schemas/gateways/xendit.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
};

let known: Promise<readonly Gateway[]> | undefined;

/**
 * Every payment gateway that is known. A test holds each file against `schemas/gateways/gateway.schema.json`. `own` are
 * those of the user: one with the id of another stands in its place.
 */
export async function loadCatalogue(own: readonly Gateway[] = []): Promise<readonly Gateway[]> {
  // The files have been checked against their schema, whose shape `Gateway` is.
  known ??= Promise.all(Object.values(LOADERS).map(async (load) => (await load()).default as Gateway));
  if (own.length === 0) return known;
  const made = withOwn.get(own) ?? joined(await known, own);
  withOwn.set(own, made);
  return made;
}

/** One list for each list of own ones: whatever is made ready of a catalogue is then made ready once. */
const withOwn = new WeakMap<readonly Gateway[], readonly Gateway[]>();

function joined(known: readonly Gateway[], own: readonly Gateway[]): readonly Gateway[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...known.filter(({ id }) => !ids.has(id)), ...own];
}
