import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAction, type Step, type StepResult } from '../action/run-action.ts';
import { ACTION } from './bundle.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-surroundings-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A step that passes where a runner set everything up; here something is missing. */
function runWithout(name: string, extra: Partial<Step> = {}): Promise<StepResult> {
  return runAction({
    entry: ACTION,
    workspace: { 's.json': '{}', 'a.json': '{}' },
    inputs: { schema: 's.json', files: 'a.json' },
    env: { [name]: join(folder, 'missing') },
    ...extra,
  });
}

test('without its workspace a step is a wrong request', async () => {
  const step = await runWithout('GITHUB_WORKSPACE');
  expect(step.code).toBe(2);
  expect(step.outputs.get('verdict')).toBe('errored');
  expect(step.annotations.map(({ data }) => data)).toEqual([
    'The input "GITHUB_WORKSPACE" names a file that could not be read.\n→ Check the path.\nconfig/input',
  ]);
  expect(JSON.parse(step.report ?? '')).toMatchObject({ verdict: 'errored', exitCode: 2 });
});

test('without its event a step is judged by the name, and nobody else writes into the log', async () => {
  const step = await runWithout('GITHUB_EVENT_PATH');
  expect(step.code).toBe(0);
  expect(step.stdout).toMatch(/^┌ tollgate /);
  expect(step.stdout).not.toContain('GITHUB_EVENT_PATH');
  const refused = await runWithout('GITHUB_EVENT_PATH', { event: { name: 'workflow_run' } });
  expect(refused.code).toBe(2);
});

test('without its event a pull request counts as a fork’s', async () => {
  const step = await runWithout('GITHUB_EVENT_PATH', {
    event: { name: 'pull_request' },
    workspace: {
      'a.env': 'A=1\n',
      'tollgate.yml':
        'environments:\n  production: { sources: [a.env] }\nprobes:\n  - { name: one, url: "https://one.test", environments: [production] }\n',
    },
    inputs: {},
  });
  expect(step.outputs.get('probed')).toBe('0');
  expect(step.summary).toContain('fork');
});
