import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSchema } from '../../src/schema/compile.ts';
import { type Dialect, vocabularyOf } from '../../src/schema/vocabulary.ts';
import type { Document } from '../../src/source/document.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';

const URI: Readonly<Record<Dialect, string>> = {
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
};

function documentOf(value: unknown): Document {
  const at = { file: 's.json', line: 1, column: 1 };
  return { file: 's.json', format: 'json', index: 0, value, stringsOnly: false, locate: () => at };
}

function plainAjv(dialect: Dialect, meta = true): Ajv {
  const options = {
    strict: false,
    allErrors: true,
    ownProperties: true,
    logger: false,
    meta,
    validateSchema: meta,
  } as const;
  return dialect === '2020-12' ? new Ajv2020(options) : new Ajv(options);
}

const DIALECTS = ['draft-07', '2020-12'] as const;

/** Values that stand where a keyword's value should: right for some, wrong for most. */
const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, 1, -1, 1.5, '', 'string', 'x', [], {}, [1], ['a'], ['a', 'a'], ['string', 'nope']],
  ...[[{}], [true], [[]], { a: 1 }, { a: {} }, { a: ['b'] }, { a: [1] }, { a: true }, { a: 'x' }],
];

describe.each(DIALECTS)('a schema of %s', (dialect) => {
  const keywords = Object.keys(vocabularyOf(dialect)).filter(
    (name) => !['$schema', '$ref', '$dynamicRef', '$id'].includes(name),
  );
  test.each(keywords)('is refused wherever the metaschema refuses it: %s', async (keyword) => {
    const reference = plainAjv(dialect);
    for (const value of VALUES) {
      const schema = { $schema: URI[dialect], [keyword]: value };
      // A value that stands twice in `enum` allows no more than one that stands once.
      const isHarmless = keyword === 'enum' && Array.isArray(value) && value.length > 0;
      const isValid = isHarmless || reference.validateSchema(schema) === true;
      const loaded = await compileSchema(documentOf(schema), DEFAULT_LIMITS);
      if (!isValid) expect({ value, ok: loaded.ok }).toEqual({ value, ok: false });
      if (!loaded.ok) expect(loaded.findings.map(({ rule }) => rule)).toContain('schema/syntax');
    }
  });
});

const SMALL = fc.constantFrom<unknown>(
  'a',
  'b',
  1,
  2,
  1.5,
  true,
  null,
  [],
  [1],
  ['a', 'a'],
  {},
  { a: 1 },
  { a: 'b', c: {} },
);
const { schema } = fc.letrec<{ schema: Record<string, unknown> | boolean }>((tie) => {
  const list = fc.array(tie('schema'), { minLength: 1, maxLength: 3 });
  const map = fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('schema'), { maxKeys: 3 });
  return {
    schema: fc.oneof(
      // Small: a failure is then read in a minute, and no schema takes longer than its time.
      { maxDepth: 2, depthSize: 'xsmall' },
      fc.constantFrom<Record<string, unknown> | boolean>(
        true,
        false,
        { type: 'string' },
        { type: 'integer' },
        { $ref: '#/definitions/n' },
      ),
      fc.record(
        {
          type: fc.constantFrom('string', 'number', 'object', 'array', ['string', 'object']),
          enum: fc.array(SMALL, { minLength: 1, maxLength: 3 }),
          const: SMALL,
          minimum: fc.integer({ min: 0, max: 2 }),
          maxLength: fc.integer({ min: 0, max: 1 }),
          required: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
          properties: map,
          additionalProperties: tie('schema'),
          items: tie('schema'),
          contains: tie('schema'),
          uniqueItems: fc.boolean(),
          not: tie('schema'),
          if: tie('schema'),
          // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema has this name
          then: tie('schema'),
          else: tie('schema'),
          allOf: list,
          anyOf: list,
          oneOf: list,
        },
        { requiredKeys: [] },
      ),
    ),
  };
});
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    SMALL,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('value'), { maxKeys: 3 }),
  ),
}));

describe.each(DIALECTS)('a value against a schema of %s', (dialect) => {
  test('has a violation exactly when ajv refuses it, whatever was folded', async () => {
    const body = fc.record(
      { anyOf: fc.array(schema, { minLength: 1, maxLength: 3 }), items: schema },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(schema, body, fc.array(value, { maxLength: 6 }), async (inner, outer, values) => {
        const recursive = {
          type: ['object', 'string', 'integer'],
          properties: { a: { $ref: '#' }, c: { $ref: '#/definitions/n' } },
        };
        const whole = {
          $schema: URI[dialect],
          ...outer,
          properties: { a: { $ref: '#' }, b: inner },
          definitions: { n: recursive },
        };
        const loaded = await compileSchema(documentOf(whole), DEFAULT_LIMITS);
        // Strict mode refuses more, such as `then` without `if`.
        fc.pre(loaded.ok);
        const reference = plainAjv(dialect, false).compile(whole);
        // As JSON.parse makes objects, with a prototype.
        for (const one of JSON.parse(JSON.stringify(values))) {
          const isValid = reference(one);
          expect(loaded.ok && loaded.schema.validate(one).length === 0).toBe(isValid);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
