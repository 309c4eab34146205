import { expect, test } from 'vitest';
import { oddOneOut } from '../../src/parity/odd-one-out.ts';
import { leadsToTests } from '../../src/parity/test-system.ts';

const NAMES = ['production-eu', 'production-us', 'production-ap'];

function odd(key: string, ...values: (string | number | boolean)[]): number | undefined {
  const voices = values.map((value, at) => ({ environment: NAMES[at] ?? '', value }));
  return oddOneOut(() => key.split('.'), voices);
}

test('one that differs where the others agree', () => {
  expect(odd('PAY_URL', 'https://pay.com', 'https://paid.com', 'https://pay.com')).toBe(1);
  expect(odd('RETRY', 3, 3, 4)).toBe(2);
  expect(odd('features.checkout', true, false, true)).toBe(1);
  expect(odd('STRIPE_API_VERSION', '2026-07-29', '2026-01-01', '2026-07-29')).toBeUndefined();
  expect(odd('STRIPE_API_VERSION', '2026-07-29.dahlia', '2026-07-29.clover', '2026-07-29.dahlia')).toBe(1);
});

test('nothing is said where nobody or everybody is odd', () => {
  expect(odd('A', 'x', 'x', 'x')).toBeUndefined();
  expect(odd('A', 'x', 'y', 'z')).toBeUndefined();
  expect(odd('A', 'x', 'y')).toBeUndefined();
  expect(odd('A', '3', 3, '3')).toBeUndefined();
});

test.for([
  ['API_HOST', 'api.eu.acme.com', 'api.us.acme.com', 'api.eu.acme.com'],
  ['API_URL', 'https://api.acme.com', 'https://us.api.acme.com', 'https://api.acme.com'],
  [
    'QUEUE_URL',
    'https://sqs.eu-west-1.aws.com/orders',
    'https://sqs.us-east-1.aws.com/orders',
    'https://sqs.eu-west-1.aws.com/orders',
  ],
  ['LABEL', 'shop', 'shop of us', 'shop'],
  ['REGION', 'a', 'b', 'a'],
  ['resources.limits.cpu', 1, 2, 1],
  ['web.replicas', 1, 2, 1],
  ['API_TOKEN', 'a', 'b', 'a'],
  ['CURRENCY', 'EUR', 'USD', 'EUR'],
  ['image.tag', 'v1.2', 'v1.3', 'v1.2'],
  ['PAYMENT_METHODS', 'card,sepa', 'card,ach', 'card,sepa'],
  ['JAVA_OPTS', '-server -Xmx4g', '-server -Xmx8g', '-server -Xmx4g'],
  ['DB', '10.1.0.1', '10.2.0.1', '10.1.0.1'],
  ['REF', 'a1b2c3d4e5', 'b1b2c3d4e5', 'a1b2c3d4e5'],
  ['A', 'x', '', 'x'],
  ['A', '', 'x', ''],
] as const)('%s differs by nature: %s, %s, %s', ([key, ...values], { expect }) => {
  expect(odd(key, ...values)).toBeUndefined();
});

test('hosts that are called after a test system', () => {
  const tests = [
    'https://api.sandbox.acme.com',
    'orders-staging.acme.com:80',
    'https://acme.com/sandbox/v1',
    'https://shop.test',
    'https://int.acme.com',
  ];
  expect(tests.filter((text) => !leadsToTests(text, ['int']))).toEqual([]);
  const others = [
    'https://acme.dev',
    'https://dev.azure.com/acme',
    'sandbox',
    'https://latest.acme.com',
    'https://acme.com/testing-guide',
    'test',
  ];
  expect(others.filter((text) => leadsToTests(text, ['int']))).toEqual([]);
});
