import { describe, expect, test } from 'vitest';
import type { Gateway, GatewayProbe } from '../../src/gateway/gateway.ts';
import { canList, gatewayProvider } from '../../src/sandbox/gateway-provider.ts';
import { kindsOf } from '../../src/sandbox/host-kinds.ts';
import { listingBody } from '../../src/sandbox/listing-body.ts';
import type { ProviderRequest } from '../../src/sandbox/provider.ts';

const SURE = { sources: ['https://docs.bank.example/'], confidence: 'high' } as const;

const LISTING: GatewayProbe = {
  ...SURE,
  mode: 'live',
  method: 'POST',
  url: 'https://{shop}.bank.example/api/v2/{shop}/methods?channel={id}',
  path: '/{shop}/methods?channel={id}',
  headers: { 'X-Version': '2' },
  body: '{"shop":"probe"}',
  status: [401],
  authenticatedStatus: [200],
  auth: 'X-Bank-Key',
  lists: true,
};

/** A gateway that nobody has written code for. */
const BANK: Gateway = {
  id: 'bank',
  name: 'Bank',
  words: ['bank'],
  hosts: {
    ...SURE,
    shared: false,
    live: ['api.bank.example'],
    test: ['api.test.bank.example'],
    livePatterns: ['^[a-z]+\\.bank\\.example$'],
    testPatterns: [],
  },
  credentials: [
    {
      ...SURE,
      names: ['BANK_KEY'],
      kind: 'secret',
      perMode: true,
      livePattern: '^live:[a-z]+$',
      testPattern: '^test:[a-z]+$',
    },
  ],
  modeVariables: [],
  probes: [
    LISTING,
    {
      ...SURE,
      mode: 'test',
      method: 'GET',
      url: 'https://api.test.bank.example/ping',
      path: '/ping',
      status: [200],
      authenticatedStatus: [],
    },
  ],
  listing: { ...SURE, path: "$.methods[?@.on == 'yes'].id" },
  hints: [],
};

const ask = gatewayProvider(BANK);
const REQUEST: ProviderRequest = {
  host: 'acme.bank.example',
  method: 'POST',
  path: '/api/v3/acme/methods',
  query: '?channel=1',
  headers: { 'x-version': '2', 'x-bank-key': 'any' },
  body: '{"shop":"acme","more":1}',
  without: [],
  trouble: undefined,
};

describe('a gateway of the catalogue that nobody has written code for', () => {
  test.each<[string, Partial<ProviderRequest>, number]>([
    ['its own request', {}, 200],
    ['no credential', { headers: { 'x-version': '2' } }, 401],
    ['a credential in another header', { headers: { 'x-version': '2', authorization: 'Bearer k' } }, 401],
    ['a credential of its mode', { headers: { 'x-version': '2', 'x-bank-key': 'live:k' } }, 200],
    ['a credential of the other mode', { headers: { 'x-version': '2', 'x-bank-key': 'test:k' } }, 401],
    ['a header that is missing', { headers: { 'x-bank-key': 'any' } }, 400],
    ['a body that lacks a name', { body: '{"merchant":"acme"}' }, 400],
    ['no body', { body: '' }, 400],
    ['another method', { method: 'GET' }, 404],
    ['no base', { path: '/acme/methods' }, 404],
    ['another base', { path: '/api/v3/beta/acme/methods' }, 404],
    ['a part that is no segment', { path: '/api/v3/ac/me/methods' }, 404],
    ['more behind the path', { path: '/api/v3/acme/methods/1' }, 404],
    ['the request of the other mode', { method: 'GET', path: '/ping' }, 404],
  ])('%s', (_what, change, status) => {
    expect(ask({ ...REQUEST, ...change }).status).toBe(status);
  });

  const ping = { ...REQUEST, host: 'api.test.bank.example', method: 'GET', path: '/ping', query: '', body: '' };

  test('answers a request that wants no credential, and refuses one that must have none', () => {
    expect(ask({ ...ping, headers: {} }).status).toBe(200);
    expect(ask({ ...ping, headers: { 'x-bank-key': 'any' } }).status).toBe(400);
  });

  test('under a name that tells no mode, answers the requests of both', () => {
    expect(ask({ ...ping, host: 'pay.shop.example', headers: {} }).status).toBe(200);
    expect(ask({ ...REQUEST, host: 'pay.shop.example' }).status).toBe(200);
  });

  test('lists payment methods where the catalogue says', () => {
    expect(canList(BANK)).toBe(true);
    expect(ask(REQUEST).body).toEqual({
      methods: [
        { on: 'yes', id: 'card' },
        { on: 'yes', id: 'ideal' },
      ],
    });
    expect(ask({ ...REQUEST, without: ['card'] }).body).toEqual({ methods: [{ on: 'yes', id: 'ideal' }] });
    expect(ask({ ...REQUEST, without: ['card', 'ideal'] }).body).toEqual({ methods: [] });
  });

  test('is a kind of host', () => {
    const kind = kindsOf([BANK]).get('bank');
    expect(kind).toMatchObject({ name: 'bank', port: 443, hosts: ['api.test.bank.example', 'api.bank.example'] });
    expect(kind?.faults).toContain('without');
  });
});

test.each<[string, unknown]>([
  ['/a/b', { a: { b: ['x', 'y'] } }],
  ['/a~1b', { 'a/b': ['x', 'y'] }],
  ['$.a[*]', { a: ['x', 'y'] }],
  ['$[*].id', [{ id: 'x' }, { id: 'y' }]],
  ["$.a['b-c'][*].id", { a: { 'b-c': [{ id: 'x' }, { id: 'y' }] } }],
  ['$.a[*].b[*].c', { a: [{ b: [{ c: 'x' }, { c: 'y' }] }] }],
  [
    '$.a[*].b[?@.on == "yes"].c',
    {
      a: [
        {
          b: [
            { on: 'yes', c: 'x' },
            { on: 'yes', c: 'y' },
          ],
        },
      ],
    },
  ],
  ['$.a[?@.n > 1].c', undefined],
  ['$..a', undefined],
])('a listing at %s', (path, body) => expect(listingBody(path, ['x', 'y'])).toEqual(body));
