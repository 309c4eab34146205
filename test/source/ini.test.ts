import fc from 'fast-check';
import ini from 'ini';
import { describe, expect, test } from 'vitest';
import type { Document, Reading } from '../../src/source/document.ts';
import { readIni } from '../../src/source/ini.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { leavesIn, textAt } from './places.ts';

function read(text: string): Reading {
  return readIni({ file: 'f.ini', text }, DEFAULT_LIMITS);
}

function only(text: string): Document {
  const [document] = read(text).documents;
  if (!document) throw new Error('a document was expected');
  return document;
}

/** What was told of a text, each with its place. */
function told(text: string): string[] {
  return read(text).problems.map(({ rule, facts, location }) => {
    const reason = 'reason' in facts ? ` ${facts.reason}` : '';
    return `${rule}${reason} ${location?.line}:${location?.column}`;
  });
}

describe('INI', () => {
  test.each<[what: string, text: string, value: unknown]>([
    ['sections and what stands before them', 'a = 1\n[b]\nc = 2\n', { a: '1', b: { c: '2' } }],
    ['text only', 'a = 1\nb = true\nc =\n', { a: '1', b: 'true', c: '' }],
    [
      'the name of a section as it is',
      '[a.b]\nc = 1\n[remote "origin"]\nd = 2',
      { 'a.b': { c: '1' }, 'remote "origin"': { d: '2' } },
    ],
    ['a section in two parts', '[a]\nb = 1\n[c]\n[a]\nd = 2\n', { a: { b: '1', d: '2' }, c: {} }],
    ['comments', '; a\n# b\n  ; c\n[d] ; e\nf = 1\n', { d: { f: '1' } }],
    ['quotes', 'a = " x "\nb = \'it"s\'\nc = "x" ; d\ne = "x" y\n', { a: ' x ', b: 'it"s', c: 'x', e: '"x" y' }],
    [
      'colons',
      'a: 1\nb:2\nurl = https://x.example:8080/\nC:\\d = e\n',
      { a: '1', b: '2', url: 'https://x.example:8080/', 'C:\\d': 'e' },
    ],
    ['a colon before an equals sign', 'url: https://x.example?a=b\n', { url: 'https://x.example?a=b' }],
    ['backslashes as they are', 'a = C:\\new\nb = "C:\\new"\n', { a: 'C:\\new', b: 'C:\\new' }],
    ['CRLF', 'a = 1\r\n[b]\r\nc = 2\r\n', { a: '1', b: { c: '2' } }],
    ['a value below its key', 'a =\n  b\n\n  c = d\ne = 1\n', { a: '\nb\n\nc = d', e: '1' }],
    ['a value that goes on', 'a = -v\n  --cov\n', { a: '-v\n--cov' }],
    ['indentation that is the same', '[core]\n\ta = 1\n\tb = 2\n', { core: { a: '1', b: '2' } }],
    [
      'names that objects have',
      '[__proto__]\nconstructor = 1\n[x]\n__proto__ = 2\n',
      JSON.parse('{"__proto__":{"constructor":"1"},"x":{"__proto__":"2"}}'),
    ],
  ])('reads %s', (_, text, value) => {
    const document = only(text);
    expect(told(text)).toEqual([]);
    expect(JSON.stringify(document.value)).toBe(JSON.stringify(value));
    expect(document.stringsOnly).toBe(true);
  });

  test.each<[what: string, text: string, places: string[]]>([
    ['a line that sets nothing', '[a]\nb = 1\n é c\n', []],
    ['a word alone', '[a]\n é c\nb = 1\n', ['source/syntax not-an-assignment 2:2']],
    ['no name', '[a]\n = 1\n[]\n', ['source/syntax name-not-allowed 2:2', 'source/syntax name-not-allowed 3:1']],
    [
      'a section that is not closed',
      '[a\nb = 1\n[c] d\n',
      ['source/syntax not-an-assignment 1:1', 'source/syntax not-an-assignment 3:1'],
    ],
    ['a quote that is not closed', 'é = "x\n', ['source/syntax unclosed-quote 1:5']],
    ['a key below another', 'a = 1\n  b = 2\n', ['source/syntax indented-key 2:3']],
    ['a comment behind a value', 'é🐎 = x ; y\n', ['source/inline-comment 1:9']],
    ['a hash in a value', 'a = #fff\nb = x#y\n', ['source/inline-comment 1:5', 'source/inline-comment 2:6']],
    ['a key twice', '[a]\nb = 1\n[a]\n é = 1\n b = 2\n', ['source/duplicate-key 5:2']],
    ['a key that is a section too', 'a = 1\n[a]\nb = 2\n', ['source/duplicate-key 2:2']],
  ])('tells %s', (_, text, places) => {
    expect(told(text)).toEqual(places);
  });

  test('says where every part stands', () => {
    const text = 'a = 1\r\n[é🐎]\r\n  b =  "x"  \r\nc:\r\n d\r\n[e]\r\n';
    const document = only(text);
    const placeOf = (pointer: string, part: 'key' | 'value' | 'end') => {
      const { line, column } = document.locate(pointer, part);
      return `${line}:${column}`;
    };
    const table = ['', '/a', '/é🐎', '/é🐎/b', '/é🐎/c', '/e'].map((pointer) => [
      pointer,
      placeOf(pointer, 'key'),
      placeOf(pointer, 'value'),
      placeOf(pointer, 'end'),
    ]);
    expect(table).toEqual([
      ['', '1:1', '1:1', '1:6'],
      ['/a', '1:1', '1:5', '1:6'],
      ['/é🐎', '2:2', '2:2', '5:3'],
      ['/é🐎/b', '3:3', '3:8', '3:11'],
      ['/é🐎/c', '4:1', '4:3', '5:3'],
      ['/e', '6:2', '6:2', '6:4'],
    ]);
  });
});

