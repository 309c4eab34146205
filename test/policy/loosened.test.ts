import { describe, expect, it } from 'vitest';
import { type Change, lines, runOver } from './history.ts';

const SCHEMA = {
  type: 'object',
  required: ['NAME', 'LEVEL'],
  additionalProperties: false,
  properties: {
    NAME: { type: 'string', maxLength: 8 },
    LEVEL: { enum: ['info', 'warn'] },
  },
};

const ENVIRONMENTS = `environments:
  staging: { payments: test, sources: [staging.env] }
  production: { payments: live, sources: [production.env] }
`;
const VALIDATE = `validate:
  - name: env
    schema: env.schema.json
    environments: [staging, production]
`;
const PARITY = `parity:
  rules:
    - path: LEVEL
      must: same
`;

const ENV = 'NAME=CANARY\nLEVEL=info\n';

const BASE: Readonly<Record<string, string>> = {
  'tollgate.yml': ENVIRONMENTS + VALIDATE + PARITY,
  'env.schema.json': JSON.stringify(SCHEMA),
  'staging.env': ENV,
  'production.env': ENV,
};

const schema = (change: object, properties: object = {}) =>
  JSON.stringify({ ...SCHEMA, ...change, properties: { ...SCHEMA.properties, ...properties } });

/** What a run says under the policy that is checked out, and under that of the base. */
async function both(change: Change, base: Readonly<Record<string, string>> = BASE) {
  const offline = { online: false, why: 'fork' } as const;
  const head = await runOver(base, change, { reach: offline });
  const held = await runOver(base, change, { reach: offline, policy: 'base' });
  for (const report of [head, held]) expect(JSON.stringify(report)).not.toContain('CANARY');
  return {
    head: [`${head.verdict} ${head.exitCode}`, ...lines(head)],
    base: [`${held.verdict} ${held.exitCode}`, ...lines(held)],
  };
}

describe('a change that relaxes a schema', () => {
  it('by a longer text', async () => {
    expect(
      await both({
        'env.schema.json': schema({}, { NAME: { type: 'string', maxLength: 80 } }),
        'production.env': 'NAME=CANARY-too-long\nLEVEL=info\n',
      }),
    ).toMatchInlineSnapshot(`
      {
        "base": [
          "failed 1",
          "policy/changed info env.schema.json:1:1 This run is held to the base’s policy; "env.schema.json" is not as in the base, and will count once merged.",
          "validate/size error production.env:1:6 Must have at most 8 characters.",
        ],
        "head": [
          "passed 0",
          "policy/loosened warning production.env:1:6 The base’s policy raises \`validate/size\` here; under the changed one nothing is said.",
        ],
      }
    `);
  });

  it('by a key that is no longer required', async () => {
    expect(
      await both(
        {
          'env.schema.json': schema({ required: ['NAME'] }),
          'staging.env': 'NAME=CANARY\n',
          'production.env': 'NAME=CANARY\n',
        },
        { ...BASE, 'tollgate.yml': ENVIRONMENTS + VALIDATE },
      ),
    ).toMatchInlineSnapshot(`
      {
        "base": [
          "failed 1",
          "policy/changed info env.schema.json:1:1 This run is held to the base’s policy; "env.schema.json" is not as in the base, and will count once merged.",
          "validate/required error production.env:1:12 "LEVEL" is required by the schema and not set.",
          "validate/required error staging.env:1:12 "LEVEL" is required by the schema and not set.",
        ],
        "head": [
          "passed 0",
          "policy/loosened warning production.env:1:12 The base’s policy raises \`validate/required\` here; under the changed one nothing is said.",
          "policy/loosened warning staging.env:1:12 The base’s policy raises \`validate/required\` here; under the changed one nothing is said.",
        ],
      }
    `);
  });
  it('that another one refers to', async () => {
    const parts = (longest: number) => JSON.stringify({ $defs: { name: { type: 'string', maxLength: longest } } });
    const refers = schema({}, { NAME: { $ref: 'parts.json#/$defs/name' } });
    expect(
      await both(
        { 'parts.json': parts(80), 'production.env': 'NAME=CANARY-too-long\nLEVEL=info\n' },
        { ...BASE, 'env.schema.json': refers, 'parts.json': parts(8) },
      ),
    ).toMatchInlineSnapshot(`
      {
        "base": [
          "failed 1",
          "policy/changed info parts.json:1:1 This run is held to the base’s policy; "parts.json" is not as in the base, and will count once merged.",
          "validate/size error production.env:1:6 Must have at most 8 characters.",
        ],
        "head": [
          "passed 0",
          "policy/loosened warning production.env:1:6 The base’s policy raises \`validate/size\` here; under the changed one nothing is said.",
        ],
      }
    `);
  });
  it('that checked files name themselves', async () => {
    const file = (name: string, port: string) => `{ "$schema": "${name}",\n  "port": ${port} }\n`;
    const base = {
      'tollgate.yml': 'validate:\n  - name: files\n    files: services/*.json\n',
      'strict.json': '{ "type": "object", "properties": { "port": { "type": "integer" } } }',
      'services/a.json': file('../strict.json', '80'),
    };
    const loose = '{ "type": "object", "properties": { "port": { "type": ["integer", "string"] } } }';
    expect(
      await both({ 'loose.json': loose, 'services/a.json': file('../loose.json', '"CANARY"') }, base),
    ).toMatchInlineSnapshot(`
      {
        "base": [
          "failed 1",
          "validate/type error services/a.json:2:11 Expected a whole number, found text.",
        ],
        "head": [
          "passed 0",
          "policy/loosened warning services/a.json:2:11 The base’s policy raises \`validate/type\` here; under the changed one nothing is said.",
        ],
      }
    `);
    expect(
      await both({ 'loose.json': loose, 'services/b.json': file('../loose.json', '"CANARY"') }, base),
    ).toMatchInlineSnapshot(`
      {
        "base": [
          "passed 0",
        ],
        "head": [
          "passed 0",
        ],
      }
    `);
  });
});

