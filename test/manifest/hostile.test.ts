import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EcsSource, KubernetesSource } from '../../src/config/config.ts';
import { readEcs } from '../../src/manifest/ecs.ts';
import { readKubernetes } from '../../src/manifest/kubernetes.ts';
import type { ManifestReading } from '../../src/manifest/manifest.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { openWorkspace, type Workspace } from '../../src/source/workspace.ts';

const SOURCE = { workload: undefined, container: undefined, present: undefined, location: undefined } as const;
const KUBERNETES: KubernetesSource = { ...SOURCE, kind: 'kubernetes', paths: ['app.yaml'] };
const ECS: EcsSource = { ...SOURCE, kind: 'ecs', paths: ['app.yaml'] };

async function reading(text: string, read: (workspace: Workspace) => Promise<ManifestReading>) {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-manifest-'));
  try {
    writeFileSync(join(folder, 'app.yaml'), text);
    const began = performance.now();
    const made = await read(openWorkspace(folder, DEFAULT_LIMITS));
    expect(performance.now() - began).toBeLessThan(15_000);
    return made;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pod(container: string): string {
  return `apiVersion: v1\nkind: Pod\nmetadata: { name: app }\nspec:\n  containers:\n    - name: app\n${container}`;
}

const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

test('references that double with every line end at the cap', async () => {
  const doubled = lines(200, (at) => `        - { name: V${at + 1}, value: "$(V${at})$(V${at})" }\n`);
  const text = pod(`      env:\n        - { name: V0, value: "${'x'.repeat(100)}" }\n${doubled}`);
  const { problems, variables } = await reading(text, (workspace) => readKubernetes(KUBERNETES, workspace));
  expect(problems.map(({ rule, facts }) => [rule, facts])).toEqual([
    ['manifest/reference', { reason: 'too-long', suggestion: undefined }],
  ]);
  expect(variables.at(-1)?.content).toEqual({ state: 'present', told: true });
});

test('thousands of references that lead nowhere, to names that are all alike', async () => {
  const refs = lines(
    4000,
    (at) => `        - { name: A${at}, valueFrom: { configMapKeyRef: { name: settings, key: KEYS${at} } } }\n`,
  );
  const keys = lines(4000, (at) => `  KEYT${at}: x\n`);
  const text = `${pod(`      env:\n${refs}`)}---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata:\n${keys}`;
  const { problems } = await reading(text, (workspace) => readKubernetes(KUBERNETES, workspace));
  expect(problems.length).toBe(4000);
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['manifest/dangling']));
});

test('a text that is nothing but names of services', async () => {
  const text = pod(`      env:\n        - name: A\n          value: "$(${'_SERVICE_PORT_A'.repeat(60_000)}!)"\n`);
  const { problems } = await reading(text, (workspace) => readKubernetes(KUBERNETES, workspace));
  expect(problems.map(({ rule }) => rule)).toEqual(['manifest/reference']);
});

test('thousands of references to Secrets, with thousands of Secrets of other names', async () => {
  const refs = lines(
    3000,
    (at) => `        - { name: A${at}, valueFrom: { secretKeyRef: { name: ${'s'.repeat(60)}${at}, key: k } } }\n`,
  );
  const secrets = lines(
    3000,
    (at) => `  - { apiVersion: v1, kind: Secret, metadata: { name: ${'t'.repeat(60)}${at} }, data: {} }\n`,
  );
  const text = `${pod(`      env:\n${refs}`)}---\napiVersion: v1\nkind: List\nitems:\n${secrets}`;
  const { problems, variables } = await reading(text, (workspace) => readKubernetes(KUBERNETES, workspace));
  expect(problems).toEqual([]);
  expect(variables.length).toBe(3000);
});

test('lists inside lists are told, and not followed', async () => {
  const text = `${'{apiVersion: v1, kind: List, items: ['.repeat(20)}${']}'.repeat(20)}`;
  const { variables, problems, complete } = await reading(text, (workspace) => readKubernetes(KUBERNETES, workspace));
  expect(variables).toEqual([]);
  expect(problems.map(({ rule, pointer }) => [rule, pointer])).toEqual([['manifest/shape', '/items/0']]);
  expect(complete).toBe(false);
});

