import { describe, expect, it } from 'vitest';
import type { Effective } from '../../src/environment/effective.ts';
import type { Gateway, GatewayCredential, GatewayProbe } from '../../src/gateway/gateway.ts';
import { openNetwork } from '../../src/network/network.ts';
import type { Credential } from '../../src/network/rights.ts';
import type { ProbeSetting } from '../../src/probe/setting.ts';
import { fillParts } from '../../src/probe/url/parts.ts';
import { judgedOf } from '../../src/probe/url/prepare.ts';
import { Secret } from '../../src/secret/secret.ts';
import { at, effective, known, type SpecParts, secret, spec, urlAskOf } from './specs.ts';

const NETWORK = openNetwork({ allowPrivateHosts: [], certificateAuthorities: [], resolutions: [] });
const SURE = { sources: ['https://bank.example/docs'], confidence: 'high' } as const;

function request(more: Partial<GatewayProbe> = {}): GatewayProbe {
  const path = more.path ?? '/ping';
  const url = `https://api.bank.example${path}`;
  return { mode: 'live', method: 'GET', url, path, status: [401], authenticatedStatus: [200], ...SURE, ...more };
}

function bank(probes: readonly Partial<GatewayProbe>[], more: Partial<Gateway> = {}): Gateway {
  const hosts = { shared: false, live: ['api.bank.example'], test: ['test.bank.example'], ...SURE };
  return {
    id: 'bank',
    name: 'Bank',
    words: ['bank'],
    hosts: { ...hosts, livePatterns: ['^[a-z]+\\.live\\.bank\\.example$'], testPatterns: [] },
    credentials: [],
    modeVariables: [],
    probes: probes.map(request),
    hints: [],
    ...more,
  };
}

function key(text: string, prefix = 'Bearer '): Credential {
  const secret = new Secret('KEY', text);
  const origin = 'https://api.bank.example';
  return { name: 'key', origin, methods: [], paths: [], header: 'Authorization', prefix, secret };
}

type Setting = Partial<Omit<ProbeSetting, 'ask'>> & { readonly leaves?: Effective };

function prepare(gateway: Gateway, { leaves, ...setting }: Setting = {}, more: SpecParts = {}) {
  const one = spec({ gateway: 'bank', target: { kind: 'catalogue' }, ...more });
  const credential = key('canary-key-7f3a');
  const base = { environment: 'production', service: undefined, payments: 'live', violations: undefined } as const;
  const rest = { gateways: [gateway], credentials: new Map([['key', credential]]), now: new Date() };
  return judgedOf({ spec: one, ask: urlAskOf(one), effective: leaves, ...base, ...rest, ...setting }, NETWORK);
}

function told(made: ReturnType<typeof prepare>): unknown {
  if (!('rule' in made)) return `${made.request.method} ${made.request.url.pathname}`;
  return 'reason' in made.facts ? `${made.rule} ${made.facts.reason}` : made.rule;
}

