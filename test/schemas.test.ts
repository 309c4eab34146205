import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { loadConfig } from '../src/config/load.ts';
import type { Gateway } from '../src/gateway/gateway.ts';
import { modeOfHost } from '../src/gateway/hosts.ts';
import { readJsonPlace } from '../src/schema/json-place.ts';
import { DEFAULT_LIMITS } from '../src/source/limits.ts';
import { openWorkspace } from '../src/source/workspace.ts';
import { makeRequest } from './request.ts';

const ROOT = join(import.meta.dirname, '..');

// CommonJS: the default export is the module itself or a member of it, depending on who loads it.
const addFormats = 'default' in formatsModule ? formatsModule.default : formatsModule;

function readJson(path: string): object {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as object;
}

function compile(path: string) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  addFormats(ajv);
  return ajv.compile(readJson(path));
}

/** Files below a folder of the repository whose names end so. */
function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => ending.test(path))
    .sort();
}

/** Gateways whose listing of payment methods is known. One that loses it must not pass for one that never had any. */
const LISTED = ['adyen', 'omise', 'payu-eu'];

const GATEWAYS = filesBelow('schemas/gateways', /(?<!\.schema)\.json$/);

describe.each(GATEWAYS)('%s', (path) => {
  // Its form is what the first test looks at.
  const gateway = readJson(path) as Gateway;

  test('follows the schema of gateways', () => {
    const validate = compile('schemas/gateways/gateway.schema.json');
    validate(gateway);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('is called what its file is called', () => {
    expect(`${gateway.id}.json`).toBe(basename(path));
  });

  test('has patterns that compile', () => {
    const { livePatterns, testPatterns } = gateway.hosts;
    const ofKeys = gateway.credentials.flatMap((one) => [one.livePattern ?? '.', one.testPattern ?? '.']);
    for (const pattern of [...livePatterns, ...testPatterns, ...ofKeys]) {
      expect(() => new RegExp(pattern, 'u')).not.toThrow();
    }
  });

  test('has a listing at a place that can be read', async () => {
    if (gateway.listing?.path) expect(await readJsonPlace(gateway.listing.path)).toBeDefined();
    expect(gateway.listing?.path === undefined).toBe(!LISTED.includes(gateway.id));
  });

  test('has no key that is live and test at once', () => {
    for (const { livePattern, testPattern } of gateway.credentials) {
      if (livePattern === undefined || testPattern === undefined) continue;
      const [live, trial] = [new RegExp(livePattern), new RegExp(testPattern)];
      // Keys are made up here; one in the repository would be found by every scanner of secrets.
      fc.assert(fc.property(fc.stringMatching(live), (key) => live.test(key) && !trial.test(key)));
      fc.assert(fc.property(fc.stringMatching(trial), (key) => trial.test(key) && !live.test(key)));
    }
  });

  test('knows each of its hosts in the mode that it lists it under', () => {
    const { live, test: trial } = gateway.hosts;
    expect(live.filter((host) => modeOfHost(gateway, host) !== 'live')).toEqual([]);
    expect(trial.filter((host) => modeOfHost(gateway, host) !== 'test')).toEqual([]);
  });

  test('has a line in the catalogue', () => {
    expect(readFileSync(join(ROOT, 'src/gateway/catalogue.ts'), 'utf8')).toContain(`gateways/${gateway.id}.json`);
  });
});

test('the schema of reports compiles', () => {
  expect(() => compile('schemas/report.schema.json')).not.toThrow();
});

describe('the schema of tollgate.yml', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-schemas-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('compiles in strict mode', () => {
    expect(() => compile('schemas/tollgate.schema.json')).not.toThrow();
  });

  test('refuses a key that it does not know', () => {
    expect(compile('schemas/tollgate.schema.json')({ enviroments: {} })).toBe(false);
  });

  test.each(examples())('accepts the example in $place', async ({ text, whole }) => {
    const validate = compile('schemas/tollgate.schema.json');
    validate(load(text, { schema: CORE_SCHEMA }));
    expect(validate.errors ?? []).toEqual([]);
    if (!whole) return;
    // The names in a whole example lead somewhere, which no schema can say.
    writeFileSync(join(folder, 'tollgate.yml'), text);
    const loaded = await loadConfig(makeRequest(folder), openWorkspace(folder, DEFAULT_LIMITS));
    expect(loaded).toMatchObject({ ok: true });
  });
});

interface Example {
  readonly place: string;
  readonly text: string;
  /** Whether it is a configuration of its own, and not a part of one. */
  readonly whole: boolean;
}

/** Every configuration that the documentation shows, whole or in part, and every one among the examples. */
function examples(): Example[] {
  const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...filesBelow('docs', /\.md$/)];
  const shown = pages.filter(exists).flatMap((path) => blocksOf(path));
  const files = filesBelow('examples', /\btollgate\.ya?ml$/).map((path) => {
    return { place: path, text: readFileSync(join(ROOT, path), 'utf8'), whole: true };
  });
  return [...shown, ...files];
}

function exists(path: string): boolean {
  try {
    return readFileSync(join(ROOT, path)).length > 0;
  } catch {
    return false;
  }
}

/** The blocks of YAML on a page that begin with a key of tollgate.yml. */
function blocksOf(path: string): Example[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return [...text.matchAll(/^```ya?ml\n(.*?)^```/gms)].flatMap((match) => {
    const [, block = ''] = match;
    const [, key] = /^(?:#.*\n|\n)*(environments|validate|gateways|probes|parity|rules|waivers):/.exec(block) ?? [];
    const line = text.slice(0, match.index).split('\n').length;
    return key === undefined ? [] : [{ place: `${path}:${line}`, text: block, whole: key === 'environments' }];
  });
}
