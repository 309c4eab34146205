import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction, type Step, type StepResult } from '../action/run-action.ts';
import { obey } from '../action/runner.ts';
import { ACTION, CLI } from './bundle.ts';
import { type Lab, openLab } from './probing.ts';
import { type Recorder, recordPlain, recordTls } from './recording.ts';

/** Files of gateways as a pull request could bring them: none hangs the committed bundle, has it obey, or leads it away. */
const EXAMPLE = join(import.meta.dirname, '../../examples/own-gateway/gateways/acme-pay.json');
const SOUND = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Readonly<Record<string, unknown>>;
const [HOSTS, [TOKEN], [PROBE]] = [SOUND['hosts'], SOUND['credentials'], SOUND['probes']] as [
  object,
  object[],
  object[],
];

const CONFIG = `environments:
  staging: { payments: test, sources: [staging.env] }
  production: { payments: live, sources: [production.env] }
gateways: { acme-pay: acme.json }
`;
const SECRET = ['sk', 'live', 'CANARY51Hx9QzW7abcdefgh'].join('_');

type Files = Readonly<Record<string, string>>;

function filesOf(gateway: object, production: string, more = ''): Files {
  return {
    'tollgate.yml': CONFIG + more,
    'acme.json': JSON.stringify({ ...SOUND, ...gateway }),
    'staging.env': 'ACME_PAY_MODE=sandbox\n',
    'production.env': production,
  };
}

async function gate(workspace: Files, more: Partial<Step> = {}): Promise<StepResult & { rules: string[] }> {
  const result = await runAction({ entry: ACTION, workspace, ...more });
  const { findings = [] } = JSON.parse(result.report ?? '{}') as { findings?: { rule: string }[] };
  return { ...result, rules: [...new Set(findings.map(({ rule }) => rule))].sort() };
}

/** Not what is said of the way in which a line is written. */
const isOurs = (rule: string): boolean => !rule.startsWith('source/');

