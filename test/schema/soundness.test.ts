import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import draft04Module from 'ajv-draft-04';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSchema } from '../../src/schema/compile.ts';
import { DIALECT_ADDRESS, DIALECTS, type Dialect } from '../../src/schema/dialect.ts';
import { EVERY_KEYWORD, isUsable } from '../../src/schema/vocabulary.ts';
import type { Document } from '../../src/source/document.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';

// CommonJS: the default export is the class itself or a member of it, depending on who loads it.
const AjvDraft04 = 'default' in draft04Module ? draft04Module.default : draft04Module;

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
  if (dialect === '2020-12') return new Ajv2020(options);
  if (dialect === '2019-09') return new Ajv2019(options);
  // Its class is that of ajv but for the methods that add metaschemas.
  if (dialect === 'draft-04') return new AjvDraft04(options) as unknown as Ajv;
  const ajv = new Ajv(options);
  if (dialect === 'draft-06' && meta) ajv.addMetaSchema(draft06);
  return ajv;
}

/** What a schema of draft-04 may do that its metaschema refuses: it is read as later dialects are, and that is told. */
function isLenient(keyword: string, value: unknown): boolean {
  const isExclusive = /^exclusive/.test(keyword) && typeof value === 'number';
  const isEmptyList = /^(?:required|dependencies)$/.test(keyword) && Array.isArray(value) && value.length === 0;
  const isFlagAsSchema = EVERY_KEYWORD[keyword] !== 'nothing' && /true|false/.test(JSON.stringify(value));
  return isExclusive || isEmptyList || isFlagAsSchema;
}

/** Values that stand where a keyword's value should: right for some, wrong for most. */
const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, 1, -1, 1.5, '', 'string', 'x', [], {}, [1], ['a'], ['a', 'a'], ['string', 'nope']],
  ...[[{}], [true], [[]], { a: 1 }, { a: {} }, { a: ['b'] }, { a: [1] }, { a: true }, { a: 'x' }],
];

describe.each(DIALECTS)('a schema of %s', (dialect) => {
  const keywords = Object.keys(EVERY_KEYWORD).filter(
    (name) =>
      isUsable(name, dialect) && !['$schema', '$ref', '$dynamicRef', '$recursiveRef', '$id', 'id'].includes(name),
  );
  test.each(keywords)('is refused wherever the metaschema refuses it: %s', async (keyword) => {
    const reference = plainAjv(dialect);
    for (const value of VALUES) {
      const schema = { $schema: DIALECT_ADDRESS[dialect], [keyword]: value };
      // A value that stands twice in `enum` allows no more than one that stands once.
      const isHarmless =
        (keyword === 'enum' && Array.isArray(value) && value.length > 0) ||
        (dialect === 'draft-04' && isLenient(keyword, value));
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

describe.each(['draft-06', 'draft-07', '2019-09', '2020-12'] as const)('a value against a schema of %s', (dialect) => {
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
          $schema: DIALECT_ADDRESS[dialect],
          ...outer,
          properties: { a: { $ref: '#' }, b: inner },
          definitions: { n: recursive },
        };
        const loaded = await compileSchema(documentOf(whole), DEFAULT_LIMITS);
        // Strict mode refuses more, such as `then` without `if`.
        fc.pre(loaded.ok);
        const ajv = plainAjv(dialect, false);
        // It stumbles over its own account of what was looked at, which nobody asks for here.
        ajv.opts.unevaluated = false;
        const reference = ajv.compile(whole);
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
