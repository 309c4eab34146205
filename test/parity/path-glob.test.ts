import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesPath, parsePathGlob } from '../../src/parity/path-glob.ts';
import { matchesWildcard } from '../../src/parity/wildcard.ts';

/** The meaning in as few words as possible, in exponential time. */
function names(glob: readonly string[], path: readonly string[]): boolean {
  const [first, ...rest] = glob;
  if (first === undefined) return path.length === 0;
  if (first === '**' && rest.length === 0) return path.length > 0;
  if (first === '**') return path.some((_, at) => names(rest, path.slice(at))) || names(rest, []);
  const [segment, ...further] = path;
  return segment !== undefined && likeText(first, segment) && names(rest, further);
}

function namesHolder(glob: readonly string[], path: readonly string[]): boolean {
  return names(glob, path) || (path.length > 0 && namesHolder(glob, path.slice(0, -1)));
}

function likeText(glob: string, text: string): boolean {
  return new RegExp(`^${glob.split('*').map(RegExp.escape).join('.*')}$`, 's').test(text);
}

const LETTERS = fc.string({ unit: fc.constantFrom('a', 'b', '.', '\n'), maxLength: 5 });
const SEGMENT_GLOB = fc
  .string({ unit: fc.constantFrom('a', 'b', '*', '.', '\n'), maxLength: 5 })
  .filter((text) => text !== '**');

describe('a path glob', () => {
  test('matches as the naive reading of it does', () => {
    const glob = fc.array(fc.oneof(fc.constantFrom('**', '*', 'a'), SEGMENT_GLOB), { maxLength: 5 });
    fc.assert(
      fc.property(glob, fc.array(fc.oneof(fc.constant('a'), LETTERS), { maxLength: 5 }), (parts, path) => {
        expect(matchesPath(parts, path)).toBe(namesHolder(parts, path));
      }),
      { numRuns: 2000 },
    );
  });

  test('matches a segment as a regular expression would', () => {
    fc.assert(
      fc.property(SEGMENT_GLOB, LETTERS, (glob, text) => {
        expect(matchesWildcard(glob, text)).toBe(likeText(glob, text));
      }),
      { numRuns: 2000 },
    );
  });

  test('takes no time for many wildcards', () => {
    expect(matchesWildcard('*a'.repeat(2000), `${'a'.repeat(20_000)}b`)).toBe(false);
    expect(
      matchesPath(
        Array.from({ length: 60 }, (_, at) => (at % 2 ? 'a' : '**')),
        Array.from({ length: 60 }, () => 'b'),
      ),
    ).toBe(false);
  });

  test.each([
    ['a.b.c', ['a', 'b', 'c']],
    ['features.**', ['features', '**']],
    ['"a.b".c', ['a.b', 'c']],
    ['a."say \\"hi\\""', ['a', 'say "hi"']],
    ['/a~1b/c.d/*', ['a/b', 'c.d', '*']],
    ['ADYEN_*_URL', ['ADYEN_*_URL']],
    ['a/b', ['a/b']],
    ['""', ['']],
  ])('%s is read as %j', (text, parts) => {
    expect(parsePathGlob(text)).toEqual(parts);
  });

  test.each([
    ['a', ['a', 'b'], true],
    ['a.**', ['a'], false],
    ['a.**', ['a', 'b'], true],
    ['**.c', ['c'], true],
    ['**.c', ['a', 'b', 'c'], true],
    ['*.c', ['a', 'b', 'c'], false],
    ['a.*.c', ['a', 'b', 'c', 'd'], true],
    ['a.b', ['a.b'], false],
  ])('%s on %j: %s', (glob, path, matches) => {
    expect(matchesPath(parsePathGlob(glob), path)).toBe(matches);
  });
});
