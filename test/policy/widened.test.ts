import { describe, expect, it } from 'vitest';
import { type Change, lines, runOver } from './history.ts';

/** What a run says of the policy, behind its verdict. */
async function told(base: Readonly<Record<string, string>>, change: Change): Promise<string[]> {
  const report = await runOver(base, change);
  expect(JSON.stringify(report)).not.toContain('CANARY');
  return [`${report.verdict} ${report.exitCode}`, ...lines(report, 'policy/')];
}

const WAIVER = (more = '') =>
  `waivers:\n  - { rule: probe/blocked, reason: so, owner: me, expires: 2026-12-31${more} }\n`;

describe('a probe that fails', () => {
  const probes = `environments:
  production: { payments: none, sources: [production.env] }
probes:
  - name: bank
    url: { from: BANK_URL }
    allow: { production: "https://*.bank.example" }
    method: POST
`;
  const base = { 'tollgate.yml': probes, 'production.env': 'BANK_URL=https://pay.bank.example\n' };

  it('is told where the change waives it, and where it turns its rule off', async () => {
    expect(await told(base, { 'tollgate.yml': probes + WAIVER() })).toEqual([
      'passed 0',
      'policy/loosened warning production.env:1:10 The base’s policy raises `probe/blocked` here; the changed one waives it.',
    ]);
    expect(await told(base, { 'tollgate.yml': `${probes}rules: { probe/blocked: off }\n` })).toEqual([
      'passed 0',
      'policy/loosened warning production.env:1:10 The base’s policy raises `probe/blocked` here; the changed one turns the rule off.',
      'policy/loosened info tollgate.yml:8:10 The rule `probe/blocked` weighs less, or nothing.',
    ]);
  });

  it('is silent where the base waives it as well', async () => {
    const waived = { ...base, 'tollgate.yml': probes + WAIVER() };
    expect(await told(waived, { 'tollgate.yml': `# x\n${probes}${WAIVER(', in: production')}` })).toEqual(['passed 0']);
  });
});

describe('a waiver that hides nothing today', () => {
  const tollgate = 'environments:\n  production: { payments: none, sources: [production.env] }\n';
  it.each([
    ['a wider one', WAIVER(', in: production'), WAIVER()],
    ['one that lasts longer', WAIVER(), WAIVER().replace('2026-12-31', '2027-01-31')],
    ['one without its pin', WAIVER(', pin: 6f1d0c2be0a94b53a1c8e7745d20f39e'), WAIVER()],
  ])('is told: %s', async (_, before, now) => {
    const base = { 'tollgate.yml': tollgate + before, 'production.env': 'A=1\n' };
    const [, ...said] = await told(base, { 'tollgate.yml': tollgate + now });
    expect(said).toContain(
      'policy/loosened info tollgate.yml:4:5 The waiver of `probe/blocked` is new, or accepts more than in the base.',
    );
    expect(
      (await told({ ...base, 'tollgate.yml': tollgate + now }, { 'tollgate.yml': tollgate + before })).slice(1),
    ).toEqual([]);
  });
});

const SCHEMA = JSON.stringify({ properties: { URL: { pattern: '^https:' } } });

describe('an environment', () => {
  const tollgate = (name: string, held = name) => `environments:
  staging: { payments: none, sources: [staging.env] }
  ${name}: { payments: none, sources: [production.env] }
validate:
  - { name: shop, schema: shop.schema.json, environments: [staging${held && `, ${held}`}] }
`;
  const base = {
    'tollgate.yml': tollgate('production'),
    'shop.schema.json': SCHEMA,
    'staging.env': 'URL=https://CANARY\n',
    'production.env': 'URL=https://CANARY\n',
  };
  const GONE = 'policy/loosened info tollgate.yml:1:1 The environment "production" is no longer checked.';

  it('that has another name, and is held no more', async () => {
    const change = { 'production.env': 'URL=ftp://CANARY\n' };
    expect(await told(base, { ...change, 'tollgate.yml': tollgate('live', '') })).toEqual([
      'passed 0',
      'policy/loosened warning production.env:1:5 The base’s policy raises `validate/pattern` here; under the changed one nothing is said.',
      GONE,
    ]);
    expect(await told(base, { ...change, 'tollgate.yml': tollgate('live') })).toEqual(['failed 1', GONE]);
  });
});

describe('what tollgate.yml says to be there', () => {
  const tollgate = (present: string) => `environments:
  production: { payments: none, sources: [{ kubernetes: shop.yaml${present} }] }
validate:
  - { name: shop, require: { production: [SHOP_KEY] } }
`;
  const deployment = (more: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: shop }
spec:
  selector: { matchLabels: { app: shop } }
  template:
    metadata: { labels: { app: shop } }
    spec:
      containers:
        - name: shop
          image: shop
          env:
            - { name: A, value: "1" }
${more}`;
  const key = '            - { name: SHOP_KEY, value: CANARY }\n';
  const base = { 'tollgate.yml': tollgate(''), 'shop.yaml': deployment(key) };
  const MORE =
    'policy/loosened info tollgate.yml:2:3 The environment "production" asks for less than in the base, or for something else: `present`.';

  it('takes the place of what is not there', async () => {
    const change = { 'tollgate.yml': tollgate(', present: [SHOP_KEY]'), 'shop.yaml': deployment('') };
    expect(await told(base, change)).toEqual([
      'passed 0',
      'policy/loosened warning shop.yaml:13:36 The base’s policy raises `validate/required` here; under the changed one nothing is said.',
      MORE,
    ]);
  });

  it('is told where it hides nothing', async () => {
    expect(await told(base, { 'tollgate.yml': tollgate(', present: [OTHER]') })).toEqual(['passed 0', MORE]);
    const had = { ...base, 'tollgate.yml': tollgate(', present: [OTHER, MORE]') };
    expect(await told(had, { 'tollgate.yml': tollgate(', present: [MORE]') })).toEqual(['passed 0']);
  });
});

describe('a source that is named no more', () => {
  const tollgate = (sources: string) => `environments:\n  production: { payments: none, sources: [${sources}] }\n`;
  const base = { 'tollgate.yml': tollgate('a.env, b.env'), 'a.env': 'A=1\n', 'b.env': 'B=1\n' };

  it('is told while it is still there, and read by nobody', async () => {
    expect(await told(base, { 'tollgate.yml': tollgate('a.env') })).toEqual([
      'passed 0',
      'policy/loosened info tollgate.yml:2:3 The environment "production" asks for less than in the base, or for something else: `sources`.',
    ]);
    expect(await told(base, { 'tollgate.yml': tollgate('"*.env"') })).toEqual(['passed 0']);
    expect(await told(base, { 'tollgate.yml': tollgate('a.env'), 'b.env': null })).toEqual(['passed 0']);
  });
});
