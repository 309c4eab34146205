import { describe, expect, test } from 'vitest';
import { formatLocation } from '../../src/finding/location.ts';
import type { Reader } from '../../src/source/document.ts';
import { readJson } from '../../src/source/json.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { readComposeYaml, readYaml } from '../../src/source/yaml.ts';

function writtenIn(reader: Reader, text: string, pointer: string) {
  const [document] = reader({ file: 'f', text }, DEFAULT_LIMITS).documents;
  const written = document?.written?.(pointer);
  const place = written && `${formatLocation(written.locateKey())} ${formatLocation(written.locate(0))}`;
  return written && [place, written.text, written.tag].filter((part) => part !== undefined);
}

describe('a member is given as it is written', () => {
  test.each<[what: string, reader: Reader, text: string, pointer: string, ...written: string[]]>([
    ['plain', readYaml, 'a:\n  b: 010 # c\n', '/a/b', 'f:2:3 f:2:6', '010'],
    ['quoted', readYaml, "a: 'b'' c'\n", '/a', 'f:1:1 f:1:4', "'b'' c'"],
    ['an alias', readYaml, 'a: &x 1\nb: *x\n', '/b', 'f:2:1 f:1:7', '1'],
    ['below an alias', readYaml, 'a: &x { b: 1 }\nc: *x\n', '/c/b', 'f:1:9 f:1:12', '1'],
    ['merged', readYaml, 'a: &x { b: 1 }\nc: { <<: *x }\n', '/c/b', 'f:1:9 f:1:12', '1'],
    ['merged in place', readYaml, 'c: { <<: { b: 1 } }\n', '/c/b', 'f:1:12 f:1:15', '1'],
    ['its own before a merged one', readYaml, 'a: &x { b: 1 }\nc: { b: 2, <<: *x }\n', '/c/b', 'f:2:6 f:2:9', '2'],
    [
      'the first of a list that is merged',
      readYaml,
      'a: &x { b: 1 }\nd: &y { b: 2, e: 3 }\nc: { <<: [*x, *y] }\n',
      '/c/b',
      'f:1:9 f:1:12',
      '1',
    ],
    [
      'the second of a list that is merged',
      readYaml,
      'a: &x { b: 1 }\nd: &y { b: 2, e: 3 }\nc: { <<: [*x, *y] }\n',
      '/c/e',
      'f:2:15 f:2:18',
      '3',
    ],
    [
      'merged from what merges',
      readYaml,
      'a: &x { b: 1 }\nd: &y { <<: *x }\nc: { <<: *y }\n',
      '/c/b',
      'f:1:9 f:1:12',
      '1',
    ],
    ['an anchor that is set again', readYaml, 'a: &x 1\nb: &x 2\nc: *x\n', '/c', 'f:3:1 f:2:7', '2'],
    ['with a tag', readComposeYaml, 'a: !override { b: 1 }\n', '/a', 'f:1:1 f:1:14', '{ b: 1', '!override'],
    ['JSON', readJson, '{ "a": [1, "b"] }', '/a/1', 'f:1:12 f:1:12', '"b"'],
  ])('%s', (_, reader, text, pointer, ...written) => {
    expect(writtenIn(reader, text, pointer)).toEqual(written);
  });

  test.each<[what: string, text: string, pointer: string]>([
    ['a member that is not there', 'a: 1\n', '/b'],
    ['a member that is not merged', 'a: &x { b: 1 }\nc: { <<: *x }\n', '/c/d'],
  ])('%s is not', (_, text, pointer) => {
    expect(writtenIn(readYaml, text, pointer)).toBeUndefined();
  });
});
