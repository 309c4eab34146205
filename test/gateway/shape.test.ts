import { describe, expect, test } from 'vitest';
import { shippedToBrowsers } from '../../src/gateway/browser.ts';
import { loadCatalogue } from '../../src/gateway/catalogue.ts';
import type { GatewayCredential } from '../../src/gateway/gateway.ts';
import { leftOf } from '../../src/gateway/remnant.ts';
import { hasMark, marksOf } from '../../src/gateway/shape.ts';
import { isVague, saysPublishable, saysSecret } from '../../src/gateway/spoken.ts';
import { wordsOf } from '../../src/gateway/words.ts';
import { madeUp } from './made-up.ts';

const catalogue = await loadCatalogue();
const SK = ['sk', '_'].join('');

test.for([
  ['^(?:sk|rk)_live_[A-Za-z0-9]{10,}$', ['sk_live_', 'rk_live_']],
  ['^whsec_[A-Za-z0-9]{24,}$', ['whsec_']],
  ['^access_token\\$production\\$[0-9a-z_]+$', ['access_token$production$']],
  ['^client_(?:id|secret)\\$production\\$\\S+$', ['client_id$production$', 'client_secret$production$']],
  ['^(?:SB-)?(?:Mid|VT)-server-[A-Z]{10,}$', ['Mid-server-', 'VT-server-', 'SB-Mid-server-', 'SB-VT-server-']],
  ['^sk_(?:sbox_?[a-z2-7]{26}|test_[0-9a-f]{8})$', ['sk_sbox', 'sk_sbox_', 'sk_test_']],
  ['^sk_?(?:[a-z2-7]{26}|\\w{8})$', ['sk', 'sk_']],
  ['^sq0i[a-z]{2}-[0-9A-Za-z_-]{22,43}$', ['sq0i']],
  ['^(?:EAAA|sq0atp-)[A-Z]+$', ['sq0atp-']],
  ['^TEST\\w{10,}$', []],
  ['^AQ[A-Za-z0-9]{3,}$', []],
  ['^[0-9a-f]{32}$', []],
  ['^\\d+$', []],
  ['^145227$', []],
  ['^(?!.*-test\\.)[a-z]+$', []],
  ['^a_b{3}c$', ['a_']],
  ['^(?:a_(?:b|c)|d_)x$', ['a_b', 'a_c', 'd_']],
] as const)('the beginnings that mark a key: %s', ([pattern, wanted]) => {
  expect([...marksOf(pattern)].sort()).toEqual([...wanted].sort());
});

test('beginnings that are too many are not followed', () => {
  const many = `${'(?:a|b)'.repeat(5)}(?:`;
  expect(marksOf(`^k_${many.repeat(8)}x_${')'.repeat(8)}$`).every((mark) => /^k_[ab]{5}$/.test(mark))).toBe(true);
  const letters = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ').join('|');
  expect(marksOf(`^k_(?:${letters})(?:${letters})$`)).toEqual(['k_']);
});

test('every mark of the catalogue begins a text that its pattern fits', () => {
  const marked = catalogue.flatMap(({ id, credentials }) =>
    credentials.flatMap(({ pattern, livePattern, testPattern }) =>
      [pattern, livePattern, testPattern].flatMap((one) =>
        one !== undefined && marksOf(one).length > 0 ? [{ id, pattern: one }] : [],
      ),
    ),
  );
  expect(marked.length).toBeGreaterThan(50);
  for (const { id, pattern } of marked) {
    const texts = madeUp(pattern, 100);
    for (const mark of marksOf(pattern)) {
      const text = texts.find((one) => one.startsWith(mark));
      expect(text, `${id} ${mark}`).toBeDefined();
      expect(hasMark({ ...MADE_UP, livePattern: pattern }, text ?? ''), `${id} ${mark}`).toBe(true);
    }
  }
});

test('groups inside of groups have no more beginnings than can be followed', () => {
  const nested = (depth: number): string => (depth === 0 ? '[a-z]' : `(?:a_|b_|c_|${nested(depth - 1).repeat(3)})`);
  expect(marksOf(nested(7)).length).toBeLessThan(100);
});

const MADE_UP: GatewayCredential = {
  names: ['ACME_TOKEN'],
  kind: 'secret',
  perMode: true,
  livePattern: '^acme_token\\$production\\$[a-z0-9]{8}$',
  testPattern: '^acme_token\\$sandbox\\$[a-z0-9]{8}$',
  sources: ['https://acme.example/docs'],
  confidence: 'high',
  remnants: [
    {
      pattern: '^acme_token(?:\\$(?:production|sandbox))?$',
      by: 'expanded',
      sources: ['https://acme.example/docs'],
      confidence: 'high',
    },
    { pattern: '^acme_token\\$[a-z]+\\$[a-z0-9]{1,7}$', by: 'cut', sources: ['unrecorded'], confidence: 'high' },
  ],
};

