import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import schema from '../../schemas/snapshot.schema.json' with { type: 'json' };
import { mannersOf, nameOfManner } from '../../src/check/parity-kept.ts';
import { NORMALISATIONS, type ParityRule } from '../../src/config/config.ts';
import { encodingsOf } from '../../src/secret/encodings.ts';
import { fingerprintsUnder } from '../../src/secret/fingerprint.ts';
import { Secret } from '../../src/secret/secret.ts';
import type { Asked } from '../request.ts';
import { KEY, read, shownIn, takeIn, textOf, writeFiles } from './snapshots.ts';

let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'tollgate-snapshot-'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const CANARY = 'CANARYqN7wR2xT9k';

/** A workspace whose production has this source, and staging a key. */
function withSource(source: string, files: Readonly<Record<string, string>>, parity = ''): void {
  const config = `environments:
  staging: { payments: test, sources: [staging.env] }
  production: { payments: live, sources: [${source}] }
${parity}`;
  writeFiles(workspace, { 'tollgate.yml': config, 'staging.env': 'A=1\n', ...files });
}

async function take(asked: Asked = {}): Promise<string> {
  const text = textOf(await takeIn(workspace, 'production', { fingerprintKey: KEY, ...asked }));
  if (text === undefined) throw new Error('no snapshot');
  return text;
}

const PARITY = `parity:
  rules:
    - { path: "**", must: same, as: url }
    - { path: "list.*_URL.value", must: same }
`;

/** Every kind of source, with the canary wherever a value can stand. */
const SOURCES: Readonly<Record<string, readonly [source: string, files: Readonly<Record<string, string>>]>> = {
  dotenv: [
    'p.env',
    { 'p.env': `A=${CANARY}\nB_URL="https://u:${CANARY}@h.example/${CANARY}"\nC='${CANARY}\n${CANARY}'\n` },
  ],
  YAML: [
    'p.yaml',
    {
      'p.yaml': `a: ${CANARY}\nlist:\n  - name: ${CANARY}_URL\n    value: ${CANARY}\n  - { name: other, id: ${CANARY} }\n`,
    },
  ],
  JSON: ['p.json', { 'p.json': JSON.stringify({ a: CANARY, b: [CANARY], list: [{ key: CANARY, value: CANARY }] }) }],
  JSONC: ['p.jsonc', { 'p.jsonc': `{ // ${CANARY}\n "a": "${CANARY}" }` }],
  JSON5: ['p.json5', { 'p.json5': `{ a: '${CANARY}' }` }],
  TOML: ['p.toml', { 'p.toml': `a = "${CANARY}"\n[[list]]\nid = "${CANARY}"\n` }],
  INI: ['p.ini', { 'p.ini': `[a]\nb=${CANARY}\n` }],
  'Java properties': ['p.properties', { 'p.properties': `a.b=${CANARY}\n` }],
  Compose: [
    '{ compose: c.yaml }',
    {
      'c.yaml': `services:\n  web:\n    image: x\n    environment:\n      A: ${CANARY}\n      B: "\${C:-${CANARY}}"\n`,
    },
  ],
  ECS: [
    '{ ecs: t.json }',
    {
      't.json': JSON.stringify({
        containerDefinitions: [
          { name: 'app', environment: [{ name: 'A', value: CANARY }], secrets: [{ name: 'B', valueFrom: CANARY }] },
        ],
      }),
    },
  ],
  Kubernetes: [
    '{ kubernetes: k.yaml }',
    {
      'k.yaml': `apiVersion: v1
kind: Pod
metadata: { name: p }
spec:
  containers:
    - name: app
      image: x
      env:
        - { name: A, value: ${CANARY} }
        - { name: B, valueFrom: { configMapKeyRef: { name: c, key: b } } }
        - { name: S, valueFrom: { secretKeyRef: { name: s, key: s } } }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: c }
data: { b: ${CANARY} }
---
apiVersion: v1
kind: Secret
metadata: { name: s }
stringData: { s: ${CANARY} }
`,
    },
  ],
  'the process': ['{ process: true }', {}],
  'GitHub, as the workflow hands it over': ['{ github: production, present: [S] }', {}],
  'a key that looks like data': ['p.yaml', { 'p.yaml': `hosts:\n  "https://${CANARY}.example/": 1\n` }],
};

/** What the workflow gives to a source that is no file. */
function givenTo(name: string): Asked {
  if (name === 'the process') return { processValues: { SECRET_THING: CANARY } };
  return name.startsWith('GitHub') ? { variables: { A: CANARY } } : {};
}

/** Where the canary stands in a text, in any of its encodings. */
function canariesIn(text: string): string[] {
  const lower = text.toLowerCase();
  return encodingsOf(CANARY).filter((form) => lower.includes(form.toLowerCase()));
}

