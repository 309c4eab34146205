import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/tollgate.schema.json' with { type: 'json' };
import { admits } from '../../src/config/admits.ts';

const TESTS = join(import.meta.dirname, '..');
const VALUES = ['cases', 'probe-cases'].flatMap((folder) =>
  readdirSync(join(TESTS, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('tollgate.yml'))
    .flatMap((path) => readable(join(TESTS, folder, path))),
);
const isValid = formats.default(new Ajv({ strict: false, strictNumbers: true }), ['date']).compile(schema);

describe('the schema of tollgate.yml', () => {
  it('admits what the engine finds valid, and nothing else', () => {
    const said = VALUES.map((value) => [admits(schema, value), isValid(value)] as const);
    expect(said.every(([quick, whole]) => quick === whole)).toBe(true);
    expect(said.filter(([quick]) => quick).length).toBeGreaterThan(100);
    expect(said.filter(([quick]) => !quick).length).toBeGreaterThan(5);
  });

  it('is judged alike wherever one place of a configuration is something else', { timeout: 60_000 }, () => {
    const places = VALUES.flatMap((value) => placesIn(value).map((place) => ({ value, place })));
    const other = fc.oneof(
      fc.constantFrom(
        '',
        'url',
        'p1',
        '1s',
        '3%',
        '200-299',
        '2027-02-29',
        '/x',
        'https://a.example',
        '\u{1f600}',
        'x'.repeat(5000),
      ),
      fc.constantFrom(0, 1, -1, 1.5, 1e9, Number.NaN, Number.POSITIVE_INFINITY, true, false, null),
      fc.constantFrom({}, [], [''], ['a', 'a'], { constructor: 1 }, { from: 'KEY' }, { '': 1 }),
      fc.jsonValue({ maxDepth: 2 }),
    );
    let [admitted, refused] = [0, 0];
    const alike = fc.property(fc.constantFrom(...places), other, fc.boolean(), ({ value, place }, put, removes) => {
      const changed = withAnother(value, place, removes ? undefined : put);
      const whole = isValid(changed);
      if (whole) admitted += 1;
      else refused += 1;
      return admits(schema, changed) === whole;
    });
    fc.assert(alike, { numRuns: 5000 });
    expect(Math.min(admitted, refused)).toBeGreaterThan(500);
  });
});

describe('what is not known', () => {
  it.each([
    ['a keyword', { contains: true }, [1]],
    ['a keyword that every object has', { toString: true }, 1],
    ['a reference', { $ref: '#/properties/a' }, 1],
    ['a part', { $ref: '#/$defs/toString' }, 1],
    ['a type', { type: 'text' }, 'a'],
    ['a value that is no scalar', { const: {} }, {}],
    ['a list that is none', { enum: 'a' }, 'a'],
    ['a bound that is none', { minimum: '1' }, 2],
    ['a format', { format: 'email' }, 'a@b.example'],
    ['a schema that is none', { items: 1 }, [1]],
  ])('admits nothing: %s', (_, said, value) => {
    expect(admits(said, value)).toBe(false);
    expect(admits({ anyOf: [said, true] }, value)).toBe(false);
    expect(admits({ if: said, else: true }, value)).toBe(false);
  });
});

function readable(file: string): unknown[] {
  try {
    return [load(readFileSync(file, 'utf8'))];
  } catch {
    return [];
  }
}

type Place = readonly (string | number)[];

function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const members = Object.entries(value).flatMap(([key, member]) =>
    placesIn(member, [...place, Array.isArray(value) ? Number(key) : key]),
  );
  return [place, ...members, [...place, Array.isArray(value) ? value.length : 'other']];
}

/** A copy with something else at a place, or with nothing there. */
function withAnother(value: unknown, place: Place, put: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return put ?? null;
  const copy: Record<string | number, unknown> = Array.isArray(value) ? [...value] : { ...Object(value) };
  if (rest.length > 0) copy[key] = withAnother(copy[key], rest, put);
  else if (put !== undefined) copy[key] = put;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}
