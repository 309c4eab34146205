import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { readYamlGo } from '../../src/source/yaml.ts';

/** Scalars, and what `resolve` of go-yaml 2 makes of them (`resolve.go`, and `strconv.ParseInt` with base 0). */
const SCALARS: readonly (readonly [string, unknown])[] = [
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((text) => [text, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((text) => [text, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((text) => [text, null] as const),
  ...['yEs', 'tRue', 'nULL', 'oN', 'yes please'].map((text) => [text, text] as const),
  ['0', 0],
  ['8080', 8080],
  ['-1', -1],
  ['+12', 12],
  ['0777', 511],
  ['00', 0],
  ['0o17', 15],
  ['0O17', 15],
  ['0x1F', 31],
  ['-0x1f', -31],
  ['0X1f', 31],
  ['0b101', 5],
  ['-0b101', -5],
  ['1_000', 1000],
  ['0x_1F', 31],
  ['1_0.5', 10.5],
  ['08', 8],
  ['1.0', 1],
  ['1.', 1],
  ['.5', 0.5],
  ['-.5', -0.5],
  ['1e3', 1000],
  ['1.5E-3', 0.0015],
  ['685_230.15', 685230.15],
  ['.inf', Number.POSITIVE_INFINITY],
  ['-.INF', Number.NEGATIVE_INFINITY],
  ['.nan', Number.NaN],
  ['1e999', '1e999'],
  ['12:30', '12:30'],
  ['1:20:30', '1:20:30'],
  ['190:20:30.15', '190:20:30.15'],
  ['2026-01-31', '2026-01-31'],
  ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00Z'],
  ['1.2.3', '1.2.3'],
  ['0o8', '0o8'],
  ['0b2', '0b2'],
  ['0xg', '0xg'],
  ['_1', '_1'],
  ['+', '+'],
  ['.', '.'],
  ['=', '='],
  ['1e', '1e'],
  ['!!str 8080', '8080'],
  ['!!int "8080"', 8080],
  ['!!float "1"', 1],
  ['!!timestamp 2026-01-31', '2026-01-31'],
  ['!!binary Z2lmdA==', 'gift'],
  ['"yes"', 'yes'],
];

test.for(SCALARS)('%s', ([text, value]) => {
  const { documents, problems } = readYamlGo({ file: 'f', text: `a: ${text}\n` }, DEFAULT_LIMITS);
  // That YAML 1.2 reads some of them differently is said, and is all that is said.
  expect(problems.filter(({ rule }) => rule !== 'source/yaml-1.1')).toEqual([]);
  expect(documents[0]?.value).toEqual({ a: value });
});

test('keys of mappings are merged', () => {
  const text = 'base: &base { a: 1, b: 2 }\nover:\n  <<: *base\n  b: 3\n';
  expect(readYamlGo({ file: 'f', text }, DEFAULT_LIMITS).documents[0]?.value).toEqual({
    base: { a: 1, b: 2 },
    over: { a: 1, b: 3 },
  });
});
