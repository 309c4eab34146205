import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { runAction, type StepResult } from '../action/run-action.ts';
import { makeRepository } from '../git/repository.ts';
import { type GithubState, startGithub } from '../loopback/github.ts';
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

/** The tokens of the examples: of a job, and of a GitHub App. */
const JOB = ['ghs', 'CANARYofTheJobItself000002'].join('_');
const APP = ['ghs', 'CANARYofAnAppThatMayRead01'].join('_');

/** What GitHub puts in the place of `${{ … }}`; whatever is not here is a mistake of the test. */
type Expressions = Readonly<Record<string, string>>;

const EXPRESSIONS: Expressions = {
  'secrets.ADYEN_PROBE_KEY': SECRET,
  'steps.app.outputs.token': APP,
};

/** The step that uses Tollgate in a job of an example workflow, as GitHub would hand it to the runner. */
function gateOf(name: string, more: Expressions = {}, job?: string) {
  const path = join(import.meta.dirname, '../../examples/workflows', name);
  const workflow = load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA }) as Workflow;
  const [event = '', trigger] = Object.entries(workflow.on)[0] ?? [];
  const jobs = Object.entries(workflow.jobs).filter(([known]) => job === undefined || known === job);
  const gate = jobs.flatMap(([, { steps }]) => steps).find(({ uses }) => uses?.startsWith('OWNER/tollgate@'));
  const defaults = Object.entries(trigger?.inputs ?? {}).map(([input, one]) => [`inputs.${input}`, one.default]);
  const known: Expressions = { ...EXPRESSIONS, ...Object.fromEntries(defaults), ...more };
  const evaluate = (text: string) =>
    text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
      const value = known[expression];
      if (value === undefined) throw new Error(`the test knows nothing of ${expression}`);
      return value;
    });
  const evaluated = (map: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(map).map(([key, text]) => [key, evaluate(String(text))]));
  return { event, inputs: evaluated(gate?.with), env: evaluated(gate?.env) };
}

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ adyenLiveHosts: [ADYEN_LIVE_HOST] });
});
afterAll(() => sandbox.close());

/** GitHub for one test. */
async function github(state: GithubState): Promise<string> {
  const server = await startGithub(state);
  onTestFinished(server.close);
  return server.api;
}

