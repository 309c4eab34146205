import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/gateway/catalogue.ts';
import type { Gateway } from '../../src/gateway/gateway.ts';
import { openNetwork } from '../../src/network/network.ts';
import type { Credential } from '../../src/network/rights.ts';
import type { ProbeSetting } from '../../src/probe/setting.ts';
import { isKnownAddress } from '../../src/probe/url/known-request.ts';
import { judgedOf } from '../../src/probe/url/prepare.ts';
import { Secret } from '../../src/secret/secret.ts';
import { at, effective, known, type SpecParts, spec, urlAskOf } from './specs.ts';

let gateways: readonly Gateway[];
beforeAll(async () => {
  gateways = await loadCatalogue();
});

const NETWORK = openNetwork({ allowPrivateHosts: [], certificateAuthorities: [], resolutions: [] });
const LIVE_HOST = '1797a841fbb37ca7-acmeshop-checkout-live.adyenpayments.com';

function credential(more: Partial<Credential> = {}): Credential {
  const origin = `https://${LIVE_HOST}`;
  const secret = new Secret('KEY', 'canary-key-7f3a');
  return { name: 'adyen', origin, methods: [], paths: [], header: 'X-API-Key', prefix: '', secret, ...more };
}

/** Prepares a probe whose address is `value` of an environment that takes live payments. */
function prepare(
  value: string,
  more: SpecParts = {},
  setting: Partial<Omit<ProbeSetting, 'ask'>> = {},
  network = NETWORK,
) {
  const one = spec({ target: { kind: 'from', key: 'URL', path: undefined }, ...more });
  return judgedOf(
    {
      spec: one,
      ask: urlAskOf(one),
      environment: 'production',
      service: undefined,
      payments: 'live',
      effective: effective('production', 'live', { [at('URL')]: known(value) }),
      gateways,
      credentials: new Map([['adyen', credential()]]),
      violations: undefined,
      now: new Date(),
      ...setting,
    },
    network,
  );
}

function blockedBy(made: ReturnType<typeof prepare>): string | undefined {
  return 'rule' in made && made.rule === 'probe/blocked' ? made.facts.reason : undefined;
}

describe('an address out of the configuration', () => {
  const allow = { production: ['https://*.adyenpayments.com', 'https://pay.example/v1/**'] };

  it.each<[string, SpecParts, string | undefined]>([
    [`https://${LIVE_HOST}/checkout/v72`, { gateway: 'adyen' }, undefined],
    ['https://checkout-test.adyen.com/v72', { gateway: 'adyen' }, 'wrong-mode-host'],
    ['https://checkout-test.adyen.com/v72', {}, 'wrong-mode-host'],
    ['https://api.stripe.com', { gateway: 'adyen' }, 'not-allowed'],
    ['https://api.stripe.com', { gateway: 'stripe' }, undefined],
    ['https://api.stripe.com', {}, undefined],
    ['https://api.stripe.com', { gateway: 'unknown' }, 'not-allowed'],
    ['https://pay.example/v1/x', { gateway: 'adyen' }, 'not-allowed'],
    ['https://pay.example/v1/x', {}, 'not-allowed'],
    ['https://pay.example/v1/x', { allow }, undefined],
    ['https://pay.example/v2/x', { allow }, 'not-allowed'],
    ['https://api.stripe.com', { allow }, 'not-allowed'],
    ['https://pay.example/v1/x', { allow: { staging: allow.production } }, 'not-allowed'],
    ['https://pay.example/v1/x', { allow: { production: [] } }, 'not-allowed'],
    ['https://pay.example/v1/x', { allow: { production: ['**'] } }, 'not-allowed'],
    ['http://api.stripe.com', { gateway: 'stripe' }, 'scheme'],
    ['https://u:p@api.stripe.com', { gateway: 'stripe' }, 'user-info'],
    ['https://169.254.169.254/', { allow: { production: ['https://169.254.169.254'] } }, 'blocked-address'],
    ['api.stripe.com', { gateway: 'stripe' }, 'not-a-url'],
  ])('%s with %j: %s', (value, more, reason) => expect(blockedBy(prepare(value, more))).toBe(reason));

  it('may be of either mode where no payments are taken', () => {
    const setting = { payments: 'none' } as const;
    expect(blockedBy(prepare('https://checkout-test.adyen.com/v72', {}, setting))).toBeUndefined();
  });
});

