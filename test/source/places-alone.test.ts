import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { childPointer } from '../../src/finding/pointer.ts';
import type { Document, SourceText } from '../../src/source/document.ts';
import { readJson } from '../../src/source/json.ts';
import { jsonPlaces } from '../../src/source/json-places.ts';
import { scanJson } from '../../src/source/json-scan.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { readYaml } from '../../src/source/yaml.ts';

const PARTS = ['key', 'value', 'end'] as const;

/** Texts that keys and values are made of: what must be escaped, what is written without quotes, and what looks like another kind. */
const text = fc.oneof(
  fc.constantFrom('', 'a', 'a b', 'a/b', '~', '"', '\\', 'é', '0', '1', '-', '3.10', '0x10', 'null', 'a: b', '#', '-'),
  fc.string({ maxLength: 6 }),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(
      text.filter((key) => key !== '<<' && key !== '__proto__'),
      tie('tree'),
      { maxKeys: 4 },
    ),
  ),
}));

function pointersIn(value: unknown, pointer = ''): string[] {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [pointer, ...members.flatMap(([key, member]) => pointersIn(member, childPointer(pointer, key)))];
}

/** Every place of a document, each asked of a document that was asked for nothing before, and of one that knows all. */
function bothWays(read: () => Document, value: unknown) {
  const knowing = read();
  for (let at = 0; at < 200; at++) knowing.locate('/nowhere');
  const asked = pointersIn(value).flatMap((pointer) =>
    [pointer, `${pointer}/nowhere`].flatMap((one) => PARTS.map((part) => [one, part] as const)),
  );
  const places = (document: () => Document) =>
    asked.map(([pointer, part]) => [pointer, part, document().locate(pointer, part)]);
  return { alone: places(read), known: places(() => knowing) };
}

function only(documents: readonly Document[]): Document {
  const [document] = documents;
  if (!document) throw new Error('the text was not read');
  return document;
}

describe('a place that is asked for alone is that of the outline', () => {
  test('in JSON', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const source: SourceText = { file: 'a.json', text: JSON.stringify(value, undefined, indent) };
        const { alone, known } = bothWays(() => only(readJson(source, DEFAULT_LIMITS).documents), value);
        expect(alone).toEqual(known);
      }),
    );
  });

  test('in YAML', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom({}, { flowLevel: 1 }, { flowLevel: 0 }, { lineWidth: 5 }), (value, style) => {
        const source: SourceText = { file: 'a.yaml', text: dump(value, style) };
        const { alone, known } = bothWays(() => only(readYaml(source, DEFAULT_LIMITS).documents), value);
        expect(alone).toEqual(known);
      }),
    );
  });

  test.each([
    ['an alias', 'a: &x { b: 1 }\nc: *x\nd: [1, *x]\n'],
    ['a merge', 'a: &x { b: 1 }\nc: { <<: *x, d: 2 }\n'],
    ['an empty value', 'a:\nb: { c: , d: 1 }\ne:\n  -\n  - 1\n'],
    ['a tag and an anchor', 'a: !!str 1\nb: &y [1, 2]\n? c\n: 3\n'],
    ['a block scalar and comments', '# first\na: | # second\n  text\n  more\n\nb: >-\n  folded\n  text\n'],
    ['keys that are no texts', '0x10: a\n3.10: b\ntrue: c\n~: d\n'],
    ['a key twice', 'a: 1\nb: 2\na: 3\n'],
    ['a byte order mark', '\uFEFFa: 1\nb: [2, 3]\n'],
  ])('in YAML with %s', (_, text) => {
    const source = { file: 'a.yaml', text };
    const read = () => only(readYaml(source, DEFAULT_LIMITS).documents);
    const { alone, known } = bothWays(read, read().value);
    expect(alone).toEqual(known);
  });

  test('in the second document of a file', () => {
    const source = { file: 'a.yaml', text: 'a: 1\n---\na: 2\nb: [3]\n' };
    const read = () => readYaml(source, DEFAULT_LIMITS).documents[1] ?? only([]);
    const { alone, known } = bothWays(read, read().value);
    expect(alone).toEqual(known);
    expect(read().locate('/b/0')).toEqual({ file: 'a.yaml', line: 4, column: 5 });
  });

  test('in JSON with a key twice', () => {
    const twice = '{"a": {"x": 1}, "a": {"y": 2}, "\\u0061b": 3}';
    const [place, { outline }] = [jsonPlaces(twice), scanJson(twice)];
    for (const pointer of ['', '/a', '/a/y', '/ab']) expect(outline.get(pointer)).toMatchObject(place(pointer) ?? {});
    expect(place('/a/x')).toBeUndefined();
  });
});