describe('a change of tollgate.yml', () => {
  it('turns a rule off, makes it weigh less, waives it', async () => {
    const change = (more: string) => ({
      'tollgate.yml': ENVIRONMENTS + VALIDATE + PARITY + more,
      'production.env': 'NAME=CANARY\nLEVEL=warn\n',
    });
    expect(await both(change('rules:\n  parity/same: off\n'))).toMatchInlineSnapshot(`
      {
        "base": [
          "failed 1",
          "parity/same error production.env:2:7 Must be the same in staging and production, and differs.",
          "policy/changed info tollgate.yml:1:1 This run is held to the base’s policy; "tollgate.yml" is not as in the base, and will count once merged.",
        ],
        "head": [
          "passed 0",
          "policy/loosened warning production.env:2:7 The base’s policy raises \`parity/same\` here; the changed one turns the rule off.",
          "policy/loosened info tollgate.yml:13:3 The rule \`parity/same\` weighs less, or nothing.",
        ],
      }
    `);
    expect(await both(change('rules:\n  parity/same: warning\n'))).toMatchInlineSnapshot(`
      {
        "base": [
          "failed 1",
          "parity/same error production.env:2:7 Must be the same in staging and production, and differs.",
          "policy/changed info tollgate.yml:1:1 This run is held to the base’s policy; "tollgate.yml" is not as in the base, and will count once merged.",
        ],
        "head": [
          "passed 0",
          "parity/same warning production.env:2:7 Must be the same in staging and production, and differs.",
          "policy/loosened warning production.env:2:7 The base’s policy raises \`parity/same\` here; under the changed one it weighs less.",
          "policy/loosened info tollgate.yml:13:3 The rule \`parity/same\` weighs less, or nothing.",
        ],
      }
    `);
    const waiver = 'waivers:\n  - rule: parity/same\n    reason: so\n    owner: me\n    expires: 2027-01-01\n';
    expect(await both(change(waiver))).toMatchInlineSnapshot(`
      {
        "base": [
          "failed 1",
          "parity/same error production.env:2:7 Must be the same in staging and production, and differs.",
          "policy/changed info tollgate.yml:1:1 This run is held to the base’s policy; "tollgate.yml" is not as in the base, and will count once merged.",
        ],
        "head": [
          "passed 0",
          "parity/same error (waived) production.env:2:7 Must be the same in staging and production, and differs.",
          "policy/loosened warning production.env:2:7 The base’s policy raises \`parity/same\` here; the changed one waives it.",
        ],
      }
    `);
  });
  it('takes an entry away', async () => {
    const without = { 'tollgate.yml': ENVIRONMENTS + PARITY };
    expect(await both({ ...without, 'production.env': 'NAME=CANARY-too-long\nLEVEL=info\n' })).toMatchInlineSnapshot(`
      {
        "base": [
          "failed 1",
          "validate/size error production.env:1:6 Must have at most 8 characters.",
          "policy/changed info tollgate.yml:1:1 This run is held to the base’s policy; "tollgate.yml" is not as in the base, and will count once merged.",
        ],
        "head": [
          "passed 0",
          "policy/loosened warning production.env:1:6 The base’s policy raises \`validate/size\` here; under the changed one nothing is said.",
          "policy/loosened info tollgate.yml:1:1 The entry "env" of \`validate\` no longer holds all that it held.",
        ],
      }
    `);
    expect(await both(without)).toMatchInlineSnapshot(`
      {
        "base": [
          "passed 0",
          "policy/changed info tollgate.yml:1:1 This run is held to the base’s policy; "tollgate.yml" is not as in the base, and will count once merged.",
        ],
        "head": [
          "passed 0",
          "policy/loosened info tollgate.yml:1:1 The entry "env" of \`validate\` no longer holds all that it held.",
        ],
      }
    `);
  });
  it('takes files away', async () => {
    const validate = (pattern: string) => `validate:\n  - { name: files, schema: s.json, files: "${pattern}" }\n`;
    const base = {
      'tollgate.yml': validate('services/*/c.json'),
      's.json': '{ "type": "object", "properties": { "port": { "type": "integer" } } }',
      'services/a/c.json': '{ "port": 80 }\n',
      'services/b/c.json': '{ "port": 80 }\n',
    };
    const change = { 'tollgate.yml': validate('services/a/c.json') };
    expect(await both({ ...change, 'services/b/c.json': '{ "port": "CANARY" }\n' }, base)).toMatchInlineSnapshot(`
      {
        "base": [
          "failed 1",
          "validate/type error services/b/c.json:1:11 Expected a whole number, found text.",
          "policy/changed info tollgate.yml:1:1 This run is held to the base’s policy; "tollgate.yml" is not as in the base, and will count once merged.",
        ],
        "head": [
          "passed 0",
          "policy/loosened warning services/b/c.json:1:11 The base’s policy raises \`validate/type\` here; under the changed one nothing is said.",
          "policy/loosened info tollgate.yml:2:5 The entry "files" of \`validate\` asks for less than in the base, or for something else: \`files\`.",
        ],
      }
    `);
    expect(await both(change, base)).toMatchInlineSnapshot(`
      {
        "base": [
          "passed 0",
          "policy/changed info tollgate.yml:1:1 This run is held to the base’s policy; "tollgate.yml" is not as in the base, and will count once merged.",
        ],
        "head": [
          "passed 0",
          "policy/loosened info tollgate.yml:2:5 The entry "files" of \`validate\` asks for less than in the base, or for something else: \`files\`.",
        ],
      }
    `);
  });
  it('takes a source away', async () => {
    const sources = (list: string) => `environments:\n  production: { payments: none, sources: [${list}] }\n`;
    const base = {
      'tollgate.yml': sources('a.env, b.env') + VALIDATE.replace('staging, ', ''),
      'env.schema.json': schema({}),
      'a.env': ENV,
      'b.env': '# nothing\n',
    };
    const change = { 'tollgate.yml': sources('a.env') + VALIDATE.replace('staging, ', '') };
    expect(await both({ ...change, 'b.env': 'OTHER=CANARY\n' }, base)).toMatchInlineSnapshot(`
      {
        "base": [
          "failed 1",
          "validate/unknown-key error b.env:1:1 "OTHER" is not a key that the schema knows here.",
          "policy/changed info tollgate.yml:1:1 This run is held to the base’s policy; "tollgate.yml" is not as in the base, and will count once merged.",
        ],
        "head": [
          "passed 0",
          "policy/loosened warning b.env:1:1 The base’s policy raises \`validate/unknown-key\` here; under the changed one nothing is said.",
          "policy/loosened info tollgate.yml:2:3 The environment "production" asks for less than in the base, or for something else: \`sources\`.",
        ],
      }
    `);
    expect(await both({ ...change, 'b.env': null }, base)).toMatchInlineSnapshot(`
      {
        "base": [
          "errored 2",
          "source/file error tollgate.yml:1:1 "b.env": there is no such file or folder.",
          "policy/changed info tollgate.yml:1:1 This run is held to the base’s policy; "tollgate.yml" is not as in the base, and will count once merged.",
        ],
        "head": [
          "passed 0",
        ],
      }
    `);
  });
  it('is taken away, or another one comes before it', async () => {
    expect(await both({ 'tollgate.yml': null })).toMatchInlineSnapshot(`
      {
        "base": [
          "errored 2",
          "config/missing error No configuration: looked for tollgate.yml, .github/tollgate.yml.",
          "policy/changed info This run is held to the base’s policy; "tollgate.yml" is not as in the base, and will count once merged.",
        ],
        "head": [
          "errored 2",
          "config/missing error No configuration: looked for tollgate.yml, .github/tollgate.yml.",
        ],
      }
    `);
    const { 'tollgate.yml': text = '', ...others } = BASE;
    const loose = { 'tollgate.yml': ENVIRONMENTS + PARITY, 'production.env': 'NAME=CANARY-too-long\nLEVEL=info\n' };
    expect(await both(loose, { ...others, '.github/tollgate.yml': text })).toMatchInlineSnapshot(`
      {
        "base": [
          "failed 1",
          "validate/size error production.env:1:6 Must have at most 8 characters.",
          "policy/changed info tollgate.yml:1:1 This run is held to the base’s policy; "tollgate.yml" is not as in the base, and will count once merged.",
        ],
        "head": [
          "passed 0",
          "policy/loosened warning production.env:1:6 The base’s policy raises \`validate/size\` here; under the changed one nothing is said.",
          "policy/loosened info tollgate.yml:1:1 ".github/tollgate.yml" is still there and no longer read: another file comes before it.",
          "policy/loosened info tollgate.yml:1:1 The entry "env" of \`validate\` no longer holds all that it held.",
        ],
      }
    `);
  });
  it('is the first one', async () => {
    const { 'tollgate.yml': text = '', ...others } = BASE;
    expect(await both({ 'tollgate.yml': text }, others)).toMatchInlineSnapshot(`
      {
        "base": [
          "errored 3",
          "policy/unknown error The policy of the base is to decide, and nobody can tell what it says: the base has no tollgate.yml.",
        ],
        "head": [
          "passed 0",
        ],
      }
    `);
  });
  it('is broken, or mends what was broken', async () => {
    expect(await both({ 'tollgate.yml': 'environment: {}\n' })).toMatchInlineSnapshot(`
      {
        "base": [
          "errored 2",
          "config/unknown-key error tollgate.yml:1:1 "environment" is not a key here. Did you mean "environments"?",
          "policy/changed info tollgate.yml:1:1 This run is held to the base’s policy; "tollgate.yml" is not as in the base, and will count once merged.",
        ],
        "head": [
          "errored 2",
          "config/unknown-key error tollgate.yml:1:1 "environment" is not a key here. Did you mean "environments"?",
        ],
      }
    `);
    expect(
      await both({ 'tollgate.yml': BASE['tollgate.yml'] ?? '' }, { ...BASE, 'tollgate.yml': 'a: b\n' }),
    ).toMatchInlineSnapshot(`
      {
        "base": [
          "errored 3",
          "policy/unknown error The policy of the base is to decide, and nobody can tell what it says: the tollgate.yml of the base cannot be worked with.",
        ],
        "head": [
          "passed 0",
          "policy/unknown info tollgate.yml:1:1 Whether the change loosens the gate is not known: the tollgate.yml of the base cannot be worked with.",
        ],
      }
    `);
  });
});

