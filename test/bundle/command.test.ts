import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLI, fault } from './bundle.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-command-'));
  for (const name of ['s.json', 'a.json']) writeFileSync(join(folder, name), '{}');
  writeFileSync(join(folder, 'no.json'), '{"not": {}}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PASSES = ['validate', '--schema', 's.json', 'a.json'];
const FAILS = ['validate', '--schema', 'no.json', 'a.json'];

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the committed command. A stream that is closed has a reader that leaves before anything is written. */
function run(words: readonly string[], nodeFlags: string[] = [], closed?: 'stdout' | 'stderr'): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeFlags, CLI, ...words], { cwd: folder });
    const text = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      if (name === closed) child[name].destroy();
      else child[name].on('data', (chunk: Buffer) => (text[name] += chunk.toString()));
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...text }));
  });
}

describe('the committed command never passes when', () => {
  test('what it waits for never comes', async () => {
    expect(await run(PASSES, fault('race-never-settles'))).toEqual({
      code: 3,
      stdout: '',
      stderr: 'error: The run stopped without an answer, so it counts as errored.\n',
    });
  });

  test('the run is rejected', async () => {
    expect(await run(PASSES, fault('race-rejects'))).toEqual({
      code: 3,
      stdout: '',
      stderr: 'error: The run ended with TypeError; nothing is known, so it counts as errored.\n',
    });
  });

  test.runIf(process.platform !== 'win32')('its working directory is gone', async () => {
    expect(await run(PASSES, fault('remove-directory'))).toEqual({
      code: 3,
      stdout: '',
      stderr: 'error: The run ended with Error; nothing is known, so it counts as errored.\n',
    });
  });

  test('Node.js is older than it needs', async () => {
    expect(await run(PASSES, fault('node-too-old'))).toEqual({
      code: 3,
      stdout: '',
      stderr: 'error: tollgate needs Node.js 22.19.0 or newer, and this is 22.18.1; nothing was checked.\n',
    });
  });

  test('its report cannot be written, since the reader has left', async () => {
    for (const words of [PASSES, FAILS]) {
      expect(await run(words, [], 'stdout')).toEqual({ code: 3, stdout: '', stderr: '' });
    }
  });
});

describe('the committed command keeps its exit code when a reader has left', () => {
  test.each([
    [0, ['--version']],
    [0, ['--help']],
    [0, ['check', '--help']],
    [0, ['explain']],
    [0, ['demo', 'a']],
  ])('%i of standard output: %j', async (code, words) => {
    expect(await run(words, [], 'stdout')).toEqual({ code, stdout: '', stderr: '' });
  });

  test.each([
    [2, ['chek']],
    [2, ['explain', 'gateway/kye']],
    [0, PASSES],
    [1, FAILS],
  ])('%i of standard error: %j', async (code, words) => {
    expect(await run(words, [], 'stderr')).toMatchObject({ code, stderr: '' });
  });
});
