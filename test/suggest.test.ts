import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { afterAll, expect, test } from 'vitest';
import { run } from '../src/run.ts';
import { tollgateIn } from './cli/tollgate.ts';
import { makeRequest } from './request.ts';

const CASES = join(import.meta.dirname, 'suggest-cases');
const root = mkdtempSync(join(tmpdir(), 'tollgate-suggest-'));
afterAll(() => rmSync(root, { recursive: true }));

/** The findings of parity in a folder, as far as two runs can be compared. */
async function findingsIn(folder: string): Promise<string[]> {
  const { report } = await run(
    makeRequest(folder, { checks: ['parity', 'gateways'] }),
    () => {},
    new AbortController().signal,
  );
  return report.findings.map(({ rule, severity, environment, pointer, location }) =>
    JSON.stringify([rule, severity, environment, pointer, location?.file === 'tollgate.yml' ? location : undefined]),
  );
}

/** Writes the text where it says that it belongs. */
function paste(folder: string, text: string): void {
  const file = join(folder, 'tollgate.yml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${text}`);
}

const FIRST_RUN = 'environments:\n  staging: { sources: [staging.env] }\n  production: { sources: [production.env] }\n';

test.for(readdirSync(CASES).sort())('%s', async (name) => {
  const folder = join(root, name);
  cpSync(join(CASES, name), folder, { recursive: true });
  const words: string[] = existsSync(join(folder, 'words.json'))
    ? JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8'))
    : [];
  const { code, stdout, stderr } = await tollgateIn(folder, 'parity', '--suggest', ...words);
  expect([code, stderr]).toEqual([0, '']);
  await expect(stdout).toMatchFileSnapshot(join(CASES, name, 'expected.yml'));
  expect(stdout).not.toContain('CANARY');
  if (/^ *- path:/m.test(stdout)) expect(load(stdout)).toBeTypeOf('object');
  if (words.length > 0) writeFileSync(join(folder, 'tollgate.yml'), FIRST_RUN);
  const before = await findingsIn(folder);
  paste(folder, stdout);
  const after = await findingsIn(folder);
  expect(after.filter((found) => !before.includes(found))).toEqual([]);
  // What has a rule now is not proposed again.
  const again = await tollgateIn(folder, 'parity', '--suggest');
  expect(again.stdout).not.toMatch(/^ *- path:/m);
});

const KEY = fc.constantFrom(
  'a',
  'b',
  'c',
  'name',
  'id',
  'a.b',
  'x"y',
  'on',
  '',
  '/',
  '[0]',
  '__proto__',
  'A_1',
  'A_2',
  'A_3',
  'A_4',
  'A_5',
  'p*q',
  '**',
  'db_password',
  'url',
  'replicas',
  '\n',
  ' ',
);
const SCALAR = fc.constantFrom<unknown>(
  0,
  1,
  1.5,
  '',
  'x',
  'y z',
  '1',
  '1.0',
  'true',
  true,
  null,
  '1Gi',
  '1024Mi',
  '60s',
  '1m',
  'a,b',
  'b,a',
  '{"a":1}',
  '{ "a": 1 }',
  'https://a.io',
  'https://A.io/',
  'https://b.io',
  'http://[',
  2 ** 60,
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    SCALAR,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(KEY, tie('value'), { maxKeys: 5 }),
  ),
}));
const DOCUMENT = fc.dictionary(KEY, value, { maxKeys: 8 });

/** Documents that are mostly the same, as environments are. */
const DOCUMENTS = fc
  .tuple(DOCUMENT, fc.array(DOCUMENT, { minLength: 2, maxLength: 3 }))
  .map(([common, own]) => own.map((document) => ({ always: 1, ...document, ...common })));

const RULE = fc.record({
  path: fc.constantFrom('a', 'a.*', 'b.**', '**.name', 'url', 'c'),
  must: fc.constantFrom('same', 'different', 'present', 'shape'),
});

test('pasted suggestions add no finding', async () => {
  const folder = join(root, 'property');
  mkdirSync(folder, { recursive: true });
  const property = fc.asyncProperty(DOCUMENTS, fc.array(RULE, { maxLength: 2 }), async (documents, rules) => {
    for (const [at, document] of documents.entries())
      writeFileSync(join(folder, `e${at}.json`), JSON.stringify(document));
    const environments = documents.map((_, at) => `  e${at}: { sources: [e${at}.json] }\n`);
    const parity = rules.map(({ path, must }) => `    - { path: "${path}", must: ${must} }\n`);
    const head = rules.length > 0 ? 'parity:\n  rules:\n' : '';
    writeFileSync(join(folder, 'tollgate.yml'), `environments:\n${environments.join('')}${head}${parity.join('')}`);
    const { code, stdout, stderr } = await tollgateIn(folder, 'parity', '--suggest');
    expect([code, stderr]).toEqual([0, '']);
    const before = await findingsIn(folder);
    paste(folder, stdout);
    const added = (await findingsIn(folder)).filter((found) => !before.includes(found));
    expect(added, stdout).toEqual([]);
  });
  await fc.assert(property, { numRuns: 150 });
});

