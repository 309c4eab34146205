import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { type Control, openControl } from '../../src/sandbox/control.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { askPlain, askRaw } from './raw.ts';

let sandbox: Sandbox;
let control: Control;
beforeEach(async () => {
  sandbox = await startSandbox();
  control = await openControl(sandbox);
});
afterEach(async () => {
  await control.close();
  await sandbox.close();
});

const FAULT = '/hosts/api.stripe.com/fault';

interface Said {
  readonly status: number;
  readonly body: unknown;
}

async function say(method: string, path: string, content?: unknown, headers: object = {}): Promise<Said> {
  const answer = await fetch(control.origin + path, {
    method,
    headers: { authorization: `Bearer ${control.token}`, 'content-type': 'application/json', ...headers },
    ...(content !== undefined && { body: typeof content === 'string' ? content : JSON.stringify(content) }),
  });
  return { status: answer.status, body: await answer.json() };
}

function faultsOf(host: string): unknown {
  return sandbox.hosts.find((one) => one.host === host)?.faults();
}

describe('the control API', () => {
  it('lists the hosts', async () => {
    const { status, body } = await say('GET', '/hosts');
    expect(status).toBe(200);
    const { hosts } = body as { hosts: { host: string; kind: string; faults: unknown[] }[] };
    expect(hosts.map(({ host, kind, faults }) => [host, kind, faults])).toEqual([
      ['api.stripe.com', 'stripe', []],
      ['www.stripestatus.com', 'status-page', []],
      ['api-m.paypal.com', 'paypal', []],
      ['api-m.sandbox.paypal.com', 'paypal', []],
      ['checkout-test.adyen.com', 'adyen-test', []],
    ]);
  });

  it('sets a fault, and takes it away', async () => {
    const { status, body } = await say('PUT', FAULT, { status: 503 });
    expect([status, body]).toMatchObject([200, { host: 'api.stripe.com', faults: [{ status: 503 }] }]);
    expect((await askRaw(sandbox, 'api.stripe.com', '/healthcheck')).text).toMatch(/^HTTP\/1\.1 503 /);
    expect(await say('DELETE', FAULT)).toMatchObject({ status: 200, body: { faults: [] } });
    expect((await askRaw(sandbox, 'api.stripe.com', '/healthcheck')).text).toMatch(/^HTTP\/1\.1 200 /);
    expect((await say('DELETE', FAULT)).status).toBe(404);
  });

  it('takes away the fault of one path alone', async () => {
    await say('PUT', FAULT, { path: '/v1/*', status: 500 });
    await say('PUT', FAULT, { status: 503 });
    await say('DELETE', `${FAULT}?path=/v1/*`);
    expect(faultsOf('api.stripe.com')).toEqual([{ status: 503 }]);
  });

  it('tells which requests came, and nothing of their headers or query', async () => {
    await askRaw(
      sandbox,
      'api.stripe.com',
      '/v1/balance?key=canary HTTP/1.1\r\nAuthorization: Bearer canary\r\nX-Rest:',
    );
    const { body } = await say('GET', '/requests');
    expect(body).toEqual({ requests: [{ host: 'api.stripe.com', method: 'GET', path: '/v1/balance' }] });
  });

  it('resets everything', async () => {
    await say('PUT', FAULT, { refuse: true });
    await askRaw(sandbox, 'www.stripestatus.com', '/');
    expect((await say('POST', '/reset')).status).toBe(200);
    expect(sandbox.requests).toEqual([]);
    expect((await askRaw(sandbox, 'api.stripe.com', '/healthcheck')).text).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('the control API refuses', () => {
  it.each<[string, number, Record<string, string>]>([
    ['a request without the token', 401, { authorization: '' }],
    ['a wrong token', 401, { authorization: `Bearer ${'x'.repeat(32)}` }],
    ['a page of another origin', 403, { origin: 'https://evil.example' }],
    ['a page of its own origin, which it has none of', 403, { origin: 'http://127.0.0.1' }],
    ['a page without an origin, such as a file', 403, { origin: 'null' }],
    ['a form', 415, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form that says it is text', 415, { 'content-type': 'text/plain' }],
  ])('%s', async (_, status, headers) => {
    expect((await say('PUT', FAULT, { status: 503 }, headers)).status).toBe(status);
    expect(faultsOf('api.stripe.com')).toEqual([]);
  });

  it.each([
    'evil.example',
    'evil.example:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.0.0.1.evil.example:PORT',
    '0.0.0.0:PORT',
  ])('the host %s, to which a name may have been made to lead', async (host) => {
    const { port } = new URL(control.origin);
    const head = `DELETE ${FAULT} HTTP/1.1\r\nHost: ${host.replace('PORT', port)}\r\nConnection: close\r\n`;
    const { text } = await askPlain(Number(port), `${head}Authorization: Bearer ${control.token}\r\n\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 403 /);
  });

  it('what a browser asks beforehand, so that no page may send a token', async () => {
    const asked = { origin: 'https://evil.example', 'access-control-request-method': 'PUT' };
    const answer = await fetch(control.origin + FAULT, { method: 'OPTIONS', headers: asked });
    expect(answer.status).toBe(403);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each<[string, number, unknown]>([
    ['no JSON', 400, '{'],
    ['no object', 400, '[]'],
    ['nothing', 400, {}],
    ['a fault that there is none of', 400, { stauts: 500 }],
    ['a fault of another kind of host', 400, { settings: { a: 'b' } }],
    ['too much', 413, { body: 'x'.repeat(70_000) }],
  ])('%s', async (_, status, content) => {
    expect((await say('PUT', FAULT, content)).status).toBe(status);
    expect(faultsOf('api.stripe.com')).toEqual([]);
  });

  it.each([
    ['GET', '/', 404],
    ['GET', '/hosts/', 404],
    ['POST', '/hosts', 404],
    ['PUT', '/hosts/other.example/fault', 404],
    ['PUT', '/hosts/api.stripe.com/fault/more', 404],
    ['POST', FAULT, 405],
  ])('%s %s', async (method, path, status) => {
    expect((await say(method, path, method === 'GET' ? undefined : { status: 503 })).status).toBe(status);
  });
});

test('each sandbox has a token of its own', async () => {
  const other = await openControl(sandbox);
  expect(other.token).not.toBe(control.token);
  expect(other.token.length).toBeGreaterThanOrEqual(32);
  await other.close();
});

test('nothing listens but on loopback', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  const ports = [...sandbox.hosts.map(({ port }) => port), Number(new URL(control.origin).port)];
  for (const address of [...others, '::1']) {
    for (const port of ports) expect(await askPlain(port, '', address)).toMatchObject({ error: expect.any(String) });
  }
});

test('nothing is left when it is closed, whoever is connected', async () => {
  await sandbox.fail('api.stripe.com', { latency: 60_000 });
  const waiting = askRaw(sandbox, 'api.stripe.com', '/healthcheck');
  await expect.poll(() => sandbox.requests.length).toBe(1);
  await sandbox.close();
  expect((await waiting).text).toBe('');
  for (const { port } of sandbox.hosts) expect(await askPlain(port, '')).toEqual({ text: '', error: 'ECONNREFUSED' });
});

test('a port that is taken is told', async () => {
  const [first] = sandbox.hosts;
  await expect(startSandbox({ port: first?.port ?? 1 })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