describe('patterns of a file do not hang the run', () => {
  const long = 'a'.repeat(45);
  const many = Array.from({ length: 500 }, (_, at) => `V${at}=${'a'.repeat(24)}${at}!`).join('\n');
  const cases: readonly (readonly [string, object, string])[] = [
    ['over nothing', { credentials: [{ ...TOKEN, pattern: `^${'(?:|)'.repeat(45)}(?<=x)$` }] }, 'A=1\n'],
    ['over a value', { credentials: [{ ...TOKEN, livePattern: '^(?:a+)+$' }] }, `A=${long}!\n`],
    [
      'over the default of a reference',
      { credentials: [{ ...TOKEN, livePattern: '^(?:a+)+$' }] },
      `A=\${OTHER:${long}!}\n`,
    ],
    ['over a host', { hosts: { ...HOSTS, livePatterns: ['^(?:a+)+[.]b$'] } }, `A=https://${long}.example\n`],
    ['over many values, each of them nearly', { credentials: [{ ...TOKEN, livePattern: '^(?:a+)+$' }] }, many],
    [
      'over the version in a path',
      {
        apiVersion: {
          ...{ names: [], where: 'path', pathPattern: '^(/v.*)$', pattern: '^(/v(?:1+)+)$' },
          ...{ sources: ['unrecorded'], confidence: 'low' },
        },
      },
      `A=https://api.acme-pay.example/v${'1'.repeat(45)}!\n`,
    ],
  ];
  test.each(cases)('%s', { timeout: 60_000 }, async (_, gateway, production) => {
    const began = performance.now();
    const result = await gate(filesOf(gateway, production), { inputs: { checks: 'gateways' } });
    expect([result.code, result.rules.filter(isOurs)]).toEqual([2, ['gateway/timeout']]);
    expect(performance.now() - began).toBeLessThan(20_000);
    const parity = 'parity: { rules: [{ path: "**", must: present }] }\n';
    const other = await gate(filesOf(gateway, production, parity), { inputs: { checks: 'parity' } });
    expect([other.code, other.rules.filter(isOurs)]).toEqual([2, ['gateway/timeout']]);
  });

  test('though the beginnings of one are without number', { timeout: 60_000 }, async () => {
    const pattern = `^${`${'(?:a|b)'.repeat(5)}(?:`.repeat(8)}x_${')'.repeat(8)}[0-9]$`;
    const gateway = { credentials: [{ ...TOKEN, livePattern: pattern }] };
    const result = await gate(filesOf(gateway, 'ACME_PAY_TOKEN=zzzz9999zzzz\n'), { inputs: { checks: 'gateways' } });
    expect([result.code, result.rules]).toEqual([0, []]);
  });
});

const NAMES = [
  '::error::x',
  '::add-mask::x',
  '##[error]x',
  '%0A::error::x',
  '[x](https://evil.example) <img src=x> @org/team #1',
  '| `x` | **y**',
];

describe('what a gateway of one’s own is called is text', () => {
  const production = `ACME_PAY_TOKEN=acme-sandbox-${'b1'.repeat(12)}\nU=https://api.acme-pay.example.evil.example/\n`;

  test.each(NAMES)('to the action: %s', async (name) => {
    const result = await gate(filesOf({ name }, production));
    expect(result.rules).toContain('gateway/key');
    const ours = ['error', 'warning', 'notice', 'group', 'endgroup', 'add-mask'];
    expect(result.commands.filter(({ data, name: one }) => !ours.includes(one) || data === 'x')).toEqual([]);
    expect(result.summary).not.toMatch(/(?<!\\)\[x\]\(|<img|@org|\| \*\*y/);
  });

  test.each(NAMES)('to the command: %s', (name) => {
    for (const words of [
      ['gateways', 'acme-pay'],
      ['gateways', 'list'],
      ['gateways'],
      ['gateways', 'acme-pay', '--format', 'json'],
    ]) {
      const { text } = command(
        filesOf(
          {
            name,
            hints: [
              { ...evidence(), text: `a ${name}` },
              { ...evidence(), text: name },
            ],
          },
          production,
        ),
        words,
      );
      expect(text).toMatch(/acme/i);
      expect(obey(text).commands).toEqual([]);
    }
  });

  test('and holds nothing that a terminal obeys', async () => {
    for (const name of ['\u001b[2Jx', 'a\u202eb', 'a\nb', 'a\u2028b', 'N'.repeat(81)]) {
      const result = await gate(filesOf({ name }, production));
      expect([result.code, result.rules.includes('config/value')]).toEqual([2, true]);
      expect(['\u001b', '\u202e', '\u2028'].filter((sign) => result.bytes.includes(sign))).toEqual([]);
    }
  });
});

function evidence() {
  return { sources: ['unrecorded'], confidence: 'low' };
}

function command(files: Files, words: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-own-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...words], { cwd: folder, encoding: 'utf8' });
    return { text: stdout + stderr, status };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a file that would blind the check', () => {
  const trial = `STRIPE_SECRET_KEY=${SECRET.replace('live', 'test')}\nMY_KEY=${SECRET.replace('live', 'test')}\n`;

  test('is told of where it takes the place of a known gateway', async () => {
    const files = filesOf({ id: 'stripe', name: 'Harmless', words: ['harmless'] }, trial);
    const config = CONFIG.replace('acme-pay:', 'stripe:');
    const result = await gate({ ...files, 'tollgate.yml': config }, { inputs: { checks: 'gateways' } });
    expect([result.code, result.rules]).toEqual([0, ['gateway/replaced']]);
    for (const text of [result.stdout, result.summary, result.report]) expect(text).toContain('gateway/replaced');
  });

  test('hides no key whose name it claims', async () => {
    const names = ['STRIPE_SECRET_KEY', 'MY_KEY', 'KEY'];
    const files = filesOf({ credentials: [{ ...TOKEN, names, kind: 'id' }] }, trial);
    const result = await gate(files, { inputs: { checks: 'gateways' } });
    expect([result.code, result.rules]).toEqual([1, ['gateway/key']]);
    expect(JSON.parse(result.report ?? '').findings).toHaveLength(2);
  });

  test('and that fits everything, makes nothing pass', async () => {
    const all = { livePattern: '^.*$', testPattern: '^.*$', distinct: 'always' };
    const hosts = { ...HOSTS, livePatterns: ['^.*$'], testPatterns: ['^.*$'] };
    const files = filesOf(
      { hosts, credentials: [{ ...TOKEN, ...all }] },
      `${trial}U=https://api-m.sandbox.paypal.com\n`,
    );
    const result = await gate(files, { inputs: { checks: 'gateways' } });
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('sandbox host of PayPal');
    expect(result.stdout).toContain('secret key of Stripe');
  });
});

