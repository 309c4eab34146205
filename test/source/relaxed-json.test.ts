import fc from 'fast-check';
import JSON5 from 'json5';
import { describe, expect, test } from 'vitest';
import type { Document, Reader, Reading } from '../../src/source/document.ts';
import { readJson5 } from '../../src/source/json5.ts';
import { readJsonc } from '../../src/source/jsonc.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { leavesIn, textAt } from './places.ts';

function read(reader: Reader, text: string): Reading {
  return reader({ file: 'f', text }, DEFAULT_LIMITS);
}

function only(reader: Reader, text: string): Document {
  const { documents, problems } = read(reader, text);
  expect(problems, text).toEqual([]);
  const [document, second] = documents;
  if (!document || second) throw new Error('one document was expected');
  return document;
}

/** Where the one thing stands that is wrong with a text. */
function wrongAt(reader: Reader, text: string): string {
  const { documents, problems } = read(reader, text);
  expect(documents).toEqual([]);
  return problems.map(({ rule, location }) => `${rule} ${location?.line}:${location?.column}`).join();
}

function withJson5(text: string): unknown[] {
  try {
    return [JSON5.parse(text)];
  } catch {
    return [];
  }
}

const SNIPPETS = [
  ...['{', '}', '[', ']', ',', ':', ' ', '\n', '\r\n', '\t', '\v', '\f', '\u00a0', '\ufeff', '\u3000'],
  ...["'a'", '"b"', 'a', '$_', 'é', '\\u0061', '\\u0020', 'ünï', 'null', 'true', 'false', 'nul', 'NaN', 'Infinity'],
  ...['1', '01', '-', '+', '.', '.5', '5.', '1e3', '1E-2', '1e', '0x1F', '0xg', '-0', '+.5', '-.5', '-NaN', '1.5.'],
  ...['//', '/*', '*/', '/* c */', '// c\n', '#', '\\', "'", '"', "'\\x41'", "'\\x4'", "'\\0'", "'\\01'", "'\\1'"],
  ...["'\\\n'", "'\\\r\n'", "'\n'", "'\\a\\v\\''", '"\'"', "'\\u12'", '__proto__', "'\\\u2028'", '\u200c'],
];

describe('JSON5', () => {
  test('is what the json5 package takes for it, and reads the same', () => {
    const soup = fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 9 }).map((parts) => parts.join(''));
    const value = fc.constantFrom(...SNIPPETS).map((snippet) => `{a:${snippet},}`);
    const key = fc.constantFrom(...SNIPPETS).map((snippet) => `[{${snippet}:1}]`);
    fc.assert(
      fc.property(fc.oneof(soup, value, key), (text) => {
        expect(read(readJson5, text).documents.map((document) => document.value)).toEqual(withJson5(text));
      }),
      { numRuns: 20_000 },
    );
  });

  test('is located, leaf by leaf', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), fc.constantFrom("'", '"'), (value, space, quote) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        const text = JSON5.stringify(plain, { space, quote });
        const document = only(readJson5, text);
        expect(document.value).toEqual(plain);
        for (const { pointer, value: leaf } of leavesIn(plain)) {
          const at = textAt(text, document.locate(pointer)).slice(0, document.locate(pointer, 'end').column + 10_000);
          expect(at.startsWith(JSON5.stringify(leaf, { quote }))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each<[text: string, value: unknown]>([
    ['[Infinity, -Infinity, +NaN]', [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]],
    ['[-.5, +.5, 5., 0xFf, -0xF, .5e1]', [-0.5, 0.5, 5, 255, -15, 5]],
    ["['a\\\r\nb', 'it\\'s', \"it's\", '\\x41\\u0042\\v']", ['ab', "it's", "it's", 'AB\v']],
  ])('reads %s', (text, value) => {
    expect(only(readJson5, text).value).toEqual(value);
  });

  test.each(['{ $a: 1 }', '{ __proto__: 1 }', '{ constructor: 1 }', '{ \\u0061b: 1 }'])(
    'keeps the key of %s',
    (text) => {
      expect(JSON.stringify(only(readJson5, text).value)).toBe(JSON.stringify(JSON5.parse(text)));
    },
  );

  test.each([
    ['{ a: 1, b }', 'source/syntax 1:10'],
    ["{ a: 'x\n' }", 'source/syntax 1:6'],
    ['{ a: 1\n  b: 2 }', 'source/syntax 1:7'],
    ['{ /* é🐎 */ a: 01 }', 'source/syntax 1:16'],
    ['{ a: 1 /* ', 'source/syntax 1:8'],
    ['', 'source/syntax 1:1'],
    ['[,]', 'source/syntax 1:2'],
    ['[1,,]', 'source/syntax 1:4'],
    ['{ a-b: 1 }', 'source/syntax 1:4'],
    [`${'['.repeat(64)}]`, 'source/syntax 1:63'],
    ['['.repeat(65), 'source/cap 1:65'],
  ])('%j is wrong at %s', (text, place) => {
    expect(wrongAt(readJson5, text)).toBe(place);
  });
});

describe('JSON with comments', () => {
  test.each<[text: string, value: unknown]>([
    ['// c\n{ "a": /* 1 */ 2, /* , */ }', { a: 2 }],
    ['[1, // one\r\n 2, // two\r\n]', [1, 2]],
    ['{ "a": "// no /* comment */", "b": "x" /**/ }', { a: '// no /* comment */', b: 'x' }],
    ['/* a * b ** c **/ 1 //', 1],
    ['{ "url": "https://a.example" }', { url: 'https://a.example' }],
  ])('reads %j', (text, value) => {
    expect(only(readJsonc, text).value).toEqual(value);
  });

  test.each([
    ["{ 'a': 1 }", 'source/syntax 1:3'],
    ['{ a: 1 }', 'source/syntax 1:3'],
    ['[,]', 'source/syntax 1:2'],
    ['[1,,]', 'source/syntax 1:4'],
    ['{,}', 'source/syntax 1:2'],
    ['{ "a": 1 } /* c', 'source/syntax 1:12'],
    ['{ "a": 1 } / c', 'source/syntax 1:12'],
    ['// c', 'source/syntax 1:1'],
    ['{ "a": "x\ny" }', 'source/syntax 1:8'],
    ['["a\tb"]', 'source/syntax 1:4'],
    ['# c\n{}', 'source/syntax 1:1'],
    ['[0x1]', 'source/syntax 1:2'],
    ['['.repeat(65), 'source/cap 1:65'],
  ])('%j is wrong at %s', (text, place) => {
    expect(wrongAt(readJsonc, text)).toBe(place);
  });

  test('tells a key that stands twice, with both places', () => {
    const { problems } = read(readJsonc, '{ // é\n  "a": 1, /* é🐎 */ "a": 2,\n}');
    expect(problems).toMatchObject([
      { rule: 'source/duplicate-key', location: { line: 2, column: 21 }, facts: { first: { line: 2, column: 3 } } },
    ]);
  });
});