describe('what a loader leaves', () => {
  const { remnants, ...bare } = MADE_UP;
  const stripe = catalogue.find(({ id }) => id === 'stripe')?.credentials.find(({ kind }) => kind === 'secret') ?? bare;
  test.for([
    ['acme_token', MADE_UP, { by: 'expanded', isSure: true }],
    ['acme_token$production', MADE_UP, { by: 'expanded', isSure: true }],
    ['acme_token$production$abc', MADE_UP, { by: 'cut', isSure: false }],
    ['acme_token$production$abcdefgh', MADE_UP, undefined],
    ['acme_token', bare, { by: 'expanded', isSure: false }],
    ['acme_token$production$', bare, { by: 'cut', isSure: false }],
    ['acme_token$production$a', bare, { by: 'cut', isSure: false }],
    ['acme', bare, undefined],
    ['anything', bare, undefined],
    ['-----BEGIN PRIVATE KEY-----', bare, { by: 'lines', isSure: true }],
    ['-----BEGIN RSA PRIVATE KEY-----\\n', bare, { by: 'lines', isSure: true }],
    ['-----BEGIN PRIVATE KEY-----\nCANARY\n-----END PRIVATE KEY-----', bare, undefined],
    ['-----BEGIN PRIVATE KEY-----\\nCANARY\\n-----END PRIVATE KEY-----', bare, undefined],
    [`${SK}live_`, stripe, { by: 'cut', isSure: false }],
    [`${SK}live_a`, stripe, { by: 'cut', isSure: false }],
    [`${SK}test_123`, stripe, undefined],
    [`${SK}live_CANARY51Hx9`, stripe, undefined],
    ['sk_', stripe, undefined],
  ] as const)('%s', ([text, credential, wanted]) => {
    expect(leftOf(credential, text)).toEqual(wanted);
  });
});

describe('what is shipped to browsers', () => {
  test.for([
    ['NEXT_PUBLIC_STRIPE_KEY', 'STRIPE_KEY'],
    ['VITE_A', 'A'],
    ['REACT_APP_A', 'A'],
    ['EXPO_PUBLIC_A', 'A'],
    ['PUBLIC_STRIPE_KEY', 'STRIPE_KEY'],
    ['NUXT_PUBLIC_A', 'A'],
    ['VUE_APP_A', 'A'],
    ['GATSBY_A', 'A'],
    ['web VITE_A', 'web A'],
    ['nuxt runtimeConfig public stripe secretKey', 'stripe secretKey'],
    ['publicRuntimeConfig a', 'a'],
    ['expo extra a', 'a'],
    ['public stripe key', 'stripe key', false],
    ['PUBLIC_API_STRIPE_KEY', 'API_STRIPE_KEY', false],
  ] as const)('%s', ([path, rest, isSure = true]) => {
    expect(shippedToBrowsers(path.split(' '))).toEqual({ isSure, path: rest.split(' ') });
  });

  test.for([
    'STRIPE_PUBLIC_KEY',
    'INVITE_A',
    'MY_NEXT_PUBLIC_A',
    'next_public_a',
    'PUBLICATION_A',
    'runtimeConfig stripe key',
    'runtimeConfig public',
    'a public b',
    'VITE',
    'public',
    '',
  ])('not %s', (path) => {
    expect(shippedToBrowsers(path.split(' '))).toBeUndefined();
  });
});

test('a name says whom a key is for', () => {
  const names = ['STRIPE_SECRET_KEY', 'stripe.privateKey', 'MIDTRANS_SERVER_KEY', 'STRIPE_KEY', 'SECRETARY'];
  expect(names.map((name) => saysSecret(wordsOf([name])))).toEqual([true, true, true, false, false]);
  const open = [
    'STRIPE_PUBLISHABLE_KEY',
    'stripePublicKey',
    'ADYEN_CLIENT_KEY',
    'PADDLE_CLIENT_TOKEN',
    'PUBLIC_URL',
    'CLIENT_ID',
  ];
  expect(open.map((name) => saysPublishable(wordsOf([name])))).toEqual([true, true, true, true, false, false]);
  const vague = ['STRIPE_API_KEY', 'stripe.key', 'STRIPE_SECRET_KEY', 'STRIPE_CLIENT_KEY', 'SQUARE_ACCESS_TOKEN'];
  expect(vague.map((name) => isVague(wordsOf(name.split('.'))))).toEqual([true, true, false, false, false]);
});