describe('INI and the ini package', () => {
  const NAME = fc.stringMatching(/^[a-zA-Z_][\w-]{0,8}$/).filter((name) => name !== '__proto__');
  const WORD = fc.stringMatching(/^[\w/@%+*(){}.,-]{1,12}$/).filter((word) => !/^(?:true|false|null)$/.test(word));

  test('read the same of what neither disputes', () => {
    const section = fc.dictionary(NAME, WORD, { maxKeys: 4 });
    fc.assert(
      fc.property(
        section,
        fc.dictionary(NAME, section, { maxKeys: 4 }),
        fc.constantFrom('\n', '\r\n'),
        (root, sections, end) => {
          const lines = [
            ...Object.entries(root).map(([key, value]) => `${key} = ${value}`),
            ...Object.entries(sections)
              .filter(([name]) => !Object.hasOwn(root, name))
              .flatMap(([name, pairs]) => [
                `[${name}]`,
                ...Object.entries(pairs).map(([key, value]) => `${key}=${value}`),
              ]),
          ];
          const text = lines.join(end);
          expect(only(text).value).toEqual(ini.parse(text));
          for (const { pointer, value } of leavesIn(only(text).value)) {
            if (typeof value !== 'string') continue;
            expect(textAt(text, only(text).locate(pointer)).startsWith(value)).toBe(true);
          }
        },
      ),
    );
  });

  // Each difference, and why: what loaders dispute is told, or kept as it is written.
  test.each<[why: string, text: string, ours: unknown, theirs: unknown]>([
    [
      'only npm takes the dots of a section for levels',
      '[a.b]\nc = 1',
      { 'a.b': { c: '1' } },
      { a: { b: { c: '1' } } },
    ],
    [
      'everything is text; the schema says what it counts as',
      'a = true\nb = null',
      { a: 'true', b: 'null' },
      { a: true, b: null },
    ],
    ['a word alone sets nothing, and is told', 'a\nb = 1', { b: '1' }, { a: true, b: '1' }],
    ['Python separates by a colon as well', 'a: 1', { a: '1' }, { 'a: 1': true }],
    ['a value goes on below its key in Python', 'a =\n  b', { a: '\nb' }, { a: '', b: true }],
    ['a list by brackets is PHP’s and npm’s alone', 'a[] = 1', { 'a[]': '1' }, { a: ['1'] }],
    ['without a space before it, ; is a part of the value; it is told', 'a = b;c', { a: 'b;c' }, { a: 'b' }],
    ['what is quoted has no escapes', 'a = "b\\n"', { a: 'b\\n' }, { a: 'b\n' }],
    ['a backslash stays', 'a = b\\;c', { a: 'b\\;c' }, { a: 'b;c' }],
    ['a key that objects have is a key', '__proto__ = 1', JSON.parse('{"__proto__":"1"}'), {}],
  ])('differ where %s', (_, text, ours, theirs) => {
    expect(JSON.stringify(only(text).value)).toBe(JSON.stringify(ours));
    expect(JSON.stringify(ini.parse(text))).toBe(JSON.stringify(theirs));
  });
});
