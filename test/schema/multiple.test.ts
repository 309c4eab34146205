import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileSchema } from '../../src/schema/compile.ts';
import { isMultiple } from '../../src/schema/multiple.ts';
import type { Document } from '../../src/source/document.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';

test.each([
  [19.99, 0.01],
  [-19.99, 0.01],
  [4.5, 1.5],
  [0, 0.3],
  [1e300, 1e-300],
  [1e21, 10],
  [3 * 2 ** 30, 2 ** 30],
])('%f is a multiple of %f', (value, of) => expect(isMultiple(value, of)).toBe(true));

test.each([
  [1, 2 ** 30],
  [1, 1e12],
  [0.5, 1e10],
  [999999.9999999, 1e6],
  [1e-12, 5],
  [7.0000000001, 7],
  [0.0075, 0.01],
  [Number.POSITIVE_INFINITY, 0.5],
])('%f is no multiple of %f', (value, of) => expect(isMultiple(value, of)).toBe(false));

test('whole numbers of hundredths are multiples of a hundredth, and nothing between them is', () => {
  fc.assert(
    fc.property(fc.integer(), (hundredths) => {
      expect(isMultiple(Number(`${hundredths}e-2`), 0.01)).toBe(true);
      expect(isMultiple(Number(`${hundredths}5e-3`), 0.01)).toBe(false);
    }),
  );
});

test.each(['draft-07/schema#', 'draft/2020-12/schema'])(
  'a value that is no multiple breaks a schema of %s',
  async (name) => {
    const at = { file: 's.json', line: 1, column: 1 };
    const value = { $schema: `https://json-schema.org/${name}`, items: { multipleOf: 2 ** 30 } };
    const document: Document = {
      file: 's.json',
      format: 'json',
      index: 0,
      value,
      stringsOnly: false,
      locate: () => at,
    };
    const loaded = await compileSchema(document, DEFAULT_LIMITS);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
    expect(loaded.schema.validate([2 ** 31, 1, 'x'])).toMatchObject([
      { pointer: '/1', detail: { rule: 'validate/multiple-of', facts: { of: 2 ** 30 } } },
    ]);
  },
);