describe('a change that loosens nothing', () => {
  it.each([
    ['says the same in another form', { 'tollgate.yml': `# a remark\n${PARITY}${VALIDATE}${ENVIRONMENTS}` }],
    [
      'gives an entry another name',
      { 'tollgate.yml': ENVIRONMENTS + VALIDATE.replace('name: env', 'name: e') + PARITY },
    ],
    ['asks for more', { 'env.schema.json': schema({}, { NAME: { type: 'string', maxLength: 7, minLength: 2 } }) }],
    [
      'moves a schema, a source and tollgate.yml',
      {
        'tollgate.yml': null,
        'env.schema.json': null,
        'production.env': null,
        '.github/tollgate.yml': (BASE['tollgate.yml'] ?? '')
          .replace('env.schema.json', 'schemas/env.json')
          .replace('production.env', 'live.env'),
        'schemas/env.json': schema({}),
        'live.env': ENV,
      },
    ],
    ['changes values alone', { 'production.env': 'NAME=C2\nLEVEL=info\n' }],
  ] as const)('%s', async (_, change) => {
    const report = await runOver(BASE, change);
    expect([report.verdict, ...lines(report)]).toEqual(['passed']);
  });
});

/** Keys are put together here, so that no text with the shape of one stands in the repository. */
const key = (mode: string) => `sk_${mode}_51${'CANARY'.repeat(4)}`;