describe('a request', () => {
  const target = (url: string) => ({ target: { kind: 'literal', url } as const });

  it('of the catalogue is sent with its method, body and headers', () => {
    const made = prepare(`https://${LIVE_HOST}/checkout/v72`, { gateway: 'adyen', headers: { 'X-Trace': '1' } });
    expect(made).toMatchObject({
      request: {
        method: 'POST',
        body: '{"merchantAccount":"probe"}',
        headers: { 'content-type': 'application/json', 'X-Trace': '1' },
        knownRead: true,
        credential: undefined,
      },
      known: { status: [401] },
    });
    expect('request' in made && made.request.url.href).toBe(`https://${LIVE_HOST}/checkout/v72/paymentMethods`);
  });

  it('of the catalogue expects another answer with a credential', () => {
    const made = prepare(`https://${LIVE_HOST}/checkout/v72`, { gateway: 'adyen', auth: 'adyen' });
    expect(made).toMatchObject({ request: { credential: { name: 'adyen' } }, known: { status: [200] } });
  });

  it.each<[string, SpecParts, string | undefined]>([
    ['GET', target('https://h.example/'), undefined],
    ['OPTIONS', { ...target('https://h.example/'), method: 'options' }, undefined],
    ['POST', { ...target('https://h.example/'), method: 'POST' }, 'method'],
    ['DELETE', { ...target('https://h.example/'), method: 'DELETE' }, 'method'],
    [
      'another method',
      { gateway: 'adyen', ...target(`https://${LIVE_HOST}/v72/paymentMethods`), method: 'PUT' },
      'method',
    ],
    [
      'another body',
      {
        gateway: 'adyen',
        ...target(`https://${LIVE_HOST}/v72/paymentMethods`),
        method: 'POST',
        body: { kind: 'text', text: '{}' },
      },
      'method',
    ],
    ['another path', { gateway: 'adyen', ...target(`https://${LIVE_HOST}/v72/payments`), method: 'POST' }, 'method'],
    ['another host', { gateway: 'adyen', ...target('https://h.example/v72/paymentMethods'), method: 'POST' }, 'method'],
    [
      'the known one, spelled out',
      { gateway: 'adyen', ...target(`https://${LIVE_HOST}/v72/paymentMethods`) },
      undefined,
    ],
    ['a credential that nobody gave', { ...target('https://h.example/'), auth: 'other' }, 'credential-missing'],
    ['a credential of another origin', { ...target('https://h.example/'), auth: 'adyen' }, 'credential-origin'],
    [
      'a method that is not bound',
      { ...target(`https://${LIVE_HOST}/x`), auth: 'adyen', method: 'POST' },
      'credential-method',
    ],
  ])('%s', (_name, more, reason) => expect(blockedBy(prepare('', more))).toBe(reason));

  it('may have any method that a credential is bound to, and is then not repeated', () => {
    const credentials = new Map([['adyen', credential({ methods: ['POST'], paths: ['/x'] })]]);
    const more = { ...target(`https://${LIVE_HOST}/x`), auth: 'adyen', method: 'POST', retries: 2 };
    expect(prepare('', more, { credentials })).toMatchObject({ request: { method: 'POST' }, repeatable: false });
    expect(prepare('', { ...more, ...target(`https://${LIVE_HOST}/y`) }, { credentials })).toMatchObject({
      rule: 'probe/blocked',
      facts: { reason: 'credential-path' },
    });
  });
});

describe('a body with a value of the configuration', () => {
  const body = { kind: 'json', value: { a: [{ from: 'URL' }] }, references: { '/a/0': 'URL' } } as const;
  const ask = (url: string, more: SpecParts = {}, methods = ['POST']) => {
    const origin = new URL(url).origin;
    const network = openNetwork({ allowPrivateHosts: ['10.0.0.1'], certificateAuthorities: [], resolutions: [] });
    const credentials = new Map([['adyen', credential({ origin, methods })]]);
    const target = { kind: 'literal', url } as const;
    return prepare('CANARY', { target, body, auth: 'adyen', method: 'POST', ...more }, { credentials }, network);
  };

  it('goes where the workflow lets a credential go', () => {
    const request = { body: '{"a":["CANARY"]}', headers: { 'content-type': 'application/json' } };
    expect(ask('https://h.example/')).toMatchObject({ request });
  });

  it.each<[string, string, SpecParts]>([
    ['body-value', 'http://10.0.0.1/', {}],
    ['body-value', 'https://h.example/', { auth: undefined, method: 'GET' }],
    ['credential-method', 'https://h.example/', { method: 'PUT' }],
  ])('is not sent: %s to %s with %j', (reason, url, more) => expect(blockedBy(ask(url, more))).toBe(reason));

  it('is no template for what the value itself holds', () => {
    const value = JSON.stringify({ from: 'OTHER' });
    const target = { kind: 'literal', url: `https://${LIVE_HOST}/x` } as const;
    const credentials = new Map([['adyen', credential({ methods: ['POST'] })]]);
    const made = prepare(value, { target, body, auth: 'adyen', method: 'POST' }, { credentials });
    expect(made).toMatchObject({ request: { body: JSON.stringify({ a: [value] }) } });
  });
});

