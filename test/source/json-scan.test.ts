import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromPointer } from '../../src/finding/pointer.ts';
import { countKeys } from '../../src/source/bounds.ts';
import { measureJson, scanJson } from '../../src/source/json-scan.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const FRAGMENTS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"a"',
  '"b\\n"',
  '"\\u00e9"',
  '1',
  '-0.5e3',
  'true',
  'null',
  ' ',
  '\n',
  '"',
  '\\',
  '01',
  '+1',
  'nul',
  "'",
];

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('a scan of JSON', () => {
  test('agrees with JSON.parse about what is JSON', () => {
    const text = fc.oneof(
      fc.json(),
      fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (one) => {
        expect(scanJson(one).error === undefined).toBe(isJson(one));
      }),
      { numRuns: 3000 },
    );
  });

  test('finds every value where it stands, and every member in the count', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const plain: unknown = JSON.parse(text);
        for (const [pointer, extent] of scanJson(text).outline) {
          const found = fromPointer(pointer).reduce<unknown>(
            (node, key) => Object.getOwnPropertyDescriptor(node ?? {}, key)?.value,
            plain,
          );
          if (typeof found !== 'object' || found === null)
            expect(JSON.parse(text.slice(extent.value, extent.end))).toEqual(found);
          else expect(text[extent.value]).toBe(Array.isArray(found) ? '[' : '{');
        }
        expect(measureJson(text)).toEqual({ members: countKeys(plain), depth: depthOf(plain) });
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['', 0],
    ['[1,]', 3],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['[1 2]', 3],
    ['{"a":\n  tru}', 8],
    ['"\t"', 0],
    ['1 2', 2],
    ['['.repeat(100_000), 100_000],
  ])('says where %j stops being JSON', (text, at) => {
    expect(scanJson(text).error).toBe(at);
  });

  test('tells each key that stands twice, with both places', () => {
    expect(scanJson('{"a":1,"b":{"c":1,"c":2},"a":3}').duplicates).toEqual([
      { key: 'c', pointer: '/b/c', first: 12, again: 18 },
      { key: 'a', pointer: '/a', first: 1, again: 25 },
    ]);
  });
});
