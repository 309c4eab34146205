import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggest } from '../../src/finding/suggest.ts';

test.each([
  ['confg', ['config', 'checks'], 'config'],
  ['chekcs', ['config', 'checks'], 'checks'],
  ['FAIL_ON', ['fail-on'], 'fail-on'],
  ['parit', ['probes', 'parity'], 'parity'],
  ['parti', ['parity'], undefined],
  ['xy', ['ab', 'xz'], undefined],
  ['environment', ['environments', 'enviroment'], 'environments'],
  ['something', ['else'], undefined],
  ['p90', ['p50', 'p95', 'p99'], 'p95'],
  ['match', ['absent', 'matches'], 'matches'],
  ['warning', ['expect', 'warn'], 'warn'],
  ['http', ['http-version'], undefined],
  ['namespace', ['name'], undefined],
  ['env', ['environments'], undefined],
  ['', ['a'], undefined],
])('%s of %j is %s', (name, candidates, expected) => {
  expect(suggest(name, candidates)).toBe(expected);
});

const NAME = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), minLength: 3, maxLength: 12 });

test('a slip of one character is understood, whichever it is', () => {
  fc.assert(
    fc.property(NAME, fc.nat(), fc.constantFrom('drop', 'double', 'change', 'case'), (meant, at, slip) => {
      const index = at % meant.length;
      const letter = meant.charAt(index);
      const written = { drop: '', double: letter + letter, change: 'x', case: letter.toUpperCase() }[slip];
      const name = meant.slice(0, index) + written + meant.slice(index + 1);
      if (name.length >= 3) expect(suggest(name, ['something-else', meant])).toBe(meant);
    }),
  );
});

test('two neighbours in the wrong order are one slip', () => {
  fc.assert(
    fc.property(NAME, fc.nat(), (meant, at) => {
      const index = at % (meant.length - 1);
      const name = meant.slice(0, index) + meant.charAt(index + 1) + meant.charAt(index) + meant.slice(index + 2);
      expect(suggest(name, [meant])).toBe(meant);
    }),
  );
});

test('what is suggested is one of the candidates, and near in length', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (name, candidates) => {
      const found = suggest(name, candidates);
      if (found === undefined) return;
      expect(candidates).toContain(found);
      expect(Math.abs(found.length - name.length)).toBeLessThanOrEqual(2);
    }),
  );
});
