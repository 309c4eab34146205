import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { runAction, type StepResult } from '../action/run-action.ts';
import { ACTION, ADYEN_LIVE_HOST, copyExample, sandboxInputs } from './bundle.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ adyenLiveHosts: [ADYEN_LIVE_HOST] });
});
afterAll(() => sandbox.close());

async function runShop(mended: boolean, extra: Partial<Parameters<typeof runAction>[0]> = {}): Promise<StepResult> {
  const workspace = copyExample('shop', mended);
  try {
    writeFileSync(join(workspace, 'authority.pem'), sandbox.rights.certificateAuthorities.join('\n'));
    return await runAction({ entry: ACTION, workspace, inputs: sandboxInputs(sandbox.rights), ...extra });
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

describe('the committed action on the example shop', () => {
  test('stops a deploy that carries a wrong gateway URL, and says where', async () => {
    const step = await runShop(false);
    expect(step.code).toBe(1);
    expect(Object.fromEntries(step.outputs)).toEqual({
      verdict: 'failed',
      errors: '3',
      warnings: '0',
      waived: '0',
      new: '0',
      checked: '18',
      probed: '6',
      skipped: '0',
      report: expect.stringMatching(/tollgate-report\.json$/),
    });
    const place = { file: 'config/production.env', line: '4', col: '20' };
    expect(step.annotations.map(({ name, properties }) => ({ name, ...properties }))).toEqual([
      { name: 'error', ...place, title: 'A payment gateway’s host is of the wrong mode' },
      { name: 'error', ...place, title: 'A value must differ and is the same' },
      { name: 'error', ...place, title: 'A probe was not allowed, and nothing was sent' },
    ]);
    expect(step.commands.map(({ name }) => name)).toEqual(['group', 'error', 'error', 'error', 'endgroup']);
    expect(step.stderr).toBe('');
  });

  test('writes a summary that begins with the verdict and shows the place', async () => {
    const { summary } = await runShop(false);
    expect(summary.split('\n')[0]).toMatch(/Failed/);
    expect(summary).toContain('config/production.env');
    expect(summary).toContain('ADYEN\\_CHECKOUT\\_URL'.replaceAll('\\', summary.includes('ADYEN\\_') ? '\\' : ''));
    expect(summary).toContain('### Probes');
  });

  test('passes when it is mended', async () => {
    const step = await runShop(true);
    expect(step.code).toBe(0);
    expect(step.outputs.get('verdict')).toBe('passed');
    expect(step.outputs.get('errors')).toBe('0');
    expect(step.annotations).toEqual([]);
    const report = JSON.parse(step.report ?? '');
    expect(report).toMatchObject({ verdict: 'passed', exitCode: 0, counts: { checked: 18, probed: 6, skipped: 0 } });
  });

  test('probes nothing for a fork’s pull request, says so, and still judges the files', async () => {
    const before = sandbox.requests.length;
    const payload = {
      pull_request: {
        head: { repo: { full_name: 'stranger/checkout' } },
        base: { repo: { full_name: 'acme/checkout' } },
      },
    };
    const step = await runShop(true, { event: { name: 'pull_request', payload } });
    expect(step.code).toBe(0);
    expect(step.outputs.get('verdict')).toBe('passed');
    expect(step.outputs.get('probed')).toBe('0');
    expect(step.outputs.get('skipped')).toBe('10');
    expect(step.summary).toContain('fork');
    expect(sandbox.requests.length).toBe(before);
  });

  test.each(['pull_request_target', 'workflow_run', 'issue_comment'])('refuses the event %s', async (name) => {
    const before = sandbox.requests.length;
    const step = await runShop(true, { event: { name } });
    expect(step.code).toBe(2);
    expect(step.outputs.get('verdict')).toBe('errored');
    expect(step.annotations.map(({ properties }) => properties['title'])).toEqual(['This event may not run the gate']);
    expect(sandbox.requests.length).toBe(before);
  });
});
