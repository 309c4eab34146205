import { expect, test } from 'vitest';
import { isPrivateKey, isWrittenLikeSecret } from '../../src/check/credential-text.ts';
import { holdsSecret } from '../../src/secret/secret-name.ts';

test('texts that are written like secrets', () => {
  const secrets = [
    'a1b2c3d4e5f6',
    'hunter2secret',
    'P@ssw0rd!',
    'password2024',
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    'c2VjcmV0MTIz/+w==',
    '$2b$10$abcdefghijklmnop',
  ];
  expect(secrets.filter((text) => !isWrittenLikeSecret(text))).toEqual([]);
});

test('texts that are not', () => {
  const others = [
    '',
    'secret',
    '12345678',
    'orders-db-1',
    'aes-256-cbc',
    'checkout.tls.v2',
    '2026-01-31',
    'correct-horse-battery',
    'two words 123abc4d',
    'X-Api-Key2',
    'changeme',
    '$(A1b2c3d4)',
    'vault:secret/a1b2c3d4',
    'arn:aws:kms:eu:1:key/a1b2c3',
    'encrypted:BDgXChNJbfSdw5',
    '/run/secrets/a1b2c3d4',
    '<a1b2c3d4e5>',
  ];
  expect(others.filter(isWrittenLikeSecret)).toEqual([]);
});

test('a private key is one when it has more than its first line', () => {
  const begin = `-----BEGIN ${'PRIVATE'} KEY-----`;
  expect(isPrivateKey(`${begin}\n${'A1b2'.repeat(16)}\n`)).toBe(true);
  expect(isPrivateKey(`${begin}\\n${'A1b2'.repeat(16)}\\n`)).toBe(true);
  expect(isPrivateKey(`${begin}\nYOUR_KEY\n`)).toBe(false);
});

test('names that hold a secret, and names that only speak of one', () => {
  const holding = [
    'DB_PASSWORD',
    'apiKey',
    'SESSION_SECRET',
    'SECRET_KEY_BASE',
    'JWT_TOKEN',
    'USER_PASSWORD',
    'API_KEY_2',
    ...['SMTP_PASS', 'dbPass', 'REDIS_AUTH', 'GITHUB_PAT', 'PEPPER', 'encryptionKey', 'signingKey', 'privateKey'],
    ...['clientSecret', 'S3_SECRET_KEY', 'ALGOLIA_ADMIN_API_KEY', 'SEARCH_PASSWORD', 'POSTHOG_PERSONAL_API_KEY'],
  ];
  expect(holding.filter((name) => !holdsSecret(name))).toEqual([]);
  const speaking = [
    'TOKEN_URL',
    'SECRET_NAME',
    'passwordMinLength',
    'API_KEY_HEADER',
    'TOKEN_EXPIRES_IN',
    'ACCESS_KEY_ID',
    'PUBLIC_KEY',
    'NEXT_PUBLIC_API_KEY',
    'SUPABASE_ANON_KEY',
    'LICENSE_KEY',
    'PORT',
    'PRIVATE_SUBNET_A',
    'PASSWORD_HASHER',
    'TOKENIZER_MODEL',
    'API_TOKEN_PERMISSIONS',
    'ALGOLIA_SEARCH_API_KEY',
    'SEGMENT_WRITE_KEY',
    'DATADOG_CLIENT_TOKEN',
    'POSTHOG_API_KEY',
    'QUEUE_ROUTING_KEY',
    'i18nKey',
    's3Key',
    'primaryKey',
    'BYPASS',
    'author',
  ];
  expect(speaking.filter(holdsSecret)).toEqual([]);
});
