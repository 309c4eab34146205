import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MISTAKE } from '../../src/finding/words/syntax.ts';
import type { Reader } from '../../src/source/document.ts';
import { readJson } from '../../src/source/json.ts';
import { readJson5 } from '../../src/source/json5.ts';
import { readJsonc } from '../../src/source/jsonc.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { placesIn } from './places.ts';

function told(reader: Reader, text: string): string {
  const { documents, problems } = reader({ file: 'f', text }, DEFAULT_LIMITS);
  expect(documents).toEqual([]);
  return problems
    .map(({ facts, location }) => `${'reason' in facts ? facts.reason : ''} ${location?.line}:${location?.column}`)
    .join();
}

describe('what is wrong with a text', () => {
  test.each([
    ['', 'empty 1:1'],
    [' \n', 'empty 1:1'],
    ['{"a": 1,\n}', 'trailing-comma 1:8'],
    ['[1, ]', 'trailing-comma 1:3'],
    ['{"a": 1,,"b": 2}', 'stray-comma 1:9'],
    ['[,1]', 'stray-comma 1:2'],
    ['{\n  "a": 1\n  "b": 2\n}', 'missing-comma 2:9'],
    ['[1 2]', 'missing-comma 1:3'],
    ['{"a" 1}', 'missing-colon 1:5'],
    ['{"a"}', 'missing-colon 1:5'],
    ['{"a" = 1}', 'missing-colon 1:5'],
    ['["a": 1]', 'stray-colon 1:5'],
    ['{"a": }', 'missing-value 1:7'],
    ['{"a": , "b": 1}', 'missing-value 1:7'],
    ['{"a": 1, // b\n', 'json-comment 1:10'],
    ['# a\n{', 'json-comment 1:1'],
    ["{'a': 1}", 'wrong-quotes 1:2'],
    ['{“a”: 1}', 'wrong-quotes 1:2'],
    ['{a: 1}', 'unquoted-key 1:2'],
    ['{"a": abc}', 'bare-word 1:7'],
    ['{"a": True}', 'bare-word 1:7'],
    ['[nullable]', 'bare-word 1:2'],
    ['abc', 'bare-word 1:1'],
    ['[01]', 'bad-number 1:2'],
    ['[+1]', 'bad-number 1:2'],
    ['[.5]', 'bad-number 1:2'],
    ['[1.]', 'bad-number 1:2'],
    ['[NaN]', 'bad-number 1:2'],
    ['[-Infinity]', 'bad-number 1:2'],
    ['[0x1F]', 'bad-number 1:2'],
    ['["a", 2026-01-31]', 'bad-number 1:7'],
    ['{"a": "b,\n"c": 1}', 'unclosed-string 1:7'],
    ['{"a": "b', 'unclosed-string 1:7'],
    ['{"a": {"b": [1, 2}}', 'unclosed-bracket 1:13'],
    ['{"a": {"b": 1}', 'unclosed-bracket 1:1'],
    ['{"a": "b\tc"}', 'control-character 1:9'],
    ['{"a": "C:\\dir"}', 'bad-string-escape 1:10'],
    ['{"a": "say "no""}', 'text-behind-quote 1:13'],
    ['{"a": 1}\n{"b": 1}', 'text-behind-end 2:1'],
    ['{"a": 1}}', 'text-behind-end 1:9'],
    ['\ufeff{}', 'not-json 1:1'],
  ])('JSON %j: %s', (text, what) => {
    expect(told(readJson, text)).toBe(what);
  });

  test.each([
    [readJsonc, '{ // a\n  "a": 1 // b\n  "b": 2\n}', 'missing-comma 2:9'],
    [readJsonc, '// a\n', 'empty 1:1'],
    [readJsonc, '{ /* a', 'unclosed-comment 1:3'],
    [readJsonc, "{'a': 1}", 'wrong-quotes 1:2'],
    [readJson5, "{a: 'b\nc'}", 'unclosed-string 1:5'],
    [readJson5, "{a: '\\x4'}", 'bad-string-escape 1:6'],
    [readJson5, "{a: 'b' c: 1}", 'missing-comma 1:8'],
    [readJson5, '{a: 01}', 'bad-number 1:5'],
    [readJson5, '{a: b}', 'bare-word 1:5'],
  ])('its relatives: %j', (reader, text, what) => {
    expect(told(reader, text)).toBe(what);
  });

  test('is one of the table, at a place in the text, whatever was done to a text', () => {
    const snippet = fc.constantFrom(...'{}[],:"\'#/*\\.+-01aN \n\t\u0001\ufeff“', '//', '/*', '"a', ': ,', 'nul', '1e');
    const text = fc
      .json()
      .chain((json) =>
        fc
          .tuple(fc.nat(json.length), fc.nat(3), snippet)
          .map(([at, cut, put]) => json.slice(0, at) + put + json.slice(at + cut)),
      );
    const reasons = [...Object.keys(MISTAKE), 'not-json', 'not-jsonc', 'not-json5'];
    fc.assert(
      fc.property(text, fc.constantFrom(readJson, readJsonc, readJson5), (mutated, reader) => {
        for (const { rule, facts, location } of reader({ file: 'f', text: mutated }, DEFAULT_LIMITS).problems) {
          expect(location && placesIn(mutated)(location)).toBe(true);
          if (rule === 'source/syntax') expect(reasons).toContain(facts.reason);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['[', 'a level'],
    ['"', 'a quote'],
    ['\\', 'a backslash'],
    ['"\\', 'an escape'],
    [' ', 'white space'],
    ['1,', 'a number'],
    ['-', 'a sign'],
    ['/*', 'a comment'],
  ])('is told in time of a megabyte of %j', (piece) => {
    const text = `{"a": [1,${piece.repeat(1_000_000 / piece.length)}`;
    const start = performance.now();
    for (const reader of [readJson, readJsonc, readJson5]) reader({ file: 'f', text }, DEFAULT_LIMITS);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