const gateway = (id: string, live: readonly string[], test: readonly string[]) =>
  JSON.stringify({
    id,
    name: id,
    words: [id],
    hosts: { shared: false, live, test, sources: ['https://docs.shop.example'], confidence: 'high' },
  });

describe('a change of gateways and payments', () => {
  const shop = (payments: string, more = '') =>
    `environments:\n  staging: { payments: test, sources: [staging.env] }\n  production: { payments: ${payments}, sources: [production.env] }\n${more}`;
  const base = {
    'tollgate.yml': shop('live'),
    'staging.env': `STRIPE_SECRET_KEY=${key('test')}\n`,
    'production.env': `STRIPE_SECRET_KEY=${key('live')}\n`,
  };
  it('makes production take test payments', async () => {
    expect(
      await both({ 'tollgate.yml': shop('test'), 'production.env': `STRIPE_SECRET_KEY=${key('test')}0\n` }, base),
    ).toMatchInlineSnapshot(`
      {
        "base": [
          "failed 1",
          "gateway/key error production.env:1:19 This secret key of Stripe is a test one, and this environment takes live payments.",
          "policy/changed info tollgate.yml:1:1 This run is held to the base’s policy; "tollgate.yml" is not as in the base, and will count once merged.",
        ],
        "head": [
          "passed 0",
          "policy/loosened warning production.env:1:19 The base’s policy raises \`gateway/key\` here; under the changed one nothing is said.",
          "policy/loosened info tollgate.yml:3:3 The environment "production" asks for less than in the base, or for something else: \`payments\`.",
        ],
      }
    `);
    expect(await both({ 'tollgate.yml': shop('none') }, base)).toMatchInlineSnapshot(`
      {
        "base": [
          "passed 0",
          "policy/changed info tollgate.yml:1:1 This run is held to the base’s policy; "tollgate.yml" is not as in the base, and will count once merged.",
        ],
        "head": [
          "failed 1",
          "gateway/payments-none error production.env:1:19 Stripe was found here, and the environment says \`payments: none\`.",
          "policy/loosened info tollgate.yml:3:3 The environment "production" asks for less than in the base, or for something else: \`payments\`.",
        ],
      }
    `);
  });
  it('turns gateways off', async () => {
    expect(
      await both(
        { 'tollgate.yml': shop('live', 'gateways: off\n'), 'production.env': `STRIPE_SECRET_KEY=${key('test')}0\n` },
        base,
      ),
    ).toMatchInlineSnapshot(`
      {
        "base": [
          "failed 1",
          "gateway/key error production.env:1:19 This secret key of Stripe is a test one, and this environment takes live payments.",
          "policy/changed info tollgate.yml:1:1 This run is held to the base’s policy; "tollgate.yml" is not as in the base, and will count once merged.",
        ],
        "head": [
          "passed 0",
          "parity/foreign-word warning production.env:1:19 The name of another environment stands in a value, and this is a production environment.",
          "policy/loosened warning production.env:1:19 The base’s policy raises \`gateway/key\` here; under the changed one nothing is said.",
          "policy/loosened info tollgate.yml:1:1 \`gateways\` is turned off.",
        ],
      }
    `);
  });
  it('blesses a host of the sandbox in a file of its own, and says nothing of it', async () => {
    const adyen = { 'staging.env': 'ADYEN_URL=https://checkout-test.adyen.com/v72\n' };
    const own = gateway('adyen', ['checkout-test.adyen.com'], ['checkout.example']);
    expect(
      await both(
        {
          'tollgate.yml': shop('live', 'gateways:\n  adyen: adyen.json\nrules:\n  gateway/replaced: off\n'),
          'adyen.json': own,
          'production.env': 'ADYEN_URL=https://checkout-test.adyen.com/v72\n',
        },
        {
          ...base,
          ...adyen,
          'production.env': 'ADYEN_URL=https://a1-shop-checkout-live.adyenpayments.com/checkout/v72\n',
        },
      ),
    ).toMatchInlineSnapshot(`
      {
        "base": [
          "failed 1",
          "gateway/host error production.env:1:11 This is a sandbox host of Adyen, and this environment takes live payments.",
          "policy/changed info tollgate.yml:1:1 This run is held to the base’s policy; "tollgate.yml" is not as in the base, and will count once merged.",
        ],
        "head": [
          "failed 1",
          "parity/foreign-word warning production.env:1:11 The name of another environment stands in a value, and this is a production environment.",
          "policy/loosened warning production.env:1:11 The base’s policy raises \`gateway/host\` here; under the changed one nothing is said.",
          "gateway/host error staging.env:1:11 This is a live host of adyen, and this environment takes test payments only.",
          "policy/loosened warning tollgate.yml:5:10 The gateway "adyen" is replaced by a file of the repository, and \`gateway/replaced\` does not tell of it.",
          "policy/loosened info tollgate.yml:7:3 The rule \`gateway/replaced\` weighs less, or nothing.",
        ],
      }
    `);
  });
  it('calls a host that looks like another one its own', async () => {
    const own = gateway('shoppay', ['api.strlpe.com'], []);
    expect(
      await both(
        {
          'tollgate.yml': shop('live', 'gateways:\n  shoppay: shoppay.json\n'),
          'shoppay.json': own,
          'production.env': 'STRIPE_URL=https://api.strlpe.com/v1\n',
        },
        { ...base, 'staging.env': 'OTHER=1\n', 'production.env': 'OTHER=2\n' },
      ),
    ).toMatchInlineSnapshot(`
      {
        "base": [
          "failed 1",
          "gateway/look-alike error production.env:1:12 This host is one slip of the hand away from one of Stripe, and is none of its own.",
          "parity/missing warning production.env:1:37 Set in staging and not in production.",
          "parity/missing warning staging.env:1:8 Set in production and not in staging.",
          "policy/changed info tollgate.yml:1:1 This run is held to the base’s policy; "tollgate.yml" is not as in the base, and will count once merged.",
        ],
        "head": [
          "passed 0",
          "policy/loosened warning production.env:1:12 The base’s policy raises \`gateway/look-alike\` here; under the changed one nothing is said.",
          "parity/missing warning production.env:1:37 Set in staging and not in production.",
          "parity/missing warning staging.env:1:8 Set in production and not in staging.",
        ],
      }
    `);
  });
});

