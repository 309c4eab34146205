import { describe, expect, test } from 'vitest';
import type { SchemaSays } from '../../src/finding/finding.ts';
import { hintOf } from '../../src/finding/words/schema-says.ts';
import { compileSchema } from '../../src/schema/compile.ts';
import type { Document } from '../../src/source/document.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';

/** What the schema says of the one thing that is wrong with the value. */
async function saidOf(schema: unknown, value: unknown): Promise<SchemaSays | undefined> {
  const at = { file: 's.json', line: 1, column: 1 };
  const document: Document = {
    file: 's.json',
    format: 'json',
    index: 0,
    value: schema,
    stringsOnly: false,
    locate: () => at,
  };
  const loaded = await compileSchema(document, DEFAULT_LIMITS);
  const violations = loaded.ok ? loaded.schema.validate(value) : [];
  expect(violations).toHaveLength(1);
  return violations[0]?.says;
}

const nothing = { message: undefined, about: undefined, examples: [] };

describe('what a schema says of a place', () => {
  test('is the first sentence of a description, in one line', async () => {
    const description = 'The port of the\n service, e.g. 8080. Never 80.\nMore.';
    expect(await saidOf({ type: 'integer', description }, 'x')).toEqual({
      ...nothing,
      about: 'The port of the service, e.g.',
    });
  });

  test('is cut where it is long, and never inside of a character', async () => {
    const said = await saidOf({ type: 'integer', description: `${'😀'.repeat(300)} end` }, 'x');
    expect(said?.about).toBe(`${'😀'.repeat(79)}…`);
  });

  test('is nothing where it has the shape of a secret, or is empty', async () => {
    const key = `sk_${'live'}_51Hx9abcdef`;
    expect(await saidOf({ type: 'integer', description: `Use ${key}.`, examples: [key, {}, 'ok'] }, 'x')).toEqual({
      ...nothing,
      examples: ['ok'],
    });
    expect(await saidOf({ type: 'integer', errorMessage: 3, title: ' ' }, 'x')).toBeUndefined();
  });

  test('never holds the value that a template of ajv-errors would put in', async () => {
    const errorMessage = { type: `$\{0} is no number, see $\{/password}`, _: 'other' };
    expect((await saidOf({ type: 'integer', errorMessage }, 'CANARY'))?.message).toBe('… is no number, see …');
  });

  test.each([
    ['one text for all', 'Wrong.', 'Wrong.'],
    ['a keyword', { minimum: 'Too small.' }, 'Too small.'],
    ['all other keywords', { maximum: 'Too big.', _: 'Wrong.' }, 'Wrong.'],
    ['another keyword', { maximum: 'Too big.' }, undefined],
    ['a keyword that objects have', { constructor: 'x' }, undefined],
  ])('may be the message for %s', async (_, errorMessage, message) => {
    expect((await saidOf({ minimum: 3, errorMessage }, 1))?.message).toBe(message);
  });

  test('is taken from what holds the place, and not from what only defines it', async () => {
    const schema = {
      properties: { a: { allOf: [{ type: 'integer' }] }, b: { $ref: '#/definitions/b' } },
      errorMessage: { properties: { a: 'A number.', b: 'B.' } },
      definitions: { b: { type: 'integer' } },
    };
    expect((await saidOf(schema, { a: 'x' }))?.message).toBe('A number.');
    expect(await saidOf(schema, { b: 'x' })).toBeUndefined();
  });

  test('stands in the hint as a quotation', () => {
    expect(hintOf({ message: undefined, about: 'A port.', examples: ['80', '81'] }, 'See the schema.')).toBe(
      'See the schema. The schema says: “A port.” For example: 80, 81.',
    );
    expect(hintOf({ message: 'A port.', about: 'Never seen.', examples: [] }, 'See the schema.')).toBe(
      'The schema says: “A port.”',
    );
  });
});
