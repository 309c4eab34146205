import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import { CORE_SCHEMA, load } from 'js-yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { loadConfig } from '../src/config/load.ts';
import { loadCatalogue } from '../src/gateway/catalogue.ts';
import type { Gateway } from '../src/gateway/gateway.ts';
import { isHostOf, modeOfAddress, modeOfHost } from '../src/gateway/hosts.ts';
import { GATEWAY_IDS } from '../src/gateway/ids.ts';
import { recogniserOf } from '../src/gateway/recognise.ts';
import { isKnownAddress } from '../src/probe/url/known-request.ts';
import { runBounded } from '../src/schema/bounded.ts';
import { readJsonPlace } from '../src/schema/json-place.ts';
import { DEFAULT_LIMITS } from '../src/source/limits.ts';
import { openWorkspace } from '../src/source/workspace.ts';
import { filledIn, madeUp, modeShapesOf, namesOf, patternsIn } from './gateway/made-up.ts';
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
  // What is said in place of a library's words; see src/schema/says.ts.
  ajv.addKeyword('errorMessage');
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
const LISTED = ['adyen', 'checkout-com', 'gocardless', 'mercadopago', 'mollie', 'omise', 'payu-eu'];

const GATEWAYS = filesBelow('schemas/gateways', /(?<!\.schema)\.json$/);
const CATALOGUE = await loadCatalogue();

test('there are 59 gateways or more, and the catalogue has all of them', () => {
  expect(GATEWAYS.length).toBeGreaterThanOrEqual(59);
  expect(CATALOGUE.map(({ id }) => `schemas/gateways/${id}.json`)).toEqual(GATEWAYS);
  expect(CATALOGUE.map(({ id }) => id)).toEqual(GATEWAY_IDS);
});

test('the gateway of one’s own among the examples follows the schema of gateways', () => {
  const validate = compile('schemas/gateways/gateway.schema.json');
  validate(readJson('examples/own-gateway/gateways/acme-pay.json'));
  expect(validate.errors ?? []).toEqual([]);
});

