import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import schema from '../../schemas/gateways/gateway.schema.json' with { type: 'json' };
import { loadConfig } from '../../src/config/load.ts';
import { expressionsOf, groupsOf } from '../../src/gateway/expressions.ts';
import type { Gateway } from '../../src/gateway/gateway.ts';
import { isRequestHeader } from '../../src/network/headers.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { openWorkspace } from '../../src/source/workspace.ts';
import { makeRequest } from '../request.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/own-gateway/gateways/acme-pay.json');
const SOUND = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Record<string, unknown>;
const CATALOGUE = join(import.meta.dirname, '../../schemas/gateways');
const CONFIG = 'environments:\n  staging: { sources: [a.env] }\ngateways:\n';

const folder = mkdtempSync(join(tmpdir(), 'tollgate-own-gateways-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function load(files: Readonly<Record<string, string>>, named = '  acme-pay: acme.json\n') {
  for (const [name, text] of Object.entries({ 'tollgate.yml': CONFIG + named, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return loadConfig(makeRequest(folder), openWorkspace(folder, DEFAULT_LIMITS));
}

async function rulesOf(files: Readonly<Record<string, string>>, named?: string): Promise<string[]> {
  const loaded = await load(files, named);
  return loaded.ok ? [] : loaded.findings.map(({ rule }) => rule);
}

describe('files of gateways', () => {
  test('are at most a hundred', async () => {
    const named = (count: number) => Array.from({ length: count }, (_, at) => `  acme-${at}: none.json\n`).join('');
    const many = await load({}, named(101));
    expect(!many.ok && many.findings).toMatchObject([
      { rule: 'config/value', facts: { path: '/gateways', expected: 'at most 100 files of gateways' } },
    ]);
    expect(await rulesOf({}, named(100))).toEqual(Array.from({ length: 100 }, () => 'source/file'));
  });

  test('are told of no more than two hundred times each', async () => {
    const wrong = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`key${at}`, 1]));
    const rules = await rulesOf({ 'acme.json': JSON.stringify({ ...SOUND, ...wrong }) });
    expect(rules.filter((rule) => rule === 'validate/unknown-key')).toHaveLength(200);
    expect(rules.filter((rule) => rule !== 'validate/unknown-key')).toEqual(['validate/cap', 'config/value']);
  });

  test.each([
    ['/proc/self/environ', 'source/file'],
    ['../../../../../../etc/passwd', 'source/file'],
    ['.git/config', 'source/file'],
    ['link.json', 'source/file'],
    ['inside.json', undefined],
    ['.', 'source/file'],
  ])('are read inside of the workspace alone: %s', async (path, rule) => {
    const outside = mkdtempSync(join(tmpdir(), 'tollgate-outside-'));
    writeFileSync(join(outside, 'acme.json'), JSON.stringify(SOUND));
    writeFileSync(join(folder, 'acme.json'), JSON.stringify(SOUND));
    for (const name of ['link.json', 'inside.json']) rmSync(join(folder, name), { force: true });
    symlinkSync(join(outside, 'acme.json'), join(folder, 'link.json'));
    symlinkSync('acme.json', join(folder, 'inside.json'));
    const rules = await rulesOf({ '.git/config': JSON.stringify(SOUND) }, `  acme-pay: ${path}\n`);
    expect(rules).toEqual(rule === undefined ? [] : [rule]);
    rmSync(outside, { recursive: true });
  });

  test('are held against their schema in time, however much they hold', async () => {
    const sources = Array.from({ length: 60_000 }, (_, at) => `https://${at.toString(36)}`);
    const began = performance.now();
    const rules = await rulesOf({ 'acme.json': JSON.stringify({ ...SOUND, hosts: { ...hosts(), sources } }) });
    expect(rules.at(-1)).toBe('config/value');
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('may have aliases, and no bomb of them', async () => {
    const bomb = Array.from({ length: 9 }, (_, at) => `x${at + 1}: &x${at + 1} [${`*x${at},`.repeat(9)}]`).join('\n');
    expect(await rulesOf({ 'acme.yaml': `x0: &x0 [a]\n${bomb}\n` }, '  acme-pay: acme.yaml\n')).toEqual(['source/cap']);
  });
});

function hosts(): object {
  return SOUND['hosts'] as object;
}

const addFormats = 'default' in formatsModule ? formatsModule.default : formatsModule;
const ajv = new Ajv2020({ allErrors: false, strict: false });
addFormats(ajv);
const validate = ajv.compile<Gateway>(schema);

/** Whether a file is sound, by another validator and by what the schema cannot say. */
function isSound(value: unknown): boolean {
  if (!validate(value)) return false;
  const headers = value.probes.flatMap(({ headers: own = {} }) => Object.entries(own));
  return (
    value.id === 'acme-pay' &&
    expressionsOf(value).every(({ pattern, groups }) => (groupsOf(pattern) ?? -1) >= groups) &&
    headers.every(([name, text]) => isRequestHeader(name, text))
  );
}

/** The paths of everything in a file. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...inside.flatMap(([key, member]) => pathsIn(member, [...path, key]))];
}

/** The same with another value at a path, or without it. */
function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy: unknown = structuredClone(value);
  if (typeof copy !== 'object' || copy === null) return copy;
  const member = changed(Reflect.get(copy, key), rest, to);
  if (member === undefined && !Array.isArray(copy)) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, member ?? null);
  return copy;
}

const NASTY = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    '\u0000',
    '::error::x',
    '##[error]',
    '\u202e',
    '^',
    '^(',
    '^(?:|)*$',
    '__proto__',
  ),
  fc.constantFrom<unknown>(
    '^(?<a>x)\\k<a>$',
    '^\\1$',
    '//x',
    '/\\x',
    'https://[',
    'high',
    'unrecorded',
    1e308,
    -0,
    {},
    [],
  ),
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.array(fc.constantFrom('a', 'b', 'A', '^a$'), { maxLength: 60 }),
);

