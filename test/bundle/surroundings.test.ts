import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
    'The variable "GITHUB_WORKSPACE" names a file that could not be read.\n→ Check the path.\nconfig/input',
  ]);
  expect(JSON.parse(step.report ?? '')).toMatchObject({ verdict: 'errored', exitCode: 2 });
});

/** A change that a gate without its event would let through with nothing probed. */
const PROBING = {
  workspace: {
    'a.env': 'A=1\n',
    'tollgate.yml':
      'environments:\n  production: { sources: [a.env] }\nprobes:\n  - { name: one, url: "https://one.test", environments: [production] }\n',
  },
  inputs: {},
};

test.each(['push', 'pull_request', 'merge_group'])(
  'without its event a step is errored, and nobody else writes into the log: %s',
  async (name) => {
    const step = await runWithout('GITHUB_EVENT_PATH', { ...PROBING, event: { name } });
    expect(step.code).toBe(2);
    expect(step.outputs.get('verdict')).toBe('errored');
    expect(step.annotations.map(({ data }) => data.split('\n')[0])).toEqual([
      `The event ${name} could not be read, so nobody knows whose content it brings; nothing was checked.`,
    ]);
    expect(step.stderr).toBe('');
  },
);

test.each(['', '{', 'CANARY', 'null', '[]', '{}'])('so is one whose event is %j', async (text) => {
  const file = join(folder, 'event.json');
  writeFileSync(file, text);
  const step = await runWithout('x', { ...PROBING, event: { name: 'pull_request' }, env: { GITHUB_EVENT_PATH: file } });
  expect(step.code).toBe(2);
  expect(step.outputs.get('verdict')).toBe('errored');
  expect(step.bytes).toContain('config/event');
  expect(step.bytes).not.toMatch(/CANARY|bug in Tollgate/);
});

test('without its event an event that may not run the gate is refused by its name', async () => {
  const refused = await runWithout('GITHUB_EVENT_PATH', { event: { name: 'workflow_run' } });
  expect(refused.code).toBe(2);
  expect(refused.bytes).toContain('runs with secrets');
});
