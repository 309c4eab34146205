import type { GatewaySign } from '../../src/check/check.ts';
import { type Finding, finding } from '../../src/finding/finding.ts';
import { displayPath } from '../../src/finding/pointer.ts';
import { WORDS } from '../../src/finding/words.ts';
import type { Report, ReportedFinding, ReportedItem } from '../../src/report/report.ts';

/** A finding with its words, without the judgement of a run. */
export function reported(found: Finding, extra: Partial<ReportedFinding> = {}): ReportedFinding {
  // The pairing of rule and facts holds for every member of the union; the compiler cannot follow it through a lookup.
  const words = WORDS[found.rule] as unknown as {
    title: string;
    message(f: unknown): string;
    hint(f: unknown): string;
  };
  return {
    rule: found.rule,
    severity: found.severity,
    title: words.title,
    subject: found.pointer === undefined ? '' : displayPath(found.pointer),
    message: words.message(found.facts),
    hint: words.hint(found.facts),
    location: found.location,
    pointer: found.pointer,
    environment: found.environment,
    service: found.service,
    related: found.related ?? [],
    runbook: found.runbook,
    change: undefined,
    pin: undefined,
    waived: undefined,
    ...extra,
  };
}

export function item(
  check: ReportedItem['check'],
  name: string,
  state: ReportedItem['state'],
  environment?: string,
): ReportedItem {
  const skipped = state === 'skipped' ? 'fork' : undefined;
  return {
    id: `${check}/${name}/${environment ?? ''}`,
    check,
    name,
    entry: 0,
    environment,
    service: undefined,
    skipped,
    state,
  };
}

function sign(kind: GatewaySign['kind'], mode: GatewaySign['mode'], pointer: string, line: number): GatewaySign {
  const by = kind === 'host' ? 'host' : 'name';
  return { kind, by, mode, pointer, location: { file: 'config/production.env', line, column: 1 } };
}

/** A report with these findings and nothing else. */
export function reportOf(findings: readonly ReportedFinding[], rest: Partial<Report> = {}): Report {
  const counting = findings.filter((found) => found.waived === undefined);
  const count = (severity: string) => counting.filter((found) => found.severity === severity).length;
  const failed = count('error') > 0;
  return {
    version: 1,
    tool: { name: 'tollgate', version: '0.1.0' },
    verdict: failed ? 'failed' : 'passed',
    exitCode: failed ? 1 : 0,
    started: '2026-11-20T06:00:00.000Z',
    duration: 812.4,
    counts: {
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      waived: findings.length - counting.length,
      new: 0,
      checked: 7,
      probed: 3,
      skipped: 1,
    },
    environments: ['staging', 'production'],
    plan: [
      item('validate', 'checkout environment', 'passed', 'staging'),
      item('validate', 'checkout environment', 'failed', 'production'),
      item('gateways', 'gateways', 'failed', 'production'),
      item('probes', 'stripe', 'passed', 'production'),
      item('probes', 'adyen', 'failed', 'production'),
      item('probes', 'orders', 'passed', 'production'),
      item('parity', 'parity', 'failed'),
      item('probes', 'adyen', 'skipped', 'staging'),
    ],
    findings,
    mended: [],
    change: undefined,
    matrix: [],
    parityRules: [],
    gateways: [
      { environment: 'staging', service: undefined, payments: 'test', recognised: [] },
      {
        environment: 'production',
        service: 'checkout',
        payments: 'live',
        recognised: [
          {
            id: 'adyen',
            name: 'Adyen',
            mode: 'both',
            signs: [
              sign('host', 'test', '/ADYEN_CHECKOUT_URL', 5),
              sign('publishable-key', 'live', '/ADYEN_CLIENT_KEY', 6),
            ],
            more: 3,
          },
          {
            id: 'stripe',
            name: 'Stripe',
            mode: 'untold',
            signs: [sign('webhook-secret', undefined, '/payments/stripe/webhookSecret', 8)],
            more: 0,
          },
        ],
      },
    ],
    probes: [
      {
        probe: 'stripe',
        kind: 'url',
        environment: 'production',
        service: undefined,
        outcome: 'passed',
        reason: undefined,
        status: 200,
        latency: 87.2,
        attempts: 1,
        phase: 'body',
        address: '203.0.113.7',
        samples: undefined,
        phases: { dns: 3.1, connect: 12.4, tls: 31.9, 'first-byte': 38.2, body: 1.6 },
      },
      {
        probe: 'adyen',
        kind: 'url',
        environment: 'production',
        service: undefined,
        outcome: 'failed',
        reason: 'dns',
        status: undefined,
        latency: undefined,
        attempts: 3,
        phase: 'dns',
        address: undefined,
        samples: undefined,
        phases: {},
      },
      {
        probe: 'orders',
        kind: 'url',
        environment: 'production',
        service: 'checkout',
        outcome: 'warned',
        reason: 'flaky',
        status: 204,
        latency: 412.9,
        attempts: 2,
        phase: 'body',
        address: undefined,
        samples: undefined,
        phases: { dns: 1.2, connect: 40.3, tls: 82.5, 'first-byte': 288.1, body: 0.8 },
      },
      {
        probe: 'paypal',
        kind: 'url',
        environment: 'production',
        service: undefined,
        outcome: 'failed',
        reason: 'error-rate',
        status: 503,
        latency: 214,
        attempts: 104,
        phase: 'body',
        address: undefined,
        samples: { count: 100, failed: 5, retried: 4, p50: 213.6, p95: 380.2, p99: 1204, max: 1204, mean: 244.1 },
        phases: { dns: 0.9, connect: 31.2, tls: 63, 'first-byte': 117.4, body: 1.1 },
      },
    ],
    methods: [
      {
        method: 'cards',
        environment: 'production',
        service: undefined,
        outcome: 'passed',
        through: ['stripe', 'adyen'],
      },
      { method: 'ideal', environment: 'production', service: undefined, outcome: 'failed', through: [] },
    ],
    redundancy: [
      {
        group: 'card acquirers',
        environment: 'production',
        service: undefined,
        outcome: 'warned',
        usable: 1,
        of: 2,
        through: ['stripe'],
      },
    ],
    ...rest,
  };
}