describe('the request of a gateway', () => {
  const OPEN = { path: '/open', status: [200], authenticatedStatus: [200] };
  const TELLS = { path: '/tells' };
  const LISTS = { path: '/lists', status: [], lists: true };
  const all = bank([LISTS, OPEN, TELLS, { path: '/test', mode: 'test' }, { path: '/quiet', authenticatedStatus: [] }]);

  it.each<[string, Setting, SpecParts, string]>([
    ['without a credential is one with an answer for everybody', {}, {}, 'GET /open'],
    ['with one depends on it', {}, { auth: 'key' }, 'GET /lists'],
    ['of the other mode is its own', { payments: 'test' }, {}, 'GET /test'],
    ['is none where no mode is said', { payments: 'undeclared' }, {}, 'probe/not-known payments-undeclared'],
    ['is none where no payments are taken', { payments: 'none' }, {}, 'probe/not-known payments-none'],
  ])('%s', (_name, setting, more, wanted) => expect(told(prepare(all, setting, more))).toBe(wanted));

  it('that lists is taken where somebody looks for a listing, and no other where there is none', () => {
    const late = bank([OPEN, TELLS, LISTS]);
    const listing = { keepsContent: true };
    expect(told(prepare(late, {}, { auth: 'key' }))).toBe('GET /tells');
    expect(told(prepare(late, listing, { auth: 'key' }))).toBe('GET /lists');
    expect(told(prepare(late, listing))).toBe('GET /open');
    expect(told(prepare(bank([OPEN, TELLS]), listing, { auth: 'key' }))).toBe('GET /tells');
  });

  it('for both modes is asked whatever the environment says', () => {
    const both = bank([{ mode: 'both' }]);
    for (const payments of ['live', 'test', 'none', 'undeclared', undefined] as const) {
      expect(told(prepare(both, { payments }))).toBe('GET /ping');
    }
  });

  it('is of the mode of its host where nothing else says it', () => {
    const target = { kind: 'literal', url: 'https://test.bank.example/test' } as const;
    const made = prepare(all, { payments: undefined, environment: undefined }, { target });
    expect(made).toMatchObject({ known: { status: [401] } });
    expect(prepare(all, { payments: 'live' }, { target })).toMatchObject({ known: undefined });
  });

  it.each<[string, Gateway, Setting, string]>([
    ['nothing is known', bank([]), {}, 'no-request'],
    ['nothing is known in any mode', bank([]), { payments: 'none' }, 'no-request'],
    ['no source is recorded', bank([{ sources: ['unrecorded'] }]), {}, 'no-request'],
    ['only the other mode is known', bank([{}]), { payments: 'test' }, 'no-request-of-mode'],
    [
      'the one of this mode has no source',
      bank([{}, { mode: 'test', sources: ['unrecorded'] }]),
      { payments: 'test' },
      'no-request-of-mode',
    ],
  ])('is not known where %s', (_name, gateway, setting, reason) => {
    const made = prepare(gateway, setting);
    expect(told(made)).toBe(`probe/not-known ${reason}`);
    expect(made).toMatchObject({ severity: 'error', location: { file: 'tollgate.yml', line: 7, column: 5 } });
  });

  it('that is not known leaves a plain one to the hosts of the gateway', () => {
    const leaves = (url: string) => effective('production', 'live', { [at('URL')]: known(url) });
    const target = { kind: 'from', key: 'URL', path: '/x' } as const;
    const ask = (url: string) => told(prepare(bank([]), { leaves: leaves(url) }, { target }));
    expect(ask('https://api.bank.example')).toBe('GET /x');
    expect(ask('https://test.bank.example')).toBe('probe/blocked wrong-mode-host');
    expect(ask('https://other.example')).toBe('probe/blocked not-allowed');
  });

  it('goes with a credential, or without, as it must', () => {
    expect(told(prepare(bank([{ status: [] }])))).toBe('probe/blocked credential-required');
    expect(told(prepare(bank([{ authenticatedStatus: [] }]), {}, { auth: 'key' }))).toBe(
      'probe/blocked credential-not-wanted',
    );
    expect(told(prepare(bank([{ authenticatedStatus: [] }, TELLS]), {}, { auth: 'key' }))).toBe('GET /tells');
    // What the workflow did not give is said before what the request needs.
    expect(told(prepare(bank([{ authenticatedStatus: [] }]), {}, { auth: 'other' }))).toBe(
      'probe/blocked credential-missing',
    );
  });

  it('goes with no credential that is surely of the other mode', () => {
    const patterns = { livePattern: '^live_[a-z]+$', testPattern: '^test_[a-z]+$' };
    const shape: GatewayCredential = { names: ['BANK_KEY'], kind: 'secret', perMode: true, ...SURE, ...patterns };
    const withKeys = (more: Partial<Gateway> = {}, evidence: Partial<GatewayCredential> = {}) =>
      bank([{ mode: 'both' }], { credentials: [{ ...shape, ...evidence }], ...more });
    const ask = (gateway: Gateway, text: string, setting: Setting = {}, prefix?: string) =>
      told(prepare(gateway, { credentials: new Map([['key', key(text, prefix)]]), ...setting }, { auth: 'key' }));
    const refused = 'probe/blocked credential-mode';
    expect(ask(withKeys(), 'test_canary')).toBe(refused);
    expect(ask(withKeys(), 'Bearer test_canary', {}, '')).toBe(refused);
    expect(ask(withKeys(), Buffer.from('test_canary:').toString('base64'), {}, 'Basic ')).toBe(refused);
    expect(ask(withKeys(), 'live_canary', { payments: 'test' })).toBe(refused);
    expect(ask(withKeys(), 'live_canary')).toBe('GET /ping');
    expect(ask(withKeys(), 'canary')).toBe('GET /ping');
    expect(ask(withKeys(), 'test_canary', { payments: 'none' })).toBe('GET /ping');
    expect(ask(withKeys({}, { confidence: 'medium' }), 'test_canary')).toBe('GET /ping');
    // Otherwise a pattern of a pull request could tell a secret letter by letter.
    expect(ask(withKeys({ own: { location: undefined } }), 'test_canary')).toBe('GET /ping');
  });

  it('is no read by the word of a file of the repository', () => {
    const own = { own: { location: undefined } };
    const post = { method: 'POST' };
    expect(told(prepare(bank([post])))).toBe('POST /ping');
    expect(told(prepare(bank([post], own)))).toBe('probe/blocked method');
    expect(told(prepare(bank([post], own), {}, { auth: 'key' }))).toBe('probe/blocked credential-method');
    expect(told(prepare(bank([post]), {}, { auth: 'key' }))).toBe('POST /ping');
  });
});

