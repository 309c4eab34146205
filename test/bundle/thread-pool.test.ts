import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACTION, CLI } from './bundle.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-threads-'));
  writeFileSync(join(folder, 'outputs'), '');
  writeFileSync(join(folder, 'event.json'), '{}');
  writeFileSync(join(folder, 'tollgate.yml'), 'probes:\n  - { name: here, url: "https://localhost:1/" }\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Says at the end how many threads the process has. The pool is made at its first use, all threads at once. */
const COUNT =
  "data:text/javascript,import { readdirSync } from 'node:fs'; process.on('exit', () => console.error('threads=' + readdirSync('/proc/self/task').length))";

function threadsOf(entry: string, words: readonly string[], env: Readonly<Record<string, string>>): number {
  const { stderr } = spawnSync(process.execPath, ['--import', COUNT, entry, ...words], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: folder,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_OUTPUT: join(folder, 'outputs'),
      ...env,
    },
    encoding: 'utf8',
  });
  return Number(/threads=(\d+)/.exec(stderr)?.[1]);
}

/** The name resolves to loopback, which is not allowed: it is looked up and nothing is sent. */
test.runIf(process.platform === 'linux').each([
  ['the command', CLI, ['probe']],
  ['the action', ACTION, []],
])('%s looks names up with 64 threads, unless it is told otherwise', (_who, entry, words) => {
  expect(threadsOf(entry, words, {})).toBeGreaterThan(64);
  expect(threadsOf(entry, words, { UV_THREADPOOL_SIZE: '3' })).toBeLessThan(40);
});