describe('a POST of the catalogue', () => {
  const literal = (url: string) => ({ target: { kind: 'literal', url } as const });
  const from = (path?: string) => ({ target: { kind: 'from', key: 'URL', path } as const });
  const post = (value: string, more: SpecParts) => prepare(value, { gateway: 'adyen', method: 'POST', ...more });

  it.each<[string, SpecParts]>([
    ['', literal(`https://${LIVE_HOST}/v72/paymentMethods`)],
    ['', literal(`https://${LIVE_HOST}/checkout/v72/paymentMethods#x`)],
    ['', literal(`https://${LIVE_HOST}/paymentMethods`)],
    [`https://${LIVE_HOST}`, from()],
    [`https://${LIVE_HOST}/checkout/v72/`, from()],
    [`https://${LIVE_HOST}/checkout`, from('/v72/paymentMethods')],
    [`https://${LIVE_HOST}`, from('checkout/v72/paymentMethods')],
  ])('%s %j is known', (value, more) => {
    for (const auth of [undefined, 'adyen']) {
      expect(post(value, { ...more, auth })).toMatchObject({ request: { method: 'POST', knownRead: true } });
    }
  });

  it.each<[string, SpecParts]>([
    ['', literal(`https://${LIVE_HOST}/v72/payments?x=/paymentMethods`)],
    ['', literal(`https://${LIVE_HOST}/v72/paymentMethods?_method=DELETE`)],
    ['', literal(`https://${LIVE_HOST}/x/delete/paymentMethods`)],
    ['', literal(`https://${LIVE_HOST}/v72/payments;/paymentMethods`)],
    ['', literal(`https://${LIVE_HOST}/v72/payments%2f/paymentMethods`)],
    ['', literal(`https://${LIVE_HOST}//v72/paymentMethods`)],
    ['', literal(`https://${LIVE_HOST}/v72/v72/paymentMethods`)],
    ['', literal(`https://${LIVE_HOST}/v72/xpaymentMethods`)],
    [`https://${LIVE_HOST}`, from('/x/delete/paymentMethods')],
    [`https://${LIVE_HOST}/checkout/v72`, from('/payments?x=/paymentMethods')],
    [`https://${LIVE_HOST}/checkout/v72`, from('/paymentMethods?x=1')],
    [`https://${LIVE_HOST}/x/delete`, from('/paymentMethods')],
    [`https://${LIVE_HOST}/x/delete`, from()],
    [`https://${LIVE_HOST}/checkout/v72?x=1`, from()],
  ])('%s %j is not', (value, more) => {
    expect(blockedBy(post(value, more))).toBe('method');
    expect(blockedBy(post(value, { ...more, auth: 'adyen' }))).toBe('credential-method');
  });

  it('is not turned into a GET where the configuration leads elsewhere', () => {
    expect(blockedBy(prepare(`https://${LIVE_HOST}/x`, { gateway: 'adyen' }))).toBe('method');
  });

  it('may be sent elsewhere with a credential that is bound to POST', () => {
    const credentials = new Map([['adyen', credential({ methods: ['POST'] })]]);
    const made = prepare(`https://${LIVE_HOST}/x`, { gateway: 'adyen', auth: 'adyen', retries: 2 }, { credentials });
    expect(made).toMatchObject({
      request: { method: 'POST', body: '{"merchantAccount":"probe"}', knownRead: false },
      known: { status: [200] },
      repeatable: false,
    });
  });

  it('is a GET where tollgate.yml spells out another address', () => {
    const url = `https://${LIVE_HOST}/v72/payments?x=/paymentMethods`;
    expect(prepare('', { gateway: 'adyen', auth: 'adyen', ...literal(url) })).toMatchObject({
      request: { method: 'GET', body: undefined, knownRead: false },
    });
  });
});

describe('the catalogue', () => {
  it('has a base pattern that holds nothing but what stands before the path', () => {
    const probes = gateways.flatMap((gateway) => gateway.probes);
    expect(probes.length).toBeGreaterThan(0);
    for (const probe of probes) {
      const base = new RegExp(probe.basePattern ?? '^$', 'u');
      expect(['/x', '/v72/payments', '/v72/', 'v72', '/v72/x/v72'].filter((path) => base.test(path))).toEqual([]);
      const url = URL.parse(probe.url ?? '');
      if (url) expect(isKnownAddress(url, probe)).toBe(true);
    }
  });
});

describe('the place of a finding', () => {
  it('is the value, with the probe as the rule that asked', () => {
    expect(prepare('https://pay.example/', { gateway: 'adyen' })).toEqual({
      rule: 'probe/blocked',
      severity: 'error',
      facts: { probe: 'probe', reason: 'not-allowed' },
      environment: 'production',
      service: undefined,
      pointer: '/URL',
      location: { file: 'config/production.env', line: 1, column: 21 },
      related: [{ role: 'rule', location: { file: 'tollgate.yml', line: 7, column: 5 } }],
    });
  });

  it('is the probe where there is no value', () => {
    const target = { kind: 'from', key: 'OTHER', path: undefined } as const;
    expect(prepare('', { target, blocks: false })).toEqual({
      rule: 'probe/no-target',
      severity: 'warning',
      facts: { probe: 'probe', key: 'OTHER', state: 'missing' },
      environment: 'production',
      service: undefined,
      location: { file: 'tollgate.yml', line: 7, column: 5 },
    });
  });
});
