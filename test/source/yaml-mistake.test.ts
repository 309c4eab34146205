import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MISTAKE } from '../../src/finding/words/syntax.ts';
import type { Reading } from '../../src/source/document.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { placesIn } from './places.ts';

async function read(text: string): Promise<Reading> {
  const reading = readYaml({ file: 'f', text }, DEFAULT_LIMITS);
  return reading.again ? reading.again() : reading;
}

const VALID = [
  'a: 1\nb:\n  - x\n  - y: "z"\n    w: \'v\'\nc: { d: [1, 2], e: f }\n',
  '- a: |\n    text\n  b: >-\n    more\n- &x c\n- *x\n',
  '---\n"k": v # c\n---\n? q\n: r\n...\n',
];

describe('what is wrong with a text', () => {
  test.each([
    ['a:\n\tb: 1\n', 'tab-indent 2:1'],
    ['\ta: 1\n', 'tab-indent 1:1'],
    ['a: b: c\n', 'colon-in-value 1:5'],
    ['- run: echo "a: b"\n', 'colon-in-value 1:15'],
    ['a: [b: c: d]\n', 'colon-in-value 1:9'],
    ['a: @x\n', 'reserved-character 1:4'],
    ['- `x`\n', 'reserved-character 1:3'],
    ['@x: 1\n', 'reserved-character 1:1'],
    ['a: [@x]\n', 'reserved-character 1:5'],
    ['a: %x\n', 'reserved-character 1:4'],
    ['a: &\n', 'reserved-character 1:4'],
    ['%x: 1\n', 'reserved-character 1:1'],
    ['a: "x\nb: 2\n', 'unclosed-quote 1:4'],
    ['a: "x\nb: "y"\n', 'unclosed-quote 1:4'],
    ["a: 'x\nb: 'y'\n", 'unclosed-quote 1:4'],
    ['"a: 1\nb: 2\n', 'unclosed-quote 1:1'],
    ['a: "x\ny z"\n', 'bad-indentation 2:1'],
    ['a: [1, 2\nb: 3\n', 'unclosed-bracket 1:4'],
    ['a: {x: 1\n', 'unclosed-bracket 1:4'],
    ['[1, {x: 1]\n', 'unclosed-bracket 1:5'],
    ['a: [\n1\n]\n', 'bad-indentation 2:1'],
    ['a: [1,,2]\n', 'stray-comma 1:7'],
    ['{ "a": 1,\n "b" 2 }\n', 'missing-comma 2:6'],
    ['a: 1\n  b: 2\n', 'bad-indentation 2:3'],
    ['a:\n    b: 1\n  c: 2\n', 'bad-indentation 3:3'],
    ['a:\n  b: 1\n  - c\n', 'list-and-mapping 3:3'],
    ['a:\n  - b\n  c: 1\n', 'list-and-mapping 3:3'],
    ['- a\nb: 1\n', 'list-and-mapping 2:1'],
    ['a: 1\n- b\n', 'list-and-mapping 2:1'],
    ['a: - b\n', 'list-in-line 1:4'],
    ['name:a\nb: c\n', 'key-without-colon 1:1'],
    ['b: c\nname:a\n', 'key-without-colon 2:1'],
    ['b: c\n\n# d\nname:a\n\nd: e\n', 'key-without-colon 4:1'],
    ['b: c\nname:a', 'key-without-colon 2:1'],
    ['x:\n  b: c\n  name\n  d: e\n', 'key-without-colon 3:3'],
    ['a: > 14d\n', 'block-text 1:4'],
    ['a: "C:\\dir"\n', 'bad-string-escape 1:7'],
    ['a: "x" y\n', 'text-behind-quote 1:8'],
    ["a: 'don't'\n", 'text-behind-quote 1:9'],
    ['a: \u0001', 'control-character 1:4'],
    ['a: !<x\n', 'not-yaml 2:1'],
  ])('%j: %s', async (text, what) => {
    const { documents, problems } = await read(text);
    expect(documents).toEqual([]);
    const told = problems.map(({ facts, location }) => {
      return `${'reason' in facts ? facts.reason : ''} ${location?.line}:${location?.column}`;
    });
    expect(told).toEqual([what]);
  });

  test('is one of the table, at a place in the text, whatever was done to a text', async () => {
    const snippet = fc.constantFrom(
      ...'{}[],:"\'#-?&*!|>@`%\t \n\\\u0001',
      '\n\t',
      '\n ',
      ': ',
      '- ',
      '\n- ',
      '\r\n',
      'a b',
    );
    const text = fc
      .constantFrom(...VALID)
      .chain((valid) =>
        fc
          .tuple(fc.nat(valid.length), fc.nat(3), fc.array(snippet, { maxLength: 2 }))
          .map(([at, cut, put]) => valid.slice(0, at) + put.join('') + valid.slice(at + cut)),
      );
    const others = ['not-yaml', 'unclosed-quote', 'unknown-tag', 'unknown-anchor', 'key-not-scalar'];
    const reasons = [...Object.keys(MISTAKE), ...others];
    await fc.assert(
      fc.asyncProperty(text, async (mutated) => {
        for (const { rule, facts, location } of (await read(mutated)).problems) {
          expect(location && placesIn(mutated)(location)).toBe(true);
          if (rule === 'source/syntax') expect(reasons).toContain(facts.reason);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test.each(['a: "x\nb: "', 'a: [\nb: [', 'x\n', '# x\n', ' ', '\n', '- ', 'a\\', "'", '"', 'a: 1\n b'])(
    'is told in time of much of %j',
    async (piece) => {
      const start = performance.now();
      for (const lead of ['a: 1\n', 'a: "', 'a: [', ''])
        await read(`${lead}${piece.repeat(200_000 / piece.length)}\nb: c: d\n- e`);
      expect(performance.now() - start).toBeLessThan(15_000);
    },
  );
});
