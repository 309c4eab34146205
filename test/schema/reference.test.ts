import { registerSchema, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/draft-2019-09';
import '@hyperjump/json-schema/draft-07';
import '@hyperjump/json-schema/draft-06';
import '@hyperjump/json-schema/draft-04';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSchema } from '../../src/schema/compile.ts';
import { DIALECT_ADDRESS, DIALECTS, type Dialect, isBefore } from '../../src/schema/dialect.ts';
import type { Document } from '../../src/source/document.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';

type Schema = Record<string, unknown> | boolean;

function documentOf(value: unknown): Document {
  const at = { file: 's.json', line: 1, column: 1 };
  return { file: 's.json', format: 'json', index: 0, value, stringsOnly: false, locate: () => at };
}

const SCALAR = fc.constantFrom<unknown>('a', 'bb', 0, 1, 2, 1.5, true, null);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    SCALAR,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }),
  ),
}));

/** Schemas of a dialect: all of its keywords that decide about one another. */
function schemasOf(dialect: Dialect): fc.Arbitrary<Schema> {
  const since = (first: Dialect, members: Record<string, fc.Arbitrary<unknown>>) =>
    isBefore(dialect, first) ? {} : members;
  const until = (last: Dialect, members: Record<string, fc.Arbitrary<unknown>>) =>
    isBefore(last, dialect) ? {} : members;
  const name = fc.constantFrom('a', 'b', 'c');
  const { schema } = fc.letrec<{ schema: Schema }>((tie) => {
    const list = fc.array(tie('schema'), { minLength: 1, maxLength: 3 });
    const map = fc.dictionary(name, tie('schema'), { maxKeys: 2 });
    const members: Record<string, fc.Arbitrary<unknown>> = {
      type: fc.constantFrom('string', 'integer', 'object', 'array', ['string', 'object']),
      enum: fc.uniqueArray(SCALAR, { minLength: 1, maxLength: 3 }),
      maxLength: fc.constantFrom(0, 1),
      required: fc.uniqueArray(name, { minLength: 1, maxLength: 2 }),
      minItems: fc.constantFrom(1, 2),
      uniqueItems: fc.boolean(),
      properties: map,
      patternProperties: fc.dictionary(fc.constantFrom('^a', 'b|c'), tie('schema'), { maxKeys: 1 }),
      additionalProperties: tie('schema'),
      not: tie('schema'),
      allOf: list,
      anyOf: list,
      oneOf: list,
      ...until('2019-09', { items: fc.oneof(tie('schema'), list), additionalItems: tie('schema') }),
      ...until('draft-07', {
        dependencies: fc.dictionary(name, fc.oneof(tie('schema'), fc.constant(['b'])), { maxKeys: 2 }),
      }),
      ...since('draft-06', { const: SCALAR, contains: tie('schema'), propertyNames: tie('schema') }),
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema has this name
      ...since('draft-07', { if: tie('schema'), then: tie('schema'), else: tie('schema') }),
      ...since('2019-09', {
        minContains: fc.constantFrom(0, 1, 2),
        maxContains: fc.constantFrom(1, 2),
        dependentRequired: fc.constant({ a: ['b'] }),
        dependentSchemas: map,
        unevaluatedProperties: tie('schema'),
        unevaluatedItems: tie('schema'),
        $ref: fc.constantFrom('#/definitions/n', '#/definitions/o'),
      }),
      ...since('2020-12', { items: tie('schema'), prefixItems: list, $dynamicRef: fc.constantFrom('#n', '#o') }),
      ...(dialect === '2019-09' ? { $recursiveRef: fc.constant('#') } : {}),
    };
    const flags = isBefore(dialect, 'draft-06')
      ? fc.constantFrom({ minimum: 1, exclusiveMinimum: true }, { maximum: 1, exclusiveMaximum: false })
      : fc.constantFrom({ exclusiveMinimum: 1 }, { maximum: 1 });
    const leaf = fc.oneof(fc.constantFrom<Schema>({ type: 'string' }, { $ref: '#/definitions/n' }), flags);
    return {
      schema: fc.oneof(
        { maxDepth: 3, depthSize: 'xsmall' },
        isBefore(dialect, 'draft-06') ? leaf : fc.oneof(leaf, fc.boolean()),
        // A few at a time: schemas that ask for everything let nothing through.
        fc
          .uniqueArray(fc.constantFrom(...Object.keys(members)), { minLength: 1, maxLength: 4 })
          .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, members[key] ?? fc.constant(true)])))),
      ),
    };
  });
  return schema;
}

describe.each(DIALECTS)('a value against a schema of %s', (dialect) => {
  test('is judged as the implementation of an author of the specification judges it', { timeout: 60_000 }, async () => {
    const address = DIALECT_ADDRESS[dialect];
    let compared = 0;
    const one = async (root: Schema, inner: Schema, values: readonly unknown[]) => {
      const named = dialect === '2020-12' ? [{ $dynamicAnchor: 'n' }, { $anchor: 'o' }] : [{}, {}];
      const whole = {
        // Beside `$ref` older drafts see nothing, not even definitions.
        ...(typeof root === 'boolean' || isBefore(dialect, '2019-09') ? { allOf: [root] } : root),
        $schema: address,
        definitions: {
          n: { ...named[0], type: ['object', 'string'], properties: { a: { $ref: '#' } } },
          o: { ...named[1], allOf: [inner] },
        },
      };
      // Whether what `contains` has found is evaluated in 2019-09, as it is in 2020-12: the specification names it in the
      // later one alone, and the reference counts it in both.
      const text = JSON.stringify(whole);
      if (dialect === '2019-09' && text.includes('"contains"') && text.includes('"unevaluatedItems"')) return;
      const uri = `https://test.example/${dialect}/${compared}`;
      const loaded = await compileSchema(documentOf(whole), DEFAULT_LIMITS);
      if (!loaded.ok) {
        // What is asked of the same value without an end would overflow the stack.
        const reasons = loaded.findings.map(({ facts }) => 'reason' in facts && facts.reason);
        expect(reasons.some((reason) => reason === 'unsupported' || reason === 'loop')).toBe(true);
        return;
      }
      registerSchema(whole as never, uri, address);
      try {
        const reference = await validate(uri);
        for (const instance of JSON.parse(JSON.stringify(values))) {
          let isValid: boolean;
          try {
            isValid = reference(instance).valid;
          } catch {
            continue;
          }
          compared++;
          const valid = loaded.schema.validate(instance).length === 0;
          expect({ whole, instance, valid }).toEqual({ whole, instance, valid: isValid });
        }
      } finally {
        unregisterSchema(uri);
      }
    };
    const schema = schemasOf(dialect);
    await fc.assert(
      fc.asyncProperty(schema, schema, fc.array(value, { minLength: 3, maxLength: 6 }), async (root, inner, values) => {
        await one(root, inner, values);
      }),
      { numRuns: 100, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(50);
  });
});
