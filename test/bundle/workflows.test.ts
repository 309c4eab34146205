import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { runAction, type StepResult } from '../action/run-action.ts';
import { ACTION, ADYEN_LIVE_HOST, copyExample, sandboxInputs } from './bundle.ts';

interface GateStep {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: Readonly<
    Record<string, { readonly inputs?: Readonly<Record<string, { readonly default: string }>> } | null>
  >;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly GateStep[] }>>;
}

const SECRET = ['demo', 'probe', 'key', '7f3Kq9'].join('-');

/** The step of an example workflow that uses Tollgate, as GitHub would hand it to the runner. */
function gateOf(name: string): { event: string; inputs: Record<string, string>; env: Record<string, string> } {
  const path = join(import.meta.dirname, '../../examples/workflows', name);
  const workflow = load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA }) as Workflow;
  const [event = '', trigger] = Object.entries(workflow.on)[0] ?? [];
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const gate = steps.find(({ uses }) => uses?.startsWith('OWNER/tollgate@'));
  const evaluate = (text: string) =>
    text
      .replace(/\$\{\{ secrets\.\w+ \}\}/g, SECRET)
      .replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => trigger?.inputs?.[input]?.default ?? '');
  const evaluated = (map: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(map).map(([key, text]) => [key, evaluate(String(text))]));
  return { event, inputs: evaluated(gate?.with), env: evaluated(gate?.env) };
}

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ adyenLiveHosts: [ADYEN_LIVE_HOST] });
});
afterAll(() => sandbox.close());

async function runGate(workflow: string, mended: boolean): Promise<StepResult> {
  const { event, inputs, env } = gateOf(workflow);
  const workspace = copyExample('shop', mended);
  const repository = { repo: { full_name: 'acme/checkout' } };
  const payload = event === 'pull_request' ? { pull_request: { head: repository, base: repository } } : {};
  try {
    writeFileSync(join(workspace, 'authority.pem'), sandbox.rights.certificateAuthorities.join('\n'));
    const all = { ...sandboxInputs(sandbox.rights), ...inputs };
    return await runAction({ entry: ACTION, workspace, inputs: all, env, event: { name: event, payload } });
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** What the step of each example says of the shop as it is, and of the mended one. */
const EXAMPLES = [
  { workflow: 'before-deploy.yml', errors: '3', checked: '10', probed: '3' },
  { workflow: 'pull-request.yml', errors: '2', checked: '8', probed: '0' },
  { workflow: 'manual-audit.yml', errors: '1', checked: '1', probed: '0' },
];

describe('the step of the example workflow', () => {
  test.each(EXAMPLES)('$workflow stops the broken shop and lets the mended one pass', async (example) => {
    const { workflow, errors, checked, probed } = example;
    const broken = await runGate(workflow, false);
    expect([broken.code, broken.outputs.get('verdict'), broken.outputs.get('errors')]).toEqual([1, 'failed', errors]);
    const mended = await runGate(workflow, true);
    expect([mended.code, mended.outputs.get('verdict'), mended.outputs.get('errors')]).toEqual([0, 'passed', '0']);
    expect([mended.outputs.get('checked'), mended.outputs.get('probed')]).toEqual([checked, probed]);
    expect(broken.bytes + mended.bytes).not.toContain(SECRET);
  });
});
