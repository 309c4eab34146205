import type { IncomingHttpHeaders } from 'node:http';

/** What a provider is asked. */
export interface ProviderRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** What it answers, as JSON; undefined is an empty body. */
export interface ProviderAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** One provider's part of the API: the requests that change nothing. */
export type Provider = (request: ProviderRequest) => ProviderAnswer;

const NOT_FOUND: ProviderAnswer = { status: 404, body: { error: 'not found' } };

/** Stripe: the health check is open, everything else wants a secret key. */
const stripe: Provider = ({ method, path, headers }) => {
  if (method !== 'GET') return NOT_FOUND;
  if (path === '/healthcheck') return { status: 200, body: undefined };
  if (path !== '/v1/balance') return NOT_FOUND;
  return /^(?:Bearer|Basic) \S/.test(headers.authorization ?? '')
    ? { status: 200, body: { object: 'balance', available: [], pending: [] } }
    : { status: 401, body: { error: { type: 'invalid_request_error' } } };
};

/** PayPal: a token for a client, and nothing for anybody else. */
const paypal: Provider = ({ method, path, headers }) => {
  if (method !== 'POST' || path !== '/v1/oauth2/token') return NOT_FOUND;
  return /^Basic \S/.test(headers.authorization ?? '')
    ? { status: 200, body: { token_type: 'Bearer', access_token: 'sandbox', expires_in: 32_400 } }
    : { status: 401, body: { error: 'invalid_client', error_description: 'Client Authentication failed' } };
};

/** Adyen: the key is looked at before the path, so that without one every path is 401. */
function adyen(methodsPath: RegExp): Provider {
  return ({ method, path, headers }) => {
    if (!headers['x-api-key']) return { status: 401, body: { status: 401, errorCode: '000', errorType: 'security' } };
    if (method !== 'POST' || !methodsPath.test(path)) return NOT_FOUND;
    const paymentMethods = [
      { name: 'Cards', type: 'scheme' },
      { name: 'iDEAL', type: 'ideal' },
    ];
    return { status: 200, body: { paymentMethods } };
  };
}

/** The providers by host name. A merchant's own live hosts of Adyen are given by whoever starts the sandbox. */
export function providersByHost(adyenLiveHosts: readonly string[]): ReadonlyMap<string, Provider> {
  const live = adyen(/^\/checkout\/v\d+\/paymentMethods$/);
  return new Map([
    ['api.stripe.com', stripe],
    ['api-m.paypal.com', paypal],
    ['api-m.sandbox.paypal.com', paypal],
    ['checkout-test.adyen.com', adyen(/^\/v\d+\/paymentMethods$/)],
    ...adyenLiveHosts.map((host) => [host.toLowerCase(), live] as const),
  ]);
}