const PART = { names: ['BANK_SHOP'], unrecordedNames: ['BANK_STORE'], pattern: '^(?:shop_)?([a-z]+|\\.\\.|[a-z]+/x)$' };

describe('a part of the address', () => {
  const withPart = bank([{ method: 'POST', url: 'https://{shop}.live.bank.example/ping', parts: { shop: PART } }]);
  const leaves = (values: Readonly<Record<string, string>>) =>
    effective(
      'production',
      'live',
      Object.fromEntries(Object.entries(values).map(([key, value]) => [at(key), known(value)])),
    );
  const ask = (values: Readonly<Record<string, string>>, more: SpecParts = {}) =>
    prepare(withPart, { leaves: leaves(values) }, more);

  it.each<[Readonly<Record<string, string>>, string]>([
    [{ BANK_SHOP: 'acme' }, 'acme'],
    [{ BANK_SHOP: 'shop_acme' }, 'acme'],
    [{ BANK_STORE: 'acme' }, 'acme'],
    [{ bankShop: 'acme' }, 'acme'],
    [{ 'x.bank-shop': 'acme' }, 'acme'],
    [{ BANK_SHOP: '', BANK_STORE: 'acme' }, 'acme'],
    [{ BANK_SHOP: 'acme', BANK_SHOP_TEST: 'other' }, 'acme'],
    [{ BANK_SHOP: 'acme', TEST_BANK_SHOP: 'other' }, 'acme'],
    [{ BANK_SHOP: 'acme', 'test.bank.shop': 'other' }, 'acme'],
    [{ BANK_SHOP_LIVE: 'acme' }, 'acme'],
  ])('is filled in from %j', (values, shop) => {
    const made = ask(values);
    expect('request' in made && made.request.url.href).toBe(`https://${shop}.live.bank.example/ping`);
    expect(made).toMatchObject({ request: { knownRead: true }, parts: [{ pointer: expect.any(String) }] });
  });

  it.each<[Readonly<Record<string, string>>, string, string]>([
    [{}, 'missing', 'BANK_SHOP'],
    [{ SHOP: 'acme' }, 'missing', 'BANK_SHOP'],
    [{ BANK_SHOPS: 'acme' }, 'missing', 'BANK_SHOP'],
    [{ BANK_STORE: ' ' }, 'empty', 'BANK_STORE'],
    [{ BANK_SHOP: 'ACME' }, 'unfit', 'BANK_SHOP'],
    [{ BANK_SHOP: 'acme ' }, 'unfit', 'BANK_SHOP'],
    [{ BANK_SHOP: 'acme/x' }, 'unfit', 'BANK_SHOP'],
    [{ BANK_SHOP: '..' }, 'unfit', 'BANK_SHOP'],
    [{ BANK_SHOP: 'acme', BANK_STORE: 'other' }, 'several', 'BANK_SHOP'],
    [{ A_BANK_SHOP: 'acme', B_BANK_SHOP: 'other' }, 'several', 'A_BANK_SHOP'],
    [{ A_BANK_SHOP: 'acme', B_BANK_SHOP: 'ACME' }, 'several', 'A_BANK_SHOP'],
  ])('is not known from %j: %s', (values, state, key) => {
    const facts = { probe: 'probe', key, state, of: 'part', names: ['BANK_SHOP', 'BANK_STORE'] };
    expect(ask(values)).toMatchObject({ rule: 'probe/no-target', severity: 'error', facts });
  });

  it('of a name that others have too counts where no other is there', () => {
    const part = { names: ['BANK_SHOP'], sharedNames: ['SHOP'], pattern: '^[a-z]+$' };
    const probe = request({ url: 'https://{shop}.live.bank.example/ping', parts: { shop: part } });
    const url = (values: Readonly<Record<string, string>>) => {
      const filled = fillParts(probe, 'url', leaves(values));
      return filled.kind === 'filled' ? filled.request.url : filled.state;
    };
    expect(url({ SHOP: 'acme' })).toBe('https://acme.live.bank.example/ping');
    expect(url({ SHOP: 'acme', BANK_SHOP_EU: 'other' })).toBe('https://other.live.bank.example/ping');
  });

  it('that only exists, or is made when the workload starts, cannot be read', () => {
    for (const state of ['present', 'runtime'] as const) {
      const values = effective('production', 'live', { [at('BANK_SHOP')]: { state } });
      const location = { file: 'config/production.env', line: 1, column: 21 };
      expect(prepare(withPart, { leaves: values })).toMatchObject({ facts: { state: 'present' }, location });
    }
  });

  it('may be a secret, and a number of a typed source', () => {
    const probe = request({ parts: { id: { names: ['ID'], pattern: '^[a-z0-9]+$' } }, path: '/x?id={id}' });
    const path = (leaf: Parameters<typeof effective>[2][string]) => {
      const filled = fillParts(probe, 'path', effective('p', 'live', { [at('ID')]: leaf }));
      return filled.kind === 'filled' ? filled.request.path : filled.state;
    };
    expect(path(secret('acme-canary'.replace('-', '')))).toBe('/x?id=acmecanary');
    expect(path(known(17))).toBe('/x?id=17');
    expect(path(known(1.5))).toBe('not-text');
    expect(path(known(null))).toBe('not-text');
  });

  it('whose pattern does not come to an end is none', () => {
    const part = { names: ['BANK_SHOP'], pattern: '^(a+)+$' };
    const probe = request({ url: 'https://{shop}.bank.example/', parts: { shop: part } });
    const made = fillParts(probe, 'url', leaves({ BANK_SHOP: `${'a'.repeat(40)}!` }));
    expect(made).toMatchObject({ kind: 'none', state: 'unfit' });
  });

  it('that no variable is known for needs the address', () => {
    const probe = bank([{ url: 'https://{shop}.live.bank.example/ping' }]);
    expect(prepare(probe)).toMatchObject({ rule: 'probe/no-target', facts: { key: 'url', state: 'needed' } });
  });

  it('leads to no other host than the gateway has, unless `allow` says so', () => {
    const part = { shop: { names: ['BANK_SHOP'], pattern: '^.+$' } };
    const loose = bank([{ method: 'POST', url: 'https://{shop}.bank.example/ping', parts: part }]);
    const values = leaves({ BANK_SHOP: 'evil' });
    const location = { file: 'config/production.env', line: 1, column: 21 };
    expect(prepare(loose, { leaves: values })).toMatchObject({ facts: { reason: 'not-allowed' }, location });
    const allow = { production: ['https://*.bank.example'] };
    // Where it is allowed, it is no host of the gateway all the same, and a POST to it no read.
    expect(prepare(loose, { leaves: values }, { allow })).toMatchObject({ facts: { reason: 'method' }, location });
    const other = prepare(loose, { leaves: leaves({ BANK_SHOP: 'test' }) });
    expect(other).toMatchObject({ facts: { reason: 'wrong-mode-host' }, location });
  });
});
