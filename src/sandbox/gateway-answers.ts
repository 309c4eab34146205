import type { ProviderAnswer } from './provider.ts';

/** An answer; its status is the first that the catalogue has, where it is not said which. */
type Answer = Omit<ProviderAnswer, 'status'> & Partial<Pick<ProviderAnswer, 'status'>>;

/** What is said without a credential, and with one. */
interface Said {
  readonly open?: Answer;
  readonly known?: Answer;
}

/** What a gateway does beside what the catalogue says of its probes. */
export interface GatewayManner {
  /** Headers that carry a credential, in small letters, where the catalogue does not name them. */
  readonly keyHeaders?: readonly string[];
  /** What the header of a credential looks like, where not everything counts. */
  readonly keyPattern?: RegExp;
  /** The credential is looked at before the path. */
  readonly keyFirst?: boolean;
  /** What is said to a credential of the other mode, where that is not what is said without any. */
  readonly otherMode?: ProviderAnswer;
  /** What is said where a header is missing that each request must have. */
  readonly headerMissing?: ProviderAnswer;
  /** What is said where the body lacks what the catalogue's has. */
  readonly bodyWrong?: ProviderAnswer;
  /** Words of its own for the payment methods that it lists. */
  readonly methods?: readonly string[];
  /** By path without base and query; `*` is for all others. */
  readonly says?: Readonly<Record<string, Said>>;
}

function json(body: unknown): { readonly body: unknown } {
  return { body };
}

const BRAINTREE_REFUSES = { errors: [{ message: 'refused', extensions: { errorClass: 'AUTHENTICATION' } }] };

/**
 * What is special, by id of the gateway. One that does not stand here answers with the status that the catalogue has, and
 * a body that says no more. A probe whose body the catalogue describes must stand here: a test demands it.
 */
const MANNERS: Readonly<Record<string, GatewayManner>> = {
  adyen: {
    keyHeaders: ['x-api-key'],
    keyFirst: true,
    methods: ['scheme', 'ideal'],
    says: { '*': { open: json({ status: 401, errorCode: '000', errorType: 'security' }) } },
  },
  afterpay: {
    says: { '/ping': { open: { body: undefined, text: 'pong' }, known: { body: undefined, text: 'pong' } } },
  },
  'apple-pay': {
    says: {
      '/.well-known/apple-developer-merchantid-domain-association': {
        open: { body: undefined, text: '7B2276657273696F6E223A317D' },
        known: { body: undefined, text: '7B2276657273696F6E223A317D' },
      },
    },
  },
  'authorize-net': {
    says: {
      '/xml/v1/request.api': {
        open: json({ messages: { resultCode: 'Error', message: [{ code: 'E00007', text: 'refused' }] } }),
        known: json({ messages: { resultCode: 'Ok', message: [{ code: 'I00001', text: 'Successful.' }] } }),
      },
    },
  },
  braintree: {
    bodyWrong: { status: 200, body: { errors: [{ message: 'no query', extensions: { errorClass: 'VALIDATION' } }] } },
    says: { '/graphql': { open: json(BRAINTREE_REFUSES), known: json({ data: { ping: 'pong' } }) } },
  },
  chargebee: { says: { '*': { open: json({ api_error_code: 'api_authentication_failed', http_status_code: 401 }) } } },
  'checkout-com': { methods: ['card', 'ideal'] },
  dwolla: { keyPattern: /^(?:Basic|Bearer) \S/, says: { '*': { open: json({ error: 'invalid_client' }) } } },
  gocardless: {
    headerMissing: {
      status: 400,
      body: { error: { type: 'invalid_api_usage', code: 400, errors: [{ reason: 'missing_version_header' }] } },
    },
    says: {
      '*': {
        open: json({
          error: { type: 'invalid_api_usage', code: 401, errors: [{ reason: 'missing_authorization_header' }] },
        }),
        known: json({ creditors: [{ id: 'CR1', scheme_identifiers: [] }], meta: { limit: 1 } }),
      },
    },
  },
  lemonsqueezy: {
    says: {
      '*': {
        open: json({ errors: [{ status: '401', title: 'Unauthenticated' }] }),
        known: json({ data: { type: 'users', id: '1' }, meta: { test_mode: false } }),
      },
    },
  },
  mollie: {
    methods: ['ideal', 'creditcard'],
    says: { '*': { open: json({ status: 400, title: 'Bad Request', detail: 'Invalid Authorization header' }) } },
  },
  omise: { methods: ['card', 'promptpay'] },
  paddle: {
    says: {
      '/ips': {
        open: json({ data: { ipv4_cidrs: ['192.0.2.1/32'] } }),
        known: json({ data: { ipv4_cidrs: ['192.0.2.1/32'] } }),
      },
      '/event-types': {
        open: json({ error: { type: 'request_error', code: 'authentication_missing' } }),
        known: json({ data: [{ name: 'transaction.completed', group: 'Transaction' }] }),
      },
    },
  },
  paypal: {
    keyPattern: /^Basic \S/,
    says: {
      '/v1/oauth2/token': {
        open: { status: 401, body: { error: 'invalid_client', error_description: 'Client Authentication failed' } },
        known: json({ token_type: 'Bearer', access_token: 'sandbox', expires_in: 32_400 }),
      },
    },
  },
  paystack: {
    says: {
      '*': {
        open: json({ status: false, message: 'No Authorization Header was found', code: 'invalid_Key' }),
        known: json({ status: true, message: 'Transactions retrieved', data: [] }),
      },
    },
  },
  plaid: {
    keyHeaders: ['plaid-secret'],
    otherMode: { status: 400, body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_API_KEYS' } },
    says: {
      '*': {
        open: json({ error_type: 'INVALID_REQUEST', error_code: 'INVALID_FIELD' }),
        known: json({ institutions: [], total: 0 }),
      },
    },
  },
  razorpay: {
    methods: ['card', 'upi'],
    says: {
      '/v1/methods': { known: json({ entity: 'methods', card: true, upi: true, netbanking: {} }) },
      '*': {
        open: json({ error: { code: 'BAD_REQUEST_ERROR', description: 'Authentication failed' } }),
        known: json({ entity: 'collection', count: 0, items: [] }),
      },
    },
  },
  recurly: {
    says: {
      '*': {
        open: json({ error: { type: 'unauthorized', message: 'refused', params: [] } }),
        known: json({ object: 'list', has_more: false, data: [{ object: 'site', subdomain: 'sandbox' }] }),
      },
    },
  },
  square: {
    says: {
      '/v2/merchants/me': { known: json({ merchant: { id: 'SANDBOX', status: 'ACTIVE' } }) },
      '*': {
        open: json({ errors: [{ category: 'AUTHENTICATION_ERROR', code: 'UNAUTHORIZED' }] }),
        known: json({ locations: [] }),
      },
    },
  },
  stripe: {
    keyPattern: /^(?:Bearer|Basic) \S/,
    says: {
      '/healthcheck': { open: { body: undefined }, known: { body: undefined } },
      '/v1/balance': {
        open: json({ error: { type: 'invalid_request_error' } }),
        known: json({ object: 'balance', available: [], pending: [] }),
      },
    },
  },
};

/** What is special of a gateway; nothing for most. */
export function mannerOf(gateway: string): GatewayManner {
  return Object.hasOwn(MANNERS, gateway) ? (MANNERS[gateway] ?? {}) : {};
}

/** What a gateway says at a path, without a credential and with one; undefined where nothing is special. */
export function saidAt({ says = {} }: GatewayManner, path: string): Said {
  const own = Object.hasOwn(says, path) ? says[path] : undefined;
  return { ...says['*'], ...own };
}
