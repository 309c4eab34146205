import type { Gateway } from './gateway.ts';

/**
 * One loader a gateway, in the order of their ids. A new gateway is a new JSON file and a line here. In the bundle all
 * lie beside this: none is read without the others, and each file more takes a millisecond to load.
 */
const LOADERS: readonly (() => Promise<{ readonly default: unknown }>)[] = [
  () => import('../../schemas/gateways/adyen.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  () => import('../../schemas/gateways/paypal.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
  () => import('../../schemas/gateways/stripe.json' /* webpackMode: "eager" */, { with: { type: 'json' } }),
];

let known: Promise<readonly Gateway[]> | undefined;

/** Every payment gateway that is known. A test holds each file against `schemas/gateways/gateway.schema.json`. */
export function loadCatalogue(): Promise<readonly Gateway[]> {
  // The files have been checked against their schema, whose shape `Gateway` is.
  known ??= Promise.all(LOADERS.map(async (load) => (await load()).default as Gateway));
  return known;
}