const WRONG: readonly string[] = [
  '',
  '- 1',
  'text',
  '1',
  '{}',
  '[]',
  'apiVersion: v1\nkind: Pod',
  'apiVersion: v1\nkind: List',
  'apiVersion: v1\nkind: List\nitems: 1',
  'apiVersion: v1\nkind: Pod\nspec: 1',
  'apiVersion: v1\nkind: Pod\nmetadata: 1\nspec: { containers: 1 }',
  'apiVersion: v1\nkind: Pod\nspec: { containers: [1, null, {}] }',
  'apiVersion: v1\nkind: Pod\nspec: { containers: { a: 1 }, initContainers: [] }',
  'containerDefinitions:',
  'containerDefinitions: 1',
  'containerDefinitions: [1]',
  'containerDefinitions: [{}]',
  'containerDefinitions: []',
  'taskDefinition: { containerDefinitions: {} }',
  'a: [',
];

test.for(WRONG)('what gives no container is told and not passed over: %j', async (text) => {
  for (const read of [
    (workspace: Workspace) => readKubernetes(KUBERNETES, workspace),
    (workspace: Workspace) => readEcs(ECS, workspace),
  ]) {
    const { variables, insertion, problems, complete } = await reading(text, read);
    expect(variables).toEqual([]);
    expect(insertion).toBeUndefined();
    expect(complete).toBe(false);
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  }
});

const ENTRIES: readonly string[] = [
  'env: 1',
  'env: {}',
  'env: [1]',
  'env: [null]',
  'env: [{}]',
  'env: [{ name: 1 }]',
  'env: [{ name: "" }]',
  'env: [{ name: A, valueFrom: 1 }]',
  'env: [{ name: A, valueFrom: { configMapKeyRef: 1 } }]',
  'env: [{ name: A, valueFrom: { configMapKeyRef: { name: 1, key: 1 } } }]',
  'env: [{ name: A, valueFrom: { secretKeyRef: { name: "" } } }]',
  'env: [{ name: A, valueFrom: { fieldRef: {}, secretKeyRef: {} } }]',
  'envFrom: 1',
  'envFrom: [1]',
  'envFrom: [{}]',
  'envFrom: [{ configMapRef: 1 }]',
  'envFrom: [{ configMapRef: {} }]',
  'envFrom: [{ secretRef: { name: 1 } }]',
  'envFrom: [{ prefix: 1, secretRef: { name: a } }]',
];

test.for(ENTRIES)('what is malformed is told and not passed over: %s', async (entry) => {
  const { problems, complete } = await reading(pod(`      ${entry}\n`), (workspace) =>
    readKubernetes(KUBERNETES, workspace),
  );
  expect(complete).toBe(false);
  expect(problems.some(({ rule }) => rule === 'manifest/shape')).toBe(true);
});

test('a ConfigMap that every entry of envFrom brings under another prefix ends at the cap', async () => {
  const entries = lines(5000, (at) => `        - { prefix: P${at}_, configMapRef: { name: settings } }\n`);
  const keys = lines(20_000, (at) => `  KEY${at}: x\n`);
  const text = `${pod(`      envFrom:\n${entries}`)}---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata:\n${keys}`;
  const made = await reading(text, (workspace) => readKubernetes(KUBERNETES, workspace));
  expect(made.problems.map(({ rule, location }) => [rule, location?.line])).toEqual([['source/cap', 18]]);
  expect(made.complete).toBe(false);
});

test('nothing is said to be missing where a pattern leads to what cannot be looked into', async () => {
  const text = pod('      envFrom: [{ configMapRef: { name: settings } }]\n');
  const source = { ...KUBERNETES, paths: ['app.yaml', '../*.yaml'] };
  const { problems, complete } = await reading(text, (workspace) => readKubernetes(source, workspace));
  expect(problems.map(({ rule }) => rule)).toEqual(['source/file']);
  expect(complete).toBe(false);
});

test('thousands of references without a name', async () => {
  const entries = Array.from({ length: 32_000 }, (_, at) => `{name: A${at},value: $()}`).join(',');
  const { problems } = await reading(pod(`      env: [${entries}]\n`), (workspace) =>
    readKubernetes(KUBERNETES, workspace),
  );
  expect(problems.length).toBe(32_000);
});
