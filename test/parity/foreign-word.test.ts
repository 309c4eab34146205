import { expect, test } from 'vitest';
import { foreignWords } from '../../src/parity/foreign-word.ts';

const isFound = foreignWords('production', ['staging', 'qa-2', 'local']);

test.for([
  ['orders-staging', 'QUEUE'],
  ['https://api.staging.acme.com/v1', 'API_URL'],
  ['db.qa_2.acme', 'DB_HOST'],
  ['sandbox', 'MODE'],
  ['https://dev.acme.com', 'API_URL'],
  ['registry.acme.com/dev/shop:1.0', 'IMAGE'],
  ['shop:1.0-dev', 'IMAGE'],
  ['orders-staging@acme.com', 'MAIL_FROM'],
  ['the sandbox of a provider', 'NOTE'],
  ['https://local.acme.com', 'API_URL'],
  ['https://shop.test/', 'API_URL'],
  ['STAGING_BUCKET', 'BUCKET'],
] as const)('%s is found under %s', ([text, key], { expect }) => {
  expect(isFound(text, () => [key])).toBe(true);
});

test.for([
  ['backstaging', 'QUEUE'],
  ['production', 'NODE_ENV'],
  ['/dev/stdout', 'LOG_FILE'],
  ['tee /dev/stderr', 'LOG_COMMAND'],
  ['https://shop.acme.dev', 'SITE'],
  ['shop.acme.dev:8443', 'SITE'],
  ['redis.cache.svc.cluster.local:6379', 'CACHE'],
  ['https://api.acme.example/v1', 'API_URL'],
  ['https://api.example.com/v1', 'API_URL'],
  ['team-dev@acme.com', 'MAIL_FROM'],
  ['We test every example at length', 'ABOUT'],
  ['first line\ntest\ndev', 'SCRIPT'],
  ['com.acme.integration.OrderHandler', 'HANDLER'],
  ['https://api.sandbox.acme.com', 'PAYPAL_SANDBOX_URL'],
  ['test-7', 'testAccount'],
] as const)('%s is right under %s', ([text, key], { expect }) => {
  expect(isFound(text, () => [key])).toBe(false);
});

test('the name of the own environment says nothing', () => {
  expect(foreignWords('live-test', ['test'])('live-test', () => ['A'])).toBe(true);
  expect(foreignWords('sandbox', [])('sandbox', () => ['A'])).toBe(false);
});
