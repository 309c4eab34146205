import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { encodingsOf } from '../../src/secret/encodings.ts';
import { runAction, type StepResult } from '../action/run-action.ts';
import { makeRepository } from '../git/repository.ts';
import { ACTION, CLI, fault } from './bundle.ts';

/** Every value of these repositories holds it, secret or not. */
const CANARY = 'CANARYvQ7mZ2xR9tL4';
const NEEDLES = encodingsOf(CANARY).map((form) => form.toLowerCase());

let total = 0;
const closing: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});
afterAll(() => void process.stdout.write(`canary sweep of changes: 0 canaries in ${total} bytes of output\n`));

function canariesIn(bytes: string): string[] {
  const text = bytes.toLowerCase();
  const plain = text.replace(/[\\\u2060]/g, '');
  return NEEDLES.filter((needle) => text.includes(needle) || plain.includes(needle));
}

const CONFIG = `environments:
  staging: { payments: test, sources: [config/staging.yaml, config/staging.env] }
  eu: { payments: live, sources: [config/production.yaml, config/eu.env] }
  us: { payments: live, sources: [config/production.yaml, config/us.env] }
  production: { payments: live, sources: [config/production.yaml, config/production.env] }
validate: [{ name: env, schema: s.json, environments: [production] }]
scan: [src]
parity:
  groups: { live: [eu, us, production] }
  match: { "list": id }
  rules:
    - { path: "**", must: same }
    - { path: [STRIPE_SECRET_KEY, API_TOKEN], must: different, expect: { production: "/^sk_/" } }
    - { path: "as.url", must: same, as: url }
    - { path: "as.duration", must: same, as: duration }
    - { path: "as.json", must: same, as: json }
    - { path: "as.yaml", must: same, as: yaml }
    - { path: "as.set", must: same, as: set }
    - { path: "shape", must: shape }
    - { path: "gone", must: absent }
    - { path: "nowhere", must: present }
waivers:
  - { rule: parity/same, path: A, reason: "\\e[31m::error::x\\n## h <img src=x> @octocat", owner: "a\\nb ::set-output name=verdict::passed", expires: 2027-01-31, pin: ${'ab'.repeat(16)} }
  - { rule: parity/different, reason: over, owner: us, expires: 2020-01-01 }
`;

/** Values that differ with \`at\`, in each of the forms that something is done with. */
function yamlOf(at: string): string {
  const value = `${CANARY}${at}`;
  return `A: ${value}
gone: ${value}
shape: { ${at}: ${value} }
as:
  url: https://user:${value}@${value}.example/%zz
  duration: 1h${value}
  json: '{"a": "${value}", "b":'
  yaml: "{a: ${value}, b: "
  set: "a, ${value}"
list:
  - { id: ${value}, v: ${value} }
  - { id: ${value}, v: ${value}2 }
  - { name: ${value}, v: 1 }
more:
  - { name: ${value}, v: ${value} }
URL: http://${value}.internal:8080/
HOST: staging-${value}.example
CALLBACK: http://localhost/${value}
`;
}

function envOf(at: string): string {
  const key = ['sk', 'live', `${CANARY}${at}`].join('_');
  return `STRIPE_SECRET_KEY=${key}\nAPI_TOKEN=${CANARY}${at}\nOLD_SECRET=${CANARY}old${at}\nPAYPAL_URL=\n`;
}

const SOURCE = `const paypal = process.env.PAYPAL_URL || 'https://user:${CANARY}@api-m.sandbox.paypal.com/${CANARY}';
const key = process.env.STRIPE_KEY ?? '${['sk', 'test', CANARY].join('_')}';
const { MOLLIE_KEY = '${['test', CANARY].join('_')}', HOST: h = 'http://localhost/${CANARY}' } = process.env;
`;

function filesOf(at: string): Record<string, string> {
  const names = ['staging', 'eu', 'us', 'production'];
  return {
    'tollgate.yml': CONFIG,
    's.json': '{"type":"object","required":["X"],"properties":{"A":{"type":"integer"},"URL":{"maxLength":3}}}',
    'src/pay.ts': SOURCE,
    'config/staging.yaml': yamlOf(`s${at}`),
    'config/production.yaml': yamlOf(`p${at}`),
    ...Object.fromEntries(names.map((name) => [`config/${name}.env`, envOf(name === 'us' ? 'eu' : name + at)])),
  };
}

interface Change {
  readonly before: Readonly<Record<string, string>>;
  readonly now: Readonly<Record<string, string>>;
}

const BROKEN = `a: [${CANARY}\nb: ${CANARY}\n`;

