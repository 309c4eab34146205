import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MISTAKE } from '../../src/finding/words/syntax.ts';
import type { Reading } from '../../src/source/document.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { readToml } from '../../src/source/toml.ts';
import { placesIn } from './places.ts';

function read(text: string): Reading {
  return readToml({ file: 'f', text }, DEFAULT_LIMITS);
}

const VALID = [
  'a = 1\nb = "x" # c\n[t]\nd = [1, 2]\ne = { f = \'g\', h.i = true }\n[[l]]\nj = 2020-01-31\n',
  'a = """\nx\n"""\n"b c" = 1.5e3\nd = [\n  "e",\n  "f",\n]\n',
];

describe('what is wrong with a text', () => {
  test.each([
    ['a = shop\n', 'bare-word 1:5'],
    ['a = True\n', 'bare-word 1:5'],
    ['a: 1\n', 'colon-for-equals 1:2'],
    ['a = 01\n', 'bad-number 1:5'],
    ['a = .5\n', 'bad-number 1:5'],
    ['a = 1__0\n', 'bad-number 1:5'],
    ['a = 5s\n', 'bad-number 1:5'],
    ['a = "x\nb = 1\n', 'unclosed-string 1:5'],
    ['a = \'it "x\r\n', 'unclosed-string 1:5'],
    ['a = """x\n', 'unclosed-string 1:5'],
    ['a = "x\u0001"\n', 'control-character 1:7'],
    ['a =\nb = 1\n', 'missing-value 1:4'],
    ['a = 1\n  b\n', 'missing-equals 2:3'],
    ['a', 'missing-equals 1:1'],
    ['[x\na = 1\n', 'unclosed-bracket 1:1'],
    ['a = [1, 2\nb = 3\n', 'unclosed-bracket 1:5'],
    ['a = {b = 1\n', 'unclosed-bracket 1:5'],
    ['a = [1 2]\n', 'missing-comma 1:8'],
    ['a = [\n"x"\n"y"]\n', 'missing-comma 3:1'],
    ['a = [1,,2]\n', 'stray-comma 1:8'],
    ['a = "C:\\dir"\n', 'bad-string-escape 1:8'],
    ['a = 2020-13-01\n', 'bad-date 1:5'],
    ['a = 1 2\n', 'text-behind-value 1:7'],
    ['a = 1;\n', 'text-behind-value 1:6'],
    ['a b = 1\n', 'bad-key 1:3'],
    ['= 1\n', 'bad-key 1:1'],
    ['// c\n', 'bad-key 1:1'],
    ['[x]\na = 1\n[x]\n', 'source/duplicate-key 3:2'],
  ])('%j: %s', (text, what) => {
    const { documents, problems } = read(text);
    expect(documents).toEqual([]);
    const told = problems.map(({ rule, facts, location }) => {
      return `${'reason' in facts ? facts.reason : rule} ${location?.line}:${location?.column}`;
    });
    expect(told).toEqual([what]);
  });

  test('is one of the table, at a place in the text, whatever was done to a text', () => {
    const snippet = fc.constantFrom(
      ...'{}[],:"\'#-=.+0a\t \n\\\u0001',
      '"""',
      "'''",
      '\r\n',
      'a b',
      ' = ',
      '[[',
      '\\u00',
    );
    const text = fc
      .constantFrom(...VALID)
      .chain((valid) =>
        fc
          .tuple(fc.nat(valid.length), fc.nat(3), fc.array(snippet, { maxLength: 2 }))
          .map(([at, cut, put]) => valid.slice(0, at) + put.join('') + valid.slice(at + cut)),
      );
    const reasons = [...Object.keys(MISTAKE), 'not-toml'];
    fc.assert(
      fc.property(text, (mutated) => {
        for (const { rule, facts, location } of read(mutated).problems) {
          expect(location && placesIn(mutated)(location)).toBe(true);
          if (rule === 'source/syntax') expect(reasons).toContain(facts.reason);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test.each(['a = [\n', '"x"\n', '#\n', ' ', '\n', 'a\\', "'", '"', '[', 'a.', '1', '"\\'])(
    'is told in time of much of %j',
    (piece) => {
      const start = performance.now();
      for (const lead of ['a = 1\n', 'a = "', 'a = [\n', 'a = ', '']) {
        read(`${lead}${piece.repeat(200_000 / piece.length)}\n=`);
      }
      expect(performance.now() - start).toBeLessThan(15_000);
    },
  );
});
