import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import type { Fault } from '../../src/sandbox/fault.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { askRaw, portOf } from './raw.ts';

const HOST = 'api.stripe.com';
const PAGE = 'www.stripestatus.com';
const LIVE = '1797a841fbb37ca7-acmeshop-checkout-live.adyenpayments.com';
const ACQUIRER = 'gateway.acme-acquirer.com';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ adyenLiveHosts: [LIVE], hosts: { [ACQUIRER]: 'acquirer' } });
});
afterEach(() => sandbox.reset());
afterAll(() => sandbox.close());

async function failed(fault: Fault, path = '/healthcheck', host = HOST) {
  await sandbox.fail(host, fault);
  return askRaw(sandbox, host, path);
}

function statusOf({ text }: { text: string }): string {
  return text.slice(0, text.indexOf('\r\n'));
}

function bodyOf({ text }: { text: string }): string {
  return text.slice(text.indexOf('\r\n\r\n') + 4);
}

describe('an answer on the wire', () => {
  it('has another status, or another body', async () => {
    expect(statusOf(await failed({ status: 503 }))).toBe('HTTP/1.1 503 Service Unavailable');
    expect(bodyOf(await failed({ body: { a: [null] } }))).toBe('{"a":[null]}');
    expect(bodyOf(await failed({ body: null }))).toBe('null');
  });

  it('is HTML with 200, or with the status that is asked for', async () => {
    const page = await failed({ html: true });
    expect(statusOf(page)).toBe('HTTP/1.1 200 OK');
    expect(page.text).toContain('content-type: text/html');
    expect(bodyOf(page)).toMatch(/^<!doctype html>/);
    expect(statusOf(await failed({ html: true, status: 502 }))).toBe('HTTP/1.1 502 Bad Gateway');
  });

  it.each(['/elsewhere', 'https://elsewhere.example/x'])('leads to %s', async (redirect) => {
    const { text } = await failed({ redirect });
    expect(text).toMatch(/^HTTP\/1\.1 302 Found\r\n/);
    expect(text).toContain(`\r\nlocation: ${redirect}\r\n`);
  });

  it('asks to wait', async () => {
    const { text } = await failed({ 'retry-after': 30 });
    expect(text).toMatch(/^HTTP\/1\.1 429 Too Many Requests\r\n/);
    expect(text).toContain('\r\nretry-after: 30\r\n');
    expect((await failed({ 'retry-after': 5, status: 503 })).text).toMatch(
      /^HTTP\/1\.1 503 [\s\S]*\r\nretry-after: 5\r\n/,
    );
  });

  it('breaks off in the midst of the body', async () => {
    const { text } = await failed({ cut: true });
    const [, length = ''] = /content-length: (\d+)/.exec(text) ?? [];
    expect(Number(length)).toBeGreaterThan(2);
    expect(bodyOf({ text })).toHaveLength(Math.floor(Number(length) / 2));
  });

  it('comes byte by byte', async () => {
    const started = performance.now();
    expect(bodyOf(await failed({ drip: 20, body: 'abcdefgh' }))).toBe('"abcdefgh"');
    expect(performance.now() - started).toBeGreaterThanOrEqual(10 * 20);
  });

  it('comes late', async () => {
    const started = performance.now();
    expect(statusOf(await failed({ latency: 150, jitter: 50 }))).toBe('HTTP/1.1 200 OK');
    expect(performance.now() - started).toBeGreaterThanOrEqual(150);
  });

  it('never comes, and the connection is closed', async () => {
    expect(await failed({ drop: true })).toMatchObject({ text: '' });
  });
});

