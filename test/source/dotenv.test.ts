import dotenv from 'dotenv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNpmStep } from '../../src/source/dotenv/npm.ts';
import { readPlainly } from '../../src/source/dotenv/plain.ts';
import { readSteps } from '../../src/source/dotenv/statement.ts';
import { readDotenv } from '../../src/source/dotenv.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { textAt } from './places.ts';

const PIECES = [
  'A',
  'B_1',
  '=',
  ':',
  ' ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '#',
  "'",
  '"',
  '`',
  '\\',
  'export ',
  'x y',
  '.',
  '-',
  'é',
  '\u2028',
  '\u00a0',
  '$',
];
const TEXT = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

function namesByPackage(text: string): string[] {
  return Object.keys(dotenv.parse(text)).sort();
}

function read(text: string) {
  const { documents, problems } = readDotenv({ file: '.env', text }, DEFAULT_LIMITS);
  const [document] = documents;
  if (!document) throw new Error('a dotenv text is always a document');
  return { document, problems };
}

describe('the scanner and the package', () => {
  test('see the same names', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { assignments } = readSteps(text, readNpmStep);
        expect(readPlainly(text).assignments).toEqual(assignments);
        const names = new Set(readPlainly(text).assignments.map(({ name }) => name));
        names.delete('__proto__');
        expect([...names].sort()).toEqual(namesByPackage(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('see the same values', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { assignments } = readPlainly(text);
        const given = assignments.map(({ name, content }) => [name, content.state === 'known' ? content.text : null]);
        const values = Object.fromEntries(given.filter(([name]) => name !== '__proto__'));
        expect(values).toEqual(dotenv.parse(text));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a written file', () => {
  const NAME = fc.stringMatching(/^[A-Z][A-Z0-9_.-]{0,8}$/);
  const VALUE = fc.stringMatching(/^[A-Za-z0-9 /:é🐎]{0,12}$/u).map((text) => text.trim());

  test('has every value at its place', () => {
    const entry = fc.record({
      value: VALUE,
      quote: fc.constantFrom('', "'", '"', '`'),
      space: fc.constantFrom('', ' '),
    });
    fc.assert(
      fc.property(fc.dictionary(NAME, entry), fc.constantFrom('\n', '\r\n'), (entries, lineEnd) => {
        const lines = Object.entries(entries).map(
          ([name, { value, quote, space }]) => `${space}${name}${space}=${space}${quote}${value}${quote}`,
        );
        const text = lines.join(lineEnd);
        const { document, problems } = read(text);
        expect(problems.filter(({ rule }) => !rule.startsWith('source/dialect'))).toEqual([]);
        for (const [name, { value, quote }] of Object.entries(entries)) {
          expect(Object(document.value)[name]).toBe(value);
          expect(textAt(text, document.locate(`/${name}`, 'key')).startsWith(name)).toBe(true);
          if (value !== '') expect(textAt(text, document.locate(`/${name}`)).startsWith(quote + value)).toBe(true);
        }
      }),
    );
  });
});

test.each([
  ['empty lines', '\n'.repeat(1_000_000)],
  ['unclosed quotes', "A='\n".repeat(250_000)],
  ['escaped quotes', `A='${"\\' ".repeat(300_000)}`],
  ['names without values', 'export '.repeat(140_000)],
])('a megabyte of %s is read at once', (_, text) => {
  const began = performance.now();
  read(text);
  expect(performance.now() - began).toBeLessThan(15_000);
});

test('keys that objects have are kept as data', () => {
  const { document } = read('__proto__=a\nconstructor="b"\ntoString=c\n');
  expect(Object.entries(Object(document.value)).sort()).toEqual([
    ['__proto__', 'a'],
    ['constructor', 'b'],
    ['toString', 'c'],
  ]);
});