describe('a change of probes', () => {
  const probes = (first: string, rest = '') =>
    `environments:\n  production: { payments: none, sources: [production.env] }\nprobes:\n${first}${rest}`;
  const bank = `  - name: bank
    url: { from: BANK_URL }
    allow: { production: "https://*.bank.example" }
    expect: { status: [200], latency: { p95: 800ms }, json-schema: body.json }
    samples: 100
`;
  const page = '  - { name: page, status-page: "https://status.bank.example" }\n';
  const groups = `payment-methods:
  - { name: cards, any-of: [bank] }
redundancy:
  - { name: banks, of: [bank, page], at-least: 2 }
`;
  const base = {
    'tollgate.yml': probes(bank, page + groups),
    'production.env': 'BANK_URL=https://pay.bank.example\n',
    'body.json': '{ "type": "object", "required": ["ok"] }',
  };
  it('takes a probe away', async () => {
    expect(await both({ 'tollgate.yml': probes(bank) }, base)).toMatchInlineSnapshot(`
      {
        "base": [
          "passed 0",
          "policy/changed info tollgate.yml:1:1 This run is held to the base’s policy; "tollgate.yml" is not as in the base, and will count once merged.",
        ],
        "head": [
          "passed 0",
          "policy/loosened warning tollgate.yml:1:1 The payment method "cards" is no longer judged.",
          "policy/loosened warning tollgate.yml:1:1 The probe "page" is no longer made.",
          "policy/loosened warning tollgate.yml:1:1 The group "banks" of \`redundancy\` is no longer judged.",
        ],
      }
    `);
  });
  it('makes probes, methods and groups ask for less', async () => {
    const loose = bank
      .replace('*.bank.example"', '*.bank.example", staging: "https://x.example"')
      .replace('"https://*.bank.example"', '["https://*.bank.example", "https://*.CANARY.example"]')
      .replace('200', '2xx, 404')
      .replace('800ms', '8s')
      .replace('100', '10\n    blocks: false\n    on-outage: warn')
      .replace(', staging: "https://x.example"', '');
    const looser = groups.replace('[bank]', '[bank, page]').replace('at-least: 2', 'at-least: 1');
    expect(
      await both({ 'tollgate.yml': probes(loose, page + looser), 'body.json': '{ "type": "object" }' }, base),
    ).toMatchInlineSnapshot(`
      {
        "base": [
          "passed 0",
          "policy/changed info body.json:1:1 This run is held to the base’s policy; "body.json" and "tollgate.yml" are not as in the base, and will count once merged.",
        ],
        "head": [
          "passed 0",
          "policy/loosened warning tollgate.yml:4:5 The probe "bank" asks for less than in the base, or for something else: \`allow\`, \`blocks\`, \`expect.json-schema\`, \`expect.latency.p95\`, \`expect.status\`, \`on-outage\` and \`samples\`.",
          "policy/loosened warning tollgate.yml:13:5 The payment method "cards" asks for less than in the base, or for something else: \`any-of\`.",
          "policy/loosened warning tollgate.yml:15:5 The group "banks" of \`redundancy\` asks for less than in the base, or for something else: \`at-least\`.",
        ],
      }
    `);
  });
  it('asks for more, in another order', async () => {
    const strict = bank
      .replace('*.bank.example', 'pay.bank.example')
      .replace('800ms', '700ms')
      .replace('[200]', '[200], tls: { expires-after: 14d }');
    const change = { 'tollgate.yml': probes(page, strict + groups) };
    const report = await runOver(base, change, { reach: { online: false, why: 'fork' } });
    expect(lines(report, 'policy')).toEqual([]);
  });
});

describe('many findings that are hidden', () => {
  it('are told by some of them, and how many more there are', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `KEY_${at}=CANARY\n`).join('');
    const seen = await both({
      'env.schema.json': schema({ additionalProperties: true }),
      'staging.env': ENV + names,
      'production.env': ENV + names,
    });
    expect(seen.head.length).toBe(11);
    expect(seen.head.at(-1)).toMatchInlineSnapshot(
      `"policy/loosened warning staging.env:12:1 The base’s policy raises \`validate/unknown-key\` here; under the changed one nothing is said. The same holds for 70 further findings of the rule."`,
    );
  });
});
