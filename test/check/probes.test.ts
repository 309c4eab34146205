import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Subject } from '../../src/check/check.ts';
import { probesCheck } from '../../src/check/probes.ts';
import type { Config, ProbeSpec } from '../../src/config/config.ts';
import type { PlanItem } from '../../src/config/plan.ts';
import type { Request } from '../../src/config/request.ts';
import type { Effective } from '../../src/environment/effective.ts';
import type { Credential } from '../../src/network/rights.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { fingerprintsUnder } from '../../src/secret/fingerprint.ts';
import { Secret } from '../../src/secret/secret.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { openWorkspace } from '../../src/source/workspace.ts';
import { at, effective, expectation, known, type SpecParts, secret, spec } from '../probe/specs.ts';

const LIVE_HOST = '1797a841fbb37ca7-acmeshop-checkout-live.adyenpayments.com';
const LIVE_BASE = `https://${LIVE_HOST}/checkout/v72`;
const TEST_BASE = 'https://checkout-test.adyen.com/v72';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function sandboxWith(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ adyenLiveHosts: [LIVE_HOST], ...options });
  closing.push(sandbox.close);
  return sandbox;
}

function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'tollgate-probes-'));
  closing.push(() => rmSync(path, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

interface Setup {
  readonly probes: readonly ProbeSpec[];
  readonly sandbox: Sandbox;
  readonly effective?: readonly Effective[];
  readonly credentials?: readonly Credential[];
  readonly files?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly reach?: Request['reach'];
  readonly progress?: Subject['progress'];
}

function subject(setup: Setup): Subject {
  const workspace = folder(setup.files ?? {});
  const environment = (name: string, payments: 'live' | 'test') => ({
    name,
    payments,
    sources: [],
    location: undefined,
  });
  const config: Config = {
    file: 'tollgate.yml',
    environments: [environment('staging', 'test'), environment('production', 'live')],
    validate: [],
    schemas: [],
    gateways: true,
    ownGateways: [],
    apiVersions: new Map(),
    probes: setup.probes,
    paymentMethods: [],
    redundancy: [],
    parity: undefined,
    scan: [],
    severities: new Map(),
    waivers: [],
  };
  const request: Request = {
    workspace,
    config: undefined,
    environment: undefined,
    checks: [],
    failOn: 'error',
    quickStart: { schema: undefined, schemas: [], files: [], staging: undefined, production: undefined },
    processValues: new Map(),
    credentials: new Map((setup.credentials ?? []).map((one) => [one.name, one])),
    network: setup.sandbox.rights,
    limits: DEFAULT_LIMITS,
    reach: setup.reach ?? { online: true },
    now: new Date(),
  };
  return {
    request,
    config,
    workspace: openWorkspace(workspace, DEFAULT_LIMITS),
    plan: [],
    effective: setup.effective ?? [],
    fingerprints: fingerprintsUnder(undefined),
    signal: setup.signal ?? new AbortController().signal,
    until: Number.POSITIVE_INFINITY,
    progress: setup.progress ?? (() => {}),
  };
}

async function runProbes(...asked: Parameters<typeof probesCheck.run>) {
  const { items, probes } = await probesCheck.run(...asked);
  return { probes, done: items.map(({ id }) => id), findings: items.flatMap(({ findings }) => findings) };
}

function item(entry: number, name: string, environment?: string, more: Partial<PlanItem> = {}): PlanItem {
  const id = `probes:${name}:${environment ?? ''}`;
  return { id, check: 'probes', name, entry, environment, service: undefined, skipped: undefined, ...more };
}

const ADYEN = spec({ name: 'adyen', gateway: 'adyen', target: { kind: 'from', key: 'ADYEN_URL', path: undefined } });
const STAGING = effective('staging', 'test', { [at('ADYEN_URL')]: known(TEST_BASE) });
const PRODUCTION = effective('production', 'live', { [at('ADYEN_URL')]: secret(LIVE_BASE) });
const BOTH = [item(0, 'adyen', 'staging'), item(0, 'adyen', 'production')];

describe('the values about to be deployed', () => {
  it('are asked, each in its environment', async () => {
    const sandbox = await sandboxWith();
    const progress: string[] = [];
    const outcome = await runProbes(
      BOTH,
      subject({
        sandbox,
        probes: [ADYEN],
        effective: [STAGING, PRODUCTION],
        progress: (done, total) => progress.push(`${done}/${total}`),
      }),
    );
    expect(outcome.findings).toEqual([]);
    expect(outcome.done).toEqual(['probes:adyen:staging', 'probes:adyen:production']);
    expect(outcome.probes).toMatchObject([
      { probe: 'adyen', environment: 'staging', outcome: 'passed', status: 401, attempts: 1 },
      { probe: 'adyen', environment: 'production', outcome: 'passed', status: 401, attempts: 1 },
    ]);
    expect(progress).toEqual(['0/2', '1/2', '2/2']);
    expect(sandbox.requests.map(({ host }) => host).sort()).toEqual([LIVE_HOST, 'checkout-test.adyen.com']);
  });

  it('are stopped when production points at the sandbox of the provider', async () => {
    const sandbox = await sandboxWith();
    const wrong = effective('production', 'live', { [at('ADYEN_URL')]: known(TEST_BASE) });
    const outcome = await runProbes(BOTH, subject({ sandbox, probes: [ADYEN], effective: [STAGING, wrong] }));
    expect(outcome.findings).toEqual([
      {
        rule: 'probe/blocked',
        severity: 'error',
        facts: { probe: 'adyen', reason: 'wrong-mode-host' },
        environment: 'production',
        service: undefined,
        location: { file: 'config/production.env', line: 1, column: 21 },
        pointer: '/ADYEN_URL',
        related: [{ role: 'rule', location: { file: 'tollgate.yml', line: 7, column: 5 } }],
      },
    ]);
    expect(outcome.done).toEqual(['probes:adyen:staging', 'probes:adyen:production']);
    expect(outcome.probes?.[1]).toMatchObject({ outcome: 'failed', status: undefined, attempts: 0 });
    expect(sandbox.requests).toHaveLength(1);
  });

  it('are stopped when the merchant prefix is wrong', async () => {
    const wrong = effective('production', 'live', {
      [at('ADYEN_URL')]: known('https://wrong-checkout-live.adyenpayments.com/checkout/v72'),
    });
    const outcome = await runProbes(
      [item(0, 'adyen', 'production')],
      subject({ sandbox: await sandboxWith(), probes: [ADYEN], effective: [wrong] }),
    );
    expect(outcome.findings).toMatchObject([
      { rule: 'probe/unreachable', severity: 'error', facts: { probe: 'adyen', reason: 'dns', attempts: 1 } },
    ]);
  });

  it('are not called missing when a source could not be read', async () => {
    const broken = { ...effective('production', 'live', {}), complete: false };
    const outcome = await runProbes(
      [item(0, 'adyen', 'production')],
      subject({ sandbox: await sandboxWith(), probes: [ADYEN], effective: [broken] }),
    );
    expect(outcome.findings).toMatchObject([
      { rule: 'probe/no-target', facts: { probe: 'adyen', key: 'ADYEN_URL', state: 'not-readable' } },
    ]);
  });

  it('are stopped when there is none', async () => {
    const none = effective('production', 'live', { [at('ADYEN_URL')]: { state: 'present' } });
    const outcome = await runProbes(
      BOTH,
      subject({ sandbox: await sandboxWith(), probes: [ADYEN], effective: [none] }),
    );
    expect(outcome.findings.map(({ rule, facts, location }) => [rule, facts, location])).toEqual([
      ['probe/no-target', { probe: 'adyen', key: 'ADYEN_URL', state: 'missing' }, ADYEN.location],
      [
        'probe/no-target',
        { probe: 'adyen', key: 'ADYEN_URL', state: 'not-readable' },
        { file: 'config/production.env', line: 1, column: 21 },
      ],
    ]);
  });
});

describe('the catalogue', () => {
  it('gives address, request and expectation', async () => {
    const sandbox = await sandboxWith();
    const stripe = spec({ name: 'stripe', gateway: 'stripe', target: { kind: 'catalogue' } });
    const paypal = spec({ name: 'paypal', gateway: 'paypal', target: { kind: 'catalogue' } });
    const items = [item(0, 'stripe', 'production'), item(1, 'paypal', 'staging'), item(1, 'paypal', 'production')];
    const outcome = await runProbes(items, subject({ sandbox, probes: [stripe, paypal] }));
    expect(outcome.findings).toEqual([]);
    expect(new Set(sandbox.requests.map(({ host, method, path }) => `${method} ${host}${path}`))).toEqual(
      new Set([
        'GET api.stripe.com/healthcheck',
        'POST api-m.sandbox.paypal.com/v1/oauth2/token',
        'POST api-m.paypal.com/v1/oauth2/token',
      ]),
    );
  });

  it('that does not know a part of the address needs its variable', async () => {
    const adyen = spec({ name: 'adyen', gateway: 'adyen', target: { kind: 'catalogue' } });
    const outcome = await runProbes(
      [item(0, 'adyen', 'production')],
      subject({ sandbox: await sandboxWith(), probes: [adyen] }),
    );
    expect(outcome.findings).toMatchObject([
      {
        rule: 'probe/no-target',
        facts: { probe: 'adyen', key: 'ADYEN_LIVE_URL_PREFIX', state: 'missing', of: 'part' },
      },
    ]);
  });

  it('and its provider fails: the deploy does', async () => {
    const sandbox = await sandboxWith({
      faults: { 'api.stripe.com': { status: 503 }, 'api-m.paypal.com': { drop: true } },
    });
    const stripe = spec({ name: 'stripe', gateway: 'stripe', target: { kind: 'catalogue' } });
    const paypal = spec({ name: 'paypal', gateway: 'paypal', target: { kind: 'catalogue' }, blocks: false });
    const items = [item(0, 'stripe', 'production'), item(1, 'paypal', 'production')];
    const outcome = await runProbes(items, subject({ sandbox, probes: [stripe, paypal] }));
    expect(outcome.findings.map(({ rule, severity, facts }) => [rule, severity, facts])).toEqual([
      ['probe/status', 'error', { probe: 'stripe', status: 503, expected: ['200'], by: 'catalogue' }],
      [
        'probe/unreachable',
        'warning',
        { probe: 'paypal', reason: 'reset', phase: 'first-byte', address: '127.0.0.1', attempts: 1 },
      ],
    ]);
    expect(outcome.probes?.map((record) => record.outcome)).toEqual(['failed', 'warned']);
  });
});

describe('a credential', () => {
  const credential: Credential = {
    name: 'adyen',
    origin: `https://${LIVE_HOST}`,
    methods: ['POST'],
    paths: ['/checkout/*/paymentMethods'],
    header: 'X-API-Key',
    prefix: '',
    secret: new Secret('ADYEN_PROBE_KEY', 'canary-key-7f3a'),
  };
  const listing = spec({ ...ADYEN, auth: 'adyen', expect: expectation({ 'json-schema': 'methods.json' }) });
  const schema = (methods: string[]) =>
    JSON.stringify({
      type: 'object',
      required: ['paymentMethods'],
      properties: {
        paymentMethods: {
          allOf: methods.map((type) => ({ contains: { properties: { type: { const: type } }, required: ['type'] } })),
        },
      },
    });
  const ask = async (methods: string[], options: SandboxOptions = {}) =>
    runProbes(
      [item(0, 'adyen', 'production')],
      subject({
        sandbox: await sandboxWith(options),
        probes: [listing],
        effective: [PRODUCTION],
        credentials: [credential],
        files: { 'methods.json': schema(methods) },
      }),
    );

  it('shows whether every payment method is offered', async () => {
    expect((await ask(['scheme', 'ideal'])).findings).toEqual([]);
    const outcome = await ask(['scheme', 'bizum', 'klarna']);
    expect(outcome.findings).toMatchObject([
      { rule: 'probe/body', severity: 'error', facts: { probe: 'adyen', reason: 'schema' } },
    ]);
    expect(outcome.probes).toMatchObject([{ outcome: 'failed', status: 200 }]);
  });

  it('that the provider refuses fails', async () => {
    const outcome = await ask(['scheme'], { faults: { [LIVE_HOST]: { status: 403 } } });
    expect(outcome.findings).toMatchObject([
      { rule: 'probe/credential-refused', facts: { probe: 'adyen', status: 403 } },
    ]);
  });

  it('is sent to no other environment', async () => {
    const sandbox = await sandboxWith();
    const outcome = await runProbes(
      [item(0, 'adyen', 'staging')],
      subject({
        sandbox,
        probes: [spec({ ...ADYEN, auth: 'adyen' })],
        effective: [STAGING],
        credentials: [credential],
      }),
    );
    expect(outcome.findings).toMatchObject([
      { rule: 'probe/blocked', facts: { probe: 'adyen', reason: 'credential-origin' } },
    ]);
    expect(sandbox.requests).toEqual([]);
  });
});

describe('a credential that may only read', () => {
  const TEST_ORIGIN = 'https://checkout-test.adyen.com';
  const key: Credential = {
    name: 'adyen',
    origin: TEST_ORIGIN,
    methods: [],
    paths: [],
    header: 'X-API-Key',
    prefix: '',
    secret: new Secret('ADYEN_PROBE_KEY', 'canary-key-7f3a'),
  };
  const ask = async (more: SpecParts, credential: Partial<Credential> = {}) => {
    const sandbox = await sandboxWith();
    const probes = [spec({ name: 'adyen', gateway: 'adyen', auth: 'adyen', ...more })];
    const credentials = [{ ...key, ...credential }];
    const effective = [STAGING];
    const outcome = await runProbes(
      [item(0, 'adyen', 'staging')],
      subject({ sandbox, probes, credentials, effective }),
    );
    return {
      findings: outcome.findings.map(({ rule, facts }) => [rule, facts]),
      sent: sandbox.requests.map(({ method, path }) => `${method} ${path}`),
    };
  };
  const blocked = (reason: string) => ({ findings: [['probe/blocked', { probe: 'adyen', reason }]], sent: [] });
  const literal = (path: string) => ({ kind: 'literal', url: `${TEST_ORIGIN}${path}` }) as const;

  it('goes with the POST of the catalogue', async () => {
    expect(await ask({ target: literal('/v72/paymentMethods') })).toEqual({
      findings: [],
      sent: ['POST /v72/paymentMethods'],
    });
  });

  it('goes with no other POST', async () => {
    const target = literal('/v72/payments?x=/paymentMethods');
    expect(await ask({ target, method: 'POST' })).toEqual(blocked('credential-method'));
    expect((await ask({ target })).sent).toEqual(['GET /v72/payments']);
    const path = '/x/delete/paymentMethods';
    expect(await ask({ target: { kind: 'from', key: 'ADYEN_URL', path }, method: 'POST' })).toEqual(
      blocked('credential-method'),
    );
  });

  it.each(['/v72/..%2fpayments', '/v72/..;/payments', '/v72/%2e%2e%5Cpayments'])(
    'is not carried out of its paths by %s',
    async (path) => {
      expect(await ask({ target: literal(path) }, { paths: ['/v72/**'] })).toEqual(blocked('credential-path'));
    },
  );
});

describe('a schema for the body', () => {
  const stripe = (jsonSchema: string) =>
    spec({
      name: 'stripe',
      gateway: 'stripe',
      target: { kind: 'catalogue' },
      expect: expectation({ 'json-schema': jsonSchema }),
    });
  const ask = async (sandbox: Sandbox, files: Record<string, string>) =>
    runProbes(
      [item(0, 'stripe', 'staging'), item(0, 'stripe', 'production')],
      subject({ sandbox, probes: [stripe('s.json')], files }),
    );

  it('that is missing or broken lets nothing be sent', async () => {
    const sandbox = await sandboxWith();
    const missing = await ask(sandbox, {});
    expect(missing.findings[0]).toMatchObject({ rule: 'source/file', facts: { reason: 'missing' } });
    const broken = await ask(sandbox, { 's.json': '[]' });
    expect(broken.findings[0]).toMatchObject({ rule: 'schema/syntax' });
    expect(broken.done).toHaveLength(2);
    expect(broken.probes).toMatchObject([{ outcome: 'failed' }, { outcome: 'failed' }]);
    expect(sandbox.requests).toEqual([]);
  });

  it('that takes too long is stopped, and that is said', async () => {
    const sandbox = await sandboxWith({ faults: { 'api.stripe.com': { body: `${'a'.repeat(40)}!` } } });
    const made = subject({
      sandbox,
      probes: [stripe('s.json')],
      files: { 's.json': '{ "type": "string", "pattern": "^(a+)+$" }' },
    });
    const limits = { ...DEFAULT_LIMITS, patternSeconds: 0.2 };
    const slow: Subject = { ...made, request: { ...made.request, limits }, workspace: { ...made.workspace, limits } };
    const outcome = await runProbes([item(0, 'stripe', 'production')], slow);
    expect(outcome.findings).toMatchObject([
      {
        rule: 'schema/timeout',
        facts: { seconds: 0.2, pattern: true },
        pointer: '/pattern',
        location: { file: 's.json', line: 1, column: 32 },
        environment: 'production',
      },
    ]);
    expect(outcome.probes).toMatchObject([{ outcome: 'failed' }]);
  });
});

describe('the plan', () => {
  it('goes on beside a probe that crashes, which is told and not done', async () => {
    const setup = { probes: [spec({ name: 'stripe', gateway: 'stripe' })], sandbox: await sandboxWith() };
    const outcome = await probesCheck.run([item(1, 'ghost'), item(0, 'stripe', 'production')], subject(setup));
    expect(outcome.items.map(({ id }) => id)).toEqual(['probes:stripe:production']);
    expect(outcome.probes).toMatchObject([{ probe: 'stripe' }]);
    expect(outcome.findings).toMatchObject([{ rule: 'run/crashed', facts: { where: 'probes', thrown: 'Error' } }]);
  });

  const stripe = spec({ name: 'stripe', gateway: 'stripe', target: { kind: 'catalogue' }, timeout: 10_000 });

  it('leaves out what is skipped', async () => {
    const sandbox = await sandboxWith();
    const items = [item(0, 'stripe', 'staging', { skipped: 'fork' }), item(0, 'stripe', 'production')];
    const outcome = await runProbes(items, subject({ sandbox, probes: [stripe] }));
    expect(outcome.done).toEqual(['probes:stripe:production']);
    expect(sandbox.requests).toHaveLength(1);
  });

  it('is not carried out where the event forbids the network', async () => {
    const sandbox = await sandboxWith();
    const reach = { online: false, why: 'fork' } as const;
    const outcome = await runProbes([item(0, 'stripe', 'production')], subject({ sandbox, probes: [stripe], reach }));
    expect(outcome).toEqual({ findings: [], done: [], probes: [] });
    expect(sandbox.requests).toEqual([]);
  });

  it('keeps its order whatever answers first, and asks twenty at a time', async () => {
    const sandbox = await sandboxWith({ faults: { 'api.stripe.com': { latency: 150 } } });
    const paypal = spec({ name: 'paypal', gateway: 'paypal', target: { kind: 'catalogue' } });
    const items = Array.from({ length: 20 }, (_, index) =>
      item(index % 2, `probe-${index}`, 'production', { id: `probe-${index}` }),
    );
    const outcome = await runProbes(items, subject({ sandbox, probes: [stripe, paypal] }));
    expect(outcome.done).toEqual(items.map(({ id }) => id));
    expect(outcome.probes?.map(({ probe }) => probe)).toEqual(items.map(({ name }) => name));
  });

  it('is cut off quickly when the run ends, and what was not finished is not done', async () => {
    const sandbox = await sandboxWith({ faults: { 'api.stripe.com': { latency: 60_000 } } });
    const paypal = spec({ name: 'paypal', gateway: 'paypal', target: { kind: 'catalogue' } });
    const run = new AbortController();
    const items = [
      item(1, 'paypal', 'production'),
      ...Array.from({ length: 20 }, (_, n) => item(0, `s${n}`, 'production')),
    ];
    const progress = (done: number): void => {
      if (done === 1) run.abort();
    };
    const started = performance.now();
    const outcome = await runProbes(
      items,
      subject({ sandbox, probes: [stripe, paypal], signal: run.signal, progress }),
    );
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(outcome.done).toEqual(['probes:paypal:production']);
    expect(outcome.findings).toEqual([]);
  });
});
