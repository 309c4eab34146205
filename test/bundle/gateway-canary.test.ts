import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/gateway/catalogue.ts';
import type { Gateway } from '../../src/gateway/gateway.ts';
import { encodingsOf } from '../../src/secret/encodings.ts';
import { runAction, type StepResult } from '../action/run-action.ts';
import { madeUp, modeShapesOf, namesOf } from '../gateway/made-up.ts';
import { ACTION, CLI } from './bundle.ts';

/**
 * Values of every kind that gateways are recognised by go through the committed bundle, in the wrong environment, under
 * the wrong names, cut off, shared and shipped to browsers: no part of any stands in what is written.
 */
const CANARY = 'canary51hx9qzw7';
const catalogue = await loadCatalogue();
let total = 0;
afterAll(() => void process.stdout.write(`canary sweep of gateways: 0 canaries in ${total} bytes of output\n`));

/** Long enough that no other text has it by chance, short enough to show that a part has left. */
const PART = 10;

/** Parts of the values, and whole ones in their encodings, that stand in some bytes. */
function found(bytes: string, values: readonly string[]): string[] {
  const text = bytes.toLowerCase().replace(/[\\\u2060]/g, '');
  const parts = new Set(Array.from(text, (_, at) => text.slice(at, at + PART)));
  return values.filter((value) => {
    const isShown = partsOf(value).some((part) => parts.has(part));
    return isShown || encodingsOf(value).some((form) => !isOurs(form) && text.includes(form.toLowerCase()));
  });
}

/** Parts that are no words of the catalogue: with letters and digits in them. */
function partsOf(value: string): string[] {
  const all = Array.from(value.toLowerCase(), (_, at) => value.toLowerCase().slice(at, at + PART));
  return all.filter((part) => part.length === PART && /\d.*\d/.test(part) && /[a-z].*[a-z]/.test(part));
}

/** A mark, a word or a number of a few digits, which a report may well hold. */
function isOurs(form: string): boolean {
  return form.length < PART || !/\d/.test(form);
}

type Values = Readonly<Record<string, string>>;

/** Values for the names of a gateway, of this mode where a shape proves one. */
function valuesOf(gateway: Gateway, mode: 'live' | 'test'): Values {
  const values: Record<string, string> = {};
  for (const credential of gateway.credentials) {
    const [shape] = modeShapesOf(gateway).filter((one) => one.credential === credential && one.mode === mode);
    const pattern = shape?.pattern ?? credential.pattern;
    const [value = ''] = pattern === undefined ? [`${CANARY}${gateway.id}`] : madeUp(pattern, 1);
    for (const name of namesOf(credential)) values[name] = value;
    const [name] = namesOf(credential);
    values[`NEXT_PUBLIC_${name}`] = value;
    values[`OTHER_${gateway.words[0]?.toUpperCase()}_THING`] = value;
  }
  for (const { names, unrecordedNames = [] } of gateway.modeVariables)
    for (const name of [...names, ...unrecordedNames]) values[name] = `${CANARY}-mode`;
  const { names = [], unrecordedNames = [], pattern } = gateway.apiVersion ?? { names: [] };
  for (const name of [...names, ...unrecordedNames])
    values[name] = `${pattern === undefined ? '' : madeUp(pattern, 1)[0]}${CANARY}`;
  for (const [at, host] of gateway.hosts[mode].entries()) {
    values[`URL_${gateway.id}_${at}`] = `https://user:${CANARY}@${host}/${CANARY}/v72?token=${CANARY}#${CANARY}`;
    values[`FAR_${gateway.words[0]}_${at}`] = `https://${host}.${CANARY}.example/`;
  }
  for (const [at, one] of [...gateway.hosts.livePatterns, ...gateway.hosts.testPatterns].entries())
    values[`ACCOUNT_${gateway.id}_${at}`] = `https://${madeUp(one, 1)[0]}/`;
  return values;
}

/** Both environments with the values of the other one, and some of their own. */
function sourcesOf(gateways: readonly Gateway[], isTyped: boolean): Readonly<Record<string, string>> {
  const of = (mode: 'live' | 'test') =>
    Object.assign({}, ...gateways.map((gateway) => valuesOf(gateway, mode))) as Values;
  const [live, trial] = [of('live'), of('test')];
  const write = (values: Values): string =>
    JSON.stringify(isTyped ? { payments: { gateways: values, list: Object.values(values) } } : values, null, 2);
  return { 'staging.json': write(live), 'production.json': write(trial) };
}

