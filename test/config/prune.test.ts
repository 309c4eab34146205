import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import schema from '../../schemas/tollgate.schema.json' with { type: 'json' };
import { pruneSchema } from '../../src/config/prune.ts';

const CASES = join(import.meta.dirname, '..');
const FILES = ['cases', 'probe-cases'].flatMap((folder) =>
  readdirSync(join(CASES, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('tollgate.yml'))
    .map((path) => join(CASES, folder, path)),
);

function verdict(said: unknown, value: unknown) {
  const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(said as object);
  return validate(value)
    ? []
    : validate.errors?.map(({ instancePath, keyword, params }) => [instancePath, keyword, params]);
}

test('judges every configuration of the cases as the whole schema does', { timeout: 60_000 }, () => {
  const whole = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
  let wrong = 0;
  for (const file of FILES) {
    const value = readable(file);
    if (value === undefined) continue;
    const valid = whole(value);
    const said = valid ? [] : whole.errors?.map(({ instancePath, keyword, params }) => [instancePath, keyword, params]);
    expect([file, verdict(pruneSchema(schema, value), value)]).toEqual([file, said]);
    if (!valid) wrong += 1;
  }
  expect(FILES.length).toBeGreaterThan(100);
  expect(wrong).toBeGreaterThan(5);
});

test('keeps the names of keys, and what stands behind those that are used', () => {
  const said = {
    properties: { a: { properties: { b: { type: 'string' }, c: { type: 'number' } } }, d: { type: 'null' } },
  };
  const $defs = { one: { items: { $ref: '#/$defs/two' } }, two: {}, three: { $ref: '#/$defs/one' } };
  expect(pruneSchema({ ...said, $defs, items: { $ref: '#/$defs/one' } }, { a: [{ b: 1 }] })).toEqual({
    properties: { a: { properties: { b: { type: 'string' }, c: true } }, d: true },
    items: { $ref: '#/$defs/one' },
    $defs: { one: { items: { $ref: '#/$defs/two' } }, two: {} },
  });
});

function readable(file: string): unknown {
  try {
    return load(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
