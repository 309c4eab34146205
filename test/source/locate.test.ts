import fc from 'fast-check';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import { parse, stringify } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import type { Document, Reader } from '../../src/source/document.ts';
import { readJson } from '../../src/source/json.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { readToml } from '../../src/source/toml.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { leavesIn, textAt } from './places.ts';

const TEXT = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.toWellFormed()),
);
const KEY = fc.oneof(
  TEXT,
  fc.constantFrom('constructor', 'toString', 'a/b', 'a~b', 'a.b', '1', '', 'true', 'null', ' a', '# a', "it's"),
);

/** Values as JSON knows them, with a mapping at the root. */
function documentOf(scalar: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> {
  const { root } = fc.letrec<{ node: unknown; root: Record<string, unknown> }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      scalar,
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(KEY, tie('node'), { maxKeys: 4 }),
    ),
    root: fc.dictionary(KEY, tie('node'), { maxKeys: 5 }),
  }));
  return root;
}

const NUMBER = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((number) => (Object.is(number, -0) ? 0 : number));
const ANY = documentOf(fc.oneof(TEXT, NUMBER, fc.boolean(), fc.constant(null)));

function only(reader: Reader, text: string): Document {
  const { documents, problems } = reader({ file: 'f', text }, DEFAULT_LIMITS);
  expect(problems).toEqual([]);
  const [document, second] = documents;
  if (!document || second) throw new Error('one document was expected');
  return document;
}