const PRODUCTION = 'config/production.env';

/** What a first look at a real repository might show. */
export function sampleReport(): Report {
  const at = (line: number, column = 1, file = PRODUCTION) => ({ file, line, column });
  const production = { environment: 'production' };
  return reportOf([
    reported(
      finding(
        'config/unknown-rule',
        { name: 'source/yaml-11', suggestion: 'source/syntax' },
        { location: at(41, 3, 'tollgate.yml') },
        'warning',
      ),
    ),
    reported(
      finding(
        'source/cut-at-hash',
        { key: 'ADYEN_API_KEY' },
        { ...production, location: at(3, 24), pointer: '/ADYEN_API_KEY' },
      ),
    ),
    reported(
      finding(
        'gateway/key',
        { gateway: 'Stripe', credential: 'secret key', key: 'test', wanted: 'live' },
        {
          ...production,
          location: at(7),
          pointer: '/STRIPE_SECRET_KEY',
          related: [{ role: 'value', location: at(7, 19) }],
        },
      ),
    ),
    reported(
      finding(
        'validate/required',
        { key: 'ADYEN_LIVE_PREFIX', suggestion: 'ADYEN_LIVE_PREFIXX', declared: true },
        {
          ...production,
          location: at(12),
          pointer: '/ADYEN_LIVE_PREFIX',
          related: [{ role: 'rule', location: at(28, 16, 'tollgate.yml') }],
        },
      ),
    ),
    reported(
      finding(
        'parity/same',
        { environments: ['staging', 'production'], odd: undefined },
        {
          ...production,
          location: at(14, 1),
          pointer: '/FEATURES_NEW_CHECKOUT',
          related: [
            { role: 'other', location: at(11, 1, 'config/staging.env'), environment: 'staging' },
            { role: 'rule', location: at(52, 7, 'tollgate.yml') },
          ],
        },
      ),
    ),
    reported(
      finding(
        'probe/unreachable',
        { probe: 'adyen', reason: 'dns', phase: 'dns', address: undefined, attempts: 3 },
        {
          ...production,
          location: at(5),
          pointer: '/ADYEN_CHECKOUT_URL',
          related: [{ role: 'rule', location: at(33, 5, 'tollgate.yml') }],
        },
      ),
    ),
    reported(
      finding(
        'probe/flaky',
        { probe: 'orders', attempts: 2 },
        { ...production, service: 'checkout', location: at(36, 5, 'tollgate.yml') },
      ),
    ),
    reported(
      finding(
        'parity/missing',
        { from: 'staging', has: ['production'] },
        { environment: 'staging', location: at(9, 1, 'config/staging.env'), pointer: '/SENTRY_DSN' },
      ),
    ),
    reported(
      finding(
        'parity/different',
        { environments: ['staging', 'production'] },
        { ...production, location: at(21), pointer: '/SENTRY_RELEASE' },
      ),
      { waived: { reason: 'one project for both until OPS-12', owner: '@acme/payments', expires: '2027-01-31' } },
    ),
  ]);
}