/** What a file is changed by: where, and what it says there then. */
const CHANGE = fc.tuple(fc.nat(), NASTY);

test('no change of a file crashes, and none that breaks it passes', { timeout: 120_000 }, async () => {
  const models = [SOUND, ...['stripe', 'adyen', 'paypal', 'iyzico'].map((id) => sample(id))];
  let broken = 0;
  let sound = 0;
  const seen = fc.asyncProperty(
    fc.constantFrom(...models),
    fc.array(CHANGE, { minLength: 1, maxLength: 2 }),
    async (model, changes) => {
      const file = changes.reduce<unknown>((value, [at, to]) => {
        const paths = pathsIn(value);
        return changed(value, paths[at % paths.length] ?? [], to);
      }, model);
      const text = JSON.stringify(file) ?? '';
      const loaded = await load({ 'acme.json': text });
      const wanted = text !== '' && isSound(JSON.parse(text));
      if (loaded.ok !== wanted) throw new Error(`${text} is ${wanted ? 'sound' : 'broken'}`);
      if (!loaded.ok) expect(loaded.findings.map(({ rule }) => rule).join()).toMatch(/config\/value|source\//);
      if (loaded.ok) sound += 1;
      else broken += 1;
    },
  );
  await fc.assert(seen, { numRuns: 600 });
  expect(broken).toBeGreaterThan(100);
  expect(sound).toBeGreaterThan(0);
});

test('no text crashes that a file may be cut to', { timeout: 60_000 }, async () => {
  const text = JSON.stringify(SOUND);
  const cut = fc.tuple(fc.nat(text.length - 1), fc.string({ unit: 'binary', maxLength: 3 }), fc.nat(20));
  await fc.assert(
    fc.asyncProperty(cut, async ([at, more, less]) => {
      const one = text.slice(0, at) + more + text.slice(at + less);
      const loaded = await load({ 'acme.json': one });
      let value: unknown;
      try {
        value = JSON.parse(one);
      } catch {
        expect(loaded.ok).toBe(false);
        return;
      }
      // A key that stands there twice is refused, where JSON.parse takes the last.
      if (loaded.ok) expect(isSound(value)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

function sample(id: string): Record<string, unknown> {
  const model = JSON.parse(readFileSync(join(CATALOGUE, `${id}.json`), 'utf8')) as Record<string, unknown>;
  return { ...model, id: 'acme-pay' };
}
