// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how Compose writes a variable
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { ComposeSource } from '../../src/config/config.ts';
import { formatLocation } from '../../src/finding/location.ts';
import { readCompose } from '../../src/manifest/compose.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { openWorkspace } from '../../src/source/workspace.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Reads Compose files of a folder that holds just these. */
async function read(files: Readonly<Record<string, string>>, asked: Partial<ComposeSource> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-compose-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const source: ComposeSource = {
    kind: 'compose',
    paths: ['compose.yaml'],
    composeService: undefined,
    envFiles: undefined,
    profiles: [],
    location: undefined,
    ...asked,
  };
  return readCompose(source, openWorkspace(folder, DEFAULT_LIMITS));
}

/** Each variable with its value, or with why it has none. */
async function valuesOf(...asked: Parameters<typeof read>): Promise<Record<string, string>> {
  const { variables } = await read(...asked);
  return Object.fromEntries(
    variables.map(({ name, content }) => [name, content.state === 'known' ? content.value : `(${content.state})`]),
  );
}

test('what is said later wins, whatever the form, and keeps the place of the first mention', async () => {
  const files = {
    'compose.yaml': `
services:
  base:
    env_file: [one.env, two.env]
    environment: { A: base, B: base }
  web:
    extends: base
    environment: [ "B=web", "C=web", D= ]
`,
    'prod.yaml': `
services:
  web:
    env_file: three.env
    environment: { C: prod, E: ~ }
`,
    'one.env': 'Z=one\nY=one\nX=one\nA=one\n',
    'two.env': 'Y=two\nX=two\n',
    'three.env': 'X=three\nE=three\n',
  };
  expect(await valuesOf(files, { paths: ['compose.yaml', 'prod.yaml'], composeService: 'web' })).toEqual({
    Z: 'one',
    Y: 'two',
    X: 'three',
    A: 'base',
    E: '(runtime)',
    B: 'web',
    C: 'prod',
    D: '',
  });
});

test('values are the text that the container gets', async () => {
  const files = {
    'compose.yaml': `
name: shop
services:
  web:
    environment:
      A: "x$\${B}y"
      B: 1.10
      C: False
      D: 'quoted "inside"'
      E: |
        two
        lines
      F: \${FROM:-\${OTHER:-default}}
      G: \${EMPTY:-default}
      H: \${EMPTY-default}
      I: \${COMPOSE_PROJECT_NAME}_db
      J: \${MISSING}
      K: \${MISSING:?}
      L:
      M: 12345678901234567890
      N: !!int "5"
      O: !!str 010
      P: |-
        -text
`,
    '.env': 'EMPTY=\nL=from the file\n',
  };
  expect(await valuesOf(files)).toEqual({
    A: 'x${B}y',
    B: '1.1',
    C: 'false',
    D: 'quoted "inside"',
    E: 'two\nlines\n',
    F: 'default',
    G: 'default',
    H: '',
    I: 'shop_db',
    J: '',
    K: '(runtime)',
    L: 'from the file',
    M: '12345678901234567890',
    N: '5',
    O: '010',
    P: '-text',
  });
});

test('keys that objects have are names like any other', async () => {
  const files = {
    'compose.yaml':
      'services: { constructor: { environment: { __proto__: a, toString: "${constructor}", A: "${__proto__:-b}" } } }\n',
    '.env': 'constructor=c\n',
  };
  const { variables, problems } = await read(files, { composeService: 'constructor' });
  expect(problems).toEqual([]);
  expect(variables.map(({ name, content }) => [name, content])).toEqual([
    ['__proto__', { state: 'known', value: 'a' }],
    ['toString', { state: 'known', value: 'c' }],
    ['A', { state: 'known', value: 'b' }],
  ]);
  const missing = await read({ 'compose.yaml': 'services: { web: {}, api: {} }\n' }, { composeService: 'toString' });
  expect(missing.problems.map(({ rule }) => rule)).toEqual(['compose/service']);
});

test('every variable knows where its name and its value stand', async () => {
  const files = {
    'compose.yaml': `x-env: &env
  A: "1"
services:
  web:
    environment:
      <<: [*env]
      C: 'c'
`,
    'list.yaml': `services:
  web:
    environment:
      - D=d
      - "E=e"
      - >-
        F=f
      - 'G'
    env_file: app.env
`,
    'app.env': 'export H=h\n',
    '.env': 'G=g\n',
  };
  const { variables, insertion } = await read(files, { paths: ['compose.yaml', 'list.yaml'] });
  const places = variables.map(({ name, location, valueLocation }) => [
    name,
    formatLocation(location()),
    formatLocation(valueLocation()),
  ]);
  expect(places).toEqual([
    ['H', 'app.env:1:8', 'app.env:1:10'],
    ['A', 'compose.yaml:2:3', 'compose.yaml:2:6'],
    ['C', 'compose.yaml:7:7', 'compose.yaml:7:10'],
    ['D', 'list.yaml:4:9', 'list.yaml:4:11'],
    ['E', 'list.yaml:5:10', 'list.yaml:5:12'],
    ['F', 'list.yaml:7:9', 'list.yaml:7:11'],
    ['G', 'list.yaml:8:10', '.env:1:3'],
  ]);
  expect(insertion && formatLocation(insertion())).toBe('list.yaml:8:12');
});

