import type { IncomingHttpHeaders } from 'node:http';
import type { Trouble } from './fault.ts';

/** What a provider is asked. */
export interface ProviderRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Payment methods that it does not list. */
  readonly without: readonly string[];
  /** What its status page says. */
  readonly trouble: Trouble | undefined;
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
export const stripe: Provider = ({ method, path, headers }) => {
  if (method !== 'GET') return NOT_FOUND;
  if (path === '/healthcheck') return { status: 200, body: undefined };
  if (path !== '/v1/balance') return NOT_FOUND;
  return /^(?:Bearer|Basic) \S/.test(headers.authorization ?? '')
    ? { status: 200, body: { object: 'balance', available: [], pending: [] } }
    : { status: 401, body: { error: { type: 'invalid_request_error' } } };
};

/** PayPal: a token for a client, and nothing for anybody else. */
export const paypal: Provider = ({ method, path, headers }) => {
  if (method !== 'POST' || path !== '/v1/oauth2/token') return NOT_FOUND;
  return /^Basic \S/.test(headers.authorization ?? '')
    ? { status: 200, body: { token_type: 'Bearer', access_token: 'sandbox', expires_in: 32_400 } }
    : { status: 401, body: { error: 'invalid_client', error_description: 'Client Authentication failed' } };
};

/** Adyen in test mode. */
export const adyenTest: Provider = adyen(/^\/v\d+\/paymentMethods$/);

/** Adyen's live API, under a merchant's own host. */
export const adyenLive: Provider = adyen(/^\/checkout\/v\d+\/paymentMethods$/);

/** Adyen: the key is looked at before the path, so that without one every path is 401. */
function adyen(methodsPath: RegExp): Provider {
  return ({ method, path, headers, without }) => {
    if (!headers['x-api-key']) return { status: 401, body: { status: 401, errorCode: '000', errorType: 'security' } };
    if (method !== 'POST' || !methodsPath.test(path)) return NOT_FOUND;
    const paymentMethods = [
      { name: 'Cards', type: 'scheme' },
      { name: 'iDEAL', type: 'ideal' },
    ];
    return { status: 200, body: { paymentMethods: paymentMethods.filter(({ type }) => !without.includes(type)) } };
  };
}

/** An acquirer of no particular brand: a health check that is open, and a listing for whoever has a key. */
export const acquirer: Provider = ({ method, path, headers, without }) => {
  if (method !== 'GET') return NOT_FOUND;
  if (path === '/health') return { status: 200, body: { status: 'ok' } };
  if (path !== '/v1/payment-methods') return NOT_FOUND;
  if (!/^Bearer \S/.test(headers.authorization ?? '')) return { status: 401, body: { error: 'unauthorized' } };
  return { status: 200, body: { methods: ['card', 'ideal'].filter((type) => !without.includes(type)) } };
};

const COMPONENT_STATUS: Readonly<Record<Trouble, string>> = {
  minor: 'degraded_performance',
  major: 'partial_outage',
  critical: 'major_outage',
};

/** A status page with one component, "API", in the form that Statuspage gives (API v2). */
export const statusPage: Provider = ({ method, path, trouble }) => {
  if (method !== 'GET') return NOT_FOUND;
  const time = '2026-11-01T00:00:00.000Z';
  const page = { id: 'sandbox', name: 'Sandbox', url: 'https://status.sandbox.example', updated_at: time };
  const status = {
    indicator: trouble ?? 'none',
    description: trouble ? 'Service is disturbed' : 'All Systems Operational',
  };
  const state = trouble ? COMPONENT_STATUS[trouble] : 'operational';
  const components = [{ id: 'api', name: 'API', status: state, group: false, updated_at: time }];
  if (path === '/api/v2/status.json') return { status: 200, body: { page, status } };
  if (path === '/api/v2/components.json') return { status: 200, body: { page, components } };
  if (path !== '/api/v2/summary.json') return NOT_FOUND;
  return { status: 200, body: { page, status, components, incidents: [], scheduled_maintenances: [] } };
};