/** The shop as a pull request has it: one commit checked out of a repository in which the mended shop stood before. */
function pullRequest(mended: boolean): { readonly workspace: string; readonly origin: string; readonly base: string } {
  const origin = makeRepository(copyExample('shop', true));
  const base = origin.commit({});
  rmSync(join(origin.folder, 'config'), { recursive: true });
  const head = copyExample('shop', mended);
  cpSync(head, origin.folder, { recursive: true });
  rmSync(head, { recursive: true });
  origin.commit({});
  const workspace = mkdtempSync(join(tmpdir(), 'tollgate-shallow-'));
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${origin.folder}`, workspace], { stdio: 'ignore' });
  execFileSync('git', ['remote', 'set-url', 'origin', 'https://github.com/acme/checkout'], { cwd: workspace });
  onTestFinished(() => {
    origin.remove();
    rmSync(workspace, { recursive: true, force: true });
  });
  return { workspace, origin: origin.folder, base };
}

async function runGate(workflow: string, mended: boolean): Promise<StepResult> {
  const { event, inputs, env } = gateOf(workflow);
  const shallow = event === 'pull_request' ? pullRequest(mended) : undefined;
  const workspace = shallow?.workspace ?? copyExample('shop', mended);
  const repository = { repo: { full_name: 'acme/checkout' } };
  const payload = { pull_request: { head: repository, base: { ...repository, sha: shallow?.base } } };
  const api = shallow && (await github({ tokens: { [JOB]: ['contents'] }, git: shallow.origin }));
  try {
    writeFileSync(join(workspace, 'authority.pem'), sandbox.rights.certificateAuthorities.join('\n'));
    return await runAction({
      entry: ACTION,
      workspace,
      // The runner gives the job's own token where the workflow says nothing.
      inputs: { 'github-token': JOB, ...sandboxInputs(sandbox.rights), ...inputs },
      env: { ...env, GITHUB_API_URL: api },
      event: { name: event, payload: shallow ? payload : {} },
    });
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** What the step of each example says of the shop as it is, and of the mended one. */
const EXAMPLES = [
  { workflow: 'before-deploy.yml', errors: '3', checked: '10', probed: '3' },
  { workflow: 'pull-request.yml', errors: '2', checked: '8', probed: '0' },
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

/** What GitHub holds for each environment of the example, and what its secrets are. */
const HELD = {
  staging: { variables: { SHOP_URL: 'https://shop.staging.acme.com' }, secret: 'CANARYofStaging1xK' },
  production: { variables: { SHOP_URL: 'https://shop.acme.com' }, secret: 'CANARYofProduction9pQ' },
};

function audited(): string {
  const workspace = copyExample('audit', false);
  onTestFinished(() => rmSync(workspace, { recursive: true, force: true }));
  return workspace;
}

test('github-environments.yml compares what GitHub holds, with a token that may read it', async () => {
  const { inputs, event } = gateOf('github-environments.yml');
  const run = async (shopUrl: string) => {
    const environments = {
      staging: { variables: { ...HELD.staging.variables, SHOP_URL: shopUrl } },
      production: { variables: HELD.production.variables },
    };
    const api = await github({ tokens: { [APP]: ['environments'] }, environments });
    const workspace = audited();
    // Without secrets in the step, what is asked of them could not be compared.
    const config = readFileSync(join(workspace, 'tollgate.yml'), 'utf8');
    const alone = config
      .replaceAll('      - process: true\n', '')
      .replace('STRIPE_SECRET_KEY, SESSION_SECRET, SHOP_URL', 'SHOP_URL');
    writeFileSync(join(workspace, 'tollgate.yml'), alone);
    return runAction({ entry: ACTION, workspace, inputs, env: { GITHUB_API_URL: api }, event: { name: event } });
  };
  const right = await run('https://shop.staging.acme.com');
  expect([right.code, right.outputs.get('verdict'), right.outputs.get('checked')]).toEqual([0, 'passed', '1']);
  const wrong = await run('https://shop.acme.com');
  expect([wrong.code, wrong.outputs.get('verdict'), wrong.outputs.get('errors')]).toEqual([1, 'failed', '1']);
  expect(right.bytes + wrong.bytes).not.toContain('CANARY');
});

/** The snapshots of the audit, each made as the job of its environment makes it; what the comparison then says. */
async function audit(secrets: Readonly<Record<string, string>>, missing?: string): Promise<StepResult> {
  const workspace = audited();
  const key = ['CANARY', 'fingerprint', 'key', 'of', 'the', 'tests'].join('-');
  for (const [environment, secret] of Object.entries(secrets)) {
    const { inputs, env } = gateOf(
      'manual-audit.yml',
      {
        'matrix.environment': environment,
        'toJSON(vars)': JSON.stringify(HELD[environment as keyof typeof HELD].variables),
        'secrets.STRIPE_SECRET_KEY': secret,
        'secrets.SESSION_SECRET': `${environment}-CANARYofTheSession7`,
        'secrets.TOLLGATE_FINGERPRINT_KEY': key,
      },
      'snapshot',
    );
    const made = await runAction({ entry: ACTION, workspace, inputs, env, event: { name: 'workflow_dispatch' } });
    expect([made.code, made.outputs.get('verdict')]).toEqual([0, 'passed']);
    // What upload-artifact and download-artifact do with it: the file alone, in the folder that is said.
    const file = inputs['snapshot'] ?? '';
    const text = readFileSync(join(workspace, file), 'utf8');
    expect(text + made.bytes).not.toContain('CANARY');
    rmSync(join(workspace, file));
    mkdirSync(join(workspace, 'snapshots'), { recursive: true });
    if (environment !== missing) writeFileSync(join(workspace, 'snapshots', file), text);
  }
  const { inputs, env, event } = gateOf('manual-audit.yml', {}, 'compare');
  return await runAction({ entry: ACTION, workspace, inputs, env, event: { name: event } });
}

test('manual-audit.yml compares secrets that no job has together', async () => {
  const own = { staging: HELD.staging.secret, production: HELD.production.secret };
  const right = await audit(own);
  expect([right.code, right.outputs.get('verdict'), right.outputs.get('warnings')]).toEqual([0, 'passed', '0']);
  const shared = await audit({ ...own, production: HELD.staging.secret });
  expect([shared.code, shared.outputs.get('verdict'), shared.outputs.get('errors')]).toEqual([1, 'failed', '1']);
  expect(shared.stdout).toContain('parity/different');
  const one = await audit(own, 'production');
  expect([one.code, one.outputs.get('verdict')]).toEqual([3, 'errored']);
  expect(right.bytes + shared.bytes + one.bytes).not.toContain('CANARY');
});
