import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Document, Reading } from '../../src/source/document.ts';
import { readDotenv } from '../../src/source/dotenv.ts';
import { readJson } from '../../src/source/json.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { readToml } from '../../src/source/toml.ts';
import { readYaml } from '../../src/source/yaml.ts';

/** Texts as they are found inside of others: several lines, indentation, quotes, backslashes, other scripts. */
const PIECES = [
  'a',
  'Ж',
  '\u{1f6a7}',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  '"',
  "'",
  '\\',
  '\\n',
  '# ',
  ': ',
  '- ',
  '{',
  '}',
  'b: 1\n',
];
const TEXT = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));

/** What stands in the file at the place of each character. */
function writtenAt(text: string, document: Document, pointer: string): string[] {
  const lines = text.split('\n');
  const value = String(pointer === '' ? document.value : Object.values(document.value ?? {})[0]);
  return [...Array(value.length).keys()].map((offset) => {
    const place = document.locateIn?.(pointer, offset);
    if (!place) throw new Error('no place');
    return `${lines[place.line - 1]}\n`.slice(place.column - 1);
  });
}

/** Whether the characters of a text stand where they are said to stand, written as they are or as an escape. */
function expectPlaces(read: Reading, text: string, inner: string, escaped: boolean): void {
  const [document] = read.documents;
  if (!document) throw new Error('not read');
  expect(Object.values(document.value ?? {})[0]).toBe(inner);
  for (const [at, written] of writtenAt(text, document, '/text').entries()) {
    const char = inner.charAt(at);
    const stands = written.startsWith(char) || (char === ' ' && written.startsWith('\n'));
    const isEscape = escaped && (written.startsWith('\\') || written.startsWith("''") || /[\udc00-\udfff]/.test(char));
    if (!stands && !isEscape) expect.fail(`${JSON.stringify(char)} is not at ${JSON.stringify(written)}`);
    if (written.startsWith('\\') && !escaped && char !== '\\') expect.fail('an escape where none is read');
  }
  // Exact and not only the beginning: places go forward, and the end is behind the last of them.
  const offsets = [...Array(inner.length + 1).keys()].map((at) => document.locateIn?.('/text', at));
  const sorted = offsets.toSorted((a, b) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
  expect(offsets).toEqual(sorted);
  const different = new Set(offsets.map((place) => `${place?.line}:${place?.column}`));
  if (inner.length > 2) expect(different.size).toBeGreaterThan(inner.length / 3);
}

function source(text: string) {
  return { file: 'file', text };
}

const YAML_STYLES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;

test.for(YAML_STYLES)('every character of a YAML scalar stands where it is said to: %s', (style) => {
  const around = fc.constantFrom('', '  ', 'Ж: 1\n');
  fc.assert(
    fc.property(TEXT, around, fc.boolean(), (inner, before, crlf) => {
      const options = { defaultStringType: style, lineWidth: 20 } as const;
      const body = stringify({ text: inner }, options);
      const text = (before === 'Ж: 1\n' ? `--- # Ж\n${body}` : body).replaceAll('\n', crlf ? '\r\n' : '\n');
      const reading = readYaml(source(text), DEFAULT_LIMITS);
      const [document] = reading.documents;
      // The two libraries do not agree about blocks of nothing but white space; what was read is what is placed.
      const read = Object.values(document?.value ?? {})[0];
      fc.pre(typeof read === 'string' && (read === inner || inner.trim() === ''));
      expectPlaces(reading, text.replaceAll('\r\n', '\n'), read, true);
    }),
    { numRuns: 1500 },
  );
});

test('every character of a JSON string stands where it is said to', () => {
  fc.assert(
    fc.property(fc.oneof(TEXT, fc.string({ unit: 'binary' })), fc.boolean(), (inner, ascii) => {
      const written = JSON.stringify(inner);
      const escaped = written.replace(
        /[^\x20-\x7e]/g,
        (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      const text = `{\n  "text": ${ascii ? escaped : written}\n}`;
      expectPlaces(readJson(source(text), DEFAULT_LIMITS), text, inner, true);
    }),
  );
});

test('every character of a TOML string stands where it is said to', () => {
  const literal = TEXT.map((text) => text.replaceAll("'", ''));
  const ways = fc.oneof(
    TEXT.map((inner) => [JSON.stringify(inner), inner] as const),
    literal.map((inner) => [`'''\n${inner}'''`, inner] as const),
    literal.map((inner) => [`'${inner.replaceAll('\n', '')}'`, inner.replaceAll('\n', '')] as const),
    literal.map((inner) => [`"""\n${inner.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"""`, inner] as const),
  );
  fc.assert(
    fc.property(ways, ([written, inner]) => {
      const text = `# Ж\ntext = ${written}\n`;
      expectPlaces(readToml(source(text), DEFAULT_LIMITS), text, inner, true);
    }),
  );
});

test('every character of a dotenv value stands where it is said to', () => {
  const plain = TEXT.map((text) => text.replace(/["'\\`#]/g, ''));
  const ways = fc.oneof(
    plain.map((inner) => [`'${inner}'`, inner] as const),
    plain.map((inner) => [`"${inner.replaceAll('\n', '\\n')}"`, inner] as const),
    plain.map((inner) => [`"${inner}"`, inner] as const),
    plain.map((inner) => [inner.replaceAll('\n', '').trim(), inner.replaceAll('\n', '').trim()] as const),
  );
  fc.assert(
    fc.property(ways, fc.boolean(), ([written, inner], crlf) => {
      const text = `text=${written} # Ж\nB=1\n`;
      const reading = readDotenv(source(crlf ? text.replaceAll('\n', '\r\n') : text), DEFAULT_LIMITS);
      expectPlaces(reading, text, inner, true);
    }),
  );
});

test('a text that came through an alias or a merge key has no place of its own', () => {
  const text = 'a: &a { key: secret }\nb: *a\nc: { <<: *a }\n';
  const [document] = readYaml(source(text), DEFAULT_LIMITS).documents;
  expect(document?.locateIn?.('/a/key', 1)).toEqual({ file: 'file', line: 1, column: 15 });
  expect(document?.locateIn?.('/b/key', 1)).toBeUndefined();
  expect(document?.locateIn?.('/c/key', 1)).toBeUndefined();
});
