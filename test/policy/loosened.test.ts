import { describe, expect, it } from 'vitest';
import { lines, runOver } from './history.ts';

const SCHEMA = {
  type: 'object',
  required: ['NAME', 'LEVEL'],
  additionalProperties: false,
  properties: {
    NAME: { type: 'string', maxLength: 8 },
    LEVEL: { enum: ['info', 'warn'] },
  },
};

const TOLLGATE = `environments:
  staging: { payments: test, sources: [staging.env] }
  production: { payments: live, sources: [production.env] }
validate:
  - name: env
    schema: env.schema.json
    environments: [staging, production]
parity:
  rules:
    - path: LEVEL
      must: same
`;

const BASE = {
  'tollgate.yml': TOLLGATE,
  'env.schema.json': JSON.stringify(SCHEMA),
  'staging.env': 'NAME=CANARY\nLEVEL=info\n',
  'production.env': 'NAME=CANARY\nLEVEL=info\n',
};

const schema = (change: object, properties: object = {}) =>
  JSON.stringify({ ...SCHEMA, ...change, properties: { ...SCHEMA.properties, ...properties } });

const both = async (change: Parameters<typeof runOver>[1]) => {
  const head = await runOver(BASE, change);
  const base = await runOver(BASE, change, { policy: 'base' });
  for (const report of [head, base]) expect(JSON.stringify(report)).not.toContain('CANARY');
  if (process.env.SHOW)
    process.stdout.write(
      `${JSON.stringify({ head: [head.verdict, ...lines(head)], base: [base.verdict, base.exitCode, ...lines(base)] }, null, 1)}\n`,
    );
  return { head: [head.verdict, ...lines(head)], base: [base.verdict, base.exitCode, ...lines(base)] };
};

describe('a change that relaxes a schema', () => {
  it('by a longer text', async () => {
    expect(
      await both({
        'env.schema.json': schema({}, { NAME: { type: 'string', maxLength: 80 } }),
        'production.env': 'NAME=CANARY-too-long\nLEVEL=info\n',
      }),
    ).toEqual({});
  });
  it('by another word', async () => {
    expect(
      await both({
        'env.schema.json': schema({}, { LEVEL: { enum: ['info', 'warn', 'debug'] } }),
        'staging.env': 'NAME=CANARY\nLEVEL=debug\n',
        'production.env': 'NAME=CANARY\nLEVEL=debug\n',
      }),
    ).toEqual({});
  });
  it('by a key that is no longer required', async () => {
    expect(
      await both({
        'env.schema.json': schema({ required: ['NAME'] }),
        'staging.env': 'NAME=CANARY\n',
        'production.env': 'NAME=CANARY\n',
        'tollgate.yml': TOLLGATE.replace(/parity:[^]*$/, ''),
      }),
    ).toEqual({});
  });
  it('by further keys', async () => {
    expect(
      await both({
        'env.schema.json': schema({ additionalProperties: true }),
        'staging.env': 'NAME=CANARY\nLEVEL=info\nMORE=CANARY\n',
        'production.env': 'NAME=CANARY\nLEVEL=info\nMORE=CANARY\n',
      }),
    ).toEqual({});
  });
});

describe('a change of tollgate.yml', () => {
  it('turns a rule off', async () => {
    expect(
      await both({
        'tollgate.yml': `${TOLLGATE}rules:\n  parity/different: off\n`,
        'production.env': 'NAME=CANARY\nLEVEL=warn\n',
      }),
    ).toEqual({});
  });
  it('waives', async () => {
    expect(
      await both({
        'tollgate.yml': `${TOLLGATE}waivers:\n  - rule: parity/different\n    path: LEVEL\n    reason: so it is\n    owner: me\n    expires: 2027-01-01\n`,
        'production.env': 'NAME=CANARY\nLEVEL=warn\n',
      }),
    ).toEqual({});
  });
  it('takes an entry away', async () => {
    expect(
      await both({
        'tollgate.yml': TOLLGATE.replace(/validate:[^]*?(?=parity)/, ''),
        'production.env': 'NAME=CANARY-too-long\nLEVEL=info\n',
      }),
    ).toEqual({});
  });
  it('takes an entry away that hides nothing', async () => {
    expect(await both({ 'tollgate.yml': TOLLGATE.replace(/validate:[^]*?(?=parity)/, '') })).toEqual({});
  });
  it('is reformatted', async () => {
    expect(await both({ 'tollgate.yml': `# a remark\n${TOLLGATE.replaceAll('  ', '    ')}` })).toEqual({});
  });
});