/** What the base was, and what the change makes of it. */
const CHANGES: Readonly<Record<string, Change>> = {
  'every value': { before: filesOf('1'), now: filesOf('2') },
  'secrets that are gone': {
    before: filesOf('1'),
    now: {
      ...filesOf('1'),
      'config/production.env': 'A=1\n',
      'config/staging.env': 'A=1\n',
      'config/production.yaml': 'A: 1\n',
    },
  },
  'a source that the policy no longer reads': {
    before: filesOf('1'),
    now: {
      ...filesOf('1'),
      'tollgate.yml': CONFIG.replace(', config/production.env', '').replace(
        'must: same }',
        'must: ignore, reason: x }',
      ),
    },
  },
  'a base that cannot be read': { before: { ...filesOf('1'), 'config/production.yaml': BROKEN }, now: filesOf('1') },
  'a state that cannot be read': { before: filesOf('1'), now: { ...filesOf('1'), 'config/production.yaml': BROKEN } },
  'a policy that cannot be read': { before: filesOf('1'), now: { ...filesOf('1'), 'tollgate.yml': BROKEN } },
  'a policy of the base that cannot be read': {
    before: { ...filesOf('1'), 'tollgate.yml': BROKEN },
    now: filesOf('1'),
  },
};

const INPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'what is new': { 'fail-on-new': 'true' },
  'the policy of the base': { policy: 'base', 'fail-on': 'warning' },
  'a key of fingerprints': { 'fingerprint-key': 'a-key-that-is-long-enough-0123' },
};

function pullRequest({ before, now }: Change) {
  const made = makeRepository();
  closing.push(made.remove);
  const base = made.commit(before);
  made.git('checkout', '--quiet', '-b', 'change');
  const head = made.commit(now);
  const repo = { full_name: 'acme/checkout' };
  const payload = { pull_request: { head: { repo, sha: head }, base: { repo, sha: base } } };
  return { workspace: made.folder, event: { name: 'pull_request', payload } };
}

function swept(result: StepResult): StepResult {
  total += Buffer.byteLength(result.bytes);
  expect(canariesIn(result.bytes)).toEqual([]);
  expect(result.stdout).not.toContain('run/leak-blocked');
  expect(result.stdout).not.toContain('run/crashed');
  return result;
}

describe.each(Object.entries(CHANGES))('a canary occurs in no byte of output after a change: %s', (_what, change) => {
  test.each(Object.entries(INPUTS))('with %s', async (_name, inputs) => {
    const { code, outputs } = swept(await runAction({ entry: ACTION, ...pullRequest(change), inputs }));
    expect(outputs.get('verdict')).toBe(code === 1 ? 'failed' : 'errored');
    expect(code).toBeGreaterThan(0);
  });

  test.each(['throw-canary', 'deny-reads'])('and a fault: %s', async (name) => {
    const step = await runAction({
      entry: ACTION,
      ...pullRequest(change),
      nodeFlags: fault(name),
      env: { CANARY_VARIABLE: CANARY },
    });
    total += Buffer.byteLength(step.bytes);
    expect(canariesIn(step.bytes)).toEqual([]);
    expect(step.code).toBeGreaterThan(1);
  });
});

describe('what a runner obeys', () => {
  test('is in no line that names a waiver, whatever stands in it', async () => {
    const change = CHANGES['every value'] as Change;
    const step = swept(await runAction({ entry: ACTION, ...pullRequest(change) }));
    expect(step.outputs.get('verdict')).toBe('failed');
    expect(step.stdout).not.toMatch(/^::(?:error::x|set-output)/m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(step.stdout + step.summary).not.toMatch(/\u001b\[31m|<img|^## h/m);
  });
});

describe('the command shows no value', () => {
  function tollgate(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
    const folder = mkdtempSync(join(tmpdir(), 'tollgate-change-canary-'));
    closing.push(() => rmSync(folder, { recursive: true, force: true }));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const done = spawnSync(process.execPath, [CLI, ...words], { cwd: folder, encoding: 'utf8' });
    total += Buffer.byteLength(done.stdout + done.stderr);
    expect(canariesIn(done.stdout + done.stderr)).toEqual([]);
    return { ...done, folder };
  }

  test('in suggested rules', () => {
    const { status, stdout } = tollgate(
      { ...filesOf('1'), 'tollgate.yml': CONFIG.slice(0, CONFIG.indexOf('validate:')) },
      'parity',
      '--suggest',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('path:');
  });

  test('in the matrix, in each of its forms', () => {
    const { status, stdout } = tollgate(filesOf('1'), 'parity');
    expect([status, stdout.length > 0]).toEqual([1, true]);
    const { folder } = tollgate(filesOf('1'), 'parity', '--output', 'report.json');
    expect(canariesIn(readFileSync(join(folder, 'report.json'), 'utf8'))).toEqual([]);
  });
});

describe('the sweep can fail', () => {
  test('it finds a name that is no secret of the run', async () => {
    const change: Change = { before: { ...filesOf('1') }, now: { ...filesOf('1') } };
    const named = (files: Readonly<Record<string, string>>) => ({
      ...files,
      'config/staging.env': `${CANARY}=1\n`,
      'tollgate.yml': CONFIG,
    });
    const step = await runAction({ entry: ACTION, ...pullRequest({ before: change.before, now: named(change.now) }) });
    expect(canariesIn(step.bytes).length).toBeGreaterThan(0);
  });
});