describe('before there is an answer', () => {
  it.each([
    ['expired', 'CERT_HAS_EXPIRED'],
    ['not-yet-valid', 'CERT_NOT_YET_VALID'],
    ['wrong-name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['unknown-authority', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ] as const)('a certificate that is %s is seen as that', async (tls, code) => {
    expect(await failed({ tls })).toEqual({ text: '', error: code });
    await sandbox.fail(HOST, undefined);
    expect(statusOf(await askRaw(sandbox, HOST, '/healthcheck'))).toBe('HTTP/1.1 200 OK');
  });

  it('a host refuses connections, alone, until it is mended', async () => {
    expect(await failed({ refuse: true })).toEqual({ text: '', error: 'ECONNREFUSED' });
    expect(statusOf(await askRaw(sandbox, PAGE, '/api/v2/status.json'))).toBe('HTTP/1.1 200 OK');
    await sandbox.fail(HOST, undefined);
    expect(statusOf(await askRaw(sandbox, HOST, '/healthcheck'))).toBe('HTTP/1.1 200 OK');
  });

  it('a host that refuses ends the connections that it has', async () => {
    const socket = connect(portOf(sandbox, HOST), '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    const closed = new Promise((resolve) => socket.on('error', () => {}).once('close', resolve));
    await sandbox.fail(HOST, { refuse: true });
    await closed;
  });

  it('what is asked last counts, however quickly', async () => {
    await Promise.all([
      sandbox.fail(HOST, { refuse: true }),
      sandbox.fail(HOST, { tls: 'expired' }),
      sandbox.fail(HOST, undefined),
    ]);
    expect(statusOf(await askRaw(sandbox, HOST, '/healthcheck'))).toBe('HTTP/1.1 200 OK');
  });
});

describe('what a provider says of itself', () => {
  const listing = async (host: string, path: string, method: string, headers: string, json = '') => {
    const { text } = await askRaw(sandbox, host, `${path} HTTP/1.1\r\n${headers}\r\nX-Rest:`, method, json);
    return JSON.parse(bodyOf({ text }));
  };

  it('lacks a payment method', async () => {
    await sandbox.fail(LIVE, { without: ['ideal'] });
    const merchant = '{"merchantAccount":"AcmeShop"}';
    expect(await listing(LIVE, '/checkout/v72/paymentMethods', 'POST', 'X-Api-Key: k', merchant)).toEqual({
      paymentMethods: [{ type: 'scheme' }],
    });
    await sandbox.fail(ACQUIRER, { without: ['card'] });
    expect(await listing(ACQUIRER, '/v1/payment-methods', 'GET', 'Authorization: Bearer k')).toEqual({
      methods: ['ideal'],
    });
  });

  it.each([
    ['minor', 'degraded_performance'],
    ['major', 'partial_outage'],
    ['critical', 'major_outage'],
  ] as const)('is %s trouble', async (trouble, component) => {
    const read = async (path: string) => JSON.parse(bodyOf(await failed({ trouble }, path, PAGE)));
    expect(await read('/api/v2/status.json')).toMatchObject({ status: { indicator: trouble } });
    expect(await read('/api/v2/components.json')).toMatchObject({ components: [{ name: 'API', status: component }] });
    expect(await read('/api/v2/summary.json')).toMatchObject({
      status: { indicator: trouble },
      components: [{ name: 'API', status: component }],
    });
  });

  it('is nothing but good when it is well', async () => {
    expect(JSON.parse(bodyOf(await askRaw(sandbox, PAGE, '/api/v2/summary.json')))).toMatchObject({
      status: { indicator: 'none' },
      components: [{ name: 'API', status: 'operational' }],
    });
    expect(JSON.parse(bodyOf(await askRaw(sandbox, ACQUIRER, '/health')))).toEqual({ status: 'ok' });
    expect(statusOf(await askRaw(sandbox, ACQUIRER, '/v1/payment-methods'))).toBe('HTTP/1.1 401 Unauthorized');
  });
});

test('a fault strikes the paths that it names, and the one that names a path most closely counts', async () => {
  for (const fault of [{ status: 500 }, { path: '/v1/*', status: 502 }, { path: '/v1/balance', status: 503 }])
    await sandbox.fail(HOST, fault);
  const codes = [];
  for (const path of ['/healthcheck', '/v1/other', '/v1/balance', '/v1/balance?x=1'])
    codes.push(statusOf(await askRaw(sandbox, HOST, path)).slice(9, 12));
  expect(codes).toEqual(['500', '502', '503', '503']);
});

test('a fault strikes every n-th request', async () => {
  await sandbox.fail(HOST, { every: 3, status: 500 });
  const codes = [];
  for (let count = 0; count < 6; count += 1)
    codes.push(statusOf(await askRaw(sandbox, HOST, '/healthcheck')).slice(9, 12));
  expect(codes).toEqual(['200', '200', '500', '200', '200', '500']);
});

test('a request that is meant for another host is misdirected, and meets no fault', async () => {
  await sandbox.fail(HOST, { status: 500 });
  const { text } = await askRaw(sandbox, HOST, '/healthcheck HTTP/1.1\r\nHost: other.example\r\nX-Rest:');
  expect(text).toMatch(/^HTTP\/1\.1 421 /);
});

test('there is no fault of a host that there is none of', async () => {
  await expect(sandbox.fail('other.example', { status: 500 })).rejects.toThrow(TypeError);
});
