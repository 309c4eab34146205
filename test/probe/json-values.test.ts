import { expect, test } from 'vitest';
import { valuesAt } from '../../src/probe/json-values.ts';
import { readJsonPlace } from '../../src/schema/json-place.ts';

async function at(path: string, json: unknown) {
  const place = await readJsonPlace(path);
  if (!place) throw new Error('no place');
  return valuesAt(place, json);
}

test('gives what stands there, in order', async () => {
  const json = { a: [{ b: 1 }, { b: 2 }], 'x/y': { '~': 3 } };
  expect(await at('$.a[*].b', json)).toEqual([1, 2]);
  expect(await at('/a/1/b', json)).toEqual([2]);
  expect(await at('/x~1y/~0', json)).toEqual([3]);
  expect(await at('/a/length', json)).toEqual([]);
  expect(await at('/a/-1', json)).toEqual([]);
  expect(await at('/__proto__', json)).toEqual([]);
  expect(await at('$.a.length', json)).toEqual([]);
  expect(await at('$.nothing', json)).toEqual([]);
});

test('stops a pattern that does not end', { timeout: 20_000 }, async () => {
  const json = [{ text: `${'a'.repeat(60)}!` }];
  expect(await at("$[?search(@.text, '^(a+)+$')]", json)).toBe('stopped');
});

test('gives up on what is nested too deep', async () => {
  const json: unknown = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
  expect(await at('$..x', json)).toBe('stopped');
});
