import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { losesDigits } from '../../src/source/digits.ts';
import type { Reader } from '../../src/source/document.ts';
import { readJson } from '../../src/source/json.ts';
import { readJson5 } from '../../src/source/json5.ts';
import { readJsonc } from '../../src/source/jsonc.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { readToml } from '../../src/source/toml.ts';
import { readYaml } from '../../src/source/yaml.ts';

describe('a number as a double', () => {
  test.each([
    ...['9007199254740993', '-9007199254740993', '12345678901234567890', '1e400', '-1e-400', '0.12345678901234567890'],
    ...['3.14159265358979323846', '9_007_199_254_740_993', '0x20000000000001', '1.0000000000000000000000001'],
    ...['0b100000000000000000000000000000000000000000000000000001', '100000000000000000000001e-20'],
  ])('%s loses digits', (written) => {
    expect(losesDigits(written)).toBe(true);
  });

  test.each([
    ...['0', '-0', '0.0', '0e999', '1', '9007199254740992', '9007199254740994', '1e22', '10000000000000000000000'],
    ...['0.1', '0.30000000000000004', '0.10000000000000001', '1210845798150671.2', '1.7976931348623157e308', '5e-324'],
    ...['0x20000000000000', '1e3', '.5', '5.', '+1', '123456789.123456', '1.50000000000000000000000000'],
    ...['31172243072677510', '100000000000000000000000', '0.1000000000000000055511151231257827021181583404541015625'],
    ...['abc', '', '.', '1.2.3', '2001-12-14', '12:30', 'Infinity', '.nan', '0x', '1979-05-27T07:32:00.999999999999'],
  ])('%s loses none', (written) => {
    expect(losesDigits(written)).toBe(false);
  });

  test('loses none that JavaScript itself wrote', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(losesDigits(String(number))).toBe(false);
      }),
    );
  });

  test('loses digits of a long whole number exactly when they change', () => {
    const long = fc.bigInt({ min: 10n ** 18n, max: 2n ** 70n }).filter((number) => number % 10n !== 0n);
    fc.assert(
      fc.property(long, (number) => {
        expect(losesDigits(String(number))).toBe(BigInt(Number(number)) !== number);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each<[format: string, reader: Reader, text: string, places: string[]]>([
  ['JSON', readJson, '{ "é🐎": 1, "a": [9007199254740993, "9007199254740993"] }', ['1:19 /a/0']],
  ['JSON behind a sign', readJson, '[-9007199254740993]', ['1:2 /0']],
  ['JSON with comments', readJsonc, '{ // 9007199254740993\n "a": 0.12345678901234567890, }', ['2:7 /a']],
  [
    'JSON5',
    readJson5,
    '{ a: +9007199254740993, b: 0x20000000000001, c: .12345678901234567890 }',
    ['1:6 /a', '1:28 /b', '1:49 /c'],
  ],
  [
    'YAML',
    readYaml,
    'é: 9007199254740993\n---\na: [1, 9007199254740993]\nb: "9007199254740993"\n',
    ['1:4 /é', '3:8 /a/1'],
  ],
  ['YAML with an alias', readYaml, 'a: &a 9007199254740993\nb: *a\n', ['1:7 /a']],
  ['YAML with a tag of text', readYaml, 'a: !!str 9007199254740993\n', []],
  [
    'TOML',
    readToml,
    'a.b = 9007199254740993\nc = [1.2345678901234567890]\nd = 9_007_199_254_740_993\n[t]\ne = "9007199254740993"\n',
    ['1:7 /a/b', '2:6 /c/0', '3:5 /d'],
  ],
  ['JSON5 beyond all numbers', readJson5, `{ a: 0x${'1'.repeat(300)} }`, ['1:6 /a']],
  ['TOML beyond all numbers', readToml, `a = 0x${'1'.repeat(300)}`, ['1:5 /a']],
  ['an exponent', readJson, '[1e400, 1e-400, 1e300, 1e22]', ['1:2 /0', '1:9 /1']],
])('is told in %s', (_, reader, text, places) => {
  const { documents, problems } = reader({ file: 'f', text }, DEFAULT_LIMITS);
  expect(documents.length).toBeGreaterThan(0);
  expect(problems.map(({ rule }) => rule)).toEqual(places.map(() => 'source/number-loss'));
  expect(problems.map(({ location, pointer }) => `${location?.line}:${location?.column} ${pointer}`)).toEqual(places);
});
