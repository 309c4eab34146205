import { expect, test } from 'vitest';
import { isInternalHost, isRightlyPrivate, namesAddress, privateKind } from '../../src/check/private-host.ts';

test.for([
  ['http://localhost:3000', 'loopback'],
  ['localhost', 'loopback'],
  ['LOCALHOST:80', 'loopback'],
  ['http://shop.localhost/', 'loopback'],
  ['127.0.0.1:5432', 'loopback'],
  ['http://127.1/', 'loopback'],
  ['http://2130706433/', 'loopback'],
  ['[::1]:80', 'loopback'],
  ['::1', 'loopback'],
  ['http://[::ffff:10.0.0.1]/', 'private'],
  ['http://0.0.0.0:80/', 'loopback'],
  ['http://host.docker.internal', 'loopback'],
  ['jdbc:mysql://localhost:3306/a', 'loopback'],
  ['mongodb://u:p@localhost:27017,localhost:27018/a', 'loopback'],
  ['localhost:9092,10.0.0.1:9092', 'loopback'],
  ['10.0.0.1', 'private'],
  ['https://172.16.0.1', 'private'],
  ['https://100.64.0.1', 'private'],
  ['https://nas.local', 'private'],
  ['https://printer.home.arpa', 'private'],
  ['http://[fe80::1]/', 'private'],
] as const)('%s is %s', ([text, kind], { expect }) => {
  expect(privateKind(text)).toBe(kind);
});

test.for([
  'https://172.32.0.1',
  '0.0.0.0',
  '0.0.0.0:8080',
  '::',
  'http://169.254.169.254/latest',
  'http://[fd00:ec2::254]/',
  'http://redis:6379',
  'orders.shop.svc.cluster.local',
  'api.acme.internal',
  'localhost,shop.acme.com',
  'see localhost and others',
  'https://shop.acme.com/localhost',
  '10.0.0.0/8',
  '2001:db8::1',
  '203.0.113.7',
  '',
])('%s is neither', (text) => {
  expect(privateKind(text)).toBeUndefined();
});

test('names tell what is rightly private, and what is an address', () => {
  const right = ['NO_PROXY', 'noProxy', 'BIND_ADDRESS', 'TRUSTED_PROXIES', 'ALLOWED_HOSTS', 'DD_AGENT_HOST'];
  expect(right.filter((name) => !isRightlyPrivate([name]))).toEqual([]);
  expect(['DB_HOST', 'API_URL', 'PROXY_URL', 'NOTE'].filter((name) => isRightlyPrivate([name]))).toEqual([]);
  expect(['DB_HOST', 'brokers', 'apiUrl', 'SERVER_ADDR'].filter((name) => !namesAddress([name]))).toEqual([]);
  expect(['VERSION', 'SUBNETS'].filter((name) => namesAddress([name]))).toEqual([]);
  expect(namesAddress(['hosts', '0'])).toBe(true);
});

test('hosts that lead elsewhere in each deployment', () => {
  expect(
    ['redis:6379', 'localhost', '10.1.1.1:80', 'a.svc', 'db.acme.internal'].filter((host) => !isInternalHost(host)),
  ).toEqual([]);
  expect(['db.acme.com:5432', '8.8.8.8'].filter(isInternalHost)).toEqual([]);
});