describe.each(GATEWAYS)('%s', (path) => {
  // Its form is what the first test looks at.
  const gateway = readJson(path) as Gateway;
  const shapes = modeShapesOf(gateway);

  test('follows the schema of gateways', () => {
    const validate = compile('schemas/gateways/gateway.schema.json');
    validate(gateway);
    expect(validate.errors ?? []).toEqual([]);
  });

  // A file of somebody's own may leave out what it has nothing to say of; a file here is read as it stands.
  test('leaves nothing out', () => {
    const lists = [gateway.credentials, gateway.modeVariables, gateway.probes, gateway.hints];
    expect([...lists, gateway.hosts.livePatterns, gateway.hosts.testPatterns].every(Array.isArray)).toBe(true);
  });

  test('is called what its file is called', () => {
    expect(`${gateway.id}.json`).toBe(basename(path));
  });

  test('leaves nothing to be done', () => {
    expect(readFileSync(join(ROOT, path), 'utf8')).not.toMatch(/TODO|FIXME/);
  });

  test('names sources that stay where they are', () => {
    const sources = [
      ...readFileSync(join(ROOT, path), 'utf8').matchAll(/"(https:\/\/github\.com\/[^"]*\/(?:blob|tree)\/[^"]*)"/g),
    ];
    expect(sources.map(([, url = '']) => url).filter((url) => !/\/(?:blob|tree)\/[0-9a-f]{40}\//.test(url))).toEqual(
      [],
    );
  });

  test('has patterns that compile, and come to an end with any text', () => {
    const nasty = ['a', '0', 'a-', 'a.', '-', '_', 'A$', 'sk_', '/v1'].map((piece) => `${piece.repeat(2000)}\n`);
    for (const pattern of patternsIn(gateway)) {
      const compiled = new RegExp(pattern, 'u');
      const ask = () => runBounded(DEFAULT_LIMITS.patternSeconds, () => nasty.map((text) => compiled.test(text)));
      expect(ask, pattern).not.toThrow();
    }
  });

  test('has a listing at a place that can be read, and a probe that asks for it', async () => {
    if (gateway.listing?.path) expect(await readJsonPlace(gateway.listing.path)).toBeDefined();
    expect(gateway.listing?.path !== undefined).toBe(LISTED.includes(gateway.id));
    expect(gateway.probes.some(({ lists }) => lists === true)).toBe(LISTED.includes(gateway.id));
  });

  test('has no key that is live and test at once', () => {
    for (const shape of shapes) {
      const others = shapes.filter(({ mode }) => mode !== shape.mode).map(({ pattern }) => new RegExp(pattern, 'u'));
      const both = madeUp(shape.pattern).filter((key) => others.some((other) => other.test(key)));
      expect(both, shape.pattern).toEqual([]);
    }
  });

  test('has no key that proves a mode and is not of the shape that all have', () => {
    for (const { pattern, credential } of shapes) {
      const whole = new RegExp(credential.pattern ?? '', 'u');
      expect(madeUp(pattern).filter((key) => !whole.test(key))).toEqual([]);
    }
  });

  test('recognises each key by each of its names', () => {
    const { recognise } = recogniserOf([gateway]);
    for (const { mode, pattern, credential } of shapes) {
      const [key = ''] = madeUp(pattern, 1);
      for (const name of namesOf(credential)) {
        const told = recognise([name], key).map((seen) => `${seen.kind} ${seen.mode}`);
        expect([...new Set(told)], name).toEqual([`credential ${mode}`]);
      }
    }
  });

  test('takes no whole credential for what a loader left of one', () => {
    for (const { pattern, livePattern, testPattern, remnants = [] } of gateway.credentials) {
      const whole = [pattern, livePattern, testPattern].filter((one) => one !== undefined);
      for (const remnant of remnants) {
        const left = new RegExp(remnant.pattern, 'u');
        expect(whole.flatMap((one) => madeUp(one, 100)).filter((key) => left.test(key))).toEqual([]);
        const fits = whole.map((one) => new RegExp(one, 'u'));
        expect(madeUp(remnant.pattern, 100).filter((text) => fits.some((one) => one.test(text)))).toEqual([]);
      }
    }
  });

  test('knows each of its hosts in the one mode that it lists it under', () => {
    const { live, test: trial, neutral = [] } = gateway.hosts;
    const all = [...live, ...trial, ...neutral];
    expect(all.filter((host, at) => all.indexOf(host) !== at)).toEqual([]);
    expect(live.filter((host) => modeOfHost(gateway, host) !== 'live')).toEqual([]);
    expect(trial.filter((host) => modeOfHost(gateway, host) !== 'test')).toEqual([]);
    const told = (host: string) => modeOfAddress(gateway, new URL(`https://${host}/`));
    expect(neutral.filter((host) => !isHostOf(gateway, host) || told(host) !== undefined)).toEqual([]);
  });

  test('has probes that can be sent, each to a host of its mode', () => {
    for (const probe of gateway.probes) {
      const named = [...`${probe.url ?? ''}${probe.path}`.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name);
      expect(new Set(named)).toEqual(new Set(Object.keys(probe.parts ?? {})));
      expect([...probe.status, ...probe.authenticatedStatus]).not.toEqual([]);
      if (probe.lists) expect(probe.authenticatedStatus).not.toEqual([]);
      if (probe.authenticatedStatus.length > 0 && probe.auth === undefined) {
        expect(probe.authenticatedStatus).toEqual(probe.status);
      }
      if (probe.url === undefined) continue;
      const { url, path } = filledIn(probe);
      const address = new URL(url);
      expect(isKnownAddress(address, { ...probe, path }), probe.url).toBe(true);
      // Where the whole host is a part it is the merchant's own.
      const isOwn = /^https:\/\/\{[a-z]+\}\//.test(probe.url);
      expect(isHostOf(gateway, address.hostname), probe.url).toBe(!isOwn);
      const mode = modeOfAddress(gateway, address);
      expect(mode === undefined || mode === probe.mode, probe.url).toBe(true);
    }
  });

  test('has a line in the catalogue', () => {
    expect(readFileSync(join(ROOT, 'src/gateway/catalogue.ts'), 'utf8')).toContain(`gateways/${gateway.id}.json`);
  });
});

describe('the gateways beside each other', () => {
  const { recognise } = recogniserOf(CATALOGUE);
  /** Whose key a text is taken for, and of which mode; a host in it counts for nothing here. */
  const whose = (name: string, text: string) => {
    const keys = recognise([name], text).filter(({ kind }) => kind === 'credential');
    return [...new Set(keys.map(({ gateway, mode }) => `${gateway.id} ${mode}`))];
  };

  test('share no name', () => {
    const owners = new Map<string, string>();
    for (const { id, credentials, modeVariables, apiVersion } of CATALOGUE) {
      for (const { names, unrecordedNames = [] } of [
        ...credentials,
        ...modeVariables,
        ...(apiVersion ? [apiVersion] : []),
      ]) {
        for (const name of [...names, ...unrecordedNames].map((one) => one.replaceAll('_', ''))) {
          expect(owners.get(name) ?? id, name).toBe(id);
          owners.set(name, id);
        }
      }
    }
  });

  test('have names with a source only where one is recorded', () => {
    for (const { id, credentials, modeVariables, apiVersion } of CATALOGUE) {
      for (const { names, sources } of [...credentials, ...modeVariables, ...(apiVersion ? [apiVersion] : [])]) {
        if (sources.every((source) => source === 'unrecorded')) expect(names, id).toEqual([]);
      }
    }
  });

  test('have no name without a source that hides one with a source behind a prefix', () => {
    for (const { id, credentials, modeVariables } of CATALOGUE) {
      const entries = [...credentials, ...modeVariables.filter(({ beside }) => beside === undefined)];
      const recorded = entries.flatMap(({ names }) => names);
      const hiding = entries
        .flatMap(({ unrecordedNames = [] }) => unrecordedNames)
        .filter((name) => recorded.some((known) => name.endsWith(`_${known}`)));
      expect(hiding, id).toEqual([]);
    }
  });

  test('share no host', () => {
    for (const gateway of CATALOGUE) {
      const { live, test: trial, neutral = [], livePatterns, testPatterns } = gateway.hosts;
      const made = [...livePatterns, ...testPatterns].flatMap((pattern) => madeUp(pattern, 5));
      for (const host of [...live, ...trial, ...neutral, ...made]) {
        const others = CATALOGUE.filter((other) => other !== gateway && isHostOf(other, host));
        expect(
          others.map(({ id }) => id),
          host,
        ).toEqual([]);
      }
    }
  });

  test.each(CATALOGUE)('$id alone has keys of a shape that is its own', (gateway) => {
    for (const { mode, pattern, credential } of modeShapesOf(gateway)) {
      const { distinct } = credential;
      for (const key of distinct === undefined ? [] : madeUp(pattern)) {
        // A name that speaks of nobody, and one that speaks of somebody who is no gateway.
        expect(whose('API_SECRET', key), pattern).toEqual([`${gateway.id} ${mode}`]);
        expect(whose('CLERK_BACKEND', key), pattern).toEqual(distinct === 'always' ? [`${gateway.id} ${mode}`] : []);
      }
    }
  });

  test.each(CATALOGUE)('$id is not seen in keys that others have as well', (gateway) => {
    for (const { pattern, credential } of modeShapesOf(gateway)) {
      if (credential.distinct !== undefined) continue;
      const seen = madeUp(pattern).flatMap((key) => whose('CLERK_BACKEND', key));
      expect(
        seen.filter(([id]) => id === gateway.id),
        pattern,
      ).toEqual([]);
    }
  });
});

test('the schema of reports compiles', () => {
  expect(() => compile('schemas/report.schema.json')).not.toThrow();
});

describe('the schema of tollgate.yml', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-schemas-'));
  // A file that an example names is read with it.
  cpSync(join(ROOT, 'examples/own-gateway/gateways'), join(folder, 'gateways'), { recursive: true });
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
