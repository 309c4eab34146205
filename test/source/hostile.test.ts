import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Format, Part, Reader } from '../../src/source/document.ts';
import { readDotenv } from '../../src/source/dotenv.ts';
import { decodeUtf8 } from '../../src/source/encoding.ts';
import { readIni } from '../../src/source/ini.ts';
import { readJson } from '../../src/source/json.ts';
import { readJson5 } from '../../src/source/json5.ts';
import { readJsonc } from '../../src/source/jsonc.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { readProperties } from '../../src/source/properties.ts';
import { readToml } from '../../src/source/toml.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { leavesIn, placesIn } from './places.ts';

const READERS: Record<Format, Reader> = {
  dotenv: readDotenv,
  json: readJson,
  jsonc: readJsonc,
  json5: readJson5,
  yaml: readYaml,
  toml: readToml,
  ini: readIni,
  properties: readProperties,
};
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
    ';',
    '!',
    '*/',
    '0x1F',
    '.5',
    '+',
    'NaN',
    'yes',
    '12345678901234567891',
    '\\\n',
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
async function readBytes(reader: Reader, bytes: Buffer): Promise<void> {
  const decoded = decodeUtf8(bytes, 'f');
  if (!decoded.ok) {
    const { location, facts } = decoded.problem;
    expect(location?.line).toBeGreaterThan(0);
    expect(facts).toHaveProperty('offset');
    return;
  }
  const { text } = decoded;
  const isInside = placesIn(text);
  const quick = reader({ file: 'f', text }, LIMITS);
  const { documents, problems } = quick.again ? await quick.again() : quick;
  for (const { location } of problems) expect(location && isInside(location)).toBe(true);
  for (const document of documents) {
    const pointers = ['', '/gone', '/a/gone/0', ...leavesIn(document.value).map(({ pointer }) => pointer)];
    for (const pointer of pointers) {
      for (const part of PARTS) expect(isInside(document.locate(pointer, part)), `${pointer} ${part}`).toBe(true);
    }
  }
}

describe.each(Object.entries(READERS))('the %s reader', (_, reader) => {
  test('takes any bytes, and gives no place outside of them', async () => {
    await fc.assert(
      fc.asyncProperty(BYTES, (bytes) => readBytes(reader, bytes)),
      { numRuns: 500 },
    );
  });

  test('takes any soup of what means something, and gives no place outside of it', async () => {
    await fc.assert(
      fc.asyncProperty(SOUP, (bytes) => readBytes(reader, bytes)),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['brackets that are closed', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['brackets of which one is not closed', `${'['.repeat(100_000)}${']'.repeat(99_999)}`],
    ['brackets behind a key', `a = ${'['.repeat(100_000)}`],
    ['braces', '{"a":'.repeat(100_000)],
    ['braces without quotes', '{a:'.repeat(100_000)],
    ['braces behind a key', `a = ${'{a='.repeat(100_000)}`],
    ['items', '- '.repeat(100_000)],
    ['keys in keys', '? '.repeat(100_000)],
    ['indentation', Array.from({ length: 800 }, (__, at) => `${' '.repeat(at)}a:\n`).join('')],
    ['brackets in the column of their key', Array.from({ length: 10_000 }, (__, at) => `a${at}: [\n  1\n]\n`).join('')],
    ['brackets far to the right', `a: [\n 1\n]\nb:${' '.repeat(100_000)}[[[[\n${']\n'.repeat(50_000)}`],
    ['tables', '[a]\n'.repeat(50_000)],
    ['assignments', Array.from({ length: 20_000 }, (__, at) => `a${at} = 1`).join('\n')],
    ['keys that are set again', 'a = 1\n'.repeat(50_000)],
    ['members that are set again', `{${'"a":1,'.repeat(50_000)}"a":1}`],
    ['empty lines', '\n'.repeat(1_000_000)],
    ['old line ends', '\r'.repeat(300_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['spaces behind a bracket', `[${' '.repeat(300_000)}x`],
    ['quotes', '"'.repeat(200_000)],
    ['backslashes', '\\'.repeat(300_000)],
    ['lines that go on', `a = ${'\\\n'.repeat(150_000)}`],
    ['keys that go on', 'a\\\n'.repeat(100_000)],
    ['lines below an assignment', `a = 1\n${'  b\n'.repeat(80_000)}`],
    ['empty lines in a value', `a =\n${' b\n\n'.repeat(80_000)}`],
    ['empty lines before a line that goes on', `a = 1\n${'\n'.repeat(500_000)} b`],
    ['escaped quotes before hashes', `a = "${'\\"#'.repeat(100_000)}`],
    ['escapes that are cut', '\\u00'.repeat(80_000)],
    ['escapes', `["${'\\u0041'.repeat(50_000)}"]`],
    ['colons', ': '.repeat(150_000)],
    ['equals signs', '='.repeat(300_000)],
    ['hashes', `a = ${' #'.repeat(150_000)}`],
    ['comments', '//\n'.repeat(100_000)],
    ['blocks', '/**/'.repeat(80_000)],
    ['blocks that are not closed', '/*'.repeat(150_000)],
    ['stars', `/*${'*'.repeat(300_000)}`],
    ['commas', `[${','.repeat(300_000)}`],
    ['digits', `[${'1'.repeat(300_000)}]`],
    ['digits behind a key', `a: ${'1'.repeat(300_000)}`],
    ['hexadecimal digits', `{a: 0x${'1'.repeat(300_000)}}`],
    ['hexadecimal digits behind a key', `a = 0x${'1'.repeat(10_000)}`],
    ['numbers that lose digits', `[${'12345678901234567891,'.repeat(5000)}1]`],
    ['parts of sixty', `a: ${'1:'.repeat(150_000)}`],
    ['words of two versions', `[${'yes,'.repeat(30_000)}yes]`],
    ['one long word', 'a'.repeat(1_000_000)],
    ['one long name', `{${'é'.repeat(300_000)}:1}`],
    ['open texts', 'a = "\n'.repeat(100_000)],
    ['dotted keys', `${'a.'.repeat(100_000)}a = 1`],
    ['anchors', Array.from({ length: 20_000 }, (__, at) => `a${at}: &a${at} x`).join('\n')],
    ['laughs', laughs()],
    ['merges', `a: &a { x: 1 }\n${Array.from({ length: 5000 }, (__, at) => `b${at}: { <<: *a }\n`).join('')}`],
    ['directives', '%a '.repeat(100_000)],
  ])('takes a lot of %s in little time', async (__, text) => {
    // Of this thread alone: other tests run at the same time.
    const began = process.threadCpuUsage();
    const quick = reader({ file: 'f', text }, DEFAULT_LIMITS);
    const { documents, problems } = quick.again ? await quick.again() : quick;
    const places = documents.slice(0, 10).map((document) => document.locate('/a1', 'key'));
    const { user, system } = process.threadCpuUsage(began);
    const found = problems.slice(0, 10).map(({ location }) => location);
    expect((user + system) / 1000).toBeLessThan(15_000);
    const isInside = placesIn(text);
    for (const location of [...places, ...found]) expect(location && isInside(location)).toBe(true);
  });
});

/** Ten lists of nine, each of the one before it: 3,486,784,401 values. */
function laughs(): string {
  const names = 'abcdefghij'.split('');
  const lines = names.map(
    (name, at) =>
      `${name}: &${name} [${Array<string>(9)
        .fill(at === 0 ? 'x' : `*${names[at - 1]}`)
        .join()}]\n`,
  );
  return lines.join('');
}
