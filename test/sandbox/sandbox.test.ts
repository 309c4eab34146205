import { afterEach, describe, expect, it } from 'vitest';
import { openNetwork } from '../../src/network/network.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { get } from '../network/servers.ts';

const NEVER = new AbortController().signal;
const LIVE_HOST = '1797a841fbb37ca7-AcmeShop-checkout-live.adyenpayments.com';

let sandbox: Sandbox | undefined;
afterEach(() => sandbox?.close());

async function ask(url: string, method = 'GET', headers = {}, options: SandboxOptions = {}): Promise<unknown> {
  sandbox = await startSandbox({ adyenLiveHosts: [LIVE_HOST], ...options });
  const content = url.includes('oauth2') ? 'grant_type=client_credentials' : '{"merchantAccount":"AcmeShop"}';
  const body = method === 'POST' ? content : undefined;
  const typed = { 'content-type': 'application/json', ...headers };
  const request = get(url, { method, headers: typed, body, knownRead: true });
  const exchange = await openNetwork(sandbox.rights).send(request, NEVER);
  if (exchange.kind !== 'answered') return exchange.kind === 'failed' ? exchange.reason : exchange.kind;
  const text = new TextDecoder().decode(exchange.body);
  return [exchange.status, text === '' ? undefined : JSON.parse(text)];
}

describe('a provider', () => {
  const UNAUTHORISED = [401, { status: 401, errorCode: '000', errorType: 'security' }];
  const LISTING = [200, { paymentMethods: [{ type: 'scheme' }, { type: 'ideal' }] }];
  const NOT_FOUND = [404, { error: 'not found' }];

  it.each<[string, string, object, unknown]>([
    ['https://api.stripe.com/healthcheck', 'GET', {}, [200, undefined]],
    ['https://api.stripe.com/v1/balance', 'GET', {}, [401, { error: { type: 'invalid_request_error' } }]],
    ['https://api.stripe.com/nowhere', 'GET', {}, NOT_FOUND],
    ['https://api-m.paypal.com/v1/oauth2/token', 'GET', {}, NOT_FOUND],
    ['https://checkout-test.adyen.com/v72/paymentMethods', 'POST', {}, UNAUTHORISED],
    ['https://checkout-test.adyen.com/nowhere', 'GET', {}, UNAUTHORISED],
    ['https://checkout-test.adyen.com/v72/paymentMethods', 'POST', { 'x-api-key': 'k' }, LISTING],
    ['https://checkout-test.adyen.com/v72/nowhere', 'POST', { 'x-api-key': 'k' }, NOT_FOUND],
    [`https://${LIVE_HOST}/checkout/v72/paymentMethods`, 'POST', {}, UNAUTHORISED],
    [`https://${LIVE_HOST}/checkout/v72/paymentMethods`, 'POST', { 'x-api-key': 'k' }, LISTING],
    [`https://${LIVE_HOST}/v72/paymentMethods`, 'POST', { 'x-api-key': 'k' }, NOT_FOUND],
    ['https://other-checkout-live.adyenpayments.com/', 'GET', {}, 'dns'],
    ['https://checkout-test.adyen.com.example/', 'GET', {}, 'dns'],
  ])('%s %s %j', async (url, method, headers, expected) => expect(await ask(url, method, headers)).toEqual(expected));

  it('of both modes of PayPal answers with a token or refuses the client', async () => {
    for (const host of ['api-m.paypal.com', 'api-m.sandbox.paypal.com']) {
      const refused = await ask(`https://${host}/v1/oauth2/token`, 'POST');
      expect(refused).toEqual([401, { error: 'invalid_client', error_description: 'Client Authentication failed' }]);
      await sandbox?.close();
    }
    const token = await ask('https://api-m.paypal.com/v1/oauth2/token', 'POST', { authorization: 'Basic eDp5' });
    expect(token).toMatchObject([200, { token_type: 'Bearer' }]);
  });
});

describe('a fault', () => {
  const URL = 'https://api.stripe.com/healthcheck';
  const asked = (fault: object) => ask(URL, 'GET', {}, { faults: { 'api.stripe.com': fault } });

  it('is another status, another body, or a closed connection', async () => {
    expect(await asked({ status: 503 })).toEqual([503, undefined]);
    await sandbox?.close();
    expect(await asked({ body: { a: 1 } })).toEqual([200, { a: 1 }]);
    await sandbox?.close();
    expect(await asked({ drop: true })).toBe('reset');
  });

  it('is a delay', async () => {
    const started = performance.now();
    expect(await asked({ latency: 100 })).toEqual([200, undefined]);
    expect(performance.now() - started).toBeGreaterThanOrEqual(95);
  });

  it('comes and goes while the sandbox runs', async () => {
    const started = await startSandbox();
    sandbox = started;
    const network = openNetwork(started.rights);
    started.fail('API.stripe.com', { status: 500 });
    expect(await network.send(get(URL), NEVER)).toMatchObject({ status: 500 });
    started.fail('api.stripe.com', undefined);
    expect(await network.send(get(URL), NEVER)).toMatchObject({ status: 200 });
  });
});

describe('the log', () => {
  it('holds host, method and path, and never a header', async () => {
    await ask('https://api.stripe.com/v1/balance?x=1', 'GET', { authorization: 'Bearer canary-key-7f3a' });
    expect(sandbox?.requests).toEqual([{ host: 'api.stripe.com', method: 'GET', path: '/v1/balance' }]);
  });
});