/** A folder with these files. */
function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

const SIDES = ['--staging', 'staging.env', '--production', 'production.env'];

test('one environment is nothing to compare', async () => {
  const folder = folderOf('one', { 'staging.env': 'A=1\n' });
  expect(await tollgateIn(folder, 'parity', '--suggest', '--staging', 'staging.env')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: there is nothing to compare: parity needs two environments.\n',
  });
});

test.each([
  ['--environment', 'production'],
  ['--format', 'json'],
  ['--snapshots', 'folder'],
  ['--base', 'main'],
])('%s says nothing to suggestions', async (...words) => {
  const folder = folderOf('flags', { 'staging.env': 'A=1\n', 'production.env': 'A=1\n' });
  expect(await tollgateIn(folder, 'parity', '--suggest', ...SIDES, ...words)).toEqual({
    code: 2,
    stdout: '',
    stderr: `error: ${words[0]} does not go with --suggest.\n`,
  });
});

test.each([
  [
    'a source that cannot be read whole',
    { 'staging.env': 'A=1\n', 'production.json': '{"A": "CANARY"' },
    3,
    'source/syntax',
  ],
  ['a file that is missing', { 'staging.env': 'A=1\n' }, 2, 'source/file'],
  ['a configuration that is wrong', { 'tollgate.yml': 'environment: {}\n' }, 2, 'config/'],
])('without %s there is no text', async (name, files, exit, rule) => {
  const folder = folderOf(name.replaceAll(' ', '-'), files);
  const words = name.includes('configuration') ? [] : ['--staging', 'staging.env', '--production', 'production.json'];
  const { code, stdout, stderr } = await tollgateIn(folder, 'parity', '--suggest', '--output', 'rules.yml', ...words);
  expect([code, stdout]).toEqual([exit, '']);
  expect(stderr).toContain(rule);
  expect(stderr).toMatch(/^└ Errored: /m);
  expect(stderr).not.toContain('CANARY');
  expect(existsSync(join(folder, 'rules.yml'))).toBe(false);
});

test('findings of the checks are no reason to say nothing', async () => {
  const url = 'ADYEN_CHECKOUT_URL=https://checkout-test.adyen.com/v72\n';
  const folder = folderOf('failing', { 'staging.env': `${url}A=1\n`, 'production.env': `${url}A=1\n` });
  expect((await tollgateIn(folder, 'parity', ...SIDES, '--format', 'json')).code).toBe(0);
  expect((await tollgateIn(folder, 'gateways', ...SIDES, '--format', 'json')).code).toBe(1);
  const { code, stdout } = await tollgateIn(folder, 'parity', '--suggest', ...SIDES);
  expect(code).toBe(0);
  expect(stdout).toContain('    - path: A\n      must: same\n');
  expect(stdout).toContain('    # To look at first: 1 key has findings');
});

test('a file gets the same text', async () => {
  const folder = folderOf('output', { 'staging.env': 'A=1\n', 'production.env': 'A=1\n' });
  const { stdout } = await tollgateIn(folder, 'parity', '--suggest', ...SIDES, '--output', 'rules.yml');
  expect(stdout).toContain('- path: A\n');
  expect(readFileSync(join(folder, 'rules.yml'), 'utf8')).toBe(stdout);
});

test('a key that is a secret elsewhere is not named, and stops nothing', async () => {
  const data = (value: number) =>
    JSON.stringify({ tlsSecret: 'CANARY-cert-2026', certificates: { 'CANARY-cert-2026': { days: value, x: 1 } } });
  const folder = folderOf('telltale', {
    'staging.json': data(1),
    'production.json': data(2),
    'tollgate.yml':
      'environments:\n  staging: { sources: [staging.json] }\n  production: { sources: [production.json] }\n',
  });
  const suggested = await tollgateIn(folder, 'parity', '--suggest');
  expect([suggested.code, suggested.stderr]).toEqual([0, '']);
  expect(suggested.stdout).toContain('certificates.*.x\n');
  const { code, stdout } = await tollgateIn(folder, 'parity', '--format', 'json');
  expect(code).toBe(0);
  const [matrix] = JSON.parse(stdout).matrix;
  expect([matrix.rows, matrix.same, matrix.more]).toEqual([[], 2, 1]);
  for (const text of [suggested.stdout, stdout]) expect(text).not.toContain('CANARY');
});

test('other commands suggest nothing', async () => {
  const { code, stderr } = await tollgateIn(root, 'check', '--suggest');
  expect(code).toBe(2);
  expect(stderr).toContain('"--suggest" is an option of other commands');
});
