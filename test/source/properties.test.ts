import { parse, stringify } from 'dot-properties';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, Reading } from '../../src/source/document.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { readProperties } from '../../src/source/properties.ts';

function read(text: string): Reading {
  return readProperties({ file: 'f.properties', text }, DEFAULT_LIMITS);
}

function only(text: string): Document {
  const [document] = read(text).documents;
  if (!document) throw new Error('a document was expected');
  return document;
}

function told(text: string): string[] {
  return read(text).problems.map(({ rule, facts, location }) => {
    const reason = 'reason' in facts ? ` ${facts.reason}` : '';
    return `${rule}${reason} ${location?.line}:${location?.column}`;
  });
}

describe('Java properties', () => {
  // The examples of java.util.Properties#load, and what its text says besides.
  test.each<[what: string, text: string, value: unknown]>([
    [
      'every separator',
      'Truth = Beauty\n Truth2:Beauty\nTruth3      :Beauty\n',
      { Truth: 'Beauty', Truth2: 'Beauty', Truth3: 'Beauty' },
    ],
    [
      'a value over several lines',
      'fruits         apple, banana, pear, \\\n               cantaloupe, watermelon, \\\n               kiwi, mango\n',
      { fruits: 'apple, banana, pear, cantaloupe, watermelon, kiwi, mango' },
    ],
    ['a key without a value', 'cheeses\n', { cheeses: '' }],
    ['separators in a key', '\\:\\= = x\na\\ b = y\n', { ':=': 'x', 'a b': 'y' }],
    ['escapes', 'a = \\t\\n\\r\\f\\u0041\\z\\"\\\\\n', { a: '\t\n\r\fAz"\\' }],
    ['white space behind a value', 'a = b  \t\n', { a: 'b  \t' }],
    ['a second separator', 'a == b\nc:=d\n', { a: '= b', c: '=d' }],
    ['comments, which never go on', '# a\\\n! b\n  # c\nd = e # f\n', { d: 'e # f' }],
    ['a hash in a line that goes on', 'a = b\\\n# c\n', { a: 'b# c' }],
    ['an even number of backslashes', 'a = b\\\\\nc = d\n', { a: 'b\\', c: 'd' }],
    ['a key that goes on', 'a\\\r\n  b = c\r\n', { ab: 'c' }],
    ['a separator that goes on', 'a \\\n  = \\\n  b\n', { a: 'b' }],
    ['old line ends', 'a=1\rb=2\r', { a: '1', b: '2' }],
    ['an escape that goes on', 'a = \\u00\\\n  41', { a: 'A' }],
    ['a backslash at the very end', 'a = b\\', { a: 'b' }],
    ['dots in a name', 'a.b.c = 1\n', { 'a.b.c': '1' }],
    ['other scripts', 'é = 🐎\n', { é: '🐎' }],
    ['names that objects have', '__proto__ = 1\nconstructor = 2\n', JSON.parse('{"__proto__":"1","constructor":"2"}')],
    ['nothing', '\n  \n', {}],
  ])('reads %s', (_, text, value) => {
    expect(told(text)).toEqual([]);
    expect(JSON.stringify(only(text).value)).toBe(JSON.stringify(value));
    expect(only(text).stringsOnly).toBe(true);
  });

  test.each<[what: string, text: string, places: string[]]>([
    ['an escape that Java refuses', 'é = 🐎 \\u00zz\n', ['source/syntax bad-escape 1:8']],
    ['one in a key', 'a\\u1 = b\n', ['source/syntax bad-escape 1:2']],
    ['a key twice', 'a = 1\n é = 2\n a : 3\n', ['source/duplicate-key 3:2']],
    ['a key twice, once with an escape', 'a = 1\n\\u0061 = 2\n', ['source/duplicate-key 2:1']],
    ['no name', 'a = 1\n = 2\n', ['source/syntax name-not-allowed 2:2']],
  ])('tells %s', (_, text, places) => {
    expect(told(text)).toEqual(places);
  });

  test('says where every part stands', () => {
    const text = '# é\r\né🐎 \\\r\n  = a\\\r\n  b\r\n  c\r\n';
    const places = ['/é🐎', '/c', ''].map((pointer) =>
      (['key', 'value', 'end'] as const).map((part) => {
        const { line, column } = only(text).locate(pointer, part);
        return `${line}:${column}`;
      }),
    );
    expect(places).toEqual([
      ['2:1', '3:5', '4:4'],
      ['5:3', '5:4', '5:4'],
      ['1:1', '1:1', '5:4'],
    ]);
  });

  test('are read as dot-properties writes them', () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter((text) => text !== '__proto__');
    const pairs = fc.dictionary(name, fc.string({ unit: 'grapheme', maxLength: 12 }), { maxKeys: 5 });
    fc.assert(
      fc.property(pairs, fc.constantFrom('\n', '\r\n'), fc.boolean(), (value, newline, latin1) => {
        const text = stringify(value, { newline, latin1, lineWidth: null });
        expect(only(text).value).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  // Each difference, and why: Java is what counts.
  test.each<[why: string, text: string, ours: unknown, theirs: unknown]>([
    ['a key goes on over CRLF as over LF', 'a\\\r\nb = c', { ab: 'c' }, { 'a\r': '', b: 'c' }],
    ['a line may go on over a lone CR', 'a = b\\\rc', { a: 'bc' }, { a: 'b\rc' }],
  ])('differ from dot-properties where %s', (_, text, ours, theirs) => {
    expect(JSON.stringify(only(text).value)).toBe(JSON.stringify(ours));
    expect(JSON.stringify(parse(text))).toBe(JSON.stringify(theirs));
  });
});
