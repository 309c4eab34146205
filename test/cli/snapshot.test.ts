import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { read, writeFiles } from '../snapshot/snapshots.ts';
import { tollgateIn } from './tollgate.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-snapshot-command-'));
  writeFiles(folder, {
    'tollgate.yml': `environments:
  staging: { payments: test, sources: [s.env] }
  production: { payments: live, sources: [p.env] }
`,
    's.env': 'A=1\n',
    'p.env': 'A=2\n',
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('prints a snapshot, and the report beside it', async () => {
  const { code, stdout, stderr } = await tollgateIn(folder, 'snapshot', '--environment', 'production');
  expect(code).toBe(0);
  expect(read(stdout)).toMatchObject({ format: 'tollgate-snapshot', environment: 'production', verdict: 'passed' });
  expect(stderr).toContain('Passed');
});

test('writes a snapshot where it is told to, and prints the report', async () => {
  for (const name of ['staging', 'production']) {
    const { code, stdout, stderr } = await tollgateIn(folder, 'snapshot', '-e', name, '-o', `${name}.json`);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Passed');
    expect(read(readFileSync(join(folder, `${name}.json`), 'utf8')).environment).toBe(name);
  }
  expect(await tollgateIn(folder, 'parity', '--snapshots', '.')).toMatchObject({ code: 0 });
  rmSync(join(folder, 'production.json'));
  const { code, stdout } = await tollgateIn(folder, 'parity', '--snapshots', '.');
  expect(code).toBe(3);
  expect(stdout).toContain('snapshot/missing');
});

test('needs the name of an environment', async () => {
  const { code, stdout, stderr } = await tollgateIn(folder, 'snapshot');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('environment');
  expect(await tollgateIn(folder, 'snapshot', '-e', 'prodution')).toMatchObject({ code: 2, stdout: '' });
});

test('is told where it could not be written', async () => {
  const { code, stdout } = await tollgateIn(folder, 'snapshot', '-e', 'production', '-o', 'no/such/folder.json');
  expect(code).toBe(3);
  expect(stdout).toContain('run/output');
});

test('are compared by parity and by no other command', async () => {
  expect(await tollgateIn(folder, 'check', '--snapshots', '.')).toMatchObject({ code: 2, stdout: '' });
  expect((await tollgateIn(folder, 'snapshot', '--help')).stdout).toContain('file for the snapshot');
});