describe('no value leaves with a snapshot', () => {
  test.each(Object.entries(SOURCES))('of %s, with a key or without', async (name, [source, files]) => {
    withSource(source, files, PARITY);
    const given = givenTo(name);
    for (const fingerprintKey of [KEY, 'another-key-of-fingerprints']) {
      const text = await take({ fingerprintKey, ...given });
      expect(canariesIn(text)).toEqual([]);
      expect(text).not.toContain(fingerprintKey);
      // The sweep can fail: what is a value on purpose is found.
      expect(canariesIn(text.replace('"from"', JSON.stringify(CANARY)))).not.toEqual([]);
    }
    const without = await takeIn(workspace, 'production', given);
    expect(canariesIn(textOf(without) ?? '')).toEqual([]);
  });

  test('and no length: values of other lengths make other fingerprints and nothing else', async () => {
    const texts: string[] = [];
    for (const value of ['x', 'xyzabcd'.repeat(700)]) {
      withSource('p.yaml', {
        'p.yaml': `a: ${value}\nlist: [{ name: ${value}, v: 1 }]\nflow: { a: ${value}, b: 1 }\n`,
      });
      texts.push((await take()).replace(/[0-9a-f]{32}/g, '#'));
    }
    expect(texts[0]).toBe(texts[1]);
  });
});

const SHOP = { 'p.yaml': 'a: 1\nb: text\nc: { d: true, e: "" }\nlist:\n  - { name: x, value: 1 }\n  - { name: z }\n' };

/** All fingerprints in a text; the digest of the rules is none. */
function fingerprintsIn(text: string): string[] {
  return text.match(/\b[0-9a-f]{32}\b/g) ?? [];
}

describe('the fingerprints of a snapshot', () => {
  test('are the same in two runs under one key, which differ in their moment and their run alone', async () => {
    withSource('p.yaml', SHOP);
    const run = { id: '17', commit: 'a'.repeat(40) };
    const [first, second] = [await take(), await take({ workflowRun: run })];
    expect(fingerprintsIn(first).length).toBeGreaterThan(6);
    expect({ ...read(second), made: '', run: null }).toEqual({ ...read(first), made: '' });
    expect(read(second).run).toEqual(run);
    expect(await take()).toBe(first);
  });

  test('are all others under another key', async () => {
    withSource('p.yaml', SHOP);
    const [first, second] = [await take(), await take({ fingerprintKey: 'another-key-of-fingerprints' })];
    expect(fingerprintsIn(first)).toHaveLength(fingerprintsIn(second).length);
    expect(new Set(fingerprintsIn(first)).intersection(new Set(fingerprintsIn(second))).size).toBe(0);
  });

  test('are not there without a key; a run without one has a key of its own, which no other run has', async () => {
    withSource('p.yaml', { 'p.yaml': 'a: 1\nb: text\nc: [1, 2]\n' });
    const text = textOf(await takeIn(workspace, 'production')) ?? '';
    expect(fingerprintsIn(text)).toEqual([]);
    expect(read(text)).toMatchObject({ key: null });
    const [one, other] = [fingerprintsUnder(undefined), fingerprintsUnder(undefined)];
    expect(one.of('text', 'p')).not.toBe(other.of('text', 'p'));
    const [mine, yours] = [fingerprintsUnder(new Secret('k', KEY)), fingerprintsUnder(new Secret('k', KEY))];
    expect(mine.of('text', 'p')).toBe(yours.of('text', 'p'));
  });

  test('are bound to the key of the value: one that is known tells nothing of another', async () => {
    withSource('p.yaml', { 'p.yaml': 'a: secret\nb: secret\nlist: [{ id: 1, v: secret }, { id: 2, v: secret }]\n' });
    const all = fingerprintsIn(await take());
    // Only the items of one list share theirs, since they may be paired in any order.
    expect(all.length - new Set(all).size).toBe(1);
  });
});