const CONFIG = `environments:
  staging: { payments: test, sources: [staging.json] }
  production: { payments: live, sources: [production.json] }
`;

function valuesIn(files: Readonly<Record<string, string>>): string[] {
  const leaves = (part: unknown): string[] =>
    typeof part === 'string' ? [part] : Object.values(part ?? {}).flatMap(leaves);
  const values = ['staging.json', 'production.json'].flatMap((name) => leaves(JSON.parse(files[name] ?? '{}')));
  return [...new Set(values)].filter((value) => value.length >= PART);
}

async function sweep(files: Readonly<Record<string, string>>, inputs = {}): Promise<StepResult> {
  const result = await runAction({ entry: ACTION, workspace: { 'tollgate.yml': CONFIG, ...files }, inputs });
  total += Buffer.byteLength(result.bytes);
  return result;
}

/** Runs the command in a folder with these files. */
function command(files: Readonly<Record<string, string>>, ...words: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-gateways-'));
  try {
    for (const [name, text] of Object.entries({ 'tollgate.yml': CONFIG, ...files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...words], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    total += Buffer.byteLength(stdout + stderr);
    return { text: stdout + stderr, status };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const GROUPS = Array.from({ length: 6 }, (_, at) => catalogue.filter((__, index) => index % 6 === at));

describe('no part of a value of a gateway is written', () => {
  test.each(GROUPS.map((gateways) => [gateways.map(({ id }) => id).join(' '), gateways] as const))(
    'by the action, of %s',
    async (_, gateways) => {
      for (const isTyped of [false, true]) {
        const files = sourcesOf(gateways, isTyped);
        const result = await sweep(files);
        expect(found(result.bytes, valuesIn(files))).toEqual([]);
        expect(result.code).toBe(1);
        const rules = new Set([...(result.report ?? '').matchAll(/"gateway\/[a-z-]+"/g)].map(([rule]) => rule));
        expect(rules.size).toBeGreaterThan(isTyped ? 2 : 4);
      }
    },
  );

  test('by the command, in any form', () => {
    const files = sourcesOf(catalogue, false);
    const values = valuesIn(files);
    for (const format of ['pretty', 'json', 'markdown']) {
      const { text, status } = command(files, 'gateways', '--format', format);
      expect([format, found(text, values), status]).toEqual([format, [], 1]);
    }
    for (const asked of ['list', 'stripe', CANARY]) {
      const { text } = command(files, 'gateways', asked);
      expect(found(text.replaceAll(`"${CANARY}"`, ''), values)).toEqual([]);
    }
  });

  test('of a file under check that is given as the file of a gateway', async () => {
    const files = sourcesOf(catalogue.slice(0, 4), false);
    const env = Object.entries(JSON.parse(files['production.json'] ?? '{}') as Values);
    for (const [name, text] of Object.entries({
      'production.json': files['production.json'] ?? '',
      'secrets.env': env.map(([key, value]) => `${key}='${value}'`).join('\n'),
      'broken.json': `{"id": "acme", "name": "${CANARY}1", ${CANARY}2`,
      'broken.yaml': `id: acme\nname: [${CANARY}1\n${CANARY}2: {`,
    })) {
      const config = `${CONFIG}gateways: { acme: ${name} }\n`;
      const result = await sweep({ ...files, [name]: text, 'tollgate.yml': config });
      expect([name, found(result.bytes, [...valuesIn(files), `${CANARY}1`, `${CANARY}2`])]).toEqual([name, []]);
      expect(result.code).toBe(2);
      const told = command({ ...files, [name]: text, 'tollgate.yml': config }, 'gateways', 'acme');
      expect(found(told.text, valuesIn(files))).toEqual([]);
      expect(told.status).toBe(2);
    }
  });

  test('of members of such a file that are wrong', async () => {
    const wrong = JSON.parse(
      JSON.stringify(catalogue[0], (key, value: unknown) => (key === 'id' ? 'acme' : value)),
    ) as Record<string, unknown>;
    const all = ['id', 'name', 'words', 'hosts', 'credentials', 'modeVariables', 'probes', 'hints', 'listing'];
    for (const key of all) {
      for (const value of [
        `${CANARY}\n`,
        [`${CANARY}!`],
        { [key]: CANARY },
        [{ names: [CANARY], pattern: `^(${CANARY}$` }],
      ]) {
        const files = { 'acme.json': JSON.stringify({ ...wrong, [key]: value }), 'staging.json': '{"A":"b"}' };
        const config = `${CONFIG.replaceAll('production.json', 'staging.json')}gateways: { acme: acme.json }\n`;
        const told = command({ ...files, 'tollgate.yml': config }, 'check');
        expect([key, found(told.text, [CANARY]), told.status]).toEqual([key, [], 2]);
      }
    }
  });
});

describe('what gateways are called and say is not taken for a leak', () => {
  const words = catalogue.flatMap((gateway) => [
    ...[gateway.id, gateway.name, ...gateway.words],
    ...[...gateway.hosts.live, ...gateway.hosts.test, ...(gateway.hosts.neutral ?? [])],
    ...gateway.modeVariables.flatMap(({ names, live, test: trial }) => [...names, ...live, ...trial]),
    ...gateway.credentials.flatMap(namesOf),
  ]);
  const own = [
    'production',
    'config/production.env',
    'production.env',
    'mode-variable',
    'publishable-key',
    'live and test',
  ];
  const values = [...new Set([...own, ...words])];
  const variables = Object.fromEntries(values.map((value, at) => [`SETTING_${at}`, value]));
  const env = (mode: 'live' | 'test') => {
    const seen = catalogue.flatMap((gateway) => Object.entries(valuesOf(gateway, mode)));
    const right = seen.filter(([key]) => !/^(?:NEXT_PUBLIC|OTHER|FAR|ACCOUNT)_/.test(key));
    return right.map(([key, value]) => `${key}='${value}'`).join('\n');
  };

  test('though a variable of the process holds the very word', async () => {
    const workspace = {
      'tollgate.yml': CONFIG.replace('staging.json', 'config/staging.env').replace(
        'production.json',
        'config/production.env',
      ),
      'config/staging.env': env('test'),
      'config/production.env': env('live'),
    };
    const inputs = { 'process-names': Object.keys(variables).join('\n'), checks: 'gateways' };
    const result = await runAction({ entry: ACTION, workspace, inputs, env: variables });
    expect(result.stdout).not.toContain('run/leak-blocked');
    expect(result.code).not.toBe(3);
    expect(result.report).toContain('"recognised"');
  });
});

describe('the sweep can fail', () => {
  test('it finds the name of a gateway of one’s own, which is shown', async () => {
    const files = ownNamed(`Acme ${CANARY}`);
    const result = await sweep(files);
    for (const text of [result.stdout, result.summary, result.report ?? ''])
      expect(found(text, [CANARY])).toEqual([CANARY]);
    expect(found(command(files, 'gateways', 'acme').text, [CANARY])).toEqual([CANARY]);
    expect(result.code).toBe(0);
  });

  test('and the exit blocks the same name once it is a known secret', async () => {
    const files = ownNamed(`Acme ${CANARY}`);
    const secret = JSON.stringify({ ACME_MODE: 'live', DEPLOY_TOKEN: CANARY });
    const result = await sweep({ ...files, 'production.json': secret });
    expect(found(result.bytes, [CANARY])).toEqual([]);
    expect(result.code).toBe(3);
  });

  test('it finds a part of a value', () => {
    const [value = ''] = madeUp('^[a-z]{3}[0-9a-z]{24}$', 1).map((text) => `${text}4x7y2z9`);
    expect(found(`… ${value.slice(0, 3)}${value.slice(-16)} …`, [value])).toEqual([value]);
    expect(found(Buffer.from(`user:${value}`).toString('base64'), [value])).toEqual([value]);
  });
});

/** A gateway of one's own with this name, which is recognised. */
function ownNamed(name: string): Readonly<Record<string, string>> {
  const EVIDENCE = { sources: ['https://docs.acme.example/'], confidence: 'high' };
  const gateway = {
    $schema: '',
    id: 'acme',
    name,
    words: ['acme'],
    hosts: { ...EVIDENCE, shared: true, live: [], test: [], livePatterns: [], testPatterns: [] },
    credentials: [],
    modeVariables: [{ ...EVIDENCE, names: ['ACME_MODE'], live: ['live'], test: ['test'] }],
    probes: [],
    hints: [],
  };
  return {
    'tollgate.yml': `${CONFIG}gateways: { acme: acme.json }\n`,
    'acme.json': JSON.stringify(gateway),
    'staging.json': '{"ACME_MODE":"test"}',
    'production.json': '{"ACME_MODE":"live"}',
  };
}