describe('every leaf is located', () => {
  test('in JSON', () => {
    fc.assert(
      fc.property(ANY, fc.constantFrom(0, 1, '\t'), fc.constantFrom('\n', '\r\n'), (value, indent, lineEnd) => {
        const text = JSON.stringify(value, undefined, indent).replaceAll('\n', lineEnd);
        const document = only(readJson, text);
        for (const { pointer, key, value: leaf } of leavesIn(value)) {
          const at = textAt(text, document.locate(pointer));
          expect(at.replaceAll(/^([[{])\s+/g, '$1')).toSatisfy((found: string) =>
            found.startsWith(JSON.stringify(leaf)),
          );
          const named = key === undefined ? JSON.stringify(leaf) : JSON.stringify(key);
          expect(textAt(text, document.locate(pointer, 'key')).startsWith(named)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('in YAML', () => {
    fc.assert(
      fc.property(ANY, fc.constantFrom(-1, 0, 1, 2), fc.constantFrom('\n', '\r\n'), (value, flowLevel, lineEnd) => {
        const text = dump(value, { flowLevel, lineWidth: -1, noRefs: true, schema: CORE_SCHEMA }).replaceAll(
          '\n',
          lineEnd,
        );
        const document = only(readYaml, text);
        for (const { pointer, key, value: leaf } of leavesIn(document.value)) {
          expect(textAt(text, document.locate(pointer)), pointer).toSatisfy((at: string) => beginsYaml(at, leaf));
          const named = key === undefined ? leaf : key;
          expect(textAt(text, document.locate(pointer, 'key')), pointer).toSatisfy((at: string) =>
            beginsYaml(at, named),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  test('in TOML', () => {
    const scalar = fc.oneof(
      TEXT,
      fc.integer(),
      fc.boolean(),
      NUMBER.filter((number) => Math.abs(number) < 1e15),
    );
    fc.assert(
      fc.property(documentOf(scalar), fc.constantFrom('\n', '\r\n'), (value, lineEnd) => {
        const text = stringify(value).replaceAll('\n', lineEnd);
        const document = only(readToml, text);
        for (const { pointer, key, value: leaf } of leavesIn(parse(text))) {
          // An empty table has no text but its header.
          if (typeof leaf === 'object' && !Array.isArray(leaf)) continue;
          expect(textAt(text, document.locate(pointer)), pointer).toSatisfy((at: string) => beginsToml(at, leaf));
          if (key === undefined) continue;
          expect(textAt(text, document.locate(pointer, 'key')), pointer).toSatisfy((at: string) =>
            at.startsWith(tomlKey(key)),
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Whether a YAML text begins with a scalar, or an empty collection, of this value. */
function beginsYaml(at: string, leaf: unknown): boolean {
  if (typeof leaf === 'object' && leaf !== null) return at.startsWith(Array.isArray(leaf) ? '[]' : '{}');
  const quoted = /^(?:'(?:[^']|'')*'|"(?:[^"\\]|\\[\s\S])*")/.exec(at)?.[0];
  if (quoted !== undefined && load(quoted) === leaf) return true;
  if (typeof leaf !== 'string') return load(/^[^\s,\]}]+/.exec(at)?.[0] ?? '', { schema: CORE_SCHEMA }) === leaf;
  // Plain, or a block whose text begins here; a block of nothing but white space has no beginning.
  return leaf.trim() === '' || at.startsWith(/[^ \t\r\n].*/.exec(leaf)?.[0].trimEnd() ?? '');
}

function beginsToml(at: string, leaf: unknown): boolean {
  const written = stringify({ v: leaf }).slice('v = '.length).trimEnd();
  return at.startsWith(written) || (Array.isArray(leaf) && /^\[\s*\]/.test(at));
}

function tomlKey(key: string): string {
  return stringify({ [key]: 1 }).slice(0, -' = 1\n'.length);
}

describe('what has no text of its own is placed near', () => {
  test.each<[what: string, reader: Reader, text: string, pointer: string, place: string]>([
    ['an alias', readYaml, 'a: &x { b: 1 }\nc: *x\n', '/c/b', '2:4'],
    ['a merged key', readYaml, 'a: &x { b: 1 }\nc:\n  <<: *x\n', '/c/b', '3:3'],
    ['an empty value', readYaml, 'a:\n  b:\nc: 1\n', '/a/b', '2:5'],
    ['an empty value in a flow', readYaml, '{ a, b: }\n', '/b', '1:8'],
    ['a block text', readYaml, 'a: |\n\n  text\n', '/a', '3:3'],
    ['a table', readToml, 'a = 1\n[b.c]\nd = 1\n', '/b/c', '2:2'],
    ['a dotted key', readToml, 'a.b.c = 1\n', '/a/b', '1:9'],
    ['a table of a list', readToml, '[[a]]\n[[a]]\nb = 1\n', '/a/1', '2:3'],
    ['nothing at all', readJson, '{ "a": { "b": 1 } }', '/a/c/d', '1:8'],
  ])('%s', (_, reader, text, pointer, place) => {
    const { line, column } = only(reader, text).locate(pointer);
    expect(`${line}:${column}`).toBe(place);
  });

  test.each<[what: string, reader: Reader, text: string, pointer: string, place: string]>([
    ['JSON with members', readJson, '{\n  "a": 1\n}\n', '', '2:9'],
    ['JSON without members', readJson, '{\n}\n', '', '1:2'],
    ['a JSON list', readJson, '{"a":[1, 2 ]}', '/a', '1:11'],
    ['YAML', readYaml, 'a: 1\nb:\n  c: 2 # two\n\n', '', '3:7'],
    ['a YAML mapping', readYaml, 'a:\n  b: 1\nc: 2\n', '/a', '2:7'],
    ['an empty YAML mapping', readYaml, 'a: {}\n', '/a', '1:5'],
    ['TOML before its tables', readToml, 'a = 1\n\n[b]\nc = 2\n', '', '1:6'],
    ['a TOML table before its own tables', readToml, '[a]\nb = 1\n[a.c]\nd = 2\n', '/a', '2:6'],
    ['TOML of tables alone', readToml, '[a]\nb = 1\n', '', '1:1'],
  ])('a missing key in %s', (_, reader, text, pointer, place) => {
    const { line, column } = only(reader, text).locate(pointer, 'end');
    expect(`${line}:${column}`).toBe(place);
  });
});
