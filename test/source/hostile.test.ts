import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Format, Part, Reader } from '../../src/source/document.ts';
import { readDotenv } from '../../src/source/dotenv.ts';
import { decodeUtf8 } from '../../src/source/encoding.ts';
import { readJson } from '../../src/source/json.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { readToml } from '../../src/source/toml.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { leavesIn, placesIn } from './places.ts';

const READERS: Record<Format, Reader> = { dotenv: readDotenv, json: readJson, yaml: readYaml, toml: readToml };
const LIMITS = { ...DEFAULT_LIMITS, nodes: 1000, depth: 20 };
const PARTS: readonly Part[] = ['key', 'value', 'end'];

const PIECES = [
  ...[
    'a',
    'b',
    '1',
    '-1.5e3',
    'true',
    'null',
    '"',
    "'",
    '`',
    '\\',
    '\\u00e9',
    ':',
    ': ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '[[',
    ']]',
    '=',
    ' = ',
  ],
  ...[
    '#',
    ' # ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    '- ',
    '? ',
    '&x ',
    '*x',
    '<<: ',
    '!!str ',
    '!t ',
    '|',
    '>-',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
  ],
  ...[
    '"""',
    "'''",
    '1979-05-27',
    'é',
    '🐎',
    '\u2028',
    '\u0000',
    '\ufeff',
    '__proto__',
    'constructor',
    'export ',
    '/*',
    '//',
    '.',
    '~',
    '@',
  ],
];

const SOUP = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => Buffer.from(pieces.join('')));
const BYTES = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes));

/** Reads bytes as a file would be, and asks for every place that it could be asked for. */
function readBytes(reader: Reader, bytes: Buffer): void {
  const decoded = decodeUtf8(bytes, 'f');
  if (!decoded.ok) {
    const { location, facts } = decoded.problem;
    expect(location?.line).toBeGreaterThan(0);
    expect(facts).toHaveProperty('offset');
    return;
  }
  const { text } = decoded;
  const isInside = placesIn(text);
  const { documents, problems } = reader({ file: 'f', text }, LIMITS);
  for (const { location } of problems) expect(location && isInside(location)).toBe(true);
  for (const document of documents) {
    const pointers = ['', '/gone', '/a/gone/0', ...leavesIn(document.value).map(({ pointer }) => pointer)];
    for (const pointer of pointers) {
      for (const part of PARTS) expect(isInside(document.locate(pointer, part)), `${pointer} ${part}`).toBe(true);
    }
  }
}

describe.each(Object.entries(READERS))('the %s reader', (_, reader) => {
  test('takes any bytes, and gives no place outside of them', () => {
    fc.assert(
      fc.property(BYTES, (bytes) => readBytes(reader, bytes)),
      { numRuns: 500 },
    );
  });

  test('takes any soup of what means something, and gives no place outside of it', () => {
    fc.assert(
      fc.property(SOUP, (bytes) => readBytes(reader, bytes)),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{"a":'.repeat(100_000)],
    ['items', '- '.repeat(100_000)],
    ['tables', '[a]\n'.repeat(50_000)],
    ['assignments', Array.from({ length: 20_000 }, (__, at) => `a${at} = 1`).join('\n')],
    ['empty lines', '\n'.repeat(1_000_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['quotes', '"'.repeat(200_000)],
    ['one long word', 'a'.repeat(1_000_000)],
    ['open texts', 'a = "\n'.repeat(100_000)],
    ['dotted keys', `${'a.'.repeat(100_000)}a = 1`],
    ['anchors', Array.from({ length: 20_000 }, (__, at) => `a${at}: &a${at} x`).join('\n')],
  ])('takes a lot of %s in little time', (__, text) => {
    const began = performance.now();
    const { documents, problems } = reader({ file: 'f', text }, DEFAULT_LIMITS);
    const places = documents.map((document) => document.locate('/a1', 'key'));
    const found = problems.slice(0, 10).map(({ location }) => location);
    expect(performance.now() - began).toBeLessThan(3000);
    const isInside = placesIn(text);
    for (const location of [...places, ...found]) expect(location && isInside(location)).toBe(true);
  });
});
