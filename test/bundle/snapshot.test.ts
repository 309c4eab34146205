import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { encodingsOf } from '../../src/secret/encodings.ts';
import { runAction, type StepResult } from '../action/run-action.ts';
import { KEY, read, writeFiles } from '../snapshot/snapshots.ts';
import { ACTION, CLI } from './bundle.ts';

const CANARY = 'CANARYqN7wR2xT9k';
let total = 0;
afterAll(() => void process.stdout.write(`canary sweep of snapshots: 0 canaries in ${total} bytes of output\n`));

let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'tollgate-snapshot-bundle-'));
  writeFiles(workspace, {
    'tollgate.yml': `environments:
  staging: { payments: test, sources: [config.yaml, { process: true }] }
  production: { payments: live, sources: [config.yaml, { process: true }] }
parity:
  rules:
    - { path: SECRET_KEY, must: different }
    - { path: "list.*", must: same }
`,
    'config.yaml': `a: ${CANARY}\nlist:\n  - { name: ${CANARY}, value: "${CANARY}" }\n`,
  });
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const RUN = { GITHUB_RUN_ID: '4711', GITHUB_SHA: 'c0ffee'.repeat(7).slice(0, 40) };

/** One job of the matrix. */
async function job(
  environment: string,
  secret: string,
  further: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const inputs = {
    environment,
    snapshot: `out/${environment}/snapshot.json`,
    'process-names': 'SECRET_KEY',
    'fingerprint-key': KEY,
    ...further,
  };
  return swept(await runAction({ entry: ACTION, workspace, inputs, env: { ...RUN, SECRET_KEY: secret } }));
}

function swept(result: StepResult): StepResult {
  total += Buffer.byteLength(result.bytes);
  expectNone(result.bytes);
  return result;
}

function expectNone(bytes: string): void {
  const lower = bytes.toLowerCase();
  expect(encodingsOf(CANARY).filter((form) => lower.includes(form.toLowerCase()))).toEqual([]);
  expect(bytes).not.toContain(KEY);
}

function written(environment: string): string {
  const text = readFileSync(join(workspace, `out/${environment}/snapshot.json`), 'utf8');
  total += text.length;
  expectNone(text);
  return text;
}

async function compare(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  return swept(await runAction({ entry: ACTION, workspace, inputs: { snapshots: 'out', ...inputs }, env: RUN }));
}

describe('two jobs and a third', () => {
  test('pass where each environment has a secret of its own', async () => {
    expect((await job('staging', `${CANARY}1`)).code).toBe(0);
    expect((await job('production', `${CANARY}2`)).code).toBe(0);
    expect(read(written('production'))).toMatchObject({ environment: 'production', run: { id: '4711' } });
    const { code, outputs } = await compare();
    expect([code, outputs.get('verdict'), outputs.get('checked')]).toEqual([0, 'passed', '3']);
  });

  test('fail where both have the same secret, and nobody sees it', async () => {
    await job('staging', CANARY);
    await job('production', CANARY);
    written('staging');
    const { code, stdout } = await compare();
    expect(code).toBe(1);
    expect(stdout).toContain('parity/different');
  });

  test('are errored where one has made no snapshot, or with another key', async () => {
    await job('staging', `${CANARY}1`);
    expect((await compare()).outputs.get('verdict')).toBe('errored');
    await job('production', `${CANARY}2`, { 'fingerprint-key': 'another-key-of-fingerprints' });
    const { code, stdout } = await compare();
    expect(code).toBe(3);
    expect(stdout).toContain('snapshot/other-key');
  });

  test('tell in the third that the first has failed', async () => {
    await job('staging', `${CANARY}1`);
    const config = readFileSync(join(workspace, 'tollgate.yml'), 'utf8');
    const pinned = config.replace('must: different', 'must: different, expect: { production: "/^live/" }');
    writeFiles(workspace, { 'tollgate.yml': pinned });
    await job('staging', `${CANARY}1`);
    expect((await job('production', `${CANARY}2`)).code).toBe(1);
    expect(read(written('production')).verdict).toBe('failed');
    const { code, stdout } = await compare();
    expect(code).toBe(1);
    expect(stdout).toContain('snapshot/failed');
  });
});

describe('the action writes no snapshot', () => {
  test('outside of the workspace and the temporary folder', async () => {
    for (const file of ['../snapshot.json', '/snapshot.json']) {
      const { code, stdout } = await job('staging', CANARY, { snapshot: file });
      expect(code).toBe(2);
      expect(stdout).toContain('config/input');
    }
  });

  test('through a link', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'tollgate-elsewhere-'));
    symlinkSync(elsewhere, join(workspace, 'out'));
    const { code, stdout } = await job('staging', CANARY);
    expect(code).toBe(3);
    expect(stdout).toContain('run/output');
    rmSync(elsewhere, { recursive: true });
  });

  test('in which a name is a secret', async () => {
    writeFiles(workspace, { 'config.yaml': `${CANARY}: 1\n` });
    const { code, stdout } = await job('staging', CANARY);
    expect(code).toBe(3);
    expect(stdout).toContain('run/leak-blocked');
    expect(() => written('staging')).toThrow();
  });

  test('without an environment, or beside a comparison', async () => {
    expect((await job('', CANARY)).code).toBe(2);
    expect((await job('staging', CANARY, { snapshots: 'out' })).code).toBe(2);
    expect((await compare({ checks: 'parity, validate' })).code).toBe(2);
  });
});

test('the sweep can fail', () => {
  expect(() => expectNone(Buffer.from(CANARY).toString('base64'))).toThrow();
});

test('the command makes the same snapshots, and compares them', () => {
  const tollgate = (words: readonly string[], secret = '') =>
    spawnSync(process.execPath, [CLI, ...words], {
      cwd: workspace,
      encoding: 'utf8',
      env: { FINGERPRINTS: KEY, SECRET_KEY: secret },
    });
  mkdirSync(join(workspace, 'out'));
  for (const [name, secret] of [
    ['staging', `${CANARY}1`],
    ['production', `${CANARY}2`],
  ] as const) {
    const words = ['snapshot', '-e', name, '--process-names', 'SECRET_KEY', '--fingerprint-key', 'FINGERPRINTS'];
    const { status, stdout, stderr } = tollgate([...words, '-o', `out/${name}.json`], secret);
    expect([status, stderr]).toEqual([0, '']);
    expectNone(stdout + readFileSync(join(workspace, `out/${name}.json`), 'utf8'));
    const printed = tollgate(words, secret);
    const mask = (text: string) => text.replace(/"made": "[^"]*"/, '');
    expect(mask(printed.stdout)).toBe(mask(readFileSync(join(workspace, `out/${name}.json`), 'utf8')));
  }
  expect(tollgate(['parity', '--snapshots', 'out']).status).toBe(0);
});