describe('a snapshot', () => {
  test('has the form that its schema describes', async () => {
    const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(
      schema,
    );
    for (const [name, [source, files]] of Object.entries(SOURCES)) {
      withSource(source, files, PARITY);
      const text = await take(givenTo(name));
      validate(JSON.parse(text));
      expect(validate.errors, name).toBeNull();
    }
  });

  test('may have a fingerprint for each normalisation', () => {
    const rules = NORMALISATIONS.map((as) => ({ as }) as ParityRule);
    expect(Object.keys(schema.$defs.forms.properties)).toEqual(mannersOf({ rules }).map(nameOfManner));
  });

  test('holds keys in the order of their names, kinds, and what is empty, present or textual', async () => {
    withSource('p.env, p.json, { ecs: t.json }', {
      'p.env': 'Z=\n',
      'p.json': '{ "b": null, "a": { "n": 1.5, "e": {}, "l": [] } }',
      't.json': JSON.stringify({ containerDefinitions: [{ name: 'app', secrets: [{ name: 'S', valueFrom: 'x' }] }] }),
    });
    const [service] = read(textOf(await takeIn(workspace, 'production'))).services;
    expect(service).toEqual({
      service: null,
      complete: true,
      unseenNames: false,
      root: {
        members: {
          S: { kind: 'string', from: 'manifest', text: true, state: 'present' },
          Z: { kind: 'string', from: 'file', empty: true, text: true },
          a: {
            members: {
              e: { kind: 'object', from: 'file', empty: true },
              l: { kind: 'array', from: 'file', empty: true },
              n: { kind: 'number', from: 'file' },
            },
          },
          b: { kind: 'null', from: 'file', empty: true },
        },
      },
    });
  });

  test('is written when the run fails, and says so', async () => {
    const parity = 'parity:\n  rules: [{ path: B, must: present, expect: { production: "x*" } }]\n';
    withSource('p.env', { 'p.env': 'A=1\nB=y\n' }, parity);
    const result = await takeIn(workspace, 'production', { fingerprintKey: KEY });
    expect(result.report.findings.map(({ rule, location }) => [rule, location])).toEqual([
      ['parity/expect', { file: 'p.env', line: 2, column: 3 }],
    ]);
    expect(result.report.exitCode).toBe(1);
    expect(read(textOf(result)).verdict).toBe('failed');
  });

  test('judges what one environment shows by itself, and knows the names of the others', async () => {
    const config = `environments:
  canteen: { payments: test, sources: [staging.env] }
  production: { payments: live, sources: [p.env] }
`;
    const files = { 'tollgate.yml': config, 'staging.env': 'A=1\n', 'p.env': 'A=db.canteen.acme\nB=localhost\n' };
    writeFiles(workspace, files);
    const { report } = await takeIn(workspace, 'production');
    expect(report.findings.map(({ rule, location }) => [rule, location?.line])).toEqual([
      ['parity/foreign-word', 1],
      ['parity/private-host', 2],
    ]);
    expect(report.plan.map(({ id, state }) => [id, state])).toEqual([['parity / snapshot / production', 'passed']]);
  });

  test('is made beside the checks that are asked for', async () => {
    withSource('p.env', { 'p.env': 'A=1\n' });
    const { report } = await takeIn(workspace, 'production', { checks: ['hygiene'] });
    const [, other] = [await takeIn(workspace, 'production', { checks: [] }), report];
    expect(other.plan.map(({ id }) => id)).toEqual([
      'parity / snapshot / production',
      'hygiene / hygiene / production',
    ]);
  });

  test('is not written when a source could not be read', async () => {
    withSource('p.env, q.json', { 'p.env': 'A=1\n', 'q.json': '{' });
    const result = await takeIn(workspace, 'production', { fingerprintKey: KEY });
    expect(result.snapshot).toBeUndefined();
    expect(result.report.findings.map(({ rule, location }) => [rule, location?.line])).toContainEqual([
      'snapshot/not-written',
      3,
    ]);
    expect(result.report.exitCode).toBe(3);
  });

  test('needs two environments', async () => {
    writeFiles(workspace, { 'tollgate.yml': 'environments:\n  production: { sources: [p.env] }\n', 'p.env': 'A=1\n' });
    const result = await takeIn(workspace, 'production', { checks: ['hygiene'] });
    expect(result.snapshot).toBeUndefined();
    expect(result.report.findings.map(({ rule }) => rule)).toEqual(['config/input']);
    expect(result.report.exitCode).toBe(2);
  });

  test('without a key leaves out lists whose items a value tells apart, and the run is errored', async () => {
    withSource('p.yaml', SHOP);
    const result = await takeIn(workspace, 'production');
    expect(result.report.findings.map(({ rule, location, pointer }) => [rule, location, pointer])).toEqual([
      ['snapshot/unnamed', { file: 'p.yaml', line: 4, column: 1 }, '/list'],
    ]);
    expect(result.report.exitCode).toBe(3);
    expect(read(textOf(result)).verdict).toBe('errored');
    expect(textOf(result)).not.toContain('"items"');
  });

  test('without a key may leave out what a rule ignores', async () => {
    withSource('p.yaml', SHOP, 'parity:\n  rules: [{ path: list, must: ignore, reason: theirs }]\n');
    expect((await takeIn(workspace, 'production')).report).toMatchObject({ exitCode: 0, findings: [] });
  });

  test('shows names that a plain word of the process may be as well', async () => {
    withSource('{ process: true }', {});
    const result = await takeIn(workspace, 'production', { processValues: { QUEUE_checkout_events: 'x', B: 'y' } });
    expect(shownIn(result)).toEqual(expect.arrayContaining(['QUEUE_checkout_events', 'checkout_events', 'QUEUE', 'B']));
  });
});