describe('a file does not lead a probe away', () => {
  let lab: Lab;
  const servers: Record<string, Recorder> = {};
  beforeAll(async () => {
    lab = await openLab();
    const reply = () => 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';
    servers['tls'] = await recordTls(lab, ['evil.example', 'api.acme-pay.example'], reply);
    servers['plain'] = await recordPlain(lab, reply);
  });
  afterAll(() => lab.close());

  const PROBES = 'probes: [{ gateway: acme-pay, environments: [production], auth: acme }]\n';

  function step(probe: object, more = PROBES, allowed = ''): [Files, Partial<Step>] {
    const files = filesOf({ probes: [{ ...PROBE, ...probe }] }, 'A=1\n', more);
    const ports = ['evil.example', 'api.acme-pay.example'].map(
      (host) => `${host}:443:127.0.0.1:${servers['tls']?.port}`,
    );
    const inputs = {
      checks: 'probes',
      'tls-ca': 'ca.pem',
      'allow-private-hosts': allowed,
      resolve: allowed === '' ? '' : ports.join('\n'),
      credentials: 'acme: { origin: "https://api.acme-pay.example", header: X-API-Key, env: ACME_KEY }',
    };
    return [
      { ...files, 'ca.pem': lab.authority.certificate },
      { inputs, env: { ACME_KEY: SECRET } },
    ];
  }

  test.each([
    ['http', { url: 'http://api.acme-pay.example/' }, 'config/value'],
    ['the address of metadata', { url: 'https://169.254.169.254/latest' }, 'probe/blocked'],
    ['a private address', { url: 'https://127.0.0.1/' }, 'probe/blocked'],
    ['another number of loopback', { url: 'https://2130706433/' }, 'probe/blocked'],
    ['a user in the address', { url: `https://user:password@evil.example/` }, 'probe/blocked'],
    ['no address', { url: 'https://[' }, 'probe/blocked'],
    ['another host by its path', { path: '//evil.example/' }, 'config/value'],
    ['another host by a backslash', { path: '/\\evil.example/' }, 'config/value'],
    ['a header of the connection', { headers: { Host: 'evil.example' } }, 'config/value'],
    ['a header in a header', { headers: { 'X-A': 'a\r\nX-B: b' } }, 'config/value'],
    ['a method that only asks for another', { headers: { 'X-HTTP-Method-Override': 'DELETE' } }, 'config/value'],
  ])('to %s', async (_, probe, rule) => {
    const result = await gate(...step({ url: 'https://evil.example/', ...probe }));
    expect(result.rules).toContain(rule);
    expect(result.code).toBe(rule === 'config/value' ? 2 : 1);
    expect(servers['tls']?.connections()).toBe(0);
    expect(servers['plain']?.connections()).toBe(0);
  });

  test('with a credential, which goes to its own origin alone', async () => {
    const both = 'evil.example\napi.acme-pay.example';
    const result = await gate(...step({ url: 'https://evil.example/health' }, PROBES, both));
    expect([result.code, result.rules]).toEqual([1, ['probe/blocked']]);
    expect(servers['tls']?.connections()).toBe(0);
    const there = await gate(...step({ url: 'https://api.acme-pay.example/health' }, PROBES, both));
    expect([there.code, there.rules]).toEqual([0, []]);
    expect(servers['tls']?.heard()).toContain(SECRET);
    expect(result.bytes + there.bytes).not.toContain('CANARY');
  });

  test('by POST, whatever it calls a read', async () => {
    const before = servers['tls']?.connections();
    const probes = PROBES.replace(', auth: acme', '');
    for (const more of [PROBES, probes]) {
      const probe = {
        url: 'https://api.acme-pay.example/v1/charges',
        path: '/v1/charges',
        method: 'POST',
        body: 'a=1',
      };
      const result = await gate(...step(probe, more, 'api.acme-pay.example'));
      expect([result.code, result.rules]).toEqual([1, ['probe/blocked']]);
    }
    expect(servers['tls']?.connections()).toBe(before);
  });

  test('by a pattern that has no end over an address', { timeout: 60_000 }, async () => {
    const path = `/${'a'.repeat(45)}/health`;
    const probes = `probes: [{ gateway: acme-pay, environments: [production], url: { from: U, path: ${path} } }]\n`;
    const [files, more] = step({ basePattern: '^/(?:a+)+b$' }, probes, 'api.acme-pay.example');
    const result = await gate({ ...files, 'production.env': 'U=https://api.acme-pay.example\n' }, more);
    expect([result.code, result.rules]).toEqual([2, ['gateway/timeout']]);
  });

  const fork = { head: { repo: { full_name: 'stranger/shop' } }, base: { repo: { full_name: 'acme/checkout' } } };
  test.each([
    ['pull_request', { pull_request: fork }, 2],
    ['pull_request', { pull_request: { ...fork, head: fork.base, user: { login: 'dependabot[bot]' } } }, 2],
    ['pull_request_target', { pull_request: fork }, 2],
    ['workflow_run', {}, 2],
  ])('on %s of somebody else', async (name, payload, code) => {
    const before = servers['tls']?.connections();
    const [files, more] = step({ url: 'https://api.acme-pay.example/health' }, PROBES, 'api.acme-pay.example');
    const result = await gate(files, { ...more, event: { name, payload } });
    expect(result.code).toBe(code);
    expect(servers['tls']?.connections()).toBe(before);
    // Without the probes there is something to look at, and the file is read all the same.
    const whole = await gate(files, { ...more, inputs: { ...more.inputs, checks: '' }, event: { name, payload } });
    expect(whole.code).toBe(name === 'pull_request' ? 0 : 2);
    expect(servers['tls']?.connections()).toBe(before);
    expect(result.bytes + whole.bytes).not.toContain('CANARY');
  });
});