test.each<[what: string, files: Readonly<Record<string, string>>, ...rules: string[]]>([
  ['no file', {}, 'source/file'],
  ['not YAML', { 'compose.yaml': '{' }, 'source/syntax'],
  ['a list', { 'compose.yaml': '[]' }, 'compose/shape'],
  ['no services', { 'compose.yaml': '{}' }, 'compose/service'],
  ['a service that is text', { 'compose.yaml': 'services: { web: x }' }, 'compose/shape'],
  ['a wrong environment', { 'compose.yaml': 'services: { web: { environment: 5 } }' }, 'compose/shape'],
  ['a wrong env_file', { 'compose.yaml': 'services: { web: { env_file: 5 } }' }, 'compose/shape'],
  ['a missing env_file', { 'compose.yaml': 'services: { web: { env_file: a.env } }' }, 'source/file'],
  ['an env_file outside', { 'compose.yaml': 'services: { web: { env_file: ../a.env } }' }, 'source/file'],
  [
    'an env_file with a variable',
    { 'compose.yaml': 'services: { web: { env_file: "${A:?}" } }' },
    'compose/interpolation',
  ],
  ['extends of nothing', { 'compose.yaml': 'services: { web: { extends: x } }' }, 'compose/reference'],
  ['extends of itself', { 'compose.yaml': 'services: { web: { extends: web } }' }, 'compose/reference'],
  ['include of nothing', { 'compose.yaml': 'include: [x.yaml]\nservices: { web: {} }' }, 'source/file'],
  ['include of text', { 'compose.yaml': 'include: x.yaml\nservices: { web: {} }' }, 'compose/shape'],
  ['profiles of text', { 'compose.yaml': 'services: { web: { profiles: x } }' }, 'compose/shape'],
  [
    'a circle of includes',
    { 'compose.yaml': 'include: [a.yaml]\nservices: { web: {} }', 'a.yaml': 'include: [compose.yaml]' },
    'compose/reference',
  ],
])('is not complete, and says why: %s', async (_, files, ...rules) => {
  const { problems, complete } = await read(files);
  expect(complete).toBe(false);
  expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual(rules.map((rule) => [rule, 'error']));
});

test('globs are read in their order, and one that matches nothing is told', async () => {
  const files = {
    'a.yaml': 'services: { web: { environment: { A: a } } }',
    'b.yaml': 'services: { web: { environment: { A: b } } }',
  };
  expect(await valuesOf(files, { paths: ['*.yaml'] })).toEqual({ A: 'b' });
  const { problems, complete } = await read(files, { paths: ['*.yml'] });
  expect([problems.map(({ rule }) => rule), complete]).toEqual([['source/no-match'], false]);
});

test('several documents of a file are laid over each other', async () => {
  const files = {
    'compose.yaml':
      'services: { web: { environment: { A: a, B: a } } }\n---\nservices: { web: { environment: { A: b } } }\n',
  };
  expect(await valuesOf(files)).toEqual({ A: 'b', B: 'a' });
});

test('profiles of a file of variables count where the source names none', async () => {
  const files = {
    'compose.yaml':
      'services: { a: { profiles: [one], environment: { A: a } }, b: { profiles: [two], environment: { A: b } } }',
    '.env': 'COMPOSE_PROFILES=zero, two\n',
  };
  expect(await valuesOf(files)).toEqual({ A: 'b' });
  expect(await valuesOf(files, { profiles: ['one'] })).toEqual({ A: 'a' });
});

const LONG = 'x'.repeat(500_000);
test.each<[what: string, text: string, env?: string]>([
  ['100,000 variables in a list', `services: { web: { environment: [${'A=1,'.repeat(100_000)}] } }`],
  [
    '20,000 variables with a flaw each',
    `services:\n  web:\n    environment:\n${Array.from({ length: 20_000 }, (_, at) => `      A${at}: $B${at}\n`).join('')}`,
  ],
  ['a text of nothing but variables', `services: { web: { environment: { A: "${'$A'.repeat(200_000)}" } } }`],
  [
    'a long value put in over and over',
    `services: { web: { environment: { A: "${'$A'.repeat(200_000)}" } } }`,
    `A=${LONG}\n`,
  ],
  [
    'a long text that many variables share',
    `x: &x "$$${LONG}"\nservices:\n  web:\n    environment:\n${Array.from({ length: 10_000 }, (_, at) => `      A${at}: *x\n`).join('')}`,
  ],
  [
    'a chain of merge keys',
    `x-0: &x0 { A: "\${" }\n${Array.from({ length: 20_000 }, (_, at) => `x-${at + 1}: &x${at + 1} { <<: *x${at} }\n`).join('')}services: { web: { environment: *x20000 } }\n`,
  ],
  [
    'a chain of extends',
    `services:\n${Array.from({ length: 10_000 }, (_, at) => `  s${at}: { extends: s${at + 1} }\n`).join('')}  s10000: {}\n  web: { extends: s0 }\n`,
  ],
])(
  'hostile: %s',
  async (_, text, env) => {
    const began = performance.now();
    const { problems } = await read(
      { 'compose.yaml': text, ...(env !== undefined && { '.env': env }) },
      { composeService: 'web' },
    );
    expect(problems.length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(15_000);
  },
  20_000,
);
