import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runAction } from '../action/run-action.ts';
import { gitIn, makeRepository } from '../git/repository.ts';
import { ACTION } from './bundle.ts';

const closing: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closing.splice(0).reverse()) close();
});

const FILES = {
  'tollgate.yml': `environments:
  staging: { payments: none, sources: [staging.env] }
  production: { payments: none, sources: [production.env] }
parity:
  rules: [{ path: "**", must: present }]
`,
  'staging.env': 'A=1\nOLD=1\n',
  'production.env': 'A=1\nAPI_TOKEN=canary-51f7c2a9\n',
};

/** A pull request as `actions/checkout` lays it out: the trial merge of its branch into main, which has gone on. */
function pullRequest(files: Readonly<Record<string, string>>) {
  const made = makeRepository();
  closing.push(made.remove);
  const { git, commit, folder } = made;
  const base = commit(FILES);
  git('checkout', '--quiet', '-b', 'change');
  const head = commit(files);
  git('checkout', '--quiet', 'main');
  commit({ 'README.md': 'more' });
  git('merge', '--quiet', '--no-edit', 'change');
  const repo = { full_name: 'acme/checkout' };
  const payload = { pull_request: { head: { repo, sha: head }, base: { repo, sha: base } } };
  return { folder, event: { name: 'pull_request', payload } };
}

describe('the committed action on a pull request', () => {
  const further = { 'staging.env': '# x\nA=1\nOLD=1\nNEXT=1\n', 'production.env': 'A=1\nAPI_TOKEN=\n' };

  test('tells what is new, first, and what the change does', async () => {
    const { folder, event } = pullRequest(further);
    const step = await runAction({ entry: ACTION, workspace: folder, event, inputs: { 'fail-on-new': 'true' } });
    expect([step.code, Object.fromEntries(step.outputs)]).toEqual([
      1,
      expect.objectContaining({ verdict: 'failed', new: '3', errors: '4' }),
    ]);
    expect(step.annotations.map(({ data }) => data.split('\n').at(-1))).toEqual([
      'parity/empty · new with this change',
      'parity/missing · new with this change',
      'parity/missing · old: the base has it as well',
      'parity/missing · old: the base has it as well',
      'hygiene/empty · new with this change',
    ]);
    expect(step.summary).toContain('### What the change does');
    expect(step.summary).toContain('- **production**: 1 key changed\n');
    expect(step.summary.indexOf('**new**')).toBeLessThan(step.summary.indexOf('2 old findings'));
    expect(step.bytes).not.toContain('canary');
  });

  test('passes with old errors alone where only new ones stop', async () => {
    const { folder, event } = pullRequest({ 'staging.env': '# x\nA=1\nOLD=1\n' });
    const step = await runAction({ entry: ACTION, workspace: folder, event, inputs: { 'fail-on-new': 'true' } });
    expect([step.code, step.outputs.get('verdict'), step.outputs.get('errors'), step.outputs.get('new')]).toEqual([
      0,
      'passed',
      '2',
      '0',
    ]);
  });

  test('is errored in a checkout that has nothing of its base', async () => {
    const { folder, event } = pullRequest(further);
    const shallow = mkdtempSync(join(tmpdir(), 'tollgate-shallow-'));
    closing.push(() => rmSync(shallow, { recursive: true, force: true }));
    gitIn(shallow, ['clone', '--quiet', '--depth', '1', `file://${folder}`, '.']);
    const step = await runAction({ entry: ACTION, workspace: shallow, event });
    expect([step.code, step.outputs.get('verdict')]).toEqual([3, 'errored']);
    expect(step.summary).toContain('fetch-depth');
  });

  test('of a stranger is compared as well', async () => {
    const { folder, event } = pullRequest(further);
    const stranger = structuredClone(event);
    stranger.payload.pull_request.head.repo.full_name = 'stranger/checkout';
    const step = await runAction({ entry: ACTION, workspace: folder, event: stranger });
    expect([step.code, step.outputs.get('new')]).toEqual([1, '3']);
  });

  test('is a push with a commit before that is not there: it is only told', async () => {
    const { folder } = pullRequest({ 'staging.env': 'A=1\n', 'production.env': 'A=1\n' });
    const event = { name: 'push', payload: { before: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821' } };
    const step = await runAction({ entry: ACTION, workspace: folder, event });
    expect([step.code, step.outputs.get('verdict')]).toEqual([0, 'passed']);
    expect(step.annotations.map(({ name, properties }) => [name, properties['title']])).toEqual([
      ['notice', 'The base cannot be compared with'],
    ]);
  });
});
